import { turn, writtenFor } from '../../named-rule.ts';
import { FIXED_PHRASE } from '../shared-rules.ts';
import type { SlipRule } from '../slip-rule.ts';

/** A fixed phrase and how it is written. */
type Phrase = readonly [wrong: string, right: string, good: string];

const PHRASES: readonly Phrase[] = [
  ["c'est à dire", 'c’est-à-dire', 'C’est-à-dire demain.'],
  ['quant même', 'quand même', 'C’est quand même bien.'],
  ['week end', 'week-end', 'Bon week-end!'],
  ['vis à vis', 'vis-à-vis', 'Vis-à-vis de nos clients.'],
  ['ci joint', 'ci-joint', 'Voir ci-joint.'],
  ['celui ci', 'celui-ci', 'Prenez celui-ci.'],
  ['celle ci', 'celle-ci', 'Prenez celle-ci.'],
  ['ceux ci', 'ceux-ci', 'Prenez ceux-ci.'],
  ['celles ci', 'celles-ci', 'Prenez celles-ci.'],
  ['entrain de', 'en train de', 'Nous sommes en train de cuisiner.'],
  ['par ailleur', 'par ailleurs', 'Par ailleurs, oui.'],
  ["en d'hors", 'en dehors', 'En dehors de la ville.'],
  ['en tout les cas', 'en tout cas', 'En tout cas, merci.'],
  ['dores et déjà', 'd’ores et déjà', 'C’est d’ores et déjà prêt.'],
];

/** Phrases written with other words, with or without hyphens. */
export const FIXED_PHRASES: readonly SlipRule[] = [
  {
    name: 'grammar.en-vente',
    called: writtenFor('en ventes', 'en vente'),
    level: 'warning',
    find: '(?:sont|est|seront|sera|mis|mise|mises|déjà|maintenant|encore|bientôt|disponibles?|billets) en «ventes»',
    fixes: ['vente'],
    message: { fr: '« En vente » reste au singulier.', en: '“En vente” stays singular.' },
    bad: [['Les billets sont en ventes.', 'Les billets sont en vente.']],
    good: ['Les billets sont en vente.', 'Une hausse en ventes nettes.'],
  },
  ...PHRASES.map(
    ([wrong, right, good]): SlipRule => ({
      ...FIXED_PHRASE,
      level: 'warning',
      find: wrong,
      fixes: [right],
      message: { fr: `Cette locution s’écrit « ${right} ».`, en: `This phrase is written “${right}”.` },
      bad: [[`Bon, ${wrong} ça.`, `Bon, ${wrong.includes("'") ? likeTyped(right) : right} ça.`]],
      good: [good],
    }),
  ),
  {
    ...FIXED_PHRASE,
    level: 'warning',
    find: "(?:c'est|est|sont|était|ai|as|a|ont|va|vais|peut|peux|faut|fait|vient|viens|aime|mais) «comme même»",
    fixes: ['quand même'],
    message: { fr: 'Cette locution s’écrit « quand même ».', en: 'This phrase is written “quand même”.' },
    bad: [['C’est comme même beau.', 'C’est quand même beau.']],
    good: ['Comme même ses amis le savent, oui.'],
  },
  {
    name: 'grammar.quand-quant',
    called: writtenFor('quand à', 'quant à'),
    level: 'warning',
    find: '«quand» (?:à|au|aux) (?:moi|nous|vous|lui|elle|eux|la|l|le|les|nos|vos|notre|votre|ce|cette)',
    fixes: ['quant'],
    message: { fr: '« Quant à » : pour ce qui est de.', en: '“Quant à”: as for.' },
    bad: [['Quand à nous, on est prêts.', 'Quant à nous, on est prêts.']],
    good: ['Quant à nous.', 'Quand on y va.'],
  },
  {
    name: 'grammar.si-il',
    called: writtenFor('si il', 's’il'),
    level: 'warning',
    find: '«si (ils?)»',
    fixes: (_wrong, groups) => [`s’${groups[1] ?? 'il'}`],
    message: { fr: '« Si » s’élide devant « il » : « s’il ».', en: '“Si” is elided before “il”: “s’il”.' },
    bad: [['Si il fait beau, on sort.', 'S’il fait beau, on sort.']],
    good: ['S’il fait beau.', 'Si elle vient.'],
  },
  {
    name: 'grammar.que-elision',
    called: { fr: 'Élision de « que »', en: 'Elision of “que”' },
    level: 'warning',
    find: '«(que|lorsque|puisque|parce que|quoique|jusque) (ils?|elles?|on|un|une)»',
    fixes: (_wrong, groups) => [`${(groups[1] ?? '').replace(/e$/i, '')}’${groups[2] ?? ''}`],
    message: { fr: 'Le e tombe devant une voyelle.', en: 'The e falls before a vowel.' },
    bad: [['Dès que il ouvre, venez.', 'Dès qu’il ouvre, venez.']],
    good: ['Dès qu’il ouvre.', 'Plus que onze jours.'],
  },
  {
    name: 'grammar.malgre-que',
    called: turn('malgré que'),
    level: 'suggestion',
    find: "«malgré (que|qu(?='))»",
    fixes: (_wrong, groups) => [`bien ${groups[1] ?? 'que'}`],
    message: {
      fr: '« Malgré que » est critiqué; « bien que » dit la même chose.',
      en: '“Malgré que” is criticized; “bien que” says the same.',
    },
    source: 'OQLF, Vitrine linguistique',
    bad: [
      ['Malgré que ce soit gratuit.', 'Bien que ce soit gratuit.'],
      ['Malgré qu’il pleuve, on joue.', 'Bien qu’il pleuve, on joue.'],
    ],
    good: ['Bien que ce soit gratuit.', 'Malgré la pluie.'],
  },
];

/** A fix keeps a straight apostrophe where one was typed. */
function likeTyped(right: string): string {
  return right.replaceAll('’', "'");
}
