import type { ProofModel } from '../../components/proofreader/model.ts';
import type { Finding } from '../../utils/core/finding.ts';
import type { FindingCount } from '../../utils/core/proofreading.ts';
import type { Reading } from './reading.ts';

/** The worst first. */
const LEVELS = ['error', 'warning', 'suggestion'] as const;

/** What the panel shows of a draft as it stands. */
export function modelOf(
  text: string,
  reading: Reading,
  shown: Pick<ProofModel, 'findings' | 'chosen' | 'outcome' | 'silenced'>,
): ProofModel {
  const latest = reading.latest();
  return {
    ...shown,
    language: latest?.language ?? 'en',
    client: latest?.client ?? null,
    state: text.trim() === '' ? 'no-draft' : latest === null ? 'reading' : 'read',
    tone: text.trim() === '' ? [] : (latest?.tone ?? []),
    fault: latest?.fault ?? null,
    serverFault: reading.serverFault(),
    stopped: text.trim() === '' ? [] : (latest?.stopped ?? []),
    readOnly: latest !== null && latest.length < text.length ? latest.length : null,
  };
}

/** What is said beside the chip; nothing where everything was read and nothing found. */
export function countOf(text: string, reading: Reading, all: readonly Finding[]): FindingCount | null {
  const latest = reading.latest();
  const isComplete = (latest?.fault ?? null) === null && (latest?.stopped ?? []).length === 0;
  if (text.trim() === '' || (isComplete && all.length === 0)) return null;
  const level = LEVELS.find((one) => all.some((finding) => finding.level === one)) ?? 'warning';
  return { count: all.length, level, isComplete };
}
