import { academyEntries } from '../sources.ts';
import { type Confusion, collocationRules } from './collocations.ts';

const DETERMINERS = "la|l'|un|une|votre|notre|nos|vos|ce|cet|cette|ces|mon|ma|mes|son|sa|ses|leur|leurs";

/** They end in a preposition, whatever follows. */
const LOCUTIONS: readonly (readonly [locution: string, preposition: string])[] = [
  ...[
    'dans le cadre',
    'lors',
    'au profit',
    'au cœur',
    'au nom',
    'au terme',
    'au lendemain',
    'en compagnie',
    'en présence',
    'en faveur',
    'en marge',
    'en bordure',
    "en l' honneur",
    "à l' intention",
    "à l' aide",
    'à la veille',
    'à destination',
    'au bénéfice',
    'au moyen',
    'au bord',
  ].map((locution) => [locution, 'de'] as const),
  ['par rapport', 'à'],
  ['conformément', 'à'],
  ['en partenariat', 'avec'],
  ['en collaboration', 'avec'],
];

/** « Profitez cet été de nos rabais » */
const TIMES =
  'matin|matinée|midi|après-midi|soir|soirée|nuit|jour|jours|journée|veille|fin|semaine|semaines|week-end|mois|année|saison|printemps|été|automne|hiver|heure|heures|minutes|fois|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|prochaine|dernière|h';

/** What one is thanked for. */
const THANKED_FOR =
  'compréhension|patience|confiance|fidélité|soutien|aide|collaboration|participation|visite|présence|générosité|intérêt|accueil|appui|engagement|attention|écoute|implication|contribution|efforts|dons|don|encouragements';

