import { describe, expect, test } from 'vitest';
import type { Norm } from '../../../utils/core/finding.ts';
import { proofread } from '../../../utils/proofreading/proofread.ts';

const CANADA: readonly Norm[] = ['fr-CA-social', 'en-CA'];

function rulesIn(text: string, norms: readonly Norm[] = CANADA): string[] {
  return proofread(text, { norms }).map(({ rule, text: found }) => `${rule} ${found}`);
}

describe('a draft that is read', () => {
  test('says where a norm can be read', () => {
    const [finding] = proofread('Il faut canceller la soirée.', { norms: ['fr-CA'] });
    expect(finding?.source).toBe('OQLF, Vitrine linguistique');
  });

  test('has its slips in place, by the language of each sentence', () => {
    const text = 'Sa va être beau! 🎉 Its going to be great.';
    const findings = proofread(text, { norms: CANADA });
    expect(findings.map(({ rule, fixes }) => [rule, fixes[0]])).toEqual([
      ['grammar.ca-sa', 'Ça'],
      ['grammar.its', 'It’s'],
    ]);
    for (const { start, end, text: found } of findings) expect(text.slice(start, end)).toBe(found);
  });

  test('is not read where it is no prose: accounts, hashtags, addresses', () => {
    expect(rulesIn('#OntVousAttend @ont_vous https://exemple.com/ont-vous-attend')).toEqual([]);
    expect(rulesIn('On se voit à la @tout_les_jours #tout les #jours')).toEqual([]);
  });

  test('is checked in the languages of the norms alone', () => {
    expect(rulesIn('Its going to be great, we was there.', ['fr-FR'])).toEqual([]);
    expect(rulesIn('Ont vous attend ce soir.', ['en-CA'])).toEqual([]);
  });

  test('says a little word twice once, and asks where both tu and vous are meant', () => {
    expect(rulesIn('Venez nous voir dans dans la boutique de de la rue.')).toEqual([
      'grammar.repeated-word dans dans',
      'grammar.repeated-word de de',
    ]);
    expect(rulesIn('Tu viens nous voir? Vous serez ravis.')).toEqual(['grammar.tu-vous Vous']);
    expect(rulesIn('Vous serez ravis. On vous attend.')).toEqual([]);
  });

  test('has a fix that replaces every repetition by the word once', () => {
    const mended = (text: string) => {
      const [finding] = proofread(text, { norms: CANADA });
      return finding && text.slice(0, finding.start) + finding.fixes[0] + text.slice(finding.end);
    };
    expect(mended('On se voit dans le le parc ce soir.')).toBe('On se voit dans le parc ce soir.');
    expect(mended('Le le parc est ouvert ce soir.')).toBe('Le parc est ouvert ce soir.');
    expect(mended('Come visit us at at  at our new location.')).toBe('Come visit us at our new location.');
  });

  test.each([
    '',
    ' ',
    '🎉🎉',
    '\ud800',
    'مرحبا بكم',
    'a'.repeat(1000),
    '\u202eabc',
    '¿?',
    '{{ x }}',
  ])('may be anything: %j', (text) => {
    for (const finding of proofread(text, { norms: CANADA })) {
      expect(text.slice(finding.start, finding.end)).toBe(finding.text);
      expect(finding.fixes).not.toContain('');
    }
  });

  test('of 100,000 characters is read to its end', () => {
    const text = 'On vous attend samedi à la boutique, tout les jours. We was there. '.repeat(1500);
    const findings = proofread(text, { norms: CANADA });
    expect(findings.length).toBeGreaterThan(1000);
    expect(findings.at(-1)?.end).toBeGreaterThan(text.length - 100);
  }, 60_000);
});
