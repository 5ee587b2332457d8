import type { Bilingual, Finding } from '../core/finding.ts';
import { checkGuide, type PreparedGuide, prepareGuide } from './check-guide.ts';
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
    const finds = (text: string) => findingsInExample(text, rule, prepared).length > 0;
    return [
      ...(rule.ok ?? []).flatMap((text, at) =>
        finds(text) ? [{ path: ['rules', index, 'ok', at], message: SOMETHING_IN_OK }] : [],
      ),
      ...(rule.bad ?? []).flatMap((text, at) =>
        finds(text) ? [] : [{ path: ['rules', index, 'bad', at], message: NOTHING_IN_BAD }],
      ),
    ];
  });
}

/** What a rule finds in one of its examples; `prepared` has that rule alone. */
export function findingsInExample(text: string, rule: GuideRule, prepared: PreparedGuide): Finding[] {
  const where = whereItApplies(rule);
  const type = RULE_TYPES.find(({ name }) => name === rule.rule);
  const example = type?.readExample(text, rule, where) ?? { text, situation: {} };
  const situation = { ...where, ...example.situation };
  return checkGuide(example.text, prepared, situation, rule.languages ?? ['fr', 'en']);
}

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
