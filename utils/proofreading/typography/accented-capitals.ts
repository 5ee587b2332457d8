import type { NamedRule } from '../named-rule.ts';
import { ACCENTED_WORDS, AFTER_A } from './accented-words.ts';
import type { Draft, Problem } from './draft.ts';
import { accordingTo } from './norm-names.ts';
import { wordParts } from './word-parts.ts';

export const ACCENTED_CAPITAL: NamedRule = {
  name: 'typography.accented-capital',
  called: { fr: 'Accents des majuscules', en: 'Accents on capitals' },
};

/** For each word without accents, in small letters, how it is written with them. */
const ACCENTED = new Map<string, string[]>();
for (const word of ACCENTED_WORDS) {
  const plain = withoutAccents(word);
  ACCENTED.set(plain, [...(ACCENTED.get(plain) ?? []), word]);
}

const ALONE_A = /(?:^|[\r\n.!?…»”]|\p{Extended_Pictographic}\ufe0f?)[ \u00a0\u202f]*$/u;

/** Capitals keep their accents (OQLF; Imprimerie nationale in France): `ÉTÉ`, `École`, `À bientôt`. */
export function checkAccentedCapitals(draft: Draft): Problem[] {
  const message = accordingTo(draft.norm, {
    fr: 'les majuscules gardent leurs accents',
    en: 'capitals keep their accents in French',
  });
  const rest = { rule: ACCENTED_CAPITAL, level: 'warning' as const, message };
  const words = wordParts(draft.words).flatMap((part): Problem[] => {
    const fix = accentedForm(part.text);
    return fix === undefined ? [] : [{ ...rest, start: part.start, end: part.end, fixes: [fix] }];
  });
  const prepositions = draft.words
    .filter((word, index) => word.text === 'A' && isPreposition(draft, index))
    .map(({ start, end }): Problem => ({ ...rest, start, end, fixes: ['À'] }));
  return [...words, ...prepositions];
}

/** The word with its accents, where a capital lacks one. */
function accentedForm(word: string): string | undefined {
  if (word.length < 2 || !/^\p{Lu}/u.test(word)) return undefined;
  const forms = ACCENTED.get(withoutAccents(word.toLowerCase()));
  const [form] = forms ?? [];
  if (!forms || !form) return undefined;
  if (word === word.toUpperCase()) {
    const right = forms.some((known) => known.toUpperCase() === word);
    return right ? undefined : form.toUpperCase();
  }
  const initial = form.charAt(0).toUpperCase();
  const onlyInitialCapital = word.slice(1) === word.slice(1).toLowerCase();
  if (!onlyInitialCapital || word.charAt(0) === initial) return undefined;
  return initial + form.slice(1);
}

function isPreposition({ text, words }: Draft, index: number): boolean {
  const word = words[index];
  const next = words[index + 1];
  if (!word || !next || !/^[ \u00a0]$/u.test(text.slice(word.end, next.start))) return false;
  const before = text.slice(Math.max(0, word.start - 4), word.start);
  const follows = next.text.toLowerCase().replaceAll('’', "'");
  return ALONE_A.test(before) && (AFTER_A.has(follows) || follows.startsWith("l'"));
}

function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}
