import { loadedUi } from './ui.ts';

/** The elements that hold the last-resort dialogs of this page. */
const dialogs = new WeakSet<EventTarget>();

export function ownHost(host: EventTarget): void {
  dialogs.add(host);
}

/** Whether an event comes from our own interface. */
export function isOurs(path: readonly EventTarget[]): boolean {
  const ui = loadedUi();
  return path.some((target) => target === ui?.host || dialogs.has(target));
}
