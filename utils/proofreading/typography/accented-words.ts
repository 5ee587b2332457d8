/**
 * Words that capitals are often written without accents in, in small letters. Only those that are no other
 * word without them, nor a common acronym: not `fermé` (FERME), `gratuité`, `où`, `ça` (CA), `dès`,
 * `forêt`, `île` (ILE and AOUT are right since 1990). Written for this.
 */
export const ACCENTED_WORDS: readonly string[] = `
été étés étant était étaient évidemment écrit écrite écosse égypte école écoles écolier écoliers écologie
écologique économie économies économique économiser équipe équipes équipement équipements événement
événements évènement évènements étudiant étudiante étudiants étudiantes élève élèves église églises état
états émission émissions épicerie épiceries écran écrans énergie énergies éducation édition éditions
éditeur électricité électrique élection élections égalité égalités également élégance élégant élégante
élément éléments éléphant émotion émotions énorme énormes épisode épisodes époque équilibre érable érables
érablière espérance étage étages étape étapes étoile étoiles étranger étrangère étrangers étude études
éveil éviter évitez évolution évaluation excédent expérience expériences être êtes écouter écoutez écoute
écrire écrivez écrivain écrivaine éclair échange échanges échéance écharpe égaux élargir éliminer éloge
élu élue élus épargne épargnez épreuve épreuves équitable éternel éternelle étonnant étonnante évident
événementiel évadez février décembre noël québec québécois québécoise québécoises montréal montréalais
montréalaise numéro numéros qualité qualités santé sécurité société sociétés université universités vérité
liberté libertés activité activités nouveauté nouveautés disponibilité disponibilités publicité publicités
beauté beautés bonté fierté amitié amitiés moitié pitié solidarité priorité possibilité responsabilité
communauté communautés diversité municipalité spécialité spécialités propriété propriétés créativité
opportunité opportunités réalité célébrité variété variétés réservation réservations réservez réserver
réduction réductions réouverture réunion réunions répondez répondre réponse réponses réseau réseaux
résultat résultats réussite réveillon récompense récompenses récolte région régions régional régionale
régionaux règle règles règlement règlements règlementaire réalisation création créations créateur
créateurs créatrice crédit crédits dégustation découverte découvertes découvrez découvrir début débuts
décision décisions décoration décorations défilé défi défis délai délais délice délices délicieux
délicieuse démarche départ département dépêchez dépenses dépôt dépôts déjeuner déjeuners dernière
dernières désolé désolée détail détails développement déménagement présentation prénom prénoms préparation
préparez préféré préférée préférés première premières matière matières manière manières lumière lumières
rivière rivières bière bières manège complète collègue collègues célébration célébrer célébrez célèbre
cérémonie bénévole bénévoles bénévolat bénéfice bénéfices bébé bébés béton café cafés cinéma cinémas
comédie conférence conférences déjà fête fêtes fêter fêtons fenêtre fenêtres tête têtes même mêmes hôpital
hôpitaux intérêt intérêts arrêt bientôt plutôt tôt clôture contrôle rôle rôles drôle gâteau gâteaux
château châteaux théâtre théâtres âge âges âme lycée lycées musée musées médias médiathèque bibliothèque
mère mères père pères frère frères très après près succès accès procès progrès système systèmes problème
problèmes thème thèmes modèle modèles siècle théorie téléphone téléphones télévision télé vidéo vidéos
opération opérations opéra opéras pépinière période périodes idée idées année années journée journées
soirée entrée entrées arrivée durée armée tournée matinée rentrée randonnée randonnées dictée allée vallée
français française françaises garçon garçons leçon leçons façon façons reçu reçus reçue aperçu hébergement
héritage héros intérieur intérieure extérieure génération générations général générale générosité géant
géante géants généreux félicitations féminin féministe fidèle fidèles immédiat immédiatement itinéraire
légende légendes légumes léger légère ménage mémoire mémoires météo métier métiers métro nécessaire
négociation obéir pâtisserie pâtisseries pâtes pêche pêches pièce pièces poésie poème poèmes privilégiée
rénovation rénovations sélection sélections séance séjour séjours série séries sincères spécial spéciale
spéciales spéciaux supérieur supérieure vélo vélos véhicule véhicules véritable vêtements
`
  .trim()
  .split(/\s+/);

/**
 * What follows `A` at the start of a sentence where it is the preposition: after these, the verb `a` would
 * have its subject before it.
 */
export const AFTER_A: ReadonlySet<string> = new Set(
  `bientôt demain partir propos vendre louer suivre noter gagner découvrir voir lire venir voter nos vos votre
  notre ce cette chaque tous toutes travers côté cause samedi dimanche lundi mardi mercredi jeudi vendredi
  plus la ne noël tantôt tout ma mon ta ton`
    .trim()
    .split(/\s+/),
);
