import { agreementAs, canBe, isOnly, type Word } from '../analysis/word.ts';
import type { Sentence } from '../grammar-rule.ts';
import { FEMININE, PARTS_OF_SPEECH, type PartOfSpeech } from '../lexicon/reading.ts';

type Test = { matches: (word: Word) => boolean; isOptional: boolean };

/** Words around a place that tell which of two words that sound alike stands there. */
export type WordPattern = { before: readonly Test[]; after: readonly Test[] };

/**
 * Reads a pattern of words around `_`, with spaces between them: `un|une` forms, `=faire|mettre` forms of lemmas,
 * `:noun|name` what the tagger says, `.noun` what the lexicon allows, `$` a mark or the end, `,` that mark, `~de|du` anything
 * but these, `-avoir` what is no form of a lemma, `*verb` what can be nothing else, `!verb` what is known and cannot be, `^` a masculine
 * participle that is no noun; `&` joins tests of one word,
 * `?` at its end makes it optional.
 */
export function readPattern(pattern: string): WordPattern {
  const [before = '', after = ''] = pattern.split('_');
  return { before: testsOf(before).reverse(), after: testsOf(after) };
}

/** Whether a pattern fits the words around `from`…`to`. */
export function fits({ before, after }: WordPattern, sentence: Sentence, from: number, to: number): boolean {
  return walks(before, sentence, from - 1, -1) && walks(after, sentence, to + 1, 1);
}

function walks(tests: readonly Test[], sentence: Sentence, start: number, step: 1 | -1): boolean {
  let place = start;
  for (const { matches, isOptional } of tests) {
    if (matches(sentence.at(place))) place += step;
    else if (!isOptional) return false;
  }
  return true;
}

function testsOf(text: string): Test[] {
  return text
    .split(' ')
    .filter((part) => part !== '')
    .map((part) => {
      const isOptional = part.length > 1 && part.endsWith('?');
      return { isOptional, matches: testsOfWord(isOptional ? part.slice(0, -1) : part) };
    });
}

function testsOfWord(part: string): Test['matches'] {
  const tests = part.split('&').map(testOf);
  return (word) => tests.every((test) => test(word));
}

function testOf(part: string): Test['matches'] {
  if (part === '^') return isMasculineParticiple;
  const names = new Set((/^[=:.~*!-]/.test(part) ? part.slice(1) : part).split('|'));
  if (part.startsWith('-')) return ({ readings }) => !readings.some(({ lemma }) => names.has(lemma));
  if (part.startsWith('=')) return ({ readings }) => readings.some(({ lemma }) => names.has(lemma));
  if (part.startsWith(':')) return ({ tag, kind }) => kind !== 'punctuation' && names.has(tag);
  const parts = PARTS_OF_SPEECH.filter((pos): pos is PartOfSpeech => names.has(pos));
  if (part.startsWith('.')) return (word) => canBe(word, ...parts);
  if (part.startsWith('*')) return (word) => isOnly(word, ...parts);
  if (part.startsWith('!')) return (word) => word.readings.length > 0 && !canBe(word, ...parts);
  if (part.startsWith('~')) return ({ form }) => !names.has(form);
  return (word) => names.has(word.form) || (names.has('$') && isEnd(word));
}

function isMasculineParticiple(word: Word): boolean {
  const mask = agreementAs(word, 'past-participle', 'adjective');
  return canBe(word, 'past-participle') && !canBe(word, 'noun') && (mask & FEMININE) === 0;
}

function isEnd({ form, kind }: Word): boolean {
  return form === '' || kind === 'punctuation';
}
