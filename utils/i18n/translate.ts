import type { Language } from '../core/question.ts';
import { LOCALES } from './language.ts';

/** A sentence that changes with a number; the number is its `{count}`. */
type Plural = { one: string; other: string };
export type Message = string | Plural;
export type Catalogue = Readonly<Record<string, Message>>;

type Texts<M> = M extends Plural ? M['one'] | M['other'] : M;
type Names<T> = T extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;

/** The blanks of a message, and what fills them. `count` is always a number. */
type Params<M, Value> = {
  [Name in Names<Texts<M>>]: Name extends 'count' ? number : Value;
};

type Arguments<M, Value> = Names<Texts<M>> extends never ? [] : [params: Params<M, Value>];

/**
 * Sentences of one surface, in both languages. `t` gives a plain string;
 * `parts` keeps what fills the blanks apart, so that a component can isolate
 * a name (`<bdi>`) inside a sentence.
 */
export type Translator<Source extends Catalogue> = {
  t<Key extends keyof Source>(
    language: Language,
    key: Key,
    ...params: Arguments<Source[Key], string | number>
  ): string;
  parts<Key extends keyof Source, Value>(
    language: Language,
    key: Key,
    ...params: Arguments<Source[Key], string | number | Value>
  ): (string | number | Value)[];
};

export function createTranslator<Source extends Catalogue>(
  catalogues: Readonly<Record<Language, { readonly [Key in keyof Source]: Message }>>,
): Translator<Source> {
  function say<Value>(language: Language, key: keyof Source, params: Record<string, Value> = {}) {
    return fill(choose(catalogues[language][key], language, params.count), params);
  }
  return {
    parts: <Key extends keyof Source, Value>(
      language: Language,
      key: Key,
      ...[params]: Arguments<Source[Key], string | number | Value>
    ) => say<string | number | Value>(language, key, params),
    t: (language, key, ...[params]) => say<string | number>(language, key, params).join(''),
  };
}

const pluralRules = new Map<Language, Intl.PluralRules>();

function choose(message: Message, language: Language, count: unknown): string {
  if (typeof message === 'string') return message;
  const rules = pluralRules.get(language) ?? new Intl.PluralRules(LOCALES[language]);
  pluralRules.set(language, rules);
  return rules.select(Number(count)) === 'one' ? message.one : message.other;
}

function fill<Value>(text: string, params: Record<string, Value>): (string | Value)[] {
  // Splitting by a capturing pattern leaves the names at the odd places.
  return text
    .split(/\{(\w+)\}/)
    .map((piece, index) => (index % 2 === 0 ? piece : (params[piece] ?? '')))
    .filter((piece) => piece !== '');
}
