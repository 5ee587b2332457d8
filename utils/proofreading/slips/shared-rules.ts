import type { NamedRule } from '../named-rule.ts';

/** Rules with patterns in both languages: who silences one means both. */
export const FIXED_PHRASE: NamedRule = {
  name: 'grammar.fixed-phrase',
  called: { fr: 'Locution figée', en: 'Set phrase' },
};

export const PLURAL_SUBJECT: NamedRule = {
  name: 'grammar.plural-subject',
  called: { fr: 'Verbe d’un sujet au pluriel', en: 'Verb of a plural subject' },
};
