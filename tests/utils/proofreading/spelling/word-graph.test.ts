import { describe, expect, test } from 'vitest';
import { foldedMatches, hasWord, readWordGraph } from '../../../../utils/proofreading/spelling/word-graph.ts';
import { buildWordGraph } from '../../../../utils/proofreading/spelling/word-graph-builder.ts';
import { wordsFile } from './spellers.ts';

const WORDS = ['chat', 'chats', 'rat', 'rats', 'été', 'Été', 'œuf', "aujourd'hui", 'a'];

describe('a word graph', () => {
  const graph = readWordGraph(buildWordGraph(WORDS));

  test('has its words and nothing else', () => {
    expect(graph.words).toBe(WORDS.length);
    for (const word of WORDS) expect(hasWord(graph, word), word).toBe(true);
    for (const word of ['', 'cha', 'chatss', 'ete', 'Chat', 'ra', 'x', 'b'])
      expect(hasWord(graph, word), word).toBe(false);
  });

  test('shares common endings', () => {
    const single = readWordGraph(buildWordGraph(['chat', 'chats']));
    const both = readWordGraph(buildWordGraph(['chat', 'chats', 'rat', 'rats']));
    // Only the `r` is new: what follows it is there already.
    expect(both.edges.length).toBe(single.edges.length + 1);
  });

  test('finds words without accents, case and ligatures', () => {
    expect(foldedMatches(graph, 'ETE').sort()).toEqual(['Été', 'été']);
    expect(foldedMatches(graph, 'OEUF')).toEqual(['œuf']);
    expect(foldedMatches(graph, 'OEU')).toEqual([]);
    expect(foldedMatches(graph, '')).toEqual([]);
  });

  test('may be empty', () => {
    const empty = readWordGraph(buildWordGraph([]));
    expect(hasWord(empty, 'a')).toBe(false);
    expect(foldedMatches(empty, 'a')).toEqual([]);
  });

  test('does not depend on the order or repetition of the words', () => {
    expect(buildWordGraph([...WORDS, ...WORDS].reverse())).toEqual(buildWordGraph(WORDS));
  });

  test('is read from the middle of a buffer', () => {
    const file = buildWordGraph(WORDS);
    const shifted = new Uint8Array(file.length + 3);
    shifted.set(file, 3);
    expect(hasWord(readWordGraph(shifted.subarray(3)), 'chats')).toBe(true);
    expect(hasWord(readWordGraph(file.buffer), 'chats')).toBe(true);
  });
});

describe('a damaged file', () => {
  function changed(at: number): Uint8Array {
    const file = buildWordGraph(WORDS);
    file[at] = (file[at] ?? 0) ^ 1;
    return file;
  }

  test.each([
    ['too short', new Uint8Array(10), 'too short'],
    ['of something else', changed(0), 'does not start like one'],
    ['of another version', changed(4), 'version 0 instead of 1'],
    ['cut', buildWordGraph(WORDS).subarray(0, -4), 'length'],
    ['with a changed letter', changed(24), 'checksum'],
    ['with a changed edge', changed(buildWordGraph(WORDS).length - 1), 'checksum'],
  ])('%s is refused', (_, file, why) => {
    expect(() => readWordGraph(file)).toThrow(`Damaged word graph`);
    expect(() => readWordGraph(file)).toThrow(why);
  });
});

test.each([
  ['fr.dawg', 450_000],
  ['en.dawg', 90_000],
])('%s is whole', (name, atLeast) => {
  expect(readWordGraph(wordsFile(name)).words).toBeGreaterThan(atLeast);
});
