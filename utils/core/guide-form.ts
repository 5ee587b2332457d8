import type { Bilingual } from './finding.ts';

/** Where a value stands in a guide: `['rules', 3, 'max']`. */
export type GuidePath = readonly (string | number)[];

/** Something that a rule may say, as a form shows it. `path` is within the rule. */
export type RuleSetting = { path: readonly string[]; called: Bilingual; note?: Bilingual } & (
  | { control: 'amount'; min: number; max: number }
  /** `unset`: what it is called to say nothing; left out where one of the options always holds, the first one else. */
  | { control: 'choice'; options: readonly SettingOption[]; unset?: Bilingual }
  | { control: 'switch'; isOnByDefault: boolean }
  /** Several of a few; the word `all` stands for each of them. */
  | { control: 'several'; options: readonly SettingOption[] }
  /** Texts, each on a line of its own. `orElse`: one word that stands there instead of texts. */
  | { control: 'lines'; orElse?: SettingOption }
  /** Words to avoid, with what is said instead. */
  | { control: 'terms' }
  /** Too much for a form: it is only said to be there. */
  | { control: 'yaml' }
);

export type SettingOption = { value: string; called: Bilingual };

/** A kind of rule that a form can add. */
export type RuleKind = {
  /** As `rule:` in a guide. */
  name: string;
  called: Bilingual;
  /** Where neither rule nor guide says one. */
  level: GuideLevel;
  settings: readonly RuleSetting[];
};

export type GuideLevel = 'suggestion' | 'warning' | 'error';

/** A rule as its YAML has it, whatever it says; `kind` is null where there is no such kind. */
export type FormRule = { kind: RuleKind | null; values: Readonly<Record<string, unknown>> };

/** A guide as a form shows it. */
export type GuideForm = {
  head: Readonly<Record<string, unknown>>;
  rules: readonly FormRule[];
};

/** What a rule finds in one text of the client's. */
export type TriedText = {
  text: string;
  /** UTF-16 offsets, from left to right. */
  findings: readonly { start: number; end: number; message: Bilingual }[];
};
