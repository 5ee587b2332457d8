import type { Finding } from '../../utils/core/finding.ts';
import type { ReadDraft, ServerFault, ServerReading } from '../../utils/core/proofreading.ts';
import { send } from '../../utils/guard/port.ts';
import { followText } from '../../utils/proofreading/follow-text.ts';

/** What the background has found in the draft. */
export type Reading = {
  /** Has a text read once the person pauses. */
  look: (text: string) => void;
  /** The same text is read anew, at once: something is right now that was not before. */
  again: () => void;
  /** What is known of a text now, without waiting. */
  findingsIn: (text: string) => Finding[];
  /** Forgets a finding of `findingsIn(text)`: it was mended. */
  drop: (finding: Finding, text: string) => void;
  /** The last answer, whatever the text is by now. */
  latest: () => ReadDraft | null;
  /** Why the person's own server has said nothing of it. */
  serverFault: () => ServerFault | null;
};

/** A text, and what was found in it. */
type Answer<T> = { text: string; answer: T };

/** Milliseconds without a key after which a draft is read, and after which the person's own server is asked. */
const PAUSE = 300;
const LONG_PAUSE = 1000;

/** `onNews` is told when there is more to show. */
export function createReading(onNews: () => void): Reading {
  let ours: Answer<ReadDraft> | null = null;
  let theirs: Answer<ServerReading> | null = null;
  let planned: ReturnType<typeof setTimeout> | undefined;
  let text = '';
  /** Whoever asked last is answered. */
  let turn = 0;

  return {
    look(next) {
      clearTimeout(planned);
      turn += 1;
      text = next;
      if (text.trim() !== '') planned = setTimeout(() => void ask(LONG_PAUSE - PAUSE), PAUSE);
    },
    again() {
      clearTimeout(planned);
      if (text.trim() !== '') void ask(0);
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
    serverFault: () => (ours?.answer.hasServer ? (theirs?.answer.fault ?? null) : null),
  };

  async function ask(delay: number): Promise<void> {
    const own = ++turn;
    const read = text;
    const answer = (await send({ type: 'proofread', text: read }).catch(() => null)) as ReadDraft | null;
    if (own !== turn || answer === null) return;
    ours = { text: read, answer };
    if (answer.hasServer) planned = setTimeout(() => void askServer(read, own), delay);
    else theirs = null;
    onNews();
  }

  async function askServer(read: string, own: number): Promise<void> {
    const message = { type: 'proofread-by-server', text: read } as const;
    const answer = (await send(message).catch(() => null)) as ServerReading | null;
    if (own !== turn || answer === null) return;
    theirs = { text: read, answer };
    onNews();
  }
}
