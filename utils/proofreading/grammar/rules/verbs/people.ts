/** Nouns of people: a noun right behind them hardly ever goes with them, as it does with things (*un espace détente*). */
export const PEOPLE: ReadonlySet<string> = new Set(
  (
    'client membre enfant élève bénévole artiste gens ami parent étudiant chef partenaire employé citoyen citoyenne ' +
    'personne participant joueur joueuse adulte jeune aîné femme homme fille garçon bébé visiteur touriste voisin ' +
    'collègue musicien chanteur comédien danseur auteur lecteur abonné utilisateur internaute résident habitant ' +
    'locataire propriétaire commerçant artisan producteur agriculteur éleveur maraîcher vigneron boulanger pâtissier ' +
    'cuisinier serveur conseiller conseillère expert spécialiste formateur professeur prof enseignant éducateur ' +
    'infirmier médecin pharmacien patient policier pompier chauffeur cycliste coureur athlète entraîneur bénévoles ' +
    'partisan fan élu député maire mairesse ministre candidat électeur travailleur salarié patron entrepreneur investisseur ' +
    'acheteur vendeur consommateur passager voyageur campeur randonneur skieur baigneur nageur chasseur pêcheur ' +
    'exposant organisateur animateur invité gagnant lauréat finaliste mari frère sœur cousin tante oncle chien chat ' +
    'animal oiseau cheval chiot chaton abeille'
  ).split(' '),
);
