import type { Client } from '../../core/client.ts';
import type { FormRule, TriedText } from '../../core/guide-form.ts';
import { checkGuide, type PreparedGuide, prepareGuide } from '../check-guide.ts';
import type { Situation } from '../rule-type.ts';
import { validRule } from './valid-rule.ts';

/**
 * What a rule alone finds in a client's answers and posts, in their order, wherever they would
 * go; texts that it is not for have no findings. Null where the rule is not valid yet.
 */
export function tryOnTexts(
  rule: Pick<FormRule, 'values'>,
  { replies, posts }: { replies: readonly string[]; posts: readonly string[] },
  { accounts }: Pick<Client, 'accounts'>,
): { replies: TriedText[]; posts: TriedText[] } | null {
  const valid = validRule(rule);
  if (valid === null) return null;
  const guide = prepareGuide({ guide: 1, name: '-', rules: [valid] });
  const tried = (kind: Situation['kind']) => (text: string) =>
    tryOn(text, guide, { network: null, kind, accounts });
  return { replies: replies.map(tried('reply')), posts: posts.map(tried('post')) };
}

function tryOn(text: string, guide: PreparedGuide, situation: Situation): TriedText {
  const findings = checkGuide(text, guide, situation, ['fr', 'en']);
  return { text, findings: findings.map(({ start, end, message }) => ({ start, end, message })) };
}
