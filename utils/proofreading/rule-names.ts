import type { Bilingual } from '../core/finding.ts';
import type { Language } from '../core/question.ts';
import { withFrenchSpaces } from './french-spaces.ts';
import { LEARNED_RULES } from './grammar/rules/learned-rules.ts';
import { GRAMMAR_RULES } from './grammar/rules/rules.ts';
import type { NamedRule } from './named-rule.ts';
import { calledByServer } from './servers/server-rules.ts';
import { QUEBEC_ANGLICISMS } from './slips/french/anglicisms.ts';
import { MIXED_ADDRESS } from './slips/mixed-address.ts';
import { REPEATED_WORD } from './slips/repeated-words.ts';
import { ENGLISH_SLIPS, FRENCH_SLIPS } from './slips/rules.ts';
import { SPELLING_RULES } from './spelling/check-spelling.ts';
import { TYPOGRAPHY_RULES } from './typography/check-typography.ts';

/** Every rule of our own that can find something; those of several patterns as often. */
export const RULES: readonly NamedRule[] = [
  ...SPELLING_RULES,
  ...TYPOGRAPHY_RULES,
  ...FRENCH_SLIPS,
  ...ENGLISH_SLIPS,
  ...QUEBEC_ANGLICISMS,
  ...GRAMMAR_RULES,
  ...LEARNED_RULES,
  MIXED_ADDRESS,
  REPEATED_WORD,
];

/** Made when it is first asked for. */
let called: ReadonlyMap<string, Bilingual> | undefined;

/** What people call a rule, in their language; null for one that is not known: of another version, in a file. */
export function ruleName(rule: string, language: Language): string | null {
  called ??= new Map(RULES.map((one) => [one.name, one.called]));
  const name = (called.get(rule) ?? calledByServer(rule))?.[language] ?? null;
  return language === 'fr' ? name && withFrenchSpaces(name) : name;
}
