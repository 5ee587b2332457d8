import type { NamedRule } from './compile-vale.ts';
import type { Vocabulary } from './rule-context.ts';
import { readRule } from './rule-schema.ts';

/** The two rules that a vocabulary makes by itself: accepted words as they are written, and none of the rejected. */
export function rulesOfVocabulary({ accept, reject }: Vocabulary): NamedRule[] {
  const rules: NamedRule[] = [];
  if (accept.length > 0) {
    rules.push({
      name: 'Vale.Terms',
      rule: readRule({
        extends: 'substitution',
        level: 'error',
        message: "Use '%s' instead of '%s'.",
        ignorecase: true,
        vocab: false,
        swap: Object.fromEntries(accept.map((term) => [term.toLowerCase(), term])),
      }),
    });
  }
  if (reject.length > 0) {
    rules.push({
      name: 'Vale.Avoid',
      rule: readRule({
        extends: 'existence',
        level: 'error',
        message: "Avoid using '%s'.",
        tokens: reject,
      }),
    });
  }
  return rules;
}
