import browser from 'webextension-polyfill';
import type { TextCheck, TextCheckActions } from '../../components/popup/model.ts';
import type { Finding } from '../../utils/core/finding.ts';
import type { ReadDraft, ServerReading } from '../../utils/core/proofreading.ts';
import type { Message } from '../../utils/messaging/contract.ts';
import { followText } from '../../utils/proofreading/follow-text.ts';
import { createIgnored } from '../proofreader/ignored.ts';
import { watchWriting } from '../proofreader/writing.ts';

/** Milliseconds without a key after which a text is read, and after which the person's own server is asked. */
const PAUSE = 300;
const LONG_PAUSE = 1000;

/** UTF-16 units that are sent: more than is read, so that the answer tells that it was cut. */
const LONGEST_SENT = 30_000;

type Answer<T> = { text: string; answer: T };

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
  let ours: Answer<ReadDraft> | null = null;
  let theirs: Answer<ServerReading> | null = null;
  let planned: ReturnType<typeof setTimeout> | undefined;
  /** Whoever asked last is answered. */
  let turn = 0;

  return { current, actions: { onOpen: again, onText, onIgnore, onAllow, onSilence }, again };

  function current(): TextCheck {
    const all = text.trim() === '' ? [] : known().filter((finding) => !ignored.has(finding));
    // A word that is being written can't be wrong yet.
    const findings = all.filter((finding) => box === null || !writing.isIn(box, finding));
    const isRead = ours?.text === text && findings.length === all.length;
    const latest = text.trim() === '' ? null : (ours?.answer ?? null);
    return {
      text,
      client: ours?.answer.client ?? null,
      findings,
      state: text.trim() === '' ? 'no-draft' : isRead ? 'read' : 'reading',
      fault: latest?.fault ?? null,
      serverFault: latest?.hasServer ? (theirs?.answer.fault ?? null) : null,
      readOnly: latest !== null && latest.length < text.length ? latest.length : null,
    };
  }

  /** What was found, in the text as it is now; the server's where we found nothing. */
  function known(): Finding[] {
    const own = ours === null ? [] : followText(ours.answer.findings, ours.text, text);
    const more = theirs === null ? [] : followText(theirs.answer.findings, theirs.text, text);
    const news = more.filter(({ start, end }) => !own.some((one) => one.start < end && start < one.end));
    return [...own, ...news].toSorted((one, other) => one.start - other.start);
  }

  function onText(changed: HTMLTextAreaElement, event: Event): void {
    box = changed;
    text = box.value;
    if (text.trim() === '') ignored.forget();
    // What was pasted is written to its end.
    if (event instanceof InputEvent && event.inputType === 'insertFromPaste') writing.end();
    else writing.note();
    plan();
    onNews();
  }

  function plan(): void {
    clearTimeout(planned);
    turn += 1;
    planned = setTimeout(() => void read(LONG_PAUSE - PAUSE), PAUSE);
  }

  function again(): void {
    clearTimeout(planned);
    void read(0);
  }

  /** An empty text too: the answer tells whom it is read for. */
  async function read(delay: number): Promise<void> {
    const own = ++turn;
    const asked = text;
    const message: Message = { type: 'proofread', text: asked.slice(0, LONGEST_SENT), tabId };
    const answer = (await send(message)) as ReadDraft | null;
    if (own !== turn) return;
    // The tab's own draft came meanwhile, or the background was stopped.
    if (answer === null) return plan();
    ours = { text: asked, answer };
    if (answer.hasServer && asked.trim() !== '')
      planned = setTimeout(() => void readByServer(asked, own), delay);
    else theirs = null;
    onNews();
  }

  async function readByServer(asked: string, own: number): Promise<void> {
    const message: Message = { type: 'proofread-by-server', text: asked.slice(0, LONGEST_SENT), tabId };
    const answer = (await send(message)) as ServerReading | null;
    if (own !== turn || answer === null) return;
    theirs = { text: asked, answer };
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

/** Null where the background says nothing. */
async function send(message: Message): Promise<unknown> {
  return browser.runtime.sendMessage(message).catch(() => null);
}
