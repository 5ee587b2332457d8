import type { Finding } from '../../utils/core/finding.ts';
import type { ReadDraft } from '../../utils/core/proofreading.ts';
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
  /** The last answer, whatever the text is by now. */
  latest: () => ReadDraft | null;
};

/** Milliseconds without a key after which a draft is read. */
const PAUSE = 300;

export function createReading(onNews: () => void): Reading {
  let read: { text: string; answer: ReadDraft } | null = null;
  let planned: ReturnType<typeof setTimeout> | undefined;
  let wanted = '';
  let turn = 0;

  return {
    look(text) {
      clearTimeout(planned);
      turn += 1;
      wanted = text;
      if (text.trim() !== '') planned = setTimeout(() => void ask(), PAUSE);
    },
    again() {
      clearTimeout(planned);
      void ask();
    },
    findingsIn: (text) => (read === null ? [] : followText(read.answer.findings, read.text, text)),
    latest: () => read?.answer ?? null,
  };

  async function ask(): Promise<void> {
    const text = wanted;
    const own = ++turn;
    const answer = (await send({ type: 'proofread', text }).catch(() => null)) as ReadDraft | null;
    if (own !== turn || answer === null) return;
    read = { text, answer };
    onNews();
  }
}
