import type { Question } from '../core/question.ts';

/**
 * What a maintainer needs to repair a network's adapter, and nothing of a
 * client: which signals spoke, never what they said.
 */
export function reportOf(question: Question): string {
  const { attempt, verdict, sighting } = question;
  const sources = sighting.evidence.map((item) => item.source);
  return [
    'Bon Compte',
    `network: ${attempt.network}`,
    `attempt: ${attempt.kind} by ${attempt.trigger}`,
    `verdict: ${verdict.kind}${'cause' in verdict ? ` (${verdict.cause})` : ''}`,
    `sighting: ${sighting.status}, ${sighting.reason}`,
    `signals read: ${sources.length === 0 ? 'none' : [...new Set(sources)].join(', ')}`,
    `browser: ${navigator.userAgent}`,
  ].join('\n');
}
