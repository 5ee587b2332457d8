import {
  type Agreement,
  ANY_AGREEMENT,
  FEMININE_PLURAL,
  FEMININE_SINGULAR,
  MASCULINE,
  MASCULINE_PLURAL,
  MASCULINE_SINGULAR,
  type PartOfSpeech,
  PLURAL,
  type Reading,
  SINGULAR,
} from './reading.ts';

/**
 * Readings of the words that hold sentences together, instead of those of the dictionary, which has too few
 * of some (*du* as a preposition, *certains* as a determiner) and odd ones of others (*a*, *si* and *la* as
 * names of letters and notes; *son*, *car*, *or* and *pas* stay nouns too). Lemma: the word.
 */
const TABLE: readonly (readonly [PartOfSpeech, Agreement, string])[] = [
  [
    'determiner',
    MASCULINE_SINGULAR,
    'le un du au ce cet aucun nul tel quel certain tout maint quelque chaque',
  ],
  [
    'determiner',
    FEMININE_SINGULAR,
    'la une ma ta sa cette aucune nulle telle quelle certaine toute quelque chaque',
  ],
  ['determiner', SINGULAR, "l' mon ton son notre votre leur"],
  ['determiner', PLURAL, 'les des aux ces mes tes ses nos vos leurs plusieurs quelques'],
  ['determiner', MASCULINE_PLURAL, 'certains différents divers tous quels tels aucuns nuls'],
  ['determiner', FEMININE_PLURAL, 'certaines différentes diverses toutes quelles telles aucunes nulles'],
  ['determiner', ANY_AGREEMENT, "de d' assez beaucoup trop peu"],
  [
    'preposition',
    0,
    "à de d' du des au aux en dans par pour sur sous sans avec chez vers entre depuis pendant avant",
  ],
  [
    'preposition',
    0,
    "après dès contre selon malgré parmi hors sauf jusque jusqu' devant derrière durant envers",
  ],
  ['preposition', 0, 'voici voilà outre via lors quant grâce afin près concernant'],
  [
    'pronoun',
    MASCULINE_SINGULAR,
    'il le celui lequel auquel duquel un aucun nul chacun ça cela ceci celui-ci celui-là',
  ],
  ['pronoun', MASCULINE_SINGULAR, "rien personne tout quelqu'un autrui certain tel"],
  ['pronoun', FEMININE_SINGULAR, 'elle la celle laquelle une aucune nulle chacune celle-ci celle-là telle'],
  [
    'pronoun',
    MASCULINE_PLURAL,
    'ils eux ceux lesquels auxquels desquels certains tous ceux-ci ceux-là quelques-uns uns',
  ],
  [
    'pronoun',
    FEMININE_PLURAL,
    'elles celles lesquelles auxquelles desquelles certaines toutes celles-ci celles-là',
  ],
  ['pronoun', FEMININE_PLURAL, 'quelques-unes unes'],
  ['pronoun', SINGULAR, "je j' tu l' me m' te t' moi toi lui soi y en on"],
  ['pronoun', ANY_AGREEMENT, "se s' ce c' ç' qui que qu' dont où quoi nous vous"],
  ['pronoun', PLURAL, 'les leur plusieurs'],
  [
    'adverb',
    0,
    "ne n' pas plus point jamais très trop si tout toute toutes tous bien mal peu beaucoup assez aussi",
  ],
  [
    'adverb',
    0,
    'même moins encore où comment combien pourquoi quand là ici y en comme tant autant davantage presque',
  ],
  [
    'adverb',
    0,
    'alors ainsi puis donc non oui autour auprès dessus dessous dedans dehors près quelque avant après',
  ],
  ['adverb', 0, 'guère devant derrière contre depuis ensemble soudain fort fin juste clair vite tôt tard'],
  ['adverb', 0, 'parce soit'],
  ['pronoun', SINGULAR, 'autre'],
  ['pronoun', PLURAL, 'autres'],
  ['coordinator', 0, 'et ou mais ni car or donc puis soit'],
  ['subordinator', 0, "que qu' si s' comme quand lorsque lorsqu' puisque puisqu' quoique quoiqu' sinon"],
  ['adjective', SINGULAR, 'même autre'],
  ['adjective', PLURAL, 'mêmes autres'],
  ['adjective', MASCULINE_SINGULAR, 'tel nul certain fort fin clair juste soudain'],
  ['adjective', FEMININE_SINGULAR, 'telle nulle certaine'],
  ['adjective', MASCULINE_PLURAL, 'tels nuls certains différents divers'],
  ['adjective', FEMININE_PLURAL, 'telles nulles certaines différentes diverses'],
  [
    'noun',
    MASCULINE_SINGULAR,
    'bien mal plus moins tout rien car soi or contre avant ensemble devant derrière point tel fort fin juste',
  ],
  ['noun', MASCULINE, 'pas dessous dessus bas vers'],
  ['noun', MASCULINE_PLURAL, 'sous'],
  ['adjective', MASCULINE, 'bas'],
  ['noun', FEMININE_SINGULAR, 'personne une fin grâce'],
  ['noun', MASCULINE_SINGULAR, 'son ton dehors dedans'],
  ['number', MASCULINE_SINGULAR, 'un'],
  ['number', FEMININE_SINGULAR, 'une'],
];

/** Their verb readings in the dictionary stay (*soit*, *entre*, *tu*); *a* is nothing else than a verb. */
const readings = new Map<string, Reading[]>([['a', []]]);
for (const [pos, agreement, words] of TABLE) {
  for (const word of words.split(' ')) {
    const reading: Reading = { pos, lemma: word, agreement, tense: null, persons: 0, verb: null };
    readings.set(word, [...(readings.get(word) ?? []), reading]);
  }
}

/** The table's readings of a word; nothing for all other words. */
export function functionWord(word: string): readonly Reading[] | undefined {
  return readings.get(word);
}
