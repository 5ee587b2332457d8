import type { ForeignWords } from '../../utils/core/foreign-words.ts';
import { send } from '../../utils/guard/port.ts';

/** Saved replies of another client in what is written; the background alone knows them. */
export type ForeignReplyWatch = {
  /** What is known of a text now, without waiting. */
  inText: (text: string) => ForeignWords | null;
  /** Has a text looked at once the person pauses, and calls back where that tells something new. */
  look: (text: string, onNews: () => void) => void;
  /** The tab is for another client: what was found says nothing any more. */
  forget: () => void;
};

/** Milliseconds without a key after which a text is looked at. */
const PAUSE = 250;

/** Shorter texts are no saved reply's words. */
const SHORTEST = 30;

export function watchForeignReplies(): ForeignReplyWatch {
  let found: ForeignWords | null = null;
  let planned: ReturnType<typeof setTimeout> | undefined;
  let turn = 0;

  return {
    // Written on since, it still has the words that tell; taken out, it is nobody's any more.
    inText: (text) => (found !== null && text.includes(found.words) ? found : null),
    look(text, onNews) {
      clearTimeout(planned);
      if (text.trim().length < SHORTEST) return;
      planned = setTimeout(() => void ask(text, onNews), PAUSE);
    },
    forget() {
      clearTimeout(planned);
      turn += 1;
      found = null;
    },
  };

  async function ask(text: string, onNews: () => void): Promise<void> {
    const own = ++turn;
    const answer = (await send({ type: 'foreign-reply', text }).catch(() => null)) as ForeignWords | null;
    if (own !== turn) return;
    const before = found?.words;
    found = answer;
    if (found?.words !== before) onNews();
  }
}