/** Phrases of several words that go on with a preposition, and a word too few in them. */
const CONFUSIONS: readonly Confusion[] = [
  {
    name: 'locution-without-preposition',
    words: ['en raison', 'en raison de'],
    called: { fr: 'Préposition oubliée (« en raison la »)', en: 'Preposition left out (“en raison la”)' },
    source: null,
    fr: 'Il manque une préposition : « {right} ».',
    en: 'A preposition is missing: “{right}”.',
    swaps: {
      'en raison > en raison de': [
        `_ ${DETERMINERS}`,
        '_ travaux|rénovations|circonstances|vacances|problèmes',
      ],
      'à cause > à cause de': [`_ ${DETERMINERS}`],
      'auprès > auprès de': [`_ ${DETERMINERS}|vous|nous`],
      'au sein > au sein de': [`_ ${DETERMINERS}`],
      'à partir > à partir de': [
        '_ :number',
        "_ demain|maintenant|aujourd'hui|midi|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|février|avril|juin|juillet|septembre|octobre|novembre|décembre",
      ],
      'suite > suite à': ['$ _ votre|notre|nos|vos'],
      'grâce > grâce à': ["$|et|mais|c'est|est|sont|tout _ vous|votre|vos|nos|notre|cette"],
      ...Object.fromEntries(
        LOCUTIONS.map(([locution, preposition]) => [
          `${locution} > ${locution.replace("l' ", 'l’')} ${preposition}`,
          ["_ la|l'|notre|votre|nos|vos|cette|ces|son|sa|ses|leur|leurs .noun|adjective|name"],
        ]),
      ),
      "à l' occasion > à l’occasion de": [
        "_ la|l' fête|journée|semaine|sortie|ouverture|rentrée|fin|relâche|nuit|grande|saint",
      ],
      'près > près de': ['_ chez'],
      ...Object.fromEntries(
        ['profitez', 'profiter', 'profitons', 'profitent', 'bénéficiez', 'bénéficier', 'bénéficient'].map(
          (form) => [
            `${form} > ${form} de`,
            [
              `~en|que|qu'|dont _ la|l'|notre|votre|nos|vos|ce|cet|cette|ces .noun&~${TIMES}`,
              `~en|que|qu'|dont _ la|l'|notre|votre|nos|vos|ce|cet|cette|ces *adjective .noun&~${TIMES}`,
              `~en|que|qu'|dont _ :number ~${TIMES}`,
            ],
          ],
        ),
      ),
      'besoin > besoin de': ['=avoir _ votre|vos|notre|nos .noun|adjective'],
      'rendez vous > rendez-vous à': [
        '_ la salle|bibliothèque|boutique|mairie|caserne|piscine|plage|gare|patinoire|ferme|marina|médiathèque|caisse|réception|billetterie',
      ],
      'plus > plus de': [
        '=accueillir|réunir|rassembler|attirer|amasser|récolter|recevoir|compter _ :number .noun|adjective',
      ],
      'tous jours > tous les jours': ['ouvert|ouverte|ouverts|ouvertes _'],
      'tous > tous les': ['_ lundis|mardis|mercredis|jeudis|vendredis|samedis|dimanches'],
      "jusqu' le > jusqu’au": ['_'],
      "jusqu' les > jusqu’aux": ['_'],
      "jusqu' la > jusqu’à la": ['_'],
      'bravo > bravo à': ["$ _ toute l'|la|notre"],
      'au long > au long de': ["tout _ la|l'|notre|cette|votre"],
      'fin semaine > fin de semaine': ['bonne|belle|excellente|super _'],
      'abonnez vous > abonnez-vous à': ['_ notre|nos .noun|adjective'],
      'inscrivez vous > inscrivez-vous à': ['_ notre|nos .noun|adjective'],
      ...Object.fromEntries(
        ['participer', 'participez', 'participé', 'participe', 'participent', 'participant'].map((form) => [
          `${form} > ${form} à`,
          ['_ notre|nos|votre|vos .noun|adjective'],
        ]),
      ),
      'merci > merci de': [`~un|grand|gros|mille _ votre|ta ${THANKED_FOR}`],
      ...Object.fromEntries(
        ['remercie', 'remercions', 'remercient', 'remercier', 'remerciant', 'remerciait'].map((form) => [
          `${form} > ${form} de`,
          [`vous|te _ votre|ton|ta|vos|tes ${THANKED_FOR}`],
        ]),
      ),
      'merci > merci à': [
        "~un|grand|gros|mille _ tous|toutes $|et|pour|de|d'|ceux|celles|nos|les",
        "~un|grand|gros|mille _ toute l'|la|notre|votre",
        '~un|grand|gros|mille _ chacun|chacune $|et|pour|de',
        '~un|grand|gros|mille _ nos|notre|votre .noun|adjective',
      ],
      'bienvenue > bienvenue à': ['$ _ tous|toutes $'],
      'bonjour > bonjour à': ['$ _ tous|toutes $'],
      'félicitations > félicitations à': ['_ tous|toutes $|et|pour', "_ toute l'|la|notre"],
    },
    bad: [
      'Fermé {en raison>en raison de} la tempête',
      'Ouvert {à partir>à partir de} 10 h',
      '{Merci>Merci à} tous et à l’an prochain!',
      '{Grâce>Grâce à} vous, on a réussi.',
      '{Participez>Participez à} notre concours!',
      'Bonne {fin semaine>fin de semaine}!',
      '{Félicitations>Félicitations à} toute l’équipe!',
      'Nous vous {remercions>remercions de} votre confiance.',
      'Je vous {remercie>remercie de} votre patience.',
      '{Merci>Merci de} votre compréhension!',
      '{Profitez>Profitez de} notre rabais!',
      '{Bénéficiez>Bénéficiez de} 20 % de rabais.',
      'On a {besoin>besoin de} votre aide.',
      '{Dans le cadre>Dans le cadre de} la semaine de lecture',
      '{Lors>Lors de} la soirée, on dansera.',
      'Tout près, {près>près de} chez vous',
      'On a accueilli {plus>plus de} 200 personnes.',
      'Ouvert {tous jours>tous les jours} dès 9 h',
      'Ouvert {jusqu’le>jusqu’au} 5 mai',
      '{Bravo>Bravo à} toute l’équipe!',
    ],
    good: [
      'Fermé en raison de la tempête',
      'Merci, tous!',
      'Nous vous remercions, votre équipe et vous.',
      'Nous remercions votre équipe.',
      'Merci, votre aide est précieuse.',
      'Profitez-en, notre rabais achève.',
      'Profitez cet été de nos rabais.',
      'Une offre dont profitent nos membres',
      'On veut en profiter cette année.',
      'Dès lors, la fête commence.',
      'Depuis lors, nos portes sont ouvertes.',
      'En présence de la mairesse',
      'Bravo, toute l’équipe est là.',
      'Le rendez-vous, la salle, tout est prêt.',
      'On veut plus, 200 personnes peut-être.',
      'À partir de demain',
      'Bonjour, tous les profits vont à la fondation.',
      'Suite et fin',
      'De grâce, votre aide!',
      'À partir d’ici, tout va bien.',
    ],
  },
  {
    name: 'il-y-pas',
    words: ['il y pas', 'il n’y a pas'],
    called: { fr: '« il y pas »', en: '“il y pas”' },
    source: academyEntries('avoir'),
    fr: 'Il manque le verbe avoir : « {right} ».',
    en: 'The verb avoir is missing: “{right}”.',
    swaps: {
      'il y pas > il n’y a pas': ["_ de|d'|encore|eu|moins|que|beaucoup|assez|trop"],
      'il y plus > il n’y a plus': ["_ de|d'|que|qu'"],
      'y pas > y a pas': ["n' _ de|d'|encore|eu|moins|que"],
      'y plus > y a plus': ["n' _ de|d'|que|qu'"],
      'il y du > il y a du': ['_ .noun|adjective'],
      'il y des > il y a des': ['_ .noun|adjective'],
      'il y un > il y a un': ['_ .noun|adjective'],
      'il y une > il y a une': ['_ .noun|adjective'],
    },
    bad: [
      '{Il y pas>Il n’y a pas} de frais.',
      'Il n’{y plus>y a plus} de places.',
      '{Il y une>Il y a une} piscine.',
    ],
    good: ['Il n’y a pas de frais.', 'Il y plonge.', 'Il n’y va pas.', 'Il y a du monde.'],
  },
  {
    name: 'cliquer-sur',
    words: ['cliquer le lien', 'cliquer sur le lien'],
    called: { fr: '« cliquer le lien »', en: '“cliquer le lien”' },
    level: 'suggestion',
    source: academyEntries('cliquer'),
    fr: 'On clique sur quelque chose : « {right} ».',
    en: 'One clicks on something: “{right}”.',
    swaps: Object.fromEntries(
      ['cliquer', 'cliquez', 'clique', 'cliquons', 'cliquant'].map((form) => [
        `${form} > ${form} sur`,
        [
          "_ le|la|l'|les|ce|cet|cette|ces|un|une|notre|votre .noun|adjective&~fois|seconde|deuxième|dernière|nouvelle",
        ],
      ]),
    ),
    bad: [
      'Il suffit de {cliquer>cliquer sur} le lien.',
      '{Cliquez>Cliquez sur} le bouton rouge.',
      '{Cliquez>Cliquez sur} cette image.',
    ],
    good: ['Cliquez sur le lien.', 'Cliquez une fois dessus.', 'Elle clique partout.'],
  },
];

export const LEFT_OUT_RULES = collocationRules(CONFUSIONS);
