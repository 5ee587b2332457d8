import { strftimeOf } from './moment-format.ts';
import { CARET, date, type Translated, type Translator, translate, vary } from './translation.ts';

/** A Handlebars expression: `{{…}}`, or `{{{…}}}` where the value is not escaped. */
const EXPRESSION = /\{\{\{([^{}]*)\}\}\}|\{\{([^{}]*)\}\}/g;

/** Whom the message goes to is for us the person answered. Whom it comes from is nobody we know. */
const VARIABLES: ReadonlyMap<string, string> = new Map([
  ['to.first_name', 'person.first_name'],
  ['to.0.first_name', 'person.first_name'],
  ['to.name', 'person.name'],
  ['to.0.name', 'person.name'],
  ['to.full_name', 'person.name'],
]);

/** Briskine's variables and helpers. */
export const translateBriskine: Translator = (text) =>
  translate(text, EXPRESSION, ([, unescaped, escaped]) =>
    translateExpression((unescaped ?? escaped ?? '').trim()),
  );

function translateExpression(expression: string): Translated {
  const variable = VARIABLES.get(expression);
  if (variable !== undefined) return { template: `{{ ${variable} }}` };
  if (expression === 'cursor') return { template: CARET };
  const choices = /^choice\s+(["'])([^"']*)\1$/.exec(expression)?.[2];
  if (choices !== undefined) return vary(choices.split(',').map((phrase) => phrase.trim()));
  if (/^random(?:\s+(?:"[^"]*"|'[^']*'))+$/.test(expression)) return vary(stringsIn(expression));
  const format = /^moment\s+format=(["'])([^"']*)\1$/.exec(expression)?.[2];
  return format === undefined ? null : date(strftimeOf(format));
}

function stringsIn(expression: string): string[] {
  return Array.from(
    expression.matchAll(/"([^"]*)"|'([^']*)'/g),
    ([, double, single]) => double ?? single ?? '',
  );
}
