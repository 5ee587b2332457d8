import type { Bilingual } from '../core/finding.ts';
import { type GuideReading, type PreparedGuide, prepareGuide, readByRules } from './check-guide.ts';
import type { Situation } from './rule-type.ts';
import { RULE_TYPES } from './rule-types.ts';
import type { GuideRule, StyleGuide } from './schema.ts';

/** An example of a rule that does not come out as it says. */
export type WrongExample = { path: PropertyKey[]; message: Bilingual };

/** Runs the examples of each rule by that rule alone, where it first applies. */
export function wrongExamples(guide: StyleGuide): WrongExample[] {
  return guide.rules.flatMap((rule, index) => {
    if (rule.ok === undefined && rule.bad === undefined) return [];
    const prepared = prepareGuide({ ...guide, rules: [rule] });
    const wrong = (list: 'ok' | 'bad') =>
      (rule[list] ?? []).flatMap((text, at) => {
        const { findings, stopped } = readExample(text, rule, prepared);
        const path = ['rules', index, list, at];
        if (stopped.length > 0) return [{ path, message: TOO_SLOW }];
        if (findings.length > 0 === (list === 'bad')) return [];
        return [{ path, message: list === 'ok' ? SOMETHING_IN_OK : NOTHING_IN_BAD }];
      });
    return [...wrong('ok'), ...wrong('bad')];
  });
}

/** What a rule finds in one of its examples; `prepared` has that rule alone. */
export function readExample(text: string, rule: GuideRule, prepared: PreparedGuide): GuideReading {
  const where = whereItApplies(rule);
  const type = RULE_TYPES.find(({ name }) => name === rule.rule);
  const example = type?.readExample(text, rule, where) ?? { text, situation: {} };
  const situation = { ...where, ...example.situation };
  return readByRules(example.text, prepared, situation, rule.languages ?? ['fr', 'en']);
}

const TOO_SLOW = {
  fr: 'La règle prend trop de temps sur cet exemple\u00a0: on y a renoncé.',
  en: 'The rule takes too long on this example, and was given up.',
};

const SOMETHING_IN_OK = {
  fr: 'La règle trouve quelque chose dans cet exemple, donné pour juste.',
  en: 'The rule finds something in this example, which is given as right.',
};

const NOTHING_IN_BAD = {
  fr: 'La règle ne trouve rien dans cet exemple, donné pour faux.',
  en: 'The rule finds nothing in this example, which is given as wrong.',
};

function whereItApplies({ networks, kinds }: GuideRule): Situation {
  return { network: networks?.[0] ?? 'facebook', kind: kinds?.[0] ?? null, accounts: [] };
}
