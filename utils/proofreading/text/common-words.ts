/**
 * Words that tell the language: grammar words, and the most usual ones of posts and answers to customers.
 * Left out: those that both languages have (`on`, `son`, `pour`, `or`, `service`, `photo`), those that one
 * commonly borrows from the other (`week-end`, `super`, `post`), and one-letter words. Written for this.
 */
export const FRENCH_WORDS: ReadonlySet<string> = words(`
le les une des du et est sont était étaient sera seront serait soit être êtes sommes suis été avoir avons
avez ont avait avaient aura auront aurait ayez eu fait faites faire fais font faisons ferons je il elle
nous vous ils elles moi toi lui leur leurs eux ce cet cette ces ça cela ceci celui celle ceux celles mon
ma mes ta tes sa ses notre nos votre vos qui quoi où quel quelle quels quelles au aux avec sans sous dans
chez vers entre depuis pendant avant après jusque jusqu contre selon dès afin par parce pourquoi quand
lorsque puisque comme mais ou donc ni ainsi alors aussi encore toujours jamais souvent parfois déjà
bientôt maintenant demain hier ici là voici voilà très trop peu beaucoup moins mieux bien mal assez tout
toute tous toutes chaque plusieurs quelques quelque certains certaines aucun aucune même mêmes autre
autres ne pas rien personne oui merci bonjour bonsoir salut coucou allô bienvenue bravo félicitations
désolé désolée désolés svp stp mdr ptdr rdv année années ans jour jours jeudi lundi mardi mercredi
vendredi samedi dimanche semaine semaines mois matin soir soirée midi heure heures minuit janvier février
mars avril mai juin juillet août septembre octobre novembre décembre printemps automne hiver fête fêtes
noël vacances rentrée congé rabais solde soldes offre offres prix gratuit gratuite gratuits gratuitement
billet billets concours gagnant gagnante gagnants gagner gagnez tirage cadeau cadeaux magasin magasins
ville rue marché musée équipe équipes clients cliente clientes bénévoles partenaires entreprise
entreprises emploi poste travail travailler recrute recrutons postulez inscrivez inscription réservez
réserver venez viens venir passez suivez suivre partagez partager abonnez abonnés abonnées aimez aimer
aime aimons adore adoré adorons découvrez découvrir profitez profiter rejoignez retrouvez consultez
cliquez lien écrivez écrire répondez répondre réponse envoyez envoyer appelez appeler téléphone courriel
infolettre balado voir vu vue voyez regardez écoutez écoute savoir savez sait peut peux pouvez peuvent
pouvons pouvoir pourrez pourra veut veux voulez voulons vouloir voudrais doit devez dois devons doivent
faut va vas vont allez allons aller vais ira irons dit dites disons prendre prenez pris mettre mis met
reçu reçoit recevoir rendez reste restez attendons attendez attente trouver trouvez nouveau nouveaux
nouvelle nouvelles nouvel beau belle belles beaux bon bonne bonnes bons grande grands grandes petit petits
petites premier première premières dernier dernière dernières prochain prochaine prochainement ouvert
ouverte ouverts fermé fermée fermés fermeture ouverture ligne gens amis famille enfants enfant ensemble
monde vie choses fois façon maison eau temps hâte plaisir joie coeur cœur besoin fin côté près loin haut
bas deux trois quatre cinq sept huit neuf dix vingt trente cent mille livraison commande commandez colis
produit produits nourriture repas recette recettes fromage vin bière spectacle spectacles livre livres
lire journée dévoile annonce annoncer disponible disponibles hélas malheureusement heureusement vraiment
seulement également notamment environ lors grâce problème problèmes aide aider besoins conseil conseils
joyeux joyeuse joyeuses bonheur bisous santé sécurité gouvernement élèves école écoles étudiants pour sur
tellement pourtant cependant surtout parfait parfaite magnifique absolument évidemment exactement soirs
`);

