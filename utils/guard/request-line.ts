import { idsOf } from '../core/account.ts';
import { type Attempt, isGuarded } from '../core/attempt.ts';
import type { Evidence } from '../core/evidence.ts';
import type { Sighting } from '../core/sighting.ts';
import type { Composer, PublishRequest } from '../networks/network.ts';
import { accuse } from '../networks/sight.ts';
import { type Ask, type Bridge, type FromPage, openBridge } from './bridge.ts';
import { type GuardContext, judge, rememberedBy } from './context.ts';
import { hold } from './hold.ts';
import { noticeSent } from './notices.ts';
import { holdsText, type Pass } from './passes.ts';
import { isAlive, tell } from './port.ts';
import { readFrame, readTab } from './scene.ts';

/**
 * The second line of defence, the isolated world's side: answers the page's
 * world about each publishing request. What it says of itself may accuse,
 * never acquit.
 */
export function watchRequests(context: GuardContext): Bridge {
  const waiting = new Map<number, AbortController>();
  const sent = new Map<number, () => void>();
  const bridge = openBridge(onMessage);
  return bridge;

  function onMessage(message: FromPage): void {
    if ('ask' in message) return onAsk(message.ask);
    if ('gone' in message) return waiting.get(message.gone)?.abort();
    if (message.ok) sent.get(message.done)?.();
    sent.delete(message.done);
  }

  /** Whatever goes wrong, the request waits for nobody: it is stopped. */
  function onAsk(ask: Ask): void {
    try {
      decideAsk(ask);
    } catch {
      bridge.send({ id: ask.id, say: 'stop' });
    }
  }

  function decideAsk(ask: Ask): void {
    const { id, request } = ask;
    if (context.state !== null && !isGuarded(request.kind, context.state.guarded)) {
      return bridge.send({ id, say: 'go' });
    }
    const pass = coveringPass(context, request);
    if (pass !== null) {
      pass.left -= 1;
      context.markUsed();
      sent.set(id, pass.onSent);
      return bridge.send({ id, say: 'go' });
    }
    if (isAlive() && context.state !== null && judgeRequest(context, request).verdict.kind === 'right') {
      const { kind, operation } = request;
      context.markUsed();
      tell({ type: 'unannounced', network: context.adapter.id, kind, operation });
      return bridge.send({ id, say: 'go' });
    }
    // A synchronous call can't wait for a person.
    if (ask.isSync) return bridge.send({ id, say: 'stop' });
    bridge.send({ id, say: 'wait' });
    void askAbout(id, request);
  }

  async function askAbout(id: number, request: PublishRequest): Promise<void> {
    const abort = new AbortController();
    waiting.set(id, abort);
    const attempt = attemptOf(context, request);
    await hold(context, {
      attempt,
      anchor: null,
      signal: abort.signal,
      judge: () => judgeRequest(context, request),
      isUnchanged: () => !abort.signal.aborted,
      proceed: ({ sighting, verdict }, confirmed) => {
        if (confirmed) {
          const onSent = () => noticeSent(context, attempt, sighting, verdict);
          sent.set(id, onSent);
          // The other posts of the same thread were confirmed with this one.
          const thread = likelyComposer(context);
          if (thread !== null && thread.boxes.length > 1 && holdsText(thread.text, attempt.text)) {
            const whole = { ...attempt, text: thread.text };
            context.passes.issue(whole, sighting, thread.boxes.length - 1, onSent);
          }
        }
        bridge.send({ id, say: 'go' });
      },
      drop: () => bridge.send({ id, say: 'stop' }),
    });
    waiting.delete(id);
  }
}

/** The pass of the gesture behind a request, unless the request names somebody else. */
function coveringPass(context: GuardContext, request: PublishRequest): Pass | null {
  const pass = context.passes.find(request, context.adapter.tabEvidence(readTab()));
  if (pass === null) return null;
  const accused = accuseBy(context, pass.sighting, request);
  return accused.status === pass.sighting.status ? pass : null;
}

function judgeRequest(context: GuardContext, request: PublishRequest) {
  const composer = likelyComposer(context);
  // Only a composer with destinations of its own tells more than the tab does.
  const destined = composer?.destinations === null ? null : composer;
  const text = request.text ?? composer?.text ?? '';
  return judge(context, destined, text, (sighting) => accuseBy(context, sighting, request));
}

function accuseBy(context: GuardContext, sighting: Sighting, request: PublishRequest): Sighting {
  // A post to several destinations names them all: those that are known accuse nobody.
  const known = new Set(sighting.destinations.flatMap(idsOf));
  const evidence = request.actors
    .filter((id) => !known.has(id))
    .map((id): Evidence => ({ source: 'request.actor', says: 'acting', id }));
  const session = sighting.signedIn?.id;
  if (request.actors.length === 0 && context.adapter.silentRequestsActAsSession && session) {
    evidence.push({ source: 'request.actor', says: 'acting', id: session });
  }
  return accuse(context.adapter, sighting, evidence, {
    remembered: rememberedBy(context.state),
    watched: [],
  });
}

/** What a request would publish: its own text where it says it, else the draft it most likely comes from. */
function attemptOf(context: GuardContext, request: PublishRequest): Attempt {
  // A thread that waited for the undo delay has no composer any more; its gesture knew the whole.
  const whole = request.text === null ? null : context.passes.attemptWith(request.text);
  if (whole !== null) return { ...whole, trigger: 'request' };
  const composer = likelyComposer(context);
  return {
    network: context.adapter.id,
    kind: request.kind === 'post' && composer?.kind === 'reply' ? 'reply' : request.kind,
    text: request.text ?? composer?.text ?? '',
    hasMedia: composer?.hasMedia ?? false,
    trigger: 'request',
  };
}

function likelyComposer(context: GuardContext): Composer | null {
  const open = context.adapter.composers(readFrame()).filter((composer) => composer.text !== '');
  return open.find((composer) => composer.root.contains(document.activeElement)) ?? open[0] ?? null;
}
