import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readWords } from '../../../../../utils/proofreading/grammar/analysis/read-words.ts';
import { readVerbEndingModel } from '../../../../../utils/proofreading/grammar/verb-endings/model.ts';
import {
  readingInEr,
  VERB_ENDINGS,
} from '../../../../../utils/proofreading/grammar/verb-endings/verb-ending.ts';
import { FRENCH_GRAMMAR } from '../french-grammar.ts';

const FILE = readFileSync('public/words/fr.verb-endings');

/** What belongs where a star stands before a form of a verb in -er. */
function judged(marked: string) {
  const text = marked.replace('*', '');
  const { lexicon, tagger, verbEndings } = FRENCH_GRAMMAR;
  const words = readWords(text, { start: 0, end: text.length }, lexicon, tagger);
  const place = words.findIndex(({ start }) => start === marked.indexOf('*'));
  const word = words[place];
  const written = word && VERB_ENDINGS.find((ending) => readingInEr(word, ending));
  const verb = word && written && readingInEr(word, written);
  if (!written || !verb) throw new Error(`No verb in -er: ${marked}`);
  return verbEndings.judge(words, place, verb, written);
}

describe('the form of a verb in -er that belongs somewhere', () => {
  test.each([
    ['Le conseil a *inviter les familles.', 'past-participle'],
    ['Les dossiers ont été *étudiez hier.', 'past-participle'],
    ['Une collecte *destiner à aider les familles.', 'past-participle'],
    ['Nous proposons de *reporté le débat.', 'infinitive'],
    ['Vous devez *signez le formulaire.', 'infinitive'],
    ['Pour *demandé une aide, écrivez-nous.', 'infinitive'],
    ['Vous *demander une aide chaque année.', 'verb'],
  ])('%s: %s', (marked, ending) => {
    const verdict = judged(marked);
    expect(verdict.ending).toBe(ending);
    expect(verdict.margin).toBeGreaterThan(2);
  });

  test.each([
    'Le conseil a *invité les familles.',
    'Nous proposons de *reporter le débat.',
  ])('is the one that is written: %s', (marked) => {
    expect(judged(marked).margin).toBe(0);
  });
});

test('a damaged file is refused', () => {
  const damaged = Uint8Array.from(FILE);
  damaged.fill(0x55, 5000, 5100);
  expect(() => readVerbEndingModel(damaged)).toThrow('Damaged verb endings: its checksum does not match');
  const tagger = readFileSync('public/words/fr.tagger');
  expect(() => readVerbEndingModel(tagger)).toThrow('Damaged verb endings: it does not start like one');
});
