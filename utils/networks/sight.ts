import type { Account } from '../core/account.ts';
import type { Evidence } from '../core/evidence.ts';
import { addUp, type Sighting } from '../core/sighting.ts';
import type { Composer, NetworkAdapter, Page } from './network.ts';

/** What is known beyond the page: accounts the person claimed, and what was watched in this document. */
export type Memory = { remembered: readonly Account[]; watched: readonly Evidence[] };

export const NO_MEMORY: Memory = { remembered: [], watched: [] };

/** Who acts in a tab. */
export function sightTab(adapter: NetworkAdapter, page: Page, memory = NO_MEMORY): Sighting {
  const composers = adapter.composersSpeakForTab ? adapter.composers(page) : [];
  const evidence = [...adapter.tabEvidence(page), ...composers.flatMap((composer) => composer.evidence)];
  return sight(adapter, [...evidence, ...memory.watched], memory);
}

/** Who would publish with one composer: the tab's signals and the composer's own, read together. */
export function sightComposer(
  adapter: NetworkAdapter,
  page: Page,
  composer: Composer | null,
  memory = NO_MEMORY,
): Sighting {
  const evidence = [...adapter.tabEvidence(page), ...(composer?.evidence ?? [])];
  return sightWith(adapter, evidence, composer, memory);
}

/** The same, from evidence that was read already. */
export function sightWith(
  adapter: NetworkAdapter,
  evidence: Evidence[],
  composer: Composer | null,
  memory: Memory,
): Sighting {
  const sighting = sight(adapter, [...evidence, ...memory.watched], memory);
  const destinations = composer?.destinations ?? null;
  if (destinations === null || sighting.status !== 'known') return sighting;
  if (destinations === 'unreadable') {
    return { ...sighting, status: 'unknown', reason: 'unreadable-destination', destinations: [] };
  }
  return { ...sighting, destinations };
}

/** Adds the evidence of a request to a sighting: it may accuse, never acquit. */
export function accuse(
  adapter: NetworkAdapter,
  sighting: Sighting,
  request: Evidence[],
  memory = NO_MEMORY,
): Sighting {
  if (sighting.status !== 'known' || request.length === 0) return sighting;
  const accused = sight(adapter, [...sighting.evidence, ...request], memory);
  return accused.status === 'known' ? sighting : accused;
}

function sight(adapter: NetworkAdapter, evidence: Evidence[], memory: Memory): Sighting {
  return addUp(adapter.id, evidence, {
    remembered: memory.remembered,
    needsActingSignal: adapter.needsActingSignal,
  });
}
