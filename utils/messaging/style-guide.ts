import type { Client } from '../core/client.ts';
import type { Finding } from '../core/finding.ts';
import type { DraftPlace, ReadingFault, StoppedRule } from '../core/proofreading.ts';
import type { VoiceCard } from '../core/voice-card.ts';
import { loadPublished } from '../storage/published-posts.ts';
import { loadGuide } from '../storage/read-guides.ts';
import { type PreparedGuide, prepareGuide, readByRules } from '../style-guide/check-guide.ts';
import type { PastPosts } from '../style-guide/repeats/past-posts.ts';
import type { Situation } from '../style-guide/rule-type.ts';
import type { StyleGuide } from '../style-guide/schema.ts';
import { mayHaveCard, voiceCardOf } from '../style-guide/voice-card.ts';

/** Guides that were read, and what is made of them, by their YAML; the last are kept. */
const guides = new Map<string, Promise<StyleGuide | null>>();
const prepared = new Map<string, PreparedGuide>();
const cards = new Map<string, VoiceCard | null>();
const MOST_KEPT = 20;

/** What a client's guide minds in a draft; a guide that can't be read is said so, and nothing is checked by it. */
export async function readByGuide(
  client: Client | null,
  text: string,
  place: DraftPlace | null,
  languages: readonly ('fr' | 'en')[],
): Promise<{ findings: Finding[]; stopped: StoppedRule[]; fault: ReadingFault | null }> {
  const source = client?.styleGuide;
  if (client === null || source === undefined) return { findings: [], stopped: [], fault: null };
  const guide = await guideOf(client.id, source);
  if (guide === null) return { findings: [], stopped: [], fault: 'guide' };
  const situation: Situation = {
    network: place?.network ?? null,
    kind: place?.kind ?? null,
    accounts: client.accounts,
    silenced: new Set(client.proofreading?.silenced),
    images: place?.images,
    past: minds(guide, 'repeats') ? await pastPosts(client.id, place?.openedWith ?? '') : undefined,
  };
  const rules = kept(prepared, source, () => prepareGuide(guide));
  return { ...readByRules(text, rules, situation, languages), fault: null };
}

/** Whether a client's guide looks back at what went out. */
export async function mindsRepeats({ id, styleGuide: source }: Client): Promise<boolean> {
  // Most guides need not be read for it.
  const guide = source?.includes('repeats') ? await guideOf(id, source) : null;
  return guide !== null && minds(guide, 'repeats');
}

function minds({ rules }: StyleGuide, kind: string): boolean {
  return rules.some(({ rule }) => rule === kind);
}

async function pastPosts(clientId: string, openedWith: string): Promise<PastPosts> {
  return { ...(await loadPublished(clientId)), now: Date.now(), openedWith };
}

/** A client's voice card, null where its guide says nothing that a card could; undefined where it was not read yet. */
export function knownCard({ styleGuide: source }: Client): VoiceCard | null | undefined {
  return source === undefined || !mayHaveCard(source) ? null : cards.get(source);
}

/** Reads a client's voice card, so that it is known. */
export async function readCard(client: Client): Promise<VoiceCard | null> {
  const known = knownCard(client);
  if (known !== undefined || client.styleGuide === undefined) return known ?? null;
  const guide = await guideOf(client.id, client.styleGuide);
  return kept(cards, client.styleGuide, () => voiceCardOf(guide));
}

function guideOf(clientId: string, source: string): Promise<StyleGuide | null> {
  return kept(guides, source, () => loadGuide(clientId, source));
}

/** What was made of a guide, or is made of it now. */
function kept<Made>(known: Map<string, Made>, source: string, make: () => Made): Made {
  const before = known.get(source);
  if (before !== undefined) return before;
  const made = make();
  const [oldest] = known.keys();
  if (known.size >= MOST_KEPT && oldest !== undefined) known.delete(oldest);
  known.set(source, made);
  return made;
}
