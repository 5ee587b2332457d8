import { describe, expect, test } from 'vitest';
import type { Norm } from '../../../../utils/core/finding.ts';
import { proofread } from '../../../../utils/proofreading/proofread.ts';
import { checkAnglicisms } from '../../../../utils/proofreading/slips/check-anglicisms.ts';
import { QUEBEC_ANGLICISMS } from '../../../../utils/proofreading/slips/french/anglicisms.ts';

function check(text: string, norm: Norm = 'fr-CA') {
  return checkAnglicisms(text, text, { start: 0, end: text.length }, norm);
}

const named = QUEBEC_ANGLICISMS.map((rule) => [rule.name, rule] as const);

describe('anglicisms', () => {
  test.each(named)('%s is found and mended', (name, rule) => {
    for (const [wrong, right] of rule.bad) {
      const found = check(wrong).filter((finding) => finding.rule === name);
      expect(found.length, wrong).toBe(1);
      const [{ start, end, fixes } = { start: 0, end: 0, fixes: [''] }] = found;
      expect(wrong.slice(0, start) + fixes[0] + wrong.slice(end)).toBe(right);
    }
  });

  test.each(named)('%s: right sentences are left alone', (_, rule) => {
    for (const good of rule.good) expect(check(good), good).toEqual([]);
  });

  test('are suggestions, with a source', () => {
    for (const [name, { level, source }] of named) {
      expect(name).toMatch(/^grammar\.anglicism\.[a-z0-9é-]+$/);
      expect(level).toBe('suggestion');
      expect(source).toMatch(/^OQLF, /);
    }
  });

  test.each([
    'Le « feedback » de nos clients.',
    'Un “deadline” serré.',
    'Notre "follow-up" hebdomadaire.',
    'Rendez-vous au Challenge Bell ce soir.',
    'On vous attend au Showroom Mode.',
    'Online Communications vous remercie.',
  ])('quotations and names are left alone: %s', (text) => {
    expect(check(text)).toEqual([]);
  });

  test.each([
    'LE DEADLINE EST DEMAIN',
    'Feedback bienvenu!',
    'Le Deadline est demain.'.toLowerCase(),
  ])('are found in capitals and at the start: %s', (text) => {
    expect(check(text).length).toBe(1);
  });

  test.each([
    ['l’update', 'la mise à jour'],
    ['ce deadline', 'cette date limite'],
    ['des deadlines', 'des dates limites'],
    ['au meeting', 'à la réunion'],
    ['du packaging', 'de l’emballage'],
    ['le packaging', 'l’emballage'],
    ['de feedback', 'de commentaire'],
    ['son workshop', 'son atelier'],
    ['sa startup', 'sa jeune pousse'],
    ['mon screenshot', 'ma capture d’écran'],
    ['aux playoffs', 'aux séries éliminatoires'],
  ])('%s: the word before follows', (wrong, right) => {
    const text = `Et ${wrong} du mois.`;
    const [finding] = check(text);
    expect(finding?.fixes[0]).toBe(right);
  });

  test('what France has every day is only for Québec', () => {
    expect(check('Envoyez-nous un email avec votre smartphone.', 'fr-FR')).toEqual([]);
    expect(check('Envoyez-nous un email avec votre smartphone.', 'fr-CA-social').length).toBe(2);
    expect(check('Le deadline est demain.', 'fr-FR').length).toBe(1);
  });

  test('may be switched off', () => {
    const rules = (anglicisms?: boolean) =>
      proofread('Le deadline est demain, on vous attend.', {
        norms: ['fr-CA-social'],
        ...(anglicisms !== undefined && { anglicisms }),
      }).map(({ rule }) => rule);
    expect(rules()).toEqual(['grammar.anglicism.deadline']);
    expect(rules(true)).toEqual(['grammar.anglicism.deadline']);
    expect(rules(false)).toEqual([]);
  });
});
