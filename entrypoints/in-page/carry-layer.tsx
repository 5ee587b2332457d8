import { CarriedCard, type CarriedStage } from '../../components/in-page/carried-card.tsx';
import type { CarriedDraft, CarryOutcome } from '../../utils/core/carried-draft.ts';
import { findClient } from '../../utils/core/client.ts';
import { readText } from '../../utils/editors/box-text.ts';
import { atEnd } from '../../utils/editors/caret.ts';
import { insertText } from '../../utils/editors/insert-text.ts';
import { arrivedDrafts, type CarryOffer, findOffer, restOf } from '../../utils/guard/carry-offer.ts';
import { send, tell } from '../../utils/guard/port.ts';
import { readFrame } from '../../utils/guard/scene.ts';
import { sharedAdapter } from '../../utils/guard/shared-adapter.ts';
import type { CarryScene, InPageUi } from '../../utils/guard/ui.ts';
import type { CardPlace } from './card-stack.ts';
import { copyText } from './copy-text.ts';

/** Milliseconds that the page has to settle after a key or a change of focus. */
const CALM = 150;

/** Offers drafts that were carried here, one at a time, beside a composer that they fit. */
export function createCarryLayer(place: CardPlace): { show: InPageUi['offerDrafts'] } {
  /** By this name the background knows which document is putting a draft in. */
  const self = crypto.randomUUID();
  let drafts: readonly CarriedDraft[] = [];
  let scene: CarryScene | null = null;
  let shown: CarryOffer | null = null;
  let stage: CarriedStage = 'offered';
  let arrived: readonly CarriedDraft[] = [];
  /** Offered no more in this document, also before the background has said so. */
  const done = new Set<string>();
  let planned: ReturnType<typeof setTimeout> | undefined;

  window.addEventListener('focusin', plan, true);
  window.addEventListener('input', onInput, true);

  return {
    show(next, nextScene) {
      drafts = next.filter(({ id }) => !done.has(id));
      scene = nextScene;
      look();
    },
  };

  function plan(): void {
    if (drafts.length === 0) return;
    clearTimeout(planned);
    planned = setTimeout(look, CALM);
  }

  /** Who writes on in a draft that stands where it belongs needs it no more. */
  function onInput(event: Event): void {
    if (event.isTrusted) for (const draft of arrived) settle(draft, 'declined');
    plan();
  }

  function look(): void {
    // What is being put in, or was refused, stays in view whatever happens to its box.
    const isPending = stage !== 'offered' && drafts.some(({ id }) => id === shown?.draft.id);
    if (isPending) return draw();
    stage = 'offered';
    const now = sceneNow();
    arrived = now === null ? [] : arrivedDrafts(drafts, now);
    shown = now === null ? null : findOffer(drafts, now);
    draw();
  }

  function sceneNow() {
    if (scene === null || drafts.length === 0) return null;
    return {
      composers: sharedAdapter().composers(readFrame()),
      focused: document.activeElement,
      lastBox: shown?.box ?? null,
      verdictOn: scene.verdictOn,
    };
  }

  function draw(): void {
    const client = findClient(scene?.clients ?? [], shown?.draft.clientId ?? null);
    if (scene === null || shown === null || client === null) return place.draw(null);
    const { draft } = shown;
    place.draw(
      <CarriedCard
        draft={draft}
        client={client}
        stage={stage}
        language={scene.language}
        onPutIn={(event) => {
          if (event.isTrusted && stage === 'offered') void putIn(draft);
        }}
        onDecline={(event) => {
          if (event.isTrusted && stage !== 'busy') settle(draft, 'declined');
        }}
        onCopy={copyText}
      />,
    );
  }

  async function putIn(draft: CarriedDraft): Promise<void> {
    enter('busy');
    const outcome = await insertAlone(draft).catch(() => 'refused' as const);
    if (outcome === 'inserted') return settle(draft, 'arrived');
    if (outcome === 'elsewhere') return forget(draft);
    if (shown?.draft.id !== draft.id) return look();
    // While an input method composes nothing was done: it is simply offered again.
    enter(outcome === 'composing' ? 'offered' : 'refused');
  }

  /** Puts a draft in, once the background has given it to this document and to no other. */
  async function insertAlone(draft: CarriedDraft) {
    const isGranted = (await send({ type: 'take-draft', id: draft.id, by: self })) === true;
    if (!isGranted) return 'elsewhere';
    const now = sceneNow();
    const offer = now === null ? null : findOffer([draft], now);
    if (offer === null) return 'refused';
    const rest = restOf(draft.text, readText(offer.box));
    return rest === null ? 'refused' : insertText(offer.box, rest, { caret: atEnd(offer.box) });
  }

  function enter(next: CarriedStage): void {
    stage = next;
    draw();
  }

  function settle(draft: CarriedDraft, outcome: CarryOutcome): void {
    tell({ type: 'settle-draft', id: draft.id, outcome });
    forget(draft);
  }

  function forget(draft: CarriedDraft): void {
    done.add(draft.id);
    drafts = drafts.filter(({ id }) => !done.has(id));
    look();
  }
}
