import type { GuardMessage, Message } from '../messaging/contract.ts';

/**
 * The start script's way to the background: the browser's own API, without
 * the polyfill, which would weigh more than the guard.
 */
type Runtime = {
  id?: string;
  sendMessage: (message: Message) => Promise<unknown>;
  onMessage: {
    addListener: (
      listener: (message: GuardMessage, sender: { id?: string }, reply: (answer: unknown) => void) => boolean,
    ) => void;
  };
};

type Globals = { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } };

function runtime(): Runtime | undefined {
  const { browser, chrome } = globalThis as Globals;
  return browser?.runtime ?? chrome?.runtime;
}

/** False once the extension was updated or removed under this page: nothing can be loaded any more. */
export function isAlive(): boolean {
  try {
    return runtime()?.id !== undefined;
  } catch {
    return false;
  }
}

/**
 * Sends a message, once more where it fails: the background can be stopped at any
 * moment, and starts again with the next message. Every message may be said twice.
 *
 * @throws where the extension is gone, or the background refuses.
 */
export async function send(message: Message): Promise<unknown> {
  const api = runtime();
  if (api === undefined) throw new Error('extension gone');
  return api.sendMessage(message).catch(() => api.sendMessage(message));
}

/** Like `send`, for what may fail without harm. */
export function tell(message: Message): void {
  send(message).catch(() => undefined);
}

export function listen(listener: (message: GuardMessage) => unknown): void {
  const api = runtime();
  const ownId = api?.id;
  api?.onMessage.addListener((message, sender, reply) => {
    if (sender.id !== ownId) return false;
    void Promise.resolve(listener(message)).then(reply);
    return true;
  });
}
