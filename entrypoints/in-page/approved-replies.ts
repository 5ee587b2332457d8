import { send } from '../../utils/guard/port.ts';

/** Whether what is written is an approved reply, unchanged; the background alone knows them. */
export type ApprovedReplyWatch = {
  /** What is known of a text now, without waiting. */
  has: (text: string) => boolean;
  /** Has a text looked at once the person pauses. */
  look: (text: string) => void;
  /** The tab is for another client, or its replies may have changed. */
  forget: () => void;
};

/** Milliseconds without a key after which a text is looked at. */
const PAUSE = 250;

export function watchApprovedReplies(): ApprovedReplyWatch {
  const approved = new Set<string>();
  let planned: ReturnType<typeof setTimeout> | undefined;
  let turn = 0;

  return {
    has: (text) => approved.has(text.trim()),
    look(text) {
      clearTimeout(planned);
      if (text.trim() !== '') planned = setTimeout(() => void ask(text.trim()), PAUSE);
    },
    forget() {
      clearTimeout(planned);
      turn += 1;
      approved.clear();
    },
  };

  async function ask(text: string): Promise<void> {
    const own = turn;
    const isApproved = await send({ type: 'approved-reply', text }).catch(() => false);
    if (own === turn && isApproved === true) approved.add(text);
  }
}
