import browser from 'webextension-polyfill';
import type { TextCheck, TextCheckActions } from '../../components/popup/model.ts';
import type { Finding } from '../../utils/core/finding.ts';
import type { Message } from '../../utils/messaging/contract.ts';
import { createIgnored } from '../proofreader/ignored.ts';
import { createReading } from '../proofreader/reading.ts';
import { watchWriting } from '../proofreader/writing.ts';

type OpenTextCheck = {
  current: () => TextCheck;
  actions: TextCheckActions;
  /** The same text is read anew: the tab's client, or what is right for it, may have changed. */
  again: () => void;
};

/**
 * Reads the text of the popup's box for the tab's client, and keeps it nowhere. `onNews` is told
 * when there is something else to show.
 */
export function createTextCheck(tabId: number, onNews: () => void): OpenTextCheck {
  const ignored = createIgnored();
  const writing = watchWriting(onNews);
  let box: HTMLTextAreaElement | null = null;
  let text = '';
  const reading = createReading({ send: (message) => browser.runtime.sendMessage(message), tabId, onNews });

  return {
    current,
    actions: { onOpen: reading.again, onText, onIgnore, onAllow, onSilence },
    again: reading.again,
  };

  function current(): TextCheck {
    const isEmpty = text.trim() === '';
    const all = isEmpty ? [] : reading.findingsIn(text).filter((finding) => !ignored.has(finding));
    // A word that is being written can't be wrong yet.
    const findings = all.filter((finding) => box === null || !writing.isIn(box, finding));
    const isRead = reading.isOf(text) && findings.length === all.length;
    const latest = reading.latest();
    return {
      text,
      client: latest?.client ?? null,
      findings,
      state: isEmpty ? 'no-draft' : isRead ? 'read' : 'reading',
      tone: isEmpty ? [] : (latest?.tone ?? []),
      fault: isEmpty ? null : (latest?.fault ?? null),
      serverFault: isEmpty ? null : reading.serverFault(),
      stopped: isEmpty ? [] : (latest?.stopped ?? []),
      readOnly: latest !== null && latest.length < text.length ? latest.length : null,
    };
  }

  function onText(changed: HTMLTextAreaElement, event: Event): void {
    box = changed;
    text = box.value;
    if (text.trim() === '') ignored.forget();
    // What was pasted is written to its end.
    if (event instanceof InputEvent && event.inputType === 'insertFromPaste') writing.end();
    else writing.note();
    reading.look(text, null);
    onNews();
  }

  function onIgnore(finding: Finding): void {
    ignored.add(finding);
    onNews();
  }

  function onAllow(finding: Finding, whose: 'me' | 'client'): Promise<boolean> {
    return store(finding, { type: 'allow-word', word: finding.text, for: whose, tabId });
  }

  function onSilence(finding: Finding): Promise<boolean> {
    return store(finding, { type: 'silence-rule', rule: finding.rule, tabId });
  }

  /** Known at once; the next reading says the same. */
  async function store(finding: Finding, message: Message): Promise<boolean> {
    const isStored = await browser.runtime.sendMessage(message).then(
      () => true,
      () => false,
    );
    if (isStored) ignored.add(finding);
    onNews();
    return isStored;
  }
}
