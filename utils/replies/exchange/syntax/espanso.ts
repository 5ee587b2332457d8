import type { EspansoField, EspansoMatch, EspansoVariable } from '../formats/espanso-schema.ts';
import {
  ask,
  CARET,
  choose,
  date,
  replyWithin,
  type Translated,
  type Translation,
  translate,
  vary,
} from './translation.ts';

/** The caret, a variable (`{{name}}`, `{{form.field}}`) or a field of a form. */
const BLANK = /\$\|\$|\{\{\s{0,9}([\w-]+)(?:\.([\w-]+))?\s{0,9}\}\}|\[\[\s{0,9}([\w-]+)\s{0,9}\]\]/g;

/**
 * Espanso's blanks: what they mean stands beside the text, in the match and in the file's own
 * variables. `isReply` knows the triggers that can be put within a reply.
 */
export function translateEspanso(
  text: string,
  match: EspansoMatch,
  fileVariables: readonly EspansoVariable[],
  isReply: (name: string) => boolean,
): Translation {
  const variables = new Map(
    [...fileVariables, ...(match.vars ?? [])].map((variable) => [variable.name, variable]),
  );
  const isForm = typeof match.form === 'string';
  return translate(text, BLANK, ([whole, name, fieldName, formField]) => {
    if (whole === '$|$') return { template: CARET };
    if (formField !== undefined)
      return isForm ? translateField(formField, match.form_fields) : { text: whole };
    const variable = variables.get(name ?? '');
    if (variable === undefined)
      return isForm && name !== undefined ? translateField(name, match.form_fields) : null;
    return translateVariable(variable, fieldName, isReply);
  });
}

function translateVariable(
  { name, type, params }: EspansoVariable,
  fieldName: string | undefined,
  isReply: (name: string) => boolean,
): Translated {
  switch (type) {
    case 'date':
      return params?.offset === undefined ? date(params?.format ?? null) : null;
    case 'choice':
      return choose(name, choicesOf(params?.values) ?? []);
    case 'random':
      return vary(choicesOf(params?.choices) ?? []);
    case 'echo':
      return params?.echo === undefined ? null : { text: params.echo };
    case 'match':
      return params?.trigger !== undefined && isReply(params.trigger) ? replyWithin(params.trigger) : null;
    case 'form':
      return fieldName === undefined ? null : translateField(fieldName, params?.fields);
    default:
      return null;
  }
}

function translateField(
  name: string,
  fields: Readonly<Record<string, EspansoField | null>> | null | undefined,
): Translated {
  const field = fields && Object.hasOwn(fields, name) ? fields[name] : null;
  const isChoice = field?.type === 'choice' || field?.type === 'list';
  return isChoice ? choose(name, choicesOf(field.values) ?? []) : ask(name);
}

/** The words to choose from; null where what is shown differs from what is inserted. */
function choicesOf(values: EspansoField['values']): string[] | null {
  const words = (values ?? []).map((value) => {
    if (typeof value === 'string') return value;
    return value.id === undefined || value.id === value.label ? value.label : null;
  });
  return words.every((word) => word !== null) ? words : null;
}
