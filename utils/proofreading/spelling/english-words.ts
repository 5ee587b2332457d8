import { isBeyondSpelling, isListedInSomeCase, type Vocabulary } from './vocabulary.ts';

/** First parts of compounds that are no words of their own. */
const PREFIX =
  /^(?:anti|co|cyber|de|e|eco|ex|extra|inter|mega|micro|mid|mini|multi|neo|non|post|pre|pro|re|self|semi|sub|super|ultra|un|vice)$/i;
/** One-letter and other parts that only stand inside compounds: `up-and-coming`, `rock-n-roll`, `X-ray`. */
const SMALL_PART = /^(?:n|a|o|x|t|e|u|er|ing)$/i;

/** Whether an English word in its plain form is right: dictionary, possessives, compounds, accents of loan words. */
export function isEnglishWord(vocabulary: Vocabulary, word: string): boolean {
  return isEnglishForm(word, (part) => isListedInSomeCase(vocabulary, part));
}

/** Whether it is right where `isListed` tells which single words are, in the case that they have. */
export function isEnglishForm(word: string, isListed: (part: string) => boolean): boolean {
  if (isBeyondSpelling(word) || isListed(word)) return true;
  const owner = splitPossessive(word);
  if (owner) return isEnglishForm(owner.stem, isListed);
  if (word.includes('-')) return isCompound(word, isListed);
  // The dictionaries have loan words without accents.
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '');
  return plain !== word && isListed(plain);
}

/** `James's` and `clients'` as the word and its mark; null where nothing is possessed. */
export function splitPossessive(word: string): { stem: string; mark: string } | null {
  const found = /^(.{2,})('s|(?<=s)')$/i.exec(word);
  return found ? { stem: found[1] ?? '', mark: found[2] ?? '' } : null;
}

function isCompound(word: string, isListed: (part: string) => boolean): boolean {
  const parts = word.split('-');
  return parts.every((part, place) => {
    if (place < parts.length - 1 && PREFIX.test(part)) return true;
    if (SMALL_PART.test(part)) return true;
    return part.length > 1 && isEnglishForm(part, isListed);
  });
}
