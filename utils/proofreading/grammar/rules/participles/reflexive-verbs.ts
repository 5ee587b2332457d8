import { setOf } from './words.ts';

/** Verbs whose reflexive pronoun is their direct object, mostly: *elles se sont réunies*. */
export const DIRECT_REFLEXIVES = setOf(
  'abandonner abonner endormir adapter améliorer amuser appeler arrêter associer baigner battre blesser calmer cacher casser ' +
    'coiffer concentrer connecter consacrer coucher débrouiller déguiser dépasser déplacer dérouler développer diriger ' +
    'disputer distinguer dresser échapper éloigner embrasser engager ennuyer enrichir entraîner éteindre étendre ' +
    'excuser exprimer habiller habituer illustrer impliquer inquiéter inscrire installer intéresser investir joindre ' +
    'lancer lever livrer marier mobiliser montrer multiplier noyer occuper opposer organiser ouvrir perdre plaindre ' +
    'porter positionner préparer présenter produire promener prononcer qualifier quitter ranger rapprocher rassembler ' +
    'rattraper réconcilier refermer refugier réfugier régaler regrouper réjouir rencontrer renouveler répandre reposer ' +
    'retirer retrouver réunir réveiller révéler séparer situer solidariser soigner surpasser terminer tourner ' +
    'transformer tromper trouver unir vendre amoindrir affronter allier aventurer bousculer classer démarquer ' +
    'dissiper épanouir épuiser fâcher fixer former illuminer imposer incliner infiltrer initier insérer intégrer ' +
    'lasser libérer maintenir manifester mêler passionner presser prêter propager rallier recueillir réduire relayer ' +
    'relever remplir rétablir retourner ruer sauver succomber suicider vider agrandir aggraver accélérer allonger ' +
    'amplifier apaiser arranger atténuer coincer dégrader dégager démocratiser dévouer éclaircir écouler écraser effacer ' +
    'élargir élever embraser énerver enflammer enfoncer enliser essouffler estomper établir étaler éterniser étirer ' +
    'évaporer éveiller exposer faufiler figer glisser hisser implanter immobiliser intensifier isoler jeter masser ' +
    'moderniser pencher plonger poursuivre précipiter protéger radoucir recentrer rendormir renforcer renseigner répartir ' +
    'replier ressaisir resserrer soulever stabiliser suspendre taire tasser',
);

/** Behind these *du* and *des* are *de* and an article: *se plaindre du bruit*. */
export const WITH_DE = setOf(
  'plaindre réjouir inquiéter éloigner rapprocher excuser débarrasser régaler lasser passionner occuper séparer',
);

/** Verbs whose reflexive pronoun is their direct object where these follow: *s’apercevoir d’une erreur*. */
export const DIRECT_BEFORE = new Map(
  Object.entries({
    rendre: "à au aux chez dans là jusque jusqu' sur",
    apercevoir: "de d' du des que qu'",
    attendre: 'à au aux',
    attaquer: 'à au aux',
    charger: "de d' du des",
    doter: "de d' du des",
    douter: "de d' du des que qu'",
    mettre: "à au aux en d'",
    passer: "de d' du des",
    saisir: "de d' du des",
    tenir: 'à au aux dans en hier ce cette lundi mardi mercredi jeudi vendredi samedi dimanche',
    vanter: "de d' du des",
  }).map(([verb, words]) => [verb, setOf(words)] as const),
);

/** Reflexive verbs that an attribute of the subject may follow: *elles se sentent prêtes*. */
export const REFLEXIVE_COPULAS = [
  ...'sentir rendre montrer révéler avérer croire considérer trouver tenir vouloir faire savoir avouer dire déclarer annoncer'.split(
    ' ',
  ),
];
