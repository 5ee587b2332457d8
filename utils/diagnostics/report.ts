import type { AttemptKind } from '../core/attempt.ts';
import type { Question } from '../core/question.ts';
import type { Sighting } from '../core/sighting.ts';

/** Publications of one kind that no gesture announced. */
type Unannounced = { kind: AttemptKind; operation: string; count: number };

/**
 * What a maintainer needs to repair a network's adapter, and nothing of a
 * client: which signals spoke, never what they said.
 */
export function reportOf(
  sighting: Sighting,
  question?: Pick<Question, 'attempt' | 'verdict'>,
  unannounced: readonly Unannounced[] = [],
): string {
  const sources = new Set(sighting.evidence.map((item) => item.source));
  const lines = [
    'Bon Compte',
    `network: ${sighting.network}`,
    `sighting: ${sighting.status}, ${sighting.reason}`,
    `signals read: ${sources.size === 0 ? 'none' : [...sources].join(', ')}`,
    `browser: ${navigator.userAgent}`,
  ];
  if (question !== undefined) {
    const { attempt, verdict } = question;
    lines.push(`attempt: ${attempt.kind} by ${attempt.trigger}`, `verdict: ${verdict.kind}`);
  }
  for (const { operation, kind, count } of unannounced) {
    lines.push(`seen by its request alone: ${kind} by ${operation}, ${count}`);
  }
  return lines.join('\n');
}
