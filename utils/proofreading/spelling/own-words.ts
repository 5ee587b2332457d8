import type { Speller } from './check-spelling.ts';
import { isEnglishForm } from './english-words.ts';
import { isFrenchForm, splitElision } from './french-words.ts';
import { folded, letterCase, plainForm, uncapitalized } from './letters.ts';
import { type OwnMatch, ownMatches, typedDistance } from './own-suggestions.ts';
import { asTyped } from './typed-form.ts';

/** Words of a person or client, ready to be looked up. */
type OwnWords = {
  /** What they were made of. */
  entries: readonly string[];
  /** Whole entries and the words in them, in their plain form. */
  listed: ReadonlySet<string>;
  /** What is proposed: handles with an underscore are none. */
  proposed: readonly string[];
  /** Those of `listed` without case and accents; made when first needed. */
  folded?: ReadonlySet<string>;
};

const DEFAULT_LIMIT = 5;

/** A single word that is in its plain form already: most entries are. */
const SIMPLE = /^[a-zà-öø-ÿœ]+$/i;

/**
 * A speller that also takes these words as right, and proposes them: a person's, a client's, names of
 * brands. They win over everything that the speller knows. An entry may be several words, each of which is
 * right (`Atelier Boréal`), an account or a hashtag. Capitals count as in the dictionaries: `tuque` allows
 * `Tuque` and `TUQUE`, `Zorblax` only `ZORBLAX`. A plural is not implied. May be made anew for every draft:
 * nothing is done before a word is not known otherwise, and the last list is kept.
 */
export function withWords(speller: Speller, words: Iterable<string>): Speller {
  const entries = [...words];
  if (entries.length === 0) return speller;
  let read: OwnWords | undefined;
  function own(): OwnWords {
    read ??= ownWordsOf(entries);
    return read;
  }
  return {
    ...speller,
    isKnown: (word) => speller.isKnown(word) || isOwn(own(), plainForm(word), speller),
    suggest: (word, limit = DEFAULT_LIMIT) =>
      merged(word, speller.suggest(word, limit), ownSuggestions(word, own())).slice(0, limit),
    mayLackAccents: (word) =>
      speller.mayLackAccents?.(word) !== false || foldedOf(own()).has(folded(plainForm(word))),
  };
}

/** The same words come for every draft, to a speller of each language. */
let last: OwnWords | undefined;

function ownWordsOf(entries: readonly string[]): OwnWords {
  if (last && areSame(last.entries, entries)) return last;
  last = readEntries(entries);
  return last;
}

function areSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((entry, place) => entry === other[place]);
}

function readEntries(entries: readonly string[]): OwnWords {
  const listed = new Set<string>();
  const proposed = new Set<string>();
  for (const entry of entries) {
    if (SIMPLE.test(entry)) {
      listed.add(entry);
      proposed.add(entry);
      continue;
    }
    const whole = withoutSign(plainForm(entry).trim());
    if (whole === '') continue;
    listed.add(whole);
    if (isHandle(entry)) {
      if (!whole.includes('_')) proposed.add(whole);
      continue;
    }
    proposed.add(whole);
    for (const part of whole.split(/[^\p{L}\p{M}\p{N}'·•‧-]+/u)) {
      const word = part.replace(/^['-]+|['-]+$/g, '');
      if (!/\p{L}/u.test(word)) continue;
      // `d'Élodie` in a name: `Élodie` is right elsewhere too.
      for (const right of [word, splitElision(word)?.rest ?? word]) {
        listed.add(right);
        proposed.add(right);
      }
    }
  }
  return { entries, listed, proposed: [...proposed] };
}

function isHandle(entry: string): boolean {
  return /^\s*[@#＃]|_/u.test(entry);
}

function withoutSign(word: string): string {
  return word.replace(/^[@#＃]/u, '');
}

/** By itself, or as part of a form that a dictionary would not list: `l'Zorblax`, `ex-Zorblax`, `Zorblax's`. */
function isOwn(own: OwnWords, word: string, speller: Speller): boolean {
  if (isListed(own, withoutSign(word))) return true;
  let hasOwn = false;
  function isRight(part: string): boolean {
    if (!isListed(own, part)) return speller.isKnown(part);
    hasOwn = true;
    return true;
  }
  return (isFrenchForm(word, isRight) && hasOwn) || (isEnglishForm(word, isRight) && hasOwn);
}

function isListed(own: OwnWords, word: string): boolean {
  if (own.listed.has(word)) return true;
  const written = letterCase(word);
  if (written === 'capitalized') return own.listed.has(uncapitalized(word));
  if (written !== 'capitals') return false;
  return foldedOf(own).has(folded(word));
}

function foldedOf(own: OwnWords): ReadonlySet<string> {
  own.folded ??= new Set([...own.listed].map(folded));
  return own.folded;
}

function ownSuggestions(word: string, own: OwnWords): OwnMatch[] {
  const plain = withoutSign(plainForm(word));
  const elision = splitElision(plain);
  const before = elision?.elided ?? '';
  return ownMatches(elision?.rest ?? plain, own.proposed)
    .map((match) => ({ ...match, word: asTyped(word, before + match.word) }))
    .filter((match) => match.word !== word);
}

/** Both lists in one: an own word stands before the first suggestion that is no nearer. */
function merged(word: string, suggestions: readonly string[], own: readonly OwnMatch[]): string[] {
  const all = [...suggestions];
  for (const match of own.toReversed()) {
    const place = suggestions.findIndex((suggestion) => {
      const distance = typedDistance(word, suggestion);
      return match.isUnlikely ? distance > match.distance : distance >= match.distance;
    });
    all.splice(place < 0 ? suggestions.length : place, 0, match.word);
  }
  return [...new Set(all)];
}
