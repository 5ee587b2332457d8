import type { Client } from '../core/client.ts';
import type { Finding } from '../core/finding.ts';
import type { DraftPlace, ReadingFault } from '../core/proofreading.ts';
import type { VoiceCard } from '../core/voice-card.ts';
import { loadPublished } from '../storage/published-posts.ts';
import { checkGuide, type PreparedGuide, prepareGuide } from '../style-guide/check-guide.ts';
import { readGuide } from '../style-guide/read-guide.ts';
import type { PastPosts } from '../style-guide/repeats/past-posts.ts';
import type { Situation } from '../style-guide/rule-type.ts';
import { voiceCardOf } from '../style-guide/voice-card.ts';

/** What is made of guides, by their YAML; the last made are kept. */
const prepared = new Map<string, PreparedGuide | null>();
const cards = new Map<string, VoiceCard | null>();
const MOST_KEPT = 20;

/** What a client's guide minds in a draft; a guide that can't be read is said so, and nothing is checked by it. */
export async function readByGuide(
  client: Client | null,
  text: string,
  place: DraftPlace | null,
  languages: readonly ('fr' | 'en')[],
): Promise<{ findings: Finding[]; fault: ReadingFault | null }> {
  const source = client?.styleGuide;
  if (client === null || source === undefined) return { findings: [], fault: null };
  const guide = guideOf(source);
  if (guide === null) return { findings: [], fault: 'guide' };
  const situation: Situation = {
    network: place?.network ?? null,
    kind: place?.kind ?? null,
    accounts: client.accounts,
    images: place?.images,
    past: minds(guide, 'repeats') ? await pastPosts(client.id, place?.openedWith ?? '') : undefined,
  };
  const silenced = new Set(client.proofreading?.silenced);
  const findings = checkGuide(text, guide, situation, languages);
  return { findings: findings.filter(({ rule }) => !silenced.has(rule)), fault: null };
}

/** Whether a guide looks back at what went out. */
export function mindsRepeats(source: string): boolean {
  // Most guides need not be read for it.
  const guide = source.includes('repeats') ? guideOf(source) : null;
  return guide !== null && minds(guide, 'repeats');
}

function minds({ rules }: PreparedGuide, kind: string): boolean {
  return rules.some(({ rule }) => rule.rule === kind);
}

async function pastPosts(clientId: string, openedWith: string): Promise<PastPosts> {
  return { ...(await loadPublished(clientId)), now: Date.now(), openedWith };
}

/** A client's voice card, or null where its guide says nothing that a card could. */
export function cardOf(client: Client | null): VoiceCard | null {
  const source = client?.styleGuide;
  return source === undefined ? null : kept(cards, source, voiceCardOf);
}

/** Characters of YAML that are read while a page's guard waits for its first state. */
const LONGEST_AT_ONCE = 30_000;

/** What a card is made of, at the start of a line or of a rule. */
const MAY_HAVE_CARD = /^card:|\brule: *address\b/m;

/** Whether a client has a voice card; of a guide with thousands of lines, whether it seems so. */
export function hasCard(client: Client): boolean {
  const { styleGuide = '' } = client;
  return styleGuide.length > LONGEST_AT_ONCE ? MAY_HAVE_CARD.test(styleGuide) : cardOf(client) !== null;
}

function guideOf(source: string): PreparedGuide | null {
  return kept(prepared, source, () => {
    const { guide } = readGuide(source);
    return guide && prepareGuide(guide);
  });
}

/** What was made of a guide, or is made of it now. */
function kept<Made>(
  known: Map<string, Made | null>,
  source: string,
  make: (source: string) => Made | null,
): Made | null {
  const before = known.get(source);
  if (before !== undefined) return before;
  const made = make(source);
  const [oldest] = known.keys();
  if (known.size >= MOST_KEPT && oldest !== undefined) known.delete(oldest);
  known.set(source, made);
  return made;
}
