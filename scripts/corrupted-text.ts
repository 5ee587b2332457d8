import type { Word } from '../utils/proofreading/grammar/analysis/word.ts';
import type { Lexicon, PartOfSpeech, Reading } from '../utils/proofreading/grammar/lexicon/reading.ts';

/** A word put into clean text for the one that stood there: they sound alike, or differ in number. */
export type Slip = { kind: SlipKind; written: string };

export const SLIP_KINDS = [
  'infinitive for participle',
  'participle for infinitive',
  'address for infinitive',
  'agreement of a participle',
  'agreement of an adjective',
  'number of a noun',
  'number of a determiner',
  'number of a verb, not heard',
  'number of a verb',
] as const;

type SlipKind = (typeof SLIP_KINDS)[number];

const SINGULARS = new Map([
  ['leurs', 'leur'],
  ['quelques', 'quelque'],
  ['tous', 'tout'],
  ['toutes', 'toute'],
  ['quels', 'quel'],
  ['quelles', 'quelle'],
]);
const THIRD = 4;
const THIRD_PLURAL = 32;

/** The slips that can be made of a word as it is tagged; none of names, capitals and words that are not known. */
export function slipsOf(words: readonly Word[], place: number, lexicon: Lexicon): Slip[] {
  const word = words[place] as Word;
  const reading = word.readings.find(({ pos }) => pos === word.tag);
  if (reading === undefined || word.kind !== 'word' || word.text !== word.form || word.isAfterHyphen)
    return [];
  const others = (pos: PartOfSpeech) =>
    lexicon.formsOf(reading.lemma).filter((one) => one.reading.pos === pos && one.form !== word.form);
  switch (word.tag) {
    case 'infinitive':
      return word.form.endsWith('er') ? ofInfinitive(word.form.slice(0, -2)) : [];
    case 'past-participle':
      return [
        ...(/é(?:e|s|es)?$/.test(word.form)
          ? [
              {
                kind: 'infinitive for participle' as const,
                written: word.form.replace(/é(?:e|s|es)?$/, 'er'),
              },
            ]
          : []),
        ...unlike(others(word.tag), word.form, reading, 'agreement of a participle'),
      ];
    case 'adjective':
      return unlike(others(word.tag), word.form, reading, 'agreement of an adjective');
    case 'noun':
      return words[place - 1]?.tag === 'determiner'
        ? unlike(others(word.tag), word.form, reading, 'number of a noun')
        : [];
    case 'determiner':
      return ofDeterminer(word.form);
    case 'verb':
      return ofVerb(others('verb'), word.form, reading);
    default:
      return [];
  }
}

function ofInfinitive(stem: string): Slip[] {
  return [
    { kind: 'participle for infinitive', written: `${stem}é` },
    { kind: 'address for infinitive', written: `${stem}ez` },
  ];
}

type Form = { form: string; reading: Reading };

/** Forms that sound alike and agree with something else. */
function unlike(forms: readonly Form[], form: string, { agreement }: Reading, kind: SlipKind): Slip[] {
  const stem = (one: string) => one.replace(kind === 'number of a noun' ? /s$/ : /(?:es|e|s)$/, '');
  return forms
    .filter((other) => stem(other.form) === stem(form) && (other.reading.agreement & agreement) === 0)
    .map((other) => ({ kind, written: other.form }));
}

function ofDeterminer(form: string): Slip[] {
  const singular = SINGULARS.get(form);
  return singular === undefined ? [] : [{ kind: 'number of a determiner', written: singular }];
}

function ofVerb(forms: readonly Form[], form: string, { tense, persons }: Reading): Slip[] {
  const wanted = (persons & THIRD) !== 0 ? THIRD_PLURAL : (persons & THIRD_PLURAL) !== 0 ? THIRD : 0;
  if (tense === null || tense === 'imperative' || wanted === 0) return [];
  const sound = (one: string) => one.replace(/(?:nt|t)$/, '').replace(/aie$/, 'ai');
  return forms
    .filter((other) => other.reading.tense === tense && (other.reading.persons & wanted) !== 0)
    .map((other) => ({
      kind: sound(other.form) === sound(form) ? 'number of a verb, not heard' : 'number of a verb',
      written: other.form,
    }));
}
