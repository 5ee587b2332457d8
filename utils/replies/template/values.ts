import { tidied } from './ask.ts';
import { AskedValue } from './asked-value.ts';
import { answerLater, type Filling } from './filling.ts';

/** What a reply is filled with. */
export type FillContext = {
  /** The person answered; null where nobody is. Handles are without @. */
  person: { handle: string | null; name: string | null; firstName: string | null } | null;
  client: { name: string; handle: string | null; hashtag: string | null };
  /** The reply's language: `fr`, `en`, or with a region, `fr-FR`. */
  language: string;
  /** Milliseconds since the epoch. */
  now: number;
  /** Chooses among the variants of a phrase; the next whole number gives the next variant. */
  seed: number;
  /** What to call a value that must be asked for, in the person's language; its name where left out. */
  labels?: Readonly<Partial<Record<ValueName, string>>>;
};

/** Values that come from the page or the client, and are asked for where they are missing. */
export const VALUE_NAMES = [
  'person.handle',
  'person.name',
  'person.first_name',
  'client.name',
  'client.handle',
  'client.hashtag',
] as const;

export type ValueName = (typeof VALUE_NAMES)[number];

/** Every variable that a template may use without having made it. */
export const VARIABLE_NAMES: ReadonlySet<string> = new Set([...VALUE_NAMES, 'now', 'language']);

/** The variables as the template sees them. */
export function variablesFor(context: FillContext, filling: Filling): Record<string, unknown> {
  const { person, client } = context;
  const known = (name: ValueName, given: string | null | undefined) =>
    (given && tidied(name, given)) || asked(name, context, filling);
  return {
    person: {
      handle: known('person.handle', person?.handle),
      name: known('person.name', person?.name),
      first_name: known('person.first_name', person?.firstName),
    },
    client: {
      name: known('client.name', client.name),
      handle: known('client.handle', client.handle),
      hashtag: known('client.hashtag', client.hashtag),
    },
    now: filling.now,
    language: new Intl.Locale(filling.locale).language,
  };
}

function asked(name: ValueName, context: FillContext, filling: Filling): AskedValue {
  const label = context.labels?.[name] ?? name;
  const ask = { key: name, kind: 'value' as const, label, choices: [], initial: '' };
  return new AskedValue(ask, answerLater(filling, ask));
}
