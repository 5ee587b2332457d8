import type { FormRule, TriedText } from '../../core/guide-form.ts';
import { checkGuide, prepareGuide } from '../check-guide.ts';
import type { Situation } from '../rule-type.ts';
import { RULE_TYPES } from '../rule-types.ts';
import type { GuideRule } from '../schema.ts';

/** What a text would be if it were published, and where. */
export type TextToTry = { text: string } & Pick<Situation, 'network' | 'kind'>;

/**
 * What a rule alone finds in texts, in their order; texts in which it finds nothing, or for
 * which it isn't, have no findings. Null where the rule is not valid yet.
 */
export function tryRule(
  { values }: Pick<FormRule, 'values'>,
  texts: readonly TextToTry[],
  accounts: Situation['accounts'],
): TriedText[] | null {
  const type = RULE_TYPES.find(({ name }) => name === values.rule);
  const read = type?.schema.safeParse(values);
  if (read?.success !== true) return null;
  const guide = prepareGuide({ guide: 1, name: '-', rules: [read.data as GuideRule] });
  return texts.map(({ text, ...where }) => ({
    text,
    findings: checkGuide(text, guide, { ...where, accounts }, ['fr', 'en']).map(
      ({ start, end, message }) => ({
        start,
        end,
        message,
      }),
    ),
  }));
}
