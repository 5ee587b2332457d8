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

/** The latest draft that fits a composer of its kind in which nothing is written yet, whose client's account acts there. */
export function findOffer(drafts: readonly CarriedDraft[], scene: Scene): CarryOffer | null {
  for (const draft of drafts.toReversed()) {
    // Who switched in place may have it before their eyes already.
    if (scene.composers.some(({ text }) => holdsText(text, draft.text))) continue;
    const composer = freshComposerFor(draft, scene);
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
function freshComposerFor(draft: CarriedDraft, { composers, focused, lastBox }: Scene): Composer | null {
  const fresh = composers.filter(
    (composer) => composer.kind === draft.kind && composer.open && restOf(draft.text, composer.text) !== null,
  );
  const writing = composers.find(({ boxes }) => boxes.some((box) => box.contains(focused)));
  // Who writes something else is not interrupted.
  if (writing !== undefined) return fresh.includes(writing) ? writing : null;
  const last = fresh.find(({ boxes }) => boxes.some((box) => box === lastBox));
  return last ?? (fresh.length === 1 ? (fresh[0] ?? null) : null);
}

/** Who is answered, as the site itself begins a reply: `@name `. */
const ADDRESS = /^(?:@\S+\s*)*$/;

/**
 * What a box lacks of a text, at its end: all of it, or all but the name that
 * the site put there; null where it holds words of its own.
 */
export function restOf(text: string, held: string): string | null {
  const name = held.trimEnd();
  if (!ADDRESS.test(held) || !text.startsWith(name)) return null;
  return text.slice(text.startsWith(held) ? held.length : name.length);
}
