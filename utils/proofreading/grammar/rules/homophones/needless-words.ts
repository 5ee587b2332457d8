import type { GrammarRule } from '../../grammar-rule.ts';
import { academyEntries, bonUsage, vitrineLinguistique } from '../sources.ts';
import { type Confusion, collocationRules } from './collocations.ts';
import { homophone } from './homophone.ts';

const DAYS =
  'jours|matins|soirs|midis|lundis|mardis|mercredis|jeudis|vendredis|samedis|dimanches|mois|ans|printemps|étés|automnes|hivers';
const PALLIER = [
  'pallier',
  'pallie',
  'pallient',
  'pallions',
  'palliez',
  'pallié',
  'palliant',
  'pallierait',
  'palliera',
  'pallieront',
];

/** A preposition too many. */
const CONFUSIONS: readonly Confusion[] = [
  {
    name: 'pallier-a',
    words: ['pallier à', 'pallier'],
    called: { fr: '« pallier à »', en: '“pallier à”' },
    source: academyEntries('pallier'),
    fr: '« Pallier » se construit sans « à » : « {right} » quelque chose.',
    en: '“Pallier” goes without “à”: “{right}” something.',
    swaps: Object.fromEntries(
      PALLIER.flatMap((form) => [
        [`${form} au > ${form} le`, ['_ .noun|adjective']],
        [`${form} aux > ${form} les`, ['_']],
        [
          `${form} à > ${form}`,
          [
            "_ la|l'|un|une|ce|cet|cette|ces|votre|notre|nos|vos|son|sa|ses|leur|leurs|tout|toute|tous|toutes|certains|certaines",
          ],
        ],
      ]),
    ),
    bad: [
      'On embauche pour {pallier au>pallier le} manque de personnel.',
      'Une mesure qui {pallie aux>pallie les} retards',
      'Il faut {pallier à>pallier} cette pénurie.',
    ],
    good: ['Pallier le manque', 'Pallier à court terme les absences', 'Pour y pallier'],
  },
  {
    name: 'a-tous-les-jours',
    words: ['à tous les jours', 'tous les jours'],
    called: { fr: '« à tous les jours »', en: '“à tous les jours”' },
    level: 'suggestion',
    source: bonUsage('compléments de temps sans préposition'),
    fr: 'Pour dire combien souvent, on écrit « {right} », sans « à ».',
    en: 'To say how often, it is “{right}”, without “à”.',
    swaps: {
      'à tous les > tous les': [
        `-convenir|adapter|penser|servir|participer|assister|répondre|préférer|appliquer|étendre|pareil|comparer|face|suite|grâce|quant _ ${DAYS} ~que|qu'|où|de|d'`,
        '=ouvrir _ jours de',
      ],
      'à toutes les > toutes les': [
        '=ouvrir|fermer|offrir|publier|revenir|passer|livrer|faire _ semaines|heures|fins|nuits',
        'lieu _ semaines|heures|fins|nuits',
      ],
      'à chaque > chaque': [
        '=ouvrir|fermer|offrir|publier|revenir|livrer|recevoir _ jour|semaine|mois|matin|soir|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
      ],
    },
    bad: [
      'Ouvert {à tous les>tous les} jours de 7 h à 21 h',
      'On livre {à toutes les>toutes les} semaines.',
      'On publie {à chaque>chaque} mardi.',
    ],
    good: [
      'Ouvert tous les jours',
      'Une crème adaptée à tous les jours',
      'À chaque jour suffit sa peine.',
      'On pense à tous les jours où il a neigé.',
    ],
  },
];

/** At a sentence's beginning, where a cause is told, and nothing that is due. */
const DU_A: GrammarRule = homophone({
  name: 'grammar.du-a-cause',
  called: { fr: '« Dû à » au début d’une phrase', en: '“Dû à” at the beginning of a sentence' },
  level: 'suggestion',
  source: vitrineLinguistique('dû à'),
  forms: 'dû du',
  judge: ({ at }, place) => {
    const next = at(place + 1).form;
    const isContracted = next === 'au' || next === 'aux';
    if (at(place - 1).form !== '' || !(isContracted || (next === 'à' && at(place).form === 'dû')))
      return undefined;
    const right = next === 'au' ? 'en raison du' : next === 'aux' ? 'en raison des' : 'en raison de';
    return { from: place, to: place + 1, fixes: [right] };
  },
  message: {
    fr: 'Pour dire la cause au début d’une phrase, on écrit « en raison de » ou « à cause de ».',
    en: 'To tell a cause at the beginning of a sentence, it is “en raison de” or “à cause de”.',
  },
  bad: [
    ['Dû au verglas, on ferme.', 'En raison du verglas, on ferme.'],
    ['Dû à la neige, le match est remis.', 'En raison de la neige, le match est remis.'],
    ['Dû aux travaux, entrez par la cour.', 'En raison des travaux, entrez par la cour.'],
  ],
  good: ['Le retard est dû à la neige.', 'Du pain et du vin', 'Un retard, dû au verglas, est à prévoir.'],
});

export const NEEDLESS_WORD_RULES: readonly GrammarRule[] = [...collocationRules(CONFUSIONS), DU_A];
