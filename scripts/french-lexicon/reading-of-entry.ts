import {
  type Agreement,
  ANY_AGREEMENT,
  FEMININE,
  MASCULINE,
  type PartOfSpeech,
  PLURAL,
  type Reading,
  SINGULAR,
  type Tense,
  type VerbTraits,
} from '../../utils/proofreading/grammar/lexicon/reading.ts';
import type { Entry } from './expand-hunspell.ts';

const TENSES: Record<string, Tense> = {
  ipre: 'present',
  iimp: 'imperfect',
  ipsi: 'past-historic',
  ifut: 'future',
  cond: 'conditional',
  spre: 'present-subjunctive',
  simp: 'imperfect-subjunctive',
  impe: 'imperative',
};
const PERSONS: Record<string, number> = {
  '1sg': 1,
  '2sg': 2,
  '3sg': 4,
  '1pl': 8,
  '2pl': 16,
  '3pl': 32,
  '3pl!': 32,
};

/** By the beginning of a tag; those of function words are in the lexicon's own table where they need care. */
const PARTS: readonly (readonly [RegExp, PartOfSpeech])[] = [
  [/^(?:nom|titr|loc\.nom)$/, 'noun'],
  [/^(?:adj|loc\.adj)$/, 'adjective'],
  [/^(?:prn|npr|patr|loc\.patr)$/, 'name'],
  [/^nbr?o?$/, 'number'],
  [/^det/, 'determiner'],
  [/^pro/, 'pronoun'],
  [/^(?:loc\.)?prepv?$/, 'preposition'],
  [/^(?:neg)?adv|^loc\.adv$/, 'adverb'],
  [/^cjco$/, 'coordinator'],
  [/^cj(?:sub)?$|^loc\.cjsub$/, 'subordinator'],
  [/^(?:loc\.)?interj$/, 'interjection'],
];

/** What an entry of the dictionary says of its form; nothing where it says nothing that the checker uses. */
export function readingsOfEntry(entry: Entry): Reading[] {
  const verbTag = entry.lemmaTags.find((tag) => /^v\d/.test(tag));
  return verbTag === undefined ? otherReadings(entry) : verbReadings(entry, traitsOf(verbTag));
}

function otherReadings({ lemma, lemmaTags, inflection }: Entry): Reading[] {
  const parts = lemmaTags.flatMap((tag) => PARTS.find(([pattern]) => pattern.test(tag))?.[1] ?? []);
  const agreement = agreementOf(inflection);
  return [...new Set(parts)].map((pos) => ({ pos, lemma, agreement, tense: null, persons: 0, verb: null }));
}

function verbReadings(entry: Entry, verb: VerbTraits): Reading[] {
  const { lemma } = entry;
  const tags = [...entry.lemmaTags, ...entry.endingTags];
  const agreement = agreementOf(entry.inflection);
  const start = { lemma, tense: null, persons: 0, verb };
  const readings: Reading[] = [];
  if (tags.includes('infi')) readings.push({ ...start, pos: 'infinitive', agreement: 0 });
  if (tags.includes('ppre')) readings.push({ ...start, pos: 'present-participle', agreement: 0 });
  if (tags.includes('ppas')) readings.push({ ...start, pos: 'past-participle', agreement });
  // `chanté-je`, `chantè-je`: the tags of a first person that only stands before its pronoun are left out.
  const persons = tags.reduce((sum, tag) => sum | (PERSONS[tag] ?? 0), 0);
  for (const tag of tags) {
    const tense = TENSES[tag];
    if (tense && persons > 0) readings.push({ ...start, pos: 'verb', agreement: 0, tense, persons });
  }
  return readings;
}

function agreementOf(inflection: readonly string[]): Agreement {
  const gender = inflection.includes('mas')
    ? MASCULINE
    : inflection.includes('fem')
      ? FEMININE
      : ANY_AGREEMENT;
  const number = inflection.includes('sg') ? SINGULAR : inflection.includes('pl') ? PLURAL : ANY_AGREEMENT;
  return gender & number;
}

/** `v1_it_q__a`: group, intransitive, transitive, transitive through a preposition, reflexive, impersonal, auxiliary. */
function traitsOf(tag: string): VerbTraits {
  const group = tag.charAt(1);
  return {
    group: group === '1' ? 1 : group === '2' ? 2 : 3,
    isTransitive: tag.charAt(4) === 't',
    isIntransitive: tag.charAt(3) === 'i',
    isReflexiveOnly: /[pr]/.test(tag.charAt(6)),
    takesEtre: tag.charAt(8) === 'e' && !/[pr]/.test(tag.charAt(6)),
  };
}
