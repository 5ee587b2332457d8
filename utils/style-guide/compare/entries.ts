import type { Bilingual } from '../../core/finding.ts';
import type { Item } from '../in-words/kind-words.ts';
import { LABELS, withColon } from '../in-words/labels.ts';
import { LEVELS, sayRule } from '../in-words/rule-in-words.ts';
import { bothLanguages } from '../reasons.ts';
import type { GuideRule, StyleGuide } from '../schema.ts';

/** One thing that a guide says, to be put beside another guide's. */
export type Entry = {
  /** What it is part of: entries of one part and one key are about the same. */
  part: string;
  lead: Bilingual | null;
  key: string;
  text: Bilingual;
  /** What the words do not tell anew. */
  detail?: unknown;
};

/** What a guide says besides its rules. */
export function entriesOfHead({ name, link, level, card = {} }: StyleGuide): Entry[] {
  return [
    plain('name', labelled(LABELS.name, name)),
    ...(link === undefined ? [] : [plain('link', labelled(LABELS.link, link))]),
    ...(level === undefined ? [] : [plain('level', labelled(LABELS.generalLevel, LEVELS[level]))]),
    ...listed('do', withColon(LABELS.do), (card.do ?? []).map(asItself)),
    ...listed('dont', withColon(LABELS.dont), (card.dont ?? []).map(asItself)),
    ...(card.urgent === undefined ? [] : [plain('urgent', labelled(LABELS.urgent, card.urgent))]),
  ];
}

/** What a rule says, all of it. */
export function entriesOfRule(rule: GuideRule, guideLevel: StyleGuide['level']): Entry[] {
  const { statements, scope, level } = sayRule(withTermsApart(rule), guideLevel);
  const { name, why, link, ok = [], bad = [] } = rule;
  return [
    ...statements.flatMap(({ setting, text, items }): Entry[] => {
      const part = `setting ${setting}`;
      if (items === undefined) return [plain(part, text)];
      const settings = setting === null ? undefined : (rule as Readonly<Record<string, unknown>>)[setting];
      return listed(`${part} ${text.en}`, text, items).map((entry) => ({
        ...entry,
        detail: definitionIn(settings, entry.key),
      }));
    }),
    plain('scope', labelled(LABELS.scope, scope ?? LABELS.everywhere)),
    plain('level', labelled(LABELS.level, level)),
    ...(name === undefined ? [] : [plain('name', labelled(LABELS.name, name))]),
    ...(why === undefined ? [] : [plain('why', labelled(LABELS.why, bothLanguages(why)))]),
    ...(link === undefined ? [] : [plain('link', labelled(LABELS.link, link))]),
    ...listed('ok', withColon(LABELS.ok), ok.map(asItself)),
    ...listed('bad', withColon(LABELS.bad), bad.map(asItself)),
  ];
}

function plain(part: string, text: Bilingual): Entry {
  return { part, lead: null, key: '', text };
}

function labelled(label: Bilingual, said: string | Bilingual): Bilingual {
  const [before, words] = [withColon(label), bothLanguages(said)];
  return { fr: `${before.fr} ${words.fr}`, en: `${before.en} ${words.en}` };
}

function listed(part: string, lead: Bilingual, items: readonly Item[]): Entry[] {
  return items.map(({ key, text }) => ({ part, lead, key, text }));
}

function asItself(text: string): Item {
  return { key: text, text: bothLanguages(text) };
}

/** What stands under a name, where a setting is made of named things, as the rules of a style of Vale. */
function definitionIn(settings: unknown, name: string): unknown {
  if (typeof settings !== 'object' || settings === null || Array.isArray(settings)) return undefined;
  return (settings as Readonly<Record<string, unknown>>)[name];
}

type Term = string | { term: string | string[] };

/** Two guides may write the terms of one entry in several: each has one of its own. */
function withTermsApart(rule: GuideRule): GuideRule {
  if (rule.rule !== 'terms') return rule;
  const { avoid } = rule as GuideRule & { avoid: readonly Term[] };
  const apart = avoid.flatMap((entry): Term[] =>
    typeof entry === 'string' ? [entry] : [entry.term].flat().map((term) => ({ ...entry, term })),
  );
  return { ...rule, avoid: apart } as GuideRule;
}
