import type { Finding } from '../../utils/core/finding.ts';
import {
  type DraftPlace,
  LONGEST_SENT,
  type ReadDraft,
  type ServerFault,
  type ServerReading,
} from '../../utils/core/proofreading.ts';
import type { Message } from '../../utils/messaging/contract.ts';
import { followText } from '../../utils/proofreading/follow-text.ts';

/** What the background has found in a text that is being written. */
export type Reading = {
  /** Has a text read once the person pauses; `place` is where it would go, null where nobody knows. */
  look: (text: string, place: DraftPlace | null) => void;
  /** The same text is read anew, at once: something is right now that was not before. */
  again: () => void;
  /** What is known of a text now, without waiting; ours, and what only the person's own server found. */
  findingsIn: (text: string) => Finding[];
  /** Forgets a finding of `findingsIn(text)`: it was mended. */
  drop: (finding: Finding, text: string) => void;
  /** The last answer, whatever the text is by now. */
  latest: () => ReadDraft | null;
  /** Whether the last answer is about this very text. */
  isOf: (text: string) => boolean;
  /** Why the person's own server has said nothing of it. */
  serverFault: () => ServerFault | null;
};

type ReadingOptions = {
  /** To the background. */
  send: (message: Message) => Promise<unknown>;
  /** The tab whose client it is read for, where it is not the sender's own. */
  tabId?: number;
  /** Told when there is more to show. */
  onNews: () => void;
  /** Told of each answer of ours, and of which text it is. */
  onRead?: (text: string, answer: ReadDraft) => void;
};

/** A text, and what was found in it. */
type Answer<T> = { text: string; answer: T };

/** Milliseconds without a key after which a draft is read, and after which the person's own server is asked. */
const PAUSE = 300;
const LONG_PAUSE = 1000;

/** How often a background that says nothing is asked: it may have been stopped meanwhile. */
const TRIES = 3;

export function createReading({ send, tabId, onNews, onRead }: ReadingOptions): Reading {
  let ours: Answer<ReadDraft> | null = null;
  let theirs: Answer<ServerReading> | null = null;
  let planned: ReturnType<typeof setTimeout> | undefined;
  let text = '';
  let place: DraftPlace | null = null;
  /** Whoever asked last is answered. */
  let turn = 0;

  return {
    look(next, itsPlace) {
      clearTimeout(planned);
      turn += 1;
      text = next;
      place = itsPlace;
      if (text.trim() !== '') planned = setTimeout(() => void ask(LONG_PAUSE - PAUSE), PAUSE);
    },
    again() {
      clearTimeout(planned);
      void ask(0);
    },
    findingsIn(now) {
      const own = ours === null ? [] : followText(ours.answer.findings, ours.text, now);
      const more = theirs === null ? [] : followText(theirs.answer.findings, theirs.text, now);
      const news = more.filter(({ start, end }) => !own.some((one) => one.start < end && start < one.end));
      return [...own, ...news].toSorted((one, other) => one.start - other.start);
    },
    drop(finding, now) {
      for (const read of [ours, theirs]) {
        if (read === null) continue;
        read.answer.findings = read.answer.findings.filter((one) => {
          const [same] = followText([one], read.text, now);
          return same?.rule !== finding.rule || same.start !== finding.start;
        });
      }
    },
    latest: () => ours?.answer ?? null,
    isOf: (now) => ours?.text === now,
    serverFault: () => (ours?.answer.hasServer ? (theirs?.answer.fault ?? null) : null),
  };

  async function ask(delay: number, tries = TRIES): Promise<void> {
    const own = ++turn;
    const read = text;
    const answer = (await say('proofread', read)) as ReadDraft | null;
    if (own !== turn) return;
    if (answer === null) {
      if (tries > 1) planned = setTimeout(() => void ask(delay, tries - 1), PAUSE);
      return;
    }
    ours = { text: read, answer };
    onRead?.(read, answer);
    const isForServer = answer.hasServer && read.trim() !== '';
    if (isForServer) planned = setTimeout(() => void askServer(read, own), delay);
    else theirs = null;
    onNews();
  }

  async function askServer(read: string, own: number): Promise<void> {
    const answer = (await say('proofread-by-server', read)) as ServerReading | null;
    if (own !== turn || answer === null) return;
    theirs = { text: read, answer };
    onNews();
  }

  /** Null where the background says nothing. */
  function say(type: 'proofread' | 'proofread-by-server', read: string): Promise<unknown> {
    const message = { text: read.slice(0, LONGEST_SENT), ...(tabId !== undefined && { tabId }) };
    const asked: Message =
      type === 'proofread' ? { type, ...message, ...(place && { place }) } : { type, ...message };
    return send(asked).catch(() => null);
  }
}
