import { readWordGraph, type WordGraph } from '../../spelling/word-graph.ts';
import { LAST_EDGE, LETTER_MASK, TARGET_SHIFT } from '../../spelling/word-graph-format.ts';
import { functionWord } from './function-words.ts';
import { classDigit, classNumber, nearPrefix, readLexiconText } from './lexicon-format.ts';
import type { Lexicon, Reading } from './reading.ts';
import { hasLemma, type ReadingCode, readCodes, readingsBy } from './reading-code.ts';

/** The files public/words/fr-lexicon.dawg and fr-lexicon.txt. */
export type LexiconFiles = { graph: ArrayBuffer | Uint8Array; text: string };

/** Words whose readings are kept: a draft is read again and again while it is written. */
const MOST_KEPT = 5_000;
/** Lemmas whose forms are kept: looking them up takes up to some milliseconds. */
const MOST_LEMMAS = 500;

/**
 * Opens the lexicon; takes some 15 ms.
 * @throws Error where a file is damaged.
 */
export function readLexicon({ graph: file, text }: LexiconFiles): Lexicon {
  const graph = readWordGraph(file);
  const { classes, farForms } = readLexiconText(text);
  const digits = [...graph.alphabet].map(classDigit);
  const kept = new Map<string, readonly Reading[]>();
  const paradigms = new Map<string, { form: string; reading: Reading }[]>();
  const codes: (readonly ReadingCode[])[] = [];

  function listed(form: string): readonly Reading[] {
    const node = nodeAfter(graph, form);
    const place = node === 0 ? null : classAt(graph, node, digits);
    return place === null ? [] : readingsBy(form, codesOf(place));
  }

  function find(word: string): readonly Reading[] {
    const fixed = functionWord(word);
    if (fixed) return [...fixed, ...listed(word).filter(({ verb }) => verb !== null)];
    const own = listed(word);
    const lower = word.toLowerCase();
    // « Mes » at the start of a sentence is no abbreviation.
    if (lower !== word && functionWord(lower)) return find(lower);
    return own.length > 0 || lower === word ? own : find(lower);
  }

  return {
    readingsOf(word) {
      const known = kept.get(word);
      if (known !== undefined) return known;
      const found = find(word);
      if (kept.size >= MOST_KEPT) kept.clear();
      kept.set(word, found);
      return found;
    },
    formsOf(lemma) {
      const known = paradigms.get(lemma);
      if (known !== undefined) return known;
      const found = paradigm(lemma);
      if (paradigms.size >= MOST_LEMMAS) paradigms.clear();
      paradigms.set(lemma, found);
      return found;
    },
  };

  function paradigm(lemma: string): { form: string; reading: Reading }[] {
    const prefix = nearPrefix(lemma);
    const forms = [...(farForms.get(lemma) ?? [])];
    const letters = [...prefix];
    eachFormBelow(
      graph,
      nodeAfter(graph, prefix),
      letters,
      letters.length,
      lemma,
      digits,
      (shared, place) => {
        if (hasLemma(letters.length, shared, codesOf(place), lemma)) forms.push(letters.join(''));
      },
    );
    return forms.flatMap((form) =>
      listed(form)
        .filter((reading) => reading.lemma === lemma)
        .map((reading) => ({ form, reading })),
    );
  }

  function codesOf(place: number): readonly ReadingCode[] {
    const known = codes[place] ?? readCodes(classes[place] ?? '');
    codes[place] = known;
    return known;
  }
}

/** The node that a word's letters lead to; 0 where they lead to none. */
function nodeAfter(graph: WordGraph, word: string): number {
  let node = graph.root;
  for (const letter of word) {
    const wanted = graph.alphabet.indexOf(letter);
    let found = 0;
    for (let at = node; node !== 0 && wanted >= 0; at++) {
      const edge = graph.edges[at] ?? 0;
      if ((edge & LETTER_MASK) === wanted) found = edge >>> TARGET_SHIFT;
      if (found !== 0 || edge === 0 || (edge & LAST_EDGE) !== 0) break;
    }
    if (found === 0) return 0;
    node = found;
  }
  return node;
}

/** The set of readings of the form that ends at a node; null where none ends there. */
function classAt(graph: WordGraph, node: number, digits: readonly number[]): number | null {
  for (let at = node; ; at++) {
    const edge = graph.edges[at] ?? 0;
    const first = digits[edge & LETTER_MASK] ?? -1;
    if (first >= 0) {
      const last = graph.edges[edge >>> TARGET_SHIFT] ?? 0;
      return classNumber(first, digits[last & LETTER_MASK] ?? 0);
    }
    if (edge === 0 || (edge & LAST_EDGE) !== 0) return null;
  }
}

/**
 * Calls at every form that begins with a path, which holds the form's letters then (most forms are not wanted, and
 * never become a string), with how many letters it begins with that a lemma begins with too (`shared`: so many of
 * the path's are), and the number of its readings.
 */
function eachFormBelow(
  graph: WordGraph,
  node: number,
  path: string[],
  shared: number,
  lemma: string,
  digits: readonly number[],
  visit: (shared: number, place: number) => void,
): void {
  if (node === 0) return;
  for (let at = node; ; at++) {
    const edge = graph.edges[at] ?? 0;
    const letter = edge & LETTER_MASK;
    const first = digits[letter] ?? -1;
    if (first >= 0) {
      const last = graph.edges[edge >>> TARGET_SHIFT] ?? 0;
      visit(shared, classNumber(first, digits[last & LETTER_MASK] ?? 0));
    } else if (edge !== 0) {
      const next = graph.alphabet.charAt(letter);
      const isShared = shared === path.length && lemma.charAt(shared) === next;
      const sharedNext = isShared ? shared + 1 : shared;
      path.push(next);
      eachFormBelow(graph, edge >>> TARGET_SHIFT, path, sharedNext, lemma, digits, visit);
      path.pop();
    }
    if (edge === 0 || (edge & LAST_EDGE) !== 0) return;
  }
}
