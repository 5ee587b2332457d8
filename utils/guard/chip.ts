import type { ChipState } from '../core/question.ts';
import { provenAccount, type Sighting } from '../core/sighting.ts';
import { decide } from '../core/verdict.ts';
import type { Description, GuardState, Message } from '../messaging/contract.ts';
import { offerCarried } from './carry.ts';
import { clientOf, type GuardContext, intentOf, rememberedBy, updateState } from './context.ts';
import { send, tell } from './port.ts';
import { emptyComposers } from './put-back.ts';
import { sightTabNow } from './scene.ts';
import { type ChipHandlers, loadedUi, loadUi } from './ui.ts';

/** The page changes all the time; the chip follows at most this often (milliseconds). */
const CALM = 400;

/** Signals that can change in place: the navigation's avatar and links, the composers' avatars. */
const WATCHED_ATTRIBUTES = ['data-testid', 'href'];

/** Keeps the chip, the badge and the witness up to date with who acts in the tab. Top document only. */
export function watchTab(
  context: GuardContext,
  needsReload: () => boolean,
): { refresh: () => void; describe: () => Description } {
  let isPlanned = false;
  let shown = '';

  const refresh = () => {
    if (isPlanned) return;
    isPlanned = true;
    setTimeout(() => {
      isPlanned = false;
      requestIdle(show);
    }, CALM);
  };

  function show(): void {
    if (context.state === null) return;
    void offerCarried(context);
    const chip = chipNow(context, needsReload());
    const key = JSON.stringify([
      chip.mark,
      chip.sighting.account,
      chip.client,
      chip.language,
      context.state.showChip,
      chip.clients,
      context.state.chipPlace,
    ]);
    if (key === shown) return;
    shown = key;
    if (chip.mark !== 'signed-out')
      tell({ type: 'badge', mark: chip.mark, clientId: chip.client?.id ?? null });
    const account = chip.sighting.status === 'known' ? provenAccount(chip.sighting) : null;
    if (account !== null) tell({ type: 'learn', account });
    void draw(chip);
  }

  async function draw(chip: ChipState): Promise<void> {
    const wanted = context.state?.showChip === true && chip.mark !== 'signed-out';
    const ui = wanted ? await loadUi() : loadedUi();
    ui?.showChip(wanted ? chip : null, context.state?.chipPlace ?? null, handlers);
  }

  const handlers: ChipHandlers = {
    choose: (clientId) => void apply({ type: 'set-intent', clientId, everywhere: false }),
    whose: () => tell({ type: 'open-popup' }),
    hide: () => tell({ type: 'hide-chip' }),
    move: (place) => tell({ type: 'place-chip', place }),
    reload: () => location.reload(),
  };

  async function apply(message: Message): Promise<void> {
    // From this press on nothing of the client before counts, however late the answer is.
    context.passes.end();
    if (context.state !== null) Object.assign(context.state, { intent: null, everywhere: null });
    updateState(context, (await send(message)) as GuardState);
  }

  const observer = new MutationObserver(refresh);
  observer.observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: WATCHED_ATTRIBUTES,
  });
  for (const type of ['focus', 'pageshow', 'load'] as const) window.addEventListener(type, refresh);
  document.addEventListener('visibilitychange', refresh);
  refresh();

  return {
    refresh,
    describe: () => ({
      network: context.adapter.id,
      chip: chipNow(context, needsReload()),
      needsReload: needsReload(),
      empty: emptyComposers(context),
    }),
  };
}

function requestIdle(run: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout: 1000 });
  else setTimeout(run);
}

function chipNow(context: GuardContext, needsReload: boolean): ChipState {
  const { state, adapter, witness } = context;
  const clients = state?.clients ?? [];
  const sighting = sightTabNow(adapter, witness, rememberedBy(state));
  return {
    client: clientOf(state),
    sighting,
    mark: needsReload ? 'reload' : markOf(context, sighting),
    clients,
    language: state?.language ?? 'en',
  };
}

function markOf(context: GuardContext, sighting: Sighting): ChipState['mark'] {
  const verdict = decide(intentOf(context.state), sighting, { clients: context.state?.clients ?? [] });
  switch (verdict.kind) {
    case 'right':
    case 'concern':
      return 'right';
    case 'wrong-client':
      return 'wrong';
    case 'unlisted-account':
      return 'unlisted';
    case 'no-intent':
      return 'no-intent';
    case 'unsure':
      return verdict.cause;
  }
}
