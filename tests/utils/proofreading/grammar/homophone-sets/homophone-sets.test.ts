import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readWords } from '../../../../../utils/proofreading/grammar/analysis/read-words.ts';
import {
  HOMOPHONE_SETS,
  MOST_MEMBERS,
} from '../../../../../utils/proofreading/grammar/homophone-sets/homophone-set.ts';
import { readHomophoneModel } from '../../../../../utils/proofreading/grammar/homophone-sets/model.ts';
import { homophonePlaces } from '../../../../../utils/proofreading/grammar/homophone-sets/places.ts';
import { GLOSSES } from '../../../../../utils/proofreading/grammar/rules/homophones/learned-glosses.ts';
import { LEARNED_SETS } from '../../../../../utils/proofreading/grammar/rules/homophones/learned-sets.ts';
import { FRENCH_GRAMMAR, grammarFindings } from '../french-grammar.ts';

const FILE = new Uint8Array(readFileSync('public/words/fr.homophones'));
const { lexicon, tagger, homophones } = FRENCH_GRAMMAR;

function wordsOf(text: string) {
  return readWords(text, { start: 0, end: text.length }, lexicon, tagger);
}

/** What stands at each place of a set, and the member with the highest odds. */
function likeliest(text: string): { written: string | undefined; best: string | undefined }[] {
  const words = wordsOf(text);
  return homophonePlaces(words).map((place) => {
    const odds = homophones.oddsOf(words, place);
    const { members } = place.set;
    return { written: members[place.member], best: members[odds.indexOf(Math.max(...odds))] };
  });
}

describe('places of homophones', () => {
  test('are words and pairs of them', () => {
    const words = wordsOf('C’est là qu’on l’a vue.');
    const found = homophonePlaces(words).map(({ set, member, from, to }) => [set.members[member], from, to]);
    expect(found).toContainEqual(["c'est", 0, 1]);
    expect(found).toContainEqual(['là', 2, 2]);
    expect(found).toContainEqual(["l'a", 5, 6]);
  });

  test.each([
    ['a word in capitals', 'C’EST LÀ'],
    ['a capital that may have lost its accent', 'A bientôt'],
    ['a number of a road', 'Prenez l’A40.'],
    ['a pronoun after its verb', 'Viendra-t-on ?'],
    ['nothing', ''],
  ])('%s is none', (_, text) => {
    const found = homophonePlaces(wordsOf(text)).map(({ set, member }) => set.members[member]);
    expect(found).toEqual([]);
  });
});

describe('the model', () => {
  test.each([
    ['Nos portes son ouvertes.', 'sont'],
    ['Elle a perdu sont sac.', 'son'],
    ['On peu venir demain.', 'peut'],
    ['Il fait un peut froid.', 'peu'],
    ['Les enfants on ri.', 'ont'],
  ])('« %s »: %s', (text, best) => {
    expect(likeliest(text).map((place) => place.best)).toContain(best);
  });

  test('gives what stands there odds of nothing', () => {
    const words = wordsOf('Nos portes sont ouvertes.');
    for (const place of homophonePlaces(words)) expect(homophones.oddsOf(words, place)[place.member]).toBe(0);
  });

  test('does not see which member is written', () => {
    const [right, wrong] = ['sont', 'son'].map((word) => {
      const words = wordsOf(`Nos portes ${word} ouvertes.`);
      const [place] = homophonePlaces(words);
      const odds = place ? homophones.oddsOf(words, place) : [];
      return (odds[1] ?? 0) - (odds[0] ?? 0);
    });
    expect(right).toBe(wrong);
  });
});

describe('learned sets', () => {
  const members = new Set(HOMOPHONE_SETS.flatMap((set) => set.members));

  test('have no more members than a feature has weights', () => {
    for (const set of HOMOPHONE_SETS) expect(set.members.length).toBeLessThanOrEqual(MOST_MEMBERS);
  });

  test.each(LEARNED_SETS)('$name tells members that have a gloss', ({ margins }) => {
    for (const word of Object.keys(margins).flatMap((pair) => pair.split(' > '))) {
      expect(members.has(word), word).toBe(true);
      expect(GLOSSES, word).toHaveProperty([word]);
    }
  });

  test('say nothing where another rule does', () => {
    const found = grammarFindings('Les joueurs on tout donné.');
    expect(found.map(({ rule }) => rule)).toEqual(['grammar.on-ont']);
  });
});

describe('a damaged file', () => {
  function changed(at: number): Uint8Array {
    const file = FILE.slice();
    file[at] = (file[at] ?? 0) ^ 1;
    return file;
  }

  test.each([
    ['too short', FILE.slice(0, 10), 'it is too short'],
    ['of a tagger', new Uint8Array(readFileSync('public/words/fr.tagger')), 'it does not start like one'],
    ['of another version', changed(4), 'version 0 instead of 1'],
    ['with other members', changed(6), 'it has other members'],
    ['with other weights', changed(FILE.length - 1), 'its checksum does not match'],
  ])('%s is refused', (_, file, why) => {
    expect(() => readHomophoneModel(file)).toThrow(`Damaged homophone sets: ${why}`);
  });
});
