import { describe, expect, test } from 'vitest';
import { checkVale } from '../../../../utils/style-guide/vale/check-vale.ts';
import { compileVale } from '../../../../utils/style-guide/vale/compile-vale.ts';
import { readRule } from '../../../../utils/style-guide/vale/rule-schema.ts';

/** What a rule finds in a draft, as the extension reads it, or as Vale does. */
function found(rule: object, text: string, isLenient = true): string[] {
  const named = { name: 'Client.Rule', rule: readRule({ message: '%s', ...rule }) };
  const { compiled, faults } = compileVale([named], { accept: [], reject: [] }, { isLenient });
  expect(faults).toEqual([]);
  const { findings, stopped } = checkVale(text, compiled);
  expect(stopped).toEqual([]);
  for (const finding of findings) expect(text.slice(finding.start, finding.end)).toBe(finding.text);
  return findings.map((finding) => finding.text);
}

const words = (...tokens: string[]) => ({ extends: 'existence', tokens });

describe('French words in rules of Vale', () => {
  test('accented letters are within words, at their edges too', () => {
    expect(found(words('été'), 'L’été, cet été-là, étés, répété.')).toEqual(['été', 'été']);
    expect(found(words('t'), 'été t')).toEqual(['t']);
    expect(found(words('à', 'où', 'ç'), 'ça où à, ç')).toEqual(['où', 'à', 'ç']);
    expect(found(words('\\bné\\w+'), 'née né néfaste annéens')).toEqual(['née', 'néfaste']);
  });

  test('capitals are those of French where capitals don’t matter', () => {
    const rule = { ...words('écologie', 'œuvre'), ignorecase: true };
    expect(found(rule, 'ÉCOLOGIE et Œuvre')).toEqual(['ÉCOLOGIE', 'Œuvre']);
    expect(found(words('écologie'), 'ÉCOLOGIE')).toEqual([]);
  });

  test('both apostrophes are one in a draft, and two to Vale', () => {
    const rule = words("aujourd'hui", "d'\\w+");
    expect(found(rule, "aujourd’hui d’accord d'ici")).toEqual(['aujourd’hui', 'd’accord', "d'ici"]);
    expect(found(rule, "aujourd’hui d’accord d'ici", false)).toEqual(["d'ici"]);
    expect(found(words('l’an'), "l'an")).toEqual(["l'an"]);
  });

  test('a rule about the apostrophe itself still tells one from the other', () => {
    expect(found({ extends: 'existence', nonword: true, tokens: ["'"] }, "l'an, l’an")).toEqual(["'"]);
    expect(found({ extends: 'existence', nonword: true, tokens: ['[’]'] }, "l'an, l’an")).toEqual(['’']);
  });

  test('no-break spaces are spaces in a phrase', () => {
    const text = 'mise\u00a0à\u00a0jour, mise à jour, mise\u202fà jour';
    expect(found(words('mise à jour'), text)).toHaveLength(3);
    expect(found(words('mise à jour'), text, false)).toEqual(['mise à jour']);
  });

  test('accents typed as signs of their own are the same letters, and keep their places', () => {
    const text = 'Cet ete\u0301 et cet été.'.replace('ete\u0301', 'e\u0301te\u0301');
    expect(found(words('été'), text)).toEqual(['e\u0301te\u0301', 'été']);
    expect(found(words('ét[ée]'), text)).toEqual(['e\u0301te\u0301', 'été']);
  });

  test('a swap that is right already says nothing, whichever apostrophe is there', () => {
    const rule = { extends: 'substitution', swap: { "d'accord|ok": "d'accord" } };
    expect(found(rule, "d’accord, ok, d'accord")).toEqual(['ok']);
    const typographic = { extends: 'substitution', swap: { "d'accord": 'd’accord' } };
    expect(found(typographic, "d’accord, d'accord")).toEqual(["d'accord"]);
  });

  test('a missing mention is told at the start', () => {
    const rule = { extends: 'occurrence', token: '#pub\\b', min: 1, ignorecase: true };
    expect(found(rule, 'Collaboration #PUB')).toEqual([]);
    expect(found(rule, 'Collaboration #publicité')).toEqual(['']);
  });

  test('a presence asks for another', () => {
    const rule = { extends: 'conditional', first: '#partenariat\\b', second: '#pub\\b' };
    expect(found(rule, 'Un #partenariat en vue')).toEqual(['#partenariat']);
    expect(found(rule, 'Un #partenariat #pub en vue')).toEqual([]);
  });

  test('emoji and line ends of any kind leave places as they are', () => {
    expect(found(words('mot'), '🎉🎉 mot\r\nmot 👩‍🔬 mot')).toEqual(['mot', 'mot', 'mot']);
  });
});
