import type { CarriedDraft } from '../core/carried-draft.ts';
import type { Verdict } from '../core/verdict.ts';
import type { Composer } from '../networks/network.ts';
import { holdsText } from './passes.ts';

/** A draft, and the box it can be put into. */
export type CarryOffer = { draft: CarriedDraft; box: HTMLElement };

/** What the page is like at one moment. */
type Scene = {
  composers: readonly Composer[];
  focused: Element | null;
  /** The box of the last offer: still meant while the person presses the offer itself. */
  lastBox: HTMLElement | null;
  verdictOn: (composer: Composer) => Verdict;
};

/** The latest draft that fits an empty composer of its kind, whose client's account acts there. */
export function findOffer(drafts: readonly CarriedDraft[], scene: Scene): CarryOffer | null {
  for (const draft of drafts.toReversed()) {
    // Who switched in place may have it before their eyes already.
    if (scene.composers.some(({ text }) => holdsText(text, draft.text))) continue;
    const composer = emptyComposerFor(draft, scene);
    const [box] = composer?.boxes ?? [];
    if (composer === null || !(box instanceof HTMLElement)) continue;
    if (isFor(draft, scene.verdictOn(composer))) return { draft, box };
  }
  return null;
}

/** Drafts that stand in a composer of their client's account, as after a switch in place. */
export function arrivedDrafts(drafts: readonly CarriedDraft[], scene: Scene): CarriedDraft[] {
  return drafts.filter((draft) =>
    scene.composers.some(
      (composer) => holdsText(composer.text, draft.text) && isFor(draft, scene.verdictOn(composer)),
    ),
  );
}

/** Whether the account of a draft's client would publish, in a tab that is for nobody else. */
function isFor({ clientId }: CarriedDraft, verdict: Verdict): boolean {
  if (verdict.kind === 'right' || verdict.kind === 'concern') return verdict.client.id === clientId;
  return verdict.kind === 'no-intent' && verdict.owner?.id === clientId;
}

/** The one that is written in, or the only one: of several comment boxes none can be guessed. */
function emptyComposerFor({ kind }: CarriedDraft, { composers, focused, lastBox }: Scene): Composer | null {
  const empty = composers.filter(
    (composer) => composer.kind === kind && composer.open && composer.text === '',
  );
  const writing = composers.find(({ boxes }) => boxes.some((box) => box.contains(focused)));
  // Who writes something else is not interrupted.
  if (writing !== undefined) return empty.includes(writing) ? writing : null;
  const last = empty.find(({ boxes }) => boxes.some((box) => box === lastBox));
  return last ?? (empty.length === 1 ? (empty[0] ?? null) : null);
}
