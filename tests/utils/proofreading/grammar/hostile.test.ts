import { describe, expect, test } from 'vitest';
import { NO_WORD } from '../../../../utils/proofreading/grammar/analysis/word.ts';
import { LEARNED_RULES } from '../../../../utils/proofreading/grammar/rules/learned-rules.ts';
import { GRAMMAR_RULES } from '../../../../utils/proofreading/grammar/rules/rules.ts';
import { FRENCH_GRAMMAR, grammarFindings } from './french-grammar.ts';

/** Words that rules look for, names, marks and things that are no words. */
const PIECES =
  "les le la l’ d' qu’ que qui a à ont on son sont est et nous vous tu il ils se ce ces ne pas avoir été être " +
  'allez donner donné données -vous -t-il photos nouveau nouvelle plusieurs tout toutes si pour de du des ' +
  'Marie Québec #abonnés @lou 🎉 20 3e {{prénom}} , . ! ? « » ( ) — … abonné·es étudiant(e)s zorblax \ud800'.split(
    ' ',
  );

/** Sentences without sense, the same in every run. */
function nonsense(seed: number, length: number): string {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return Array.from({ length }, () => PIECES[Math.floor(next() * PIECES.length)]).join(' ');
}

describe('French grammar', () => {
  test('never fails, and its findings lie where they say', () => {
    for (let seed = 1; seed <= 400; seed++) {
      const text = nonsense(seed, 1 + (seed % 60));
      for (const finding of grammarFindings(text)) {
        expect(text.slice(finding.start, finding.end)).toBe(finding.text);
        expect(finding.text.trim()).toBe(finding.text);
        expect(finding.text).not.toBe('');
        expect(finding.fixes).not.toContain(finding.text);
        expect(finding.fixes.every((fix) => fix.trim() === fix && fix !== '')).toBe(true);
        for (const words of Object.values(finding.message)) expect(words).not.toMatch(/undefined|^$|'|"/);
      }
    }
  });

  test.each([
    ['nothing', ''],
    ['spaces', ' \n\t '],
    ['one elided word', 'l’'],
    ['marks', '!!! ??? … « » — ,,,'],
    ['emoji', '🎉🎉👩‍👩‍👧🇨🇦'],
    ['lone surrogates', '\ud800 les \udc00 photo'],
    ['from right to left', 'مرحبا بكم في متجرنا'],
    ['Chinese', '欢迎来到我们的商店'],
    ['code', 'for (let i = 0; i < 10; i++) { les[i] = photo; }'],
    ['English', 'We are open on Saturday, come and see us.'],
    ['Spanish', 'Estamos abiertos el sábado, vengan a vernos.'],
    ['all in capitals', 'LES PHOTO QUE NOUS AVONS PUBLIE SONT SUPERBE'],
    ['verse', 'Ô temps, suspends ton vol !\net vous, heures propices,\nSuspendez votre cours !'],
  ])('%s: nothing is found', (_, text) => {
    expect(grammarFindings(text)).toEqual([]);
  });

  test('a hundred thousand characters without a full stop are read to their end', () => {
    const slip = 'les photos que nous avons publié, ';
    const text = `${'le soleil brille sur la ville, '.repeat(3200)}${slip.repeat(3)}`;
    expect(text.length).toBeGreaterThan(99_000);
    const findings = grammarFindings(text);
    expect(findings.every(({ start }) => start > 99_000)).toBe(true);
  });

  test('each rule is run on nothing', () => {
    const { lexicon, homophones, verbEndings } = FRENCH_GRAMMAR;
    const nobody = { words: [], at: () => NO_WORD, lexicon, homophones, verbEndings };
    for (const { find } of [...GRAMMAR_RULES, ...LEARNED_RULES]) expect(find(nobody, [])).toEqual([]);
  });
});