/** As {@link FRENCH_WORDS}. */
export const ENGLISH_WORDS: ReadonlySet<string> = words(`
the an and is are was were be been being am isn aren wasn do does did done doing have has had having will
would shall should could must might can cannot it its he she we you they them him her his hers our ours
your yours their theirs us my myself yourself this that these those who whom whose which what where when
why how of to in at by for with without from into onto about above below under over after before during
between through against until since upon than then there here also too very much many more most less least
few some any every each both all none not yes yeah yep nope hey hi hello thanks thank please sorry welcome
congrats congratulations cheers wow great good better best bad worst nice lovely beautiful amazing awesome
happy glad excited sad new old big small little short first last next early late today tomorrow yesterday
tonight now soon later always never often sometimes again already still just only even ever well back out
up down off away because if but so while though although however yet either neither or nor day days week
weeks month months year years morning afternoon evening night hour hours minute minutes monday tuesday
wednesday thursday friday saturday sunday january february march april may june july august september
october november december spring summer winter fall christmas holiday holidays birthday mother mothers
father fathers eve halloween easter thanksgiving open opens opened opening close closed closes closing
house home shop store stores free sale price prices win winner winners giveaway gift gifts prize enter
entry entries contest join joined follow following followed share shared sharing like liked likes love
loved loves loving check click link see seen saw look looking looks watch read learn find found get got
getting give given take took taken make made making know known need needs needed want wants wanted think
thought say says said tell told ask asked send sent call called come comes coming came go goes going gone
went let lets keep stay stop start started try help helping work working works worked hire hiring apply
buy bought sell sold order ordered orders shipping ship package delivery delivered staff people friends
friend family kids child children customer customers community folks everyone everybody someone anyone
something anything everything nothing thing things way ways world life time times place city street town
food meal water wine beer bread cheese coffee book books game games music news available online ready sure
right wrong left really actually maybe perhaps almost around together one two three four five seven eight
nine ten hundred thousand half question questions answer answered reply phone website problem issue issues
support feel feeling hope hoping believe wish wait waiting meet enjoy enjoyed enjoying save earn offer
offers limited own same other others another such else don didn doesn won wouldn couldn shouldn hasn haven
hadn btw fyi tbh imo thx worry cant wont im youre thats perfect absolutely definitely exactly head inside
outside near far high low full fresh hot cold
`);

/** French words that Spanish, Italian or English also have: two of them weigh as much as one of the others. */
export const FRENCH_WORDS_SHARED: ReadonlySet<string> = words(`la de que en se es si tu un te non`);

/** As {@link FRENCH_WORDS_SHARED}. */
export const ENGLISH_WORDS_SHARED: ReadonlySet<string> = words(`no as`);

/**
 * Words that speak for a third language: a draft in Spanish must not pass for French. Only words that
 * neither French nor English has.
 */
export const OTHER_WORDS: ReadonlySet<string> = words(`
el los las por para con una gracias hola muy pero como está estamos nuestro nuestra nuestros todos hoy
mañana días buenos buenas feliz usted ustedes porque también desde siempre aquí ahora más año años und der
das ist nicht mit für auf ein eine einen wir ihr ihre auch oder danke heute morgen schön guten bitte sehr
haben werden nach bei zum zur über che per grazie ciao sono siamo questo questa nostro nostra oggi domani
anche perché più della delle degli nel nella buongiorno tutti gli obrigado obrigada olá você vocês não
muito nossa nosso uma também hoje são dos com het een van voor niet met zijn dank hallo
`);

/** English has these with their accents, or may: an accent in them says nothing. */
export const ENGLISH_WITH_ACCENTS: ReadonlySet<string> = words(`
café cafés résumé résumés cliché clichés fiancé fiancée décor façade façades naïve crème brûlée touché
déjà entrée entrées purée soirée soirées montréal québec québécois québécoise sauté sautéed séance rosé
rosés protégé exposé pâté éclair éclairs jalapeño piñata über vis-à-vis à première née doppelgänger mêlée
crêpe crêpes latté matinée communiqué attaché beyoncé pokémon
`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
