import { expandForms } from './expand-forms.ts';

/** Frequent words of posts and replies: preferred among suggestions that are as near. From the author's own knowledge. */
export const COMMON_FRENCH: ReadonlySet<string> = new Set(
  expandForms(`
  le la les un une des du de au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur+s
  je tu il elle+s on nous vous ils me te se lui moi toi soi eux y en qui que quoi dont où quel+s quelle+s
  et ou mais donc or ni car si comme quand lorsque puisque parce afin avant après pendant depuis dès jusque vers
  chez dans sur sous par pour sans avec entre contre malgré selon devant derrière hors sauf parmi envers dehors
  pas plus moins très trop peu beaucoup assez bien mal mieux aussi encore déjà toujours jamais souvent parfois
  bientôt tard tôt hier demain aujourd'hui maintenant enfin ensuite puis alors ainsi surtout seulement vraiment
  ici là voici voilà oui non peut-être plutôt presque tout toute tous toutes chaque chacun chacune quelque+s plusieurs
  aucun aucune autre+s même+s tel telle certain+e personne+s rien quelqu'un
  être suis es est sommes êtes sont étais était étions étiez étaient été serai sera serons serez seront serais
  serait seraient soit soient sois avoir ai as a avons avez ont avais avait avions aviez avaient eu aurai aura aurons
  aurez auront aurais aurait auraient ait aient faire fais fait faites font faisons faisait ferai fera ferons ferez
  feront ferait dire dis dit dites disent disait dira aller vais vas va allons allez vont allait ira irons irez iront
  venir viens vient venez viennent venu+e viendra voir vois voit voyez voient vu+e verra savoir sais sait savez savent
  saura pouvoir peux peut pouvons pouvez peuvent pouvait pourra pourrez pourront pourrait pourriez vouloir veux veut
  voulez veulent voulait voudra voudrais voudrait devoir dois doit devons devez doivent devait devra devrez devrait
  falloir faut fallait faudra faudrait prendre prends prend prenez prennent pris prise prendra mettre mets met mettez
  mis mise tenir tient croire crois croit croient croyez lire lis lit lisez écrire écris écrit écrivez rendre rend
  attendre attends attend attendez attendons répondre réponds répond répondez connaître connais connaît sortir sort
  partir part partez ouvrir ouvre ouvrez ouvert+e offrir offre+s offrez offert+e recevoir reçois reçoit recevez
  recevrez reçu+e choisir choisissez choisi+e finir fini+e réussir réussi+e découvrir découvrez découvert+e suivre
  suivez suivi+e vivre vivez vendre vendu+e perdre perdu+e permettre permet apprendre comprendre compris rejoindre rejoignez
  profit+eri partag+er aim+er comment+er gagn+er particip+eri abonn+er contact+er réserv+er command+er livr+er acheter achète achetez achetons acheté+e achetait achèterai achèterez
  trouv+er cherch+er rest+er pass+er parl+er regard+er écout+er demand+er arriv+er commenc+er mang+er jou+er
  travaill+er aid+er pens+er port+er laiss+er visit+er publi+er cliqu+eri téléphon+er envoyer envoie envoies envoyez envoyons envoient envoyé+e envoyait enverrai enverra enverrez essay+er pay+er
  remerci+er invit+er fêt+er célébrer célèbre célébrons célébrez célébré+e annonc+er présent+er propos+er prépar+er cuisin+er dégust+er savour+er
  inscrire inscrivez inscrit+e inscription+s appeler appelle appelez appelé+e rappeler accueillir accueille
  accueillons cueillir bienvenue bonjour bonsoir salut merci pardon désolé+e excusez félicitations bravo svp
  an+s année+s mois semaine+s jour+s journée+s matin+s midi soir+s soirée+s nuit+s heure+s minute+s seconde+s temps fois
  lundi+s mardi+s mercredi+s jeudi+s vendredi+s samedi+s dimanche+s week-end weekend
  janvier février mars avril mai juin juillet août septembre octobre novembre décembre
  printemps été automne hiver saison+s noël pâques fête+s anniversaire+s cadeau+x concours tirage+s prix rabais solde+s
  client+e équipe+s gens monde famille+s enfant+s parent+s ami+e femme+s homme+s fille+s garçon+s mère+s père+s frère+s sœur+s
  maison+s ville+s rue+s quartier+s pays région+s école+s université+s élève+s étudiant+e travail emploi+s bureau+x
  magasin+s boutique+s restaurant+s café+s marché+s hôtel+s théâtre+s musée+s cinéma+s spectacle+s festival+s exposition+s
  produit+s service+s commande+s livraison+s paiement+s facture+s argent compte+s carte+s adresse+s courriel+s téléphone+s
  numéro+s message+s réponse+s question+s commentaire+s publication+s photo+s vidéo+s article+s page+s site+s lien+s
  abonné+e abonnement+s réseau+x communauté+s nouvelle+s nouveau+x nouveauté+s information+s actualité+s événement+s évènement+s
  rendez-vous réunion+s projet+s programme+s problème+s solution+s idée+s chose+s besoin+s choix occasion+s chance+s
  place+s lieu+x endroit+s exemple+s raison+s partie+s côté+s début fin+s suite+s cas fait+s vie+s mort+s cœur+s main+s tête+s yeux œil
  eau+x pain+s vin+s bière+s fromage+s fruit+s légume+s repas recette+s plat+s dessert+s chocolat+s menu+s cuisine+s
  grand+e petit+e bon bonne+s beau belle+s beaux gros grosse jeune+s vieux vieille premier première+s premiers dernier dernière+s
  prochain+e deuxième troisième seul+e propre+s vrai+e faux libre+s prêt+e gratuit+e ouverture fermeture fermé+e
  important+e différent+e possible+s impossible+s nécessaire+s facile+s difficile+s simple+s magnifique+s superbe+s
  heureux heureuse+s fier fière+s content+e ravi+e excellent+e délicieux délicieuse+s incroyable+s exceptionnel exceptionnelle
  meilleur+e spécial spéciale spéciales spéciaux original originale originales originaux local locale locales locaux public publique+s personnel personnelle+s professionnel
  professionnelle français française+s anglais québécois québécoise+s canadien+ne européen+ne
  développement environnement gouvernement entreprise+s société+s formation+s expérience+s qualité+s conseil+s soutien
  accueil bureau confiance plaisir+s bonheur joie amour santé sécurité beauté mode style+s couleur+s musique+s livre+s film+s
  art+s culture+s sport+s jeu+x équipement+s voyage+s route+s voiture+s train+s avion+s vélo+s aéroport+s météo soleil neige
  collection+s collaboration+s collègue+s partenaire+s responsable+s directeur directrice bénévole+s membre+s citoyen+ne
  exactement également seulement rapidement directement actuellement notamment évidemment particulièrement
  environ cent mille deux trois quatre cinq six sept huit neuf dix douze quinze vingt trente
  atelier+s conférence+s lancement+s billet+s horaire+s date+s détail+s liste+s tableau+x
  accord intérêt+s intéressant+e pratique+s découverte+s ambiance bientôt dommage hâte impatience enthousiasme
  consommateur+s consommation disponible+s disponibilité trafic connexion langage commentaires boulangerie
  `),
);
