import type { Client } from '../core/client.ts';
import type { Finding } from '../core/finding.ts';
import type { DraftPlace, ReadingFault } from '../core/proofreading.ts';
import { checkGuide, type PreparedGuide, prepareGuide } from '../style-guide/check-guide.ts';
import { readGuide } from '../style-guide/read-guide.ts';

/** Guides made ready, by their YAML; the last used are kept. */
const prepared = new Map<string, PreparedGuide | null>();
const MOST_PREPARED = 20;

/** What a client's guide minds in a draft; a guide that can't be read is said so, and nothing is checked by it. */
export function readByGuide(
  client: Client | null,
  text: string,
  place: DraftPlace | null,
  languages: readonly ('fr' | 'en')[],
): { findings: Finding[]; fault: ReadingFault | null } {
  const source = client?.styleGuide;
  if (client === null || source === undefined) return { findings: [], fault: null };
  const guide = guideOf(source);
  if (guide === null) return { findings: [], fault: 'guide' };
  const situation = { network: place?.network ?? null, kind: place?.kind ?? null, accounts: client.accounts };
  const silenced = new Set(client.proofreading?.silenced);
  const findings = checkGuide(text, guide, situation, languages);
  return { findings: findings.filter(({ rule }) => !silenced.has(rule)), fault: null };
}

function guideOf(source: string): PreparedGuide | null {
  const known = prepared.get(source);
  if (known !== undefined) return known;
  const { guide } = readGuide(source);
  const ready = guide && prepareGuide(guide);
  const [oldest] = prepared.keys();
  if (prepared.size >= MOST_PREPARED && oldest !== undefined) prepared.delete(oldest);
  prepared.set(source, ready);
  return ready;
}
