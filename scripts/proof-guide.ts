import { readFileSync } from 'node:fs';
import type { Network } from '../utils/core/account.ts';
import type { AttemptKind } from '../utils/core/attempt.ts';
import type { Finding } from '../utils/core/finding.ts';
import { checkGuide, prepareGuide } from '../utils/style-guide/check-guide.ts';
import { readGuide } from '../utils/style-guide/read-guide.ts';
import { withGuides } from '../utils/style-guide/with-guides.ts';

/** Where the drafts would go, as a guide's rules ask; null where it was not said. */
export type GuideOptions = { guide: string; network: string | undefined; kind: string | undefined };

const NETWORKS: readonly Network[] = ['x', 'facebook', 'instagram'];
const KINDS: readonly AttemptKind[] = [
  'post',
  'reply',
  'comment',
  'message',
  'story',
  'story-reply',
  'repost',
];

/**
 * Adds what a guide's file finds to the findings of proofreading.
 * @throws with every fault of the file, `FILE:LINE:COLUMN: why`.
 */
export function guideChecker({ guide: file, network, kind }: GuideOptions) {
  const { guide, faults } = readGuide(readFileSync(file, 'utf8'));
  if (guide === null) {
    throw new Error(
      faults.map(({ line, column, message }) => `${file}:${line}:${column}: ${message.en}`).join('\n'),
    );
  }
  const prepared = prepareGuide(guide);
  const situation = {
    network: network === undefined ? null : oneOf(NETWORKS, network, 'network'),
    kind: kind === undefined ? null : oneOf(KINDS, kind, 'kind'),
    accounts: [],
  };
  return (text: string, proofread: readonly Finding[], languages: readonly ('fr' | 'en')[]) =>
    withGuides(proofread, checkGuide(text, prepared, situation, languages));
}

function oneOf<T extends string>(known: readonly T[], given: string, what: string): T {
  const found = known.find((one) => one === given);
  if (found === undefined) throw new Error(`${what} is ${known.join(', ')}, not ${given}`);
  return found;
}
