import { describe, expect, it } from 'vitest';
import { en as firstRunEnglish } from '../../../utils/i18n/first-run/en.ts';
import { fr as firstRunFrench } from '../../../utils/i18n/first-run/fr.ts';
import { en as inPageEnglish } from '../../../utils/i18n/in-page/en.ts';
import { fr as inPageFrench } from '../../../utils/i18n/in-page/fr.ts';
import { en as optionsEnglish } from '../../../utils/i18n/options/en.ts';
import { fr as optionsFrench } from '../../../utils/i18n/options/fr.ts';
import { en as popupEnglish } from '../../../utils/i18n/popup/en.ts';
import { fr as popupFrench } from '../../../utils/i18n/popup/fr.ts';
import { en as proofreaderEnglish } from '../../../utils/i18n/proofreader/en.ts';
import { fr as proofreaderFrench } from '../../../utils/i18n/proofreader/fr.ts';
import { en as repliesEnglish } from '../../../utils/i18n/replies/en.ts';
import { fr as repliesFrench } from '../../../utils/i18n/replies/fr.ts';
import type { Catalogue, Message } from '../../../utils/i18n/translate.ts';

const NO_BREAK_SPACE = '\u00a0';

const catalogues: [surface: string, french: Catalogue, english: Catalogue][] = [
  ['in-page', inPageFrench, inPageEnglish],
  ['popup', popupFrench, popupEnglish],
  ['options', optionsFrench, optionsEnglish],
  ['replies', repliesFrench, repliesEnglish],
  ['proofreader', proofreaderFrench, proofreaderEnglish],
  ['first-run', firstRunFrench, firstRunEnglish],
];

function texts(message: Message): string[] {
  return typeof message === 'string' ? [message] : [message.one, message.other];
}

function blanks(message: Message): string[] {
  const names = texts(message).flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map((found) => found[1]));
  return [...new Set(names.map(String))].sort();
}

function everyText(catalogue: Catalogue): [key: string, text: string][] {
  return Object.entries(catalogue).flatMap(([key, message]) =>
    texts(message).map((text): [string, string] => [key, text]),
  );
}

describe.each(catalogues)('the %s catalogue', (_surface, french, english) => {
  it('says the same things in both languages', () => {
    expect(Object.keys(english)).toEqual(Object.keys(french));
  });

  it('has the same blanks in both languages', () => {
    for (const [key, message] of Object.entries(french)) {
      expect(blanks(english[key] ?? ''), key).toEqual(blanks(message));
    }
  });

  it('leaves no sentence empty', () => {
    expect([...everyText(french), ...everyText(english)].filter(([, text]) => text.trim() === '')).toEqual(
      [],
    );
  });

  it('never exclaims', () => {
    expect([...everyText(french), ...everyText(english)].filter(([, text]) => text.includes('!'))).toEqual(
      [],
    );
  });

  it('has no straight apostrophe or quote', () => {
    expect([...everyText(french), ...everyText(english)].filter(([, text]) => /['"]/.test(text))).toEqual([]);
  });

  it('never says "profile" or "identity"', () => {
    const said = [...everyText(french), ...everyText(english)];
    expect(said.filter(([, text]) => /profil|identit/i.test(text))).toEqual([]);
  });

  it('puts a no-break space before a French colon and inside guillemets', () => {
    // An address has its own colons.
    const prose = everyText(french).map(([key, text]) => [key, text.replace(/https?:\/\/|localhost:/g, '')]);
    const wrong = prose.filter(
      ([, text = '']) =>
        new RegExp(`[^${NO_BREAK_SPACE}]:`).test(text) ||
        new RegExp(`«[^${NO_BREAK_SPACE}]|[^${NO_BREAK_SPACE}]»`).test(text),
    );
    expect(wrong).toEqual([]);
  });

  it('puts no space before a French question mark or semicolon', () => {
    expect(everyText(french).filter(([, text]) => /\s[?;]/u.test(text))).toEqual([]);
  });

  it('writes an ellipsis as one character', () => {
    expect([...everyText(french), ...everyText(english)].filter(([, text]) => text.includes('...'))).toEqual(
      [],
    );
  });
});
