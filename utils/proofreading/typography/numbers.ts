import type { Bilingual } from '../../core/finding.ts';
import type { NamedRule } from '../named-rule.ts';
import {
  type Draft,
  isOneNoBreakSpace,
  matchesInRunningText,
  NO_BREAK_SPACE,
  type Problem,
} from './draft.ts';
import { accordingTo } from './norm-names.ts';

export const CURRENCY_POSITION: NamedRule = {
  name: 'typography.currency-position',
  called: { fr: 'Place du symbole de monnaie', en: 'Place of the currency sign' },
};

export const SPACE_BEFORE_PERCENT: NamedRule = {
  name: 'typography.space-before-percent',
  called: { fr: 'Espace avant le symbole %', en: 'Space before %' },
};

export const SPACE_BEFORE_CURRENCY: NamedRule = {
  name: 'typography.space-before-currency',
  called: { fr: 'Espace avant le symbole de monnaie', en: 'Space before the currency sign' },
};

const PERCENT = /(?<=\p{N})([ \t\u00a0\u202f\u2009]*)%(?![\p{L}\p{N}])/gu;
const CURRENCY_AFTER = /(?<=\p{N})([ \t\u00a0\u202f\u2009]*)[$€£](?![\p{L}\p{N}])/gu;
const CURRENCY_BEFORE =
  /(?<![\p{L}\p{M}\p{N}$€£]|\p{N}[ \u00a0\u202f])([$€£])[ \u00a0\u202f]?(\d+(?:[.,\u00a0\u202f]\d+)*)(?![\p{L}\p{N}%$€£]|[-–.,:]\d|[ \u00a0\u202f]?[$€£])/gu;

/** The sign of a percentage. */
export function checkPercents(draft: Draft): Problem[] {
  return matchesInRunningText(draft, PERCENT).flatMap((match) =>
    unitProblem(draft, match, '%', SPACE_BEFORE_PERCENT, {
      fr: 'on met une espace insécable entre le nombre et le symbole %',
      en: 'a no-break space comes between a number and %',
    }),
  );
}

/** The sign of a currency: after the amount, and not stuck to it. */
export function checkCurrencies(draft: Draft): Problem[] {
  const after = matchesInRunningText(draft, CURRENCY_AFTER).flatMap((match) =>
    unitProblem(draft, match, match[0].slice(-1), SPACE_BEFORE_CURRENCY, {
      fr: 'on met une espace insécable entre le montant et le symbole de la monnaie',
      en: 'a no-break space comes between an amount and the sign of its currency',
    }),
  );
  const before = matchesInRunningText(draft, CURRENCY_BEFORE).map((match): Problem => {
    const [whole, sign = '', amount = ''] = match;
    return {
      start: match.index,
      end: match.index + whole.length,
      rule: CURRENCY_POSITION,
      level: 'warning',
      message: accordingTo(draft.norm, {
        fr: 'le symbole de la monnaie suit le montant dans un texte français',
        en: 'the sign of a currency comes after the amount in a French text',
      }),
      fixes: [`${frenchAmount(amount)}${NO_BREAK_SPACE}${sign}`],
    };
  });
  return [...after, ...before];
}

function unitProblem(
  draft: Draft,
  match: RegExpExecArray,
  sign: string,
  rule: NamedRule,
  why: Bilingual,
): Problem[] {
  const gap = match[1] ?? '';
  const start = match.index;
  // On social media, where no-break spaces can hardly be typed, OQLF does not insist on them.
  const tolerated = draft.norm === 'fr-CA-social' && (gap === '' || gap === ' ');
  if (tolerated || isOneNoBreakSpace(gap)) return [];
  return [
    {
      start,
      end: start + match[0].length,
      rule,
      level: gap === '' ? 'warning' : 'suggestion',
      message: accordingTo(draft.norm, why),
      fixes: [NO_BREAK_SPACE + sign],
    },
  ];
}

/** An amount as English writes it (`1,000.50`), as French does; others as they are, but in groups of three. */
function frenchAmount(amount: string): string {
  const english = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(amount);
  const plain = english ? amount.replaceAll(',', '') : amount;
  const [whole = '', decimals] = plain.replace(/\.(?=\d{1,2}$)/u, ',').split(',');
  const grouped = english || whole.length > 4 ? inGroups(whole) : whole;
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}

function inGroups(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/gu, NO_BREAK_SPACE);
}

export const THOUSANDS: NamedRule = {
  name: 'typography.thousands',
  called: { fr: 'Tranches de trois chiffres', en: 'Groups of three digits' },
};

/** Five digits or more in a row: fewer may be a year; a 0 in front, or ten and more, is a telephone number. */
const LONG_NUMBER = /(?<![\p{L}\p{N}.,#/:_-]|\p{N}[ \u00a0\u202f])[1-9]\d{4,8}(?![\p{L}\p{N}]|[./:-]\d)/gu;
const SPACED_NUMBER =
  /(?<![\p{L}\p{N}.,#/:_-]|\p{N}[ \u00a0\u202f-])[1-9]\d{0,2}(?:[ \u00a0\u202f]\d{3})+(?![\p{L}\p{N}]|[ \u00a0\u202f./:-]\d)/gu;
const BEFORE_UNIT = /^(?:,\d+)?[ \t\u00a0\u202f\u2009]*[$€£%]/u;
/** A thing that is counted begins with a small letter, a town after its postcode with a capital. */
const BEFORE_THING = /^[ \u00a0\u202f]\p{Ll}/u;
const AFTER_LABEL =
  /(?:code|num[ée]ro|postal|n[o°º]\.?|poste|dossier|commande|r[ée]f\p{L}*\.?|id)[ \u00a0\u202f]:?[ \u00a0]?$/iu;

/** Groups of three digits, parted by no-break spaces, in numbers of five digits or more. */
export function checkThousands(draft: Draft): Problem[] {
  const long = matchesInRunningText(draft, LONG_NUMBER).flatMap((match) => {
    const [number] = match;
    const place = counts(draft.text, match.index, match.index + number.length);
    const level = place === 'unit' ? 'warning' : 'suggestion';
    return place === 'nothing' ? [] : [thousandsProblem(draft, match.index, number, level)];
  });
  const spaced = matchesInRunningText(draft, SPACED_NUMBER).flatMap((match) => {
    const [number] = match;
    const fine = !number.includes(' ') || draft.norm === 'fr-CA-social';
    if (fine || counts(draft.text, match.index, match.index + number.length) === 'nothing') return [];
    return [thousandsProblem(draft, match.index, number, 'suggestion')];
  });
  return [...long, ...spaced];
}

/** What a number counts: an amount with its sign, things, or nothing (it is a code, a postcode, a name). */
function counts(text: string, start: number, end: number): 'unit' | 'things' | 'nothing' {
  const after = text.slice(end, end + 24);
  if (BEFORE_UNIT.test(after)) return 'unit';
  if (AFTER_LABEL.test(text.slice(Math.max(0, start - 16), start))) return 'nothing';
  return BEFORE_THING.test(after) ? 'things' : 'nothing';
}

function thousandsProblem(draft: Draft, start: number, number: string, level: Problem['level']): Problem {
  return {
    start,
    end: start + number.length,
    rule: THOUSANDS,
    level,
    message: accordingTo(draft.norm, {
      fr: 'une espace insécable sépare les tranches de trois chiffres',
      en: 'no-break spaces part groups of three digits',
    }),
    fixes: [inGroups(number.replace(/\D/gu, ''))],
  };
}
