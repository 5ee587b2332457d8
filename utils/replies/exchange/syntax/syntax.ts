import { translateBriskine } from './briskine.ts';
import { literal } from './literal.ts';
import { textBlazeTranslator } from './text-blaze.ts';
import { textExpanderTranslator } from './text-expander.ts';
import type { Translator } from './translation.ts';

/** The languages in which blanks are written; `plain` has none, and its braces are only braces. */
export type TextSyntax = 'bon-compte' | 'plain' | 'text-blaze' | 'text-expander' | 'briskine';

/** Signs that only one language has, in the order in which they are looked for. */
const SIGNS: readonly (readonly [TextSyntax, RegExp])[] = [
  ['bon-compte', /\{%-?\s*[a-z]|\{\{-?\s*(?:person|client|now|language)\b/],
  ['text-expander', /%(?:fill(?:text|area|popup|part)?:|clipboard|snippet:|key:|\|)/],
  ['text-blaze', /\{(?:form[a-z]+|cursor|clipboard|time|import|site|key|endform[a-z]+)\b[^{}]*\}/],
  ['briskine', /\{\{\{?#?\s*(?:(?:to|from|cc|account)\.|cursor\s*\}|choice\s|random\s|moment\s)/],
  ['plain', /\{\{|\{%/],
];

/** How texts of this language become templates of ours. `isReply` knows what can be put within a reply. */
export function translatorFor(syntax: TextSyntax, isReply: (name: string) => boolean): Translator {
  switch (syntax) {
    case 'bon-compte':
      return (text) => ({ template: text, untranslated: [] });
    case 'plain':
      return (text) => ({ template: literal(text), untranslated: [] });
    case 'text-blaze':
      return textBlazeTranslator(isReply);
    case 'text-expander':
      return textExpanderTranslator(isReply);
    case 'briskine':
      return translateBriskine;
  }
}

/** The language that the blanks of some texts are likely written in. */
export function guessSyntax(texts: readonly string[]): TextSyntax {
  const found = SIGNS.find(([, sign]) => texts.some((text) => sign.test(text)));
  return found?.[0] ?? 'bon-compte';
}
