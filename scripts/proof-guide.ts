import { readFileSync } from 'node:fs';
import type { Network } from '../utils/core/account.ts';
import type { AttemptKind } from '../utils/core/attempt.ts';
import type { Finding } from '../utils/core/finding.ts';
import type { StopReason } from '../utils/core/proofreading.ts';
import { prepareGuide, readByRules } from '../utils/style-guide/check-guide.ts';
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

/** Why a rule was given up in a text, for stderr. */
export const STOPPED: Readonly<Record<StopReason, string>> = {
  slow: 'took too many steps in this text',
  late: 'not run: the rules before it took too many steps in this text',
  'long-text': 'not run: the text is too long',
};

/**
 * Adds what a guide's file finds to the findings of proofreading; rules that were given up go to stderr.
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
  return (text: string, proofread: readonly Finding[], languages: readonly ('fr' | 'en')[]) => {
    const { findings, stopped } = readByRules(text, prepared, situation, languages);
    for (const { rule, why } of stopped) process.stderr.write(`${rule}: ${STOPPED[why]}\n`);
    return withGuides(proofread, findings);
  };
}

function oneOf<T extends string>(known: readonly T[], given: string, what: string): T {
  const found = known.find((one) => one === given);
  if (found === undefined) throw new Error(`${what} is ${known.join(', ')}, not ${given}`);
  return found;
}
