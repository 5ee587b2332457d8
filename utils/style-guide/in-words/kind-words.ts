import type { Bilingual } from '../../core/finding.ts';

/** What one setting asks for. */
export type Said = { text: Bilingual; items?: readonly Item[] };

export type Item = { key: string; text: Bilingual };

/** How a kind of rule is said: what it asks for whatever is set, then setting by setting, in the order of reading. */
export type KindWords = {
  always: readonly Said[];
  settings: readonly { setting: string; say: (rule: object) => readonly Said[] }[];
};

/** Says a setting, also where it is left out; nothing where nothing is asked for. */
type Say<Value, Settings> = (value: Value | undefined, settings: Settings) => readonly Said[];

/** The words of a kind of rule with these settings. */
export function kindWords<Settings extends object>({
  always = [],
  settings,
}: {
  always?: readonly Said[];
  settings: { [Setting in keyof Settings]-?: Say<Settings[Setting], Settings> };
}): KindWords {
  const names = Object.keys(settings) as (keyof Settings & string)[];
  return {
    always,
    settings: names.map((setting) => ({
      setting,
      // A guide that was read has the settings of its kinds.
      say: (rule) => settings[setting]((rule as Settings)[setting], rule as Settings),
    })),
  };
}

/** Says it where the setting is that. */
export function where<Value>(expected: Value, text: Bilingual) {
  return (value: Value | undefined): Said[] => (value === expected ? [{ text }] : []);
}

/** Says one of several. */
export function oneOf<Value extends string>(texts: Readonly<Record<Value, Bilingual>>) {
  return (value: Value | undefined): Said[] => (value === undefined ? [] : [{ text: texts[value] }]);
}

/** Says a list behind its lead. */
export function listed<Value>(text: Bilingual, itemOf: (value: Value) => Item) {
  return (values: readonly Value[] | undefined): Said[] =>
    values === undefined ? [] : [{ text, items: values.map(itemOf) }];
}
