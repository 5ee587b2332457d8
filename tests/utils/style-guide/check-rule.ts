import { checkGuide, prepareGuide } from '../../../utils/style-guide/check-guide.ts';
import type { Situation } from '../../../utils/style-guide/rule-type.ts';
import { guideSchema, type StyleGuide } from '../../../utils/style-guide/schema.ts';

/** What one rule finds in a draft: the words, and what could stand there instead. */
export function findings(rule: object, draft: string, situation: Partial<Situation> = {}) {
  const guide = guideSchema.parse({ guide: 1, name: 'Essai', rules: [rule] }) as StyleGuide;
  const where: Situation = { network: 'facebook', kind: 'post', accounts: [], ...situation };
  return checkGuide(draft, prepareGuide(guide), where, ['fr', 'en']);
}

/** The words alone. */
export function wordsFound(rule: object, draft: string, situation: Partial<Situation> = {}): string[] {
  return findings(rule, draft, situation).map(({ text }) => text);
}
