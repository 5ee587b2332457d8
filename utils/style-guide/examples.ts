import type { Bilingual } from '../core/finding.ts';
import { checkGuide, prepareGuide } from './check-guide.ts';
import type { Situation } from './rule-type.ts';
import type { GuideRule, StyleGuide } from './schema.ts';

/** An example of a rule that does not come out as it says. */
export type WrongExample = { path: PropertyKey[]; message: Bilingual };

/** Runs the examples of each rule by that rule alone, where it first applies. */
export function wrongExamples(guide: StyleGuide): WrongExample[] {
  return guide.rules.flatMap((rule, index) => {
    if (rule.ok === undefined && rule.bad === undefined) return [];
    const prepared = prepareGuide({ ...guide, rules: [rule] });
    const finds = (text: string) =>
      checkGuide(text, prepared, whereItApplies(rule), rule.languages ?? ['fr', 'en']).length > 0;
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
