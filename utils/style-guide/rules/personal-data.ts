import { z } from 'zod';
import type { Bilingual } from '../../core/finding.ts';
import { type Place, ruleType } from '../rule-type.ts';
import { birthDatesIn } from './birth-dates.ts';
import { isDraw } from './draws.ts';
import { ibansIn } from './iban.ts';
import { postalAddressesIn } from './postal-addresses.ts';
import { type Span, spansOf } from './span.ts';
import { spelledEmailsIn } from './spelled-emails.ts';

const NOT_IN_NUMBER = '(?<![\\p{N}+])';
const END_OF_NUMBER = '(?![\\p{N}]|[-.]\\p{N})';
const SPACE = '[ \\u00a0\\u202f.-]?';

/** North America; numbers that are free to call are a company's. */
const AMERICAN = new RegExp(
  `${NOT_IN_NUMBER}(?:\\+?1${SPACE})?(?:\\((?!8(?:00|33|44|55|66|77|88))[2-9]\\d{2}\\)|(?!8(?:00|33|44|55|66|77|88))[2-9]\\d{2})${SPACE}\\d{3}[ \\u00a0\\u202f.-]\\d{4}${END_OF_NUMBER}`,
  'gu',
);
/** France; 08 and 09 numbers are a company's. */
const FRENCH = new RegExp(
  `${NOT_IN_NUMBER}(?:(?:\\+33|0033)${SPACE}(?:\\(0\\))?${SPACE}|0)[1-7](?:${SPACE}\\d{2}){4}${END_OF_NUMBER}`,
  'gu',
);
const CARD = new RegExp(
  `${NOT_IN_NUMBER}\\d{4}(?:[ \\u00a0-]?\\d{4}){2}[ \\u00a0-]?\\d{1,7}${END_OF_NUMBER}`,
  'gu',
);
const SOCIAL = new RegExp(`${NOT_IN_NUMBER}\\d{3}[ \\u00a0-]\\d{3}[ \\u00a0-]\\d{3}${END_OF_NUMBER}`, 'gu');
/** What is ordered, filed or booked. */
const FILED = 'commandes?|dossier|colis|suivi|facture|r[ée]servation|tracking|invoice|booking|confirmation';
/** Words that any number may follow (*le client 10000*): one of theirs has its sign. */
const NUMBERED = 'client|order|ticket|case|account|billet';
const SIGN =
  '(?:[ \\u00a0](?:n[°º]|no\\.?|num[ée]ro|number)(?:[ \\u00a0](?:est(?: le)?|is))?|[ \\u00a0](?:est(?: le)?|is)|[ \\u00a0]?:|(?=[ \\u00a0]#))';
const CASE = new RegExp(
  `(?<=(?<!\\p{L})(?:(?:${FILED})${SIGN}?|(?:${NUMBERED})${SIGN})[ \\u00a0:#]{1,3})(?:[A-Z]{1,4}-?)?\\d{5,20}(?![\\p{L}\\p{N}]|[ \\u00a0\\u202f]?[$€£%])`,
  'giu',
);

const PHONE: Bilingual = {
  fr: 'Un numéro de téléphone se donne en privé.',
  en: 'A phone number is given in private.',
};
const EMAIL: Bilingual = {
  fr: 'Une adresse courriel se donne en privé.',
  en: 'An e-mail address is given in private.',
};
const CASE_NUMBER: Bilingual = {
  fr: 'Un numéro de commande ou de dossier se donne en privé.',
  en: 'An order or case number is given in private.',
};
const POSTAL: Bilingual = {
  fr: 'Une adresse postale se donne en privé.',
  en: 'A postal address is given in private.',
};
const BIRTH: Bilingual = {
  fr: 'Une date de naissance se donne en privé.',
  en: 'A date of birth is given in private.',
};
const SECRET: Bilingual = {
  fr: 'Ce numéro ne s’écrit nulle part en public.',
  en: 'This number is written nowhere in public.',
};

export const PERSONAL_DATA = ruleType({
  name: 'personalData',
  called: { fr: 'Renseignements personnels', en: 'Personal data' },
  level: 'error',
  // A post gives the client's own number; an answer gives somebody's.
  kinds: ['reply', 'comment'],
  shape: {
    /** The client's own numbers and addresses, of mail, too. */
    except: z.array(z.string().trim().min(1).max(200)).max(200).optional(),
  },
  prepare: ({ except = [] }) => {
    const own = new Set(except.flatMap((words) => [keyOf(words), keyOfAddress(words)]));
    const isOwn = (words: string, message: Bilingual) =>
      own.has(message === POSTAL ? keyOfAddress(words) : keyOf(words));
    return ({ text, tokens }) => {
      const links = tokens.filter(({ kind }) => kind === 'url' || kind === 'hashtag' || kind === 'mention');
      const places = [
        ...said(ibansIn(text), SECRET),
        ...said(spansOf(CARD, text), SECRET).filter((place) => hasCheckDigit(text, place)),
        ...said(spansOf(SOCIAL, text), SECRET).filter((place) => hasCheckDigit(text, place)),
        ...said(birthDatesIn(text), BIRTH),
        ...said(postalAddressesIn(text), POSTAL),
        ...said(spansOf(AMERICAN, text), PHONE),
        ...said(spansOf(FRENCH, text), PHONE).filter(({ start, end }) => !isDraw(text, start, end)),
        ...said(spansOf(CASE, text), CASE_NUMBER),
        ...said(
          tokens.filter(({ kind }) => kind === 'email'),
          EMAIL,
        ),
        ...said(
          spelledEmailsIn(text).filter(({ address }) => !own.has(address)),
          EMAIL,
        ),
      ];
      return places.filter(
        (place, index) =>
          !isOwn(text.slice(place.start, place.end), place.message) &&
          !links.some((link) => link.start <= place.start && place.end <= link.end) &&
          !places.slice(0, index).some((one) => one.start < place.end && place.start < one.end),
      );
    };
  },
});

function said(spans: readonly Span[], message: Bilingual): (Place & { message: Bilingual })[] {
  return spans.map(({ start, end }) => ({ start, end, message }));
}

/** Numbers are one, however they are spaced; their country's prefix aside. */
function keyOf(words: string): string {
  if (words.includes('@')) return words.toLowerCase();
  return words
    .replace(/\P{N}/gu, '')
    .replace(/^(?:0033|33(?=\d{9}$))/, '0')
    .replace(/^1(?=\d{10}$)/, '');
}

/** Two streets may have the same numbers: their names count. */
function keyOfAddress(words: string): string {
  return words
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** Luhn's check digit, which numbers of cards and of social insurance (Canada) have. */
function hasCheckDigit(text: string, { start, end }: Place): boolean {
  const digits = [...text.slice(start, end).replace(/\D/g, '')].map(Number).toReversed();
  const sum = digits.reduce((total, digit, index) => {
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0 && digits.some((digit) => digit !== 0);
}
