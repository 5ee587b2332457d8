import type { Finding } from '../../utils/core/finding.ts';
import type { ReadDraft } from '../../utils/core/proofreading.ts';
import type { GuideError } from '../../utils/core/verdict.ts';

/** What was found of the drafts of this page that counts at publishing, box by box; clients by id, null for nobody. */
export type KnownDrafts = {
  note: (
    text: string,
    clientId: string | null,
    read: Pick<ReadDraft, 'findings' | 'isApprovedReply'>,
  ) => void;
  /** Errors by the guide or the voice in a text, which may be several boxes with a blank line in between. */
  errorsIn: (text: string, clientId: string | null) => Finding[];
  /** Whether a text was an approved reply, as it is. */
  isApproved: (text: string, clientId: string | null) => boolean;
};

/** Families of rules whose errors ask at publishing; proofreading has none. */
const ASKING = ['guide.', 'vale.', 'voice.'];

/** Boxes of a thread that are remembered. */
const MOST_TEXTS = 50;

export function createKnownDrafts(): KnownDrafts {
  /** The latest last. */
  const drafts = new Map<string, { errors: Finding[]; isApproved: boolean }>();
  return {
    note(text, clientId, { findings, isApprovedReply }) {
      const key = keyOf(text, clientId);
      drafts.delete(key);
      drafts.set(key, { errors: findings.filter(isError), isApproved: isApprovedReply });
      const [oldest] = drafts.keys();
      if (drafts.size > MOST_TEXTS && oldest !== undefined) drafts.delete(oldest);
    },
    isApproved: (text, clientId) => drafts.get(keyOf(text, clientId))?.isApproved === true,
    errorsIn(text, clientId) {
      const parts = text.split(/\n\s*\n/).slice(0, MOST_TEXTS);
      const found: Finding[] = [];
      for (let first = 0; first < parts.length; ) {
        // A box may have blank lines of its own: the longest text that was read counts.
        let end = parts.length;
        while (end > first && !drafts.has(keyOf(parts.slice(first, end).join('\n'), clientId))) end--;
        found.push(...(drafts.get(keyOf(parts.slice(first, end).join('\n'), clientId))?.errors ?? []));
        first = Math.max(end, first + 1);
      }
      return found;
    },
  };
}

/** What is shown of an error in the question before publishing. */
export function guideError({ text, message, isOfWhole, rule }: Finding): GuideError {
  // What is said of a voice names the words itself.
  return { words: isOfWhole === true || rule.startsWith('voice.') ? null : text, message };
}

function isError({ level, rule }: Finding): boolean {
  return level === 'error' && ASKING.some((family) => rule.startsWith(family));
}

/** What is read of a box by its network and by us may differ in spaces, and in emoji that are pictures. */
const NOT_COMPARED = /(?:\s|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f|\u20e3)+/gu;

function keyOf(text: string, clientId: string | null): string {
  return `${clientId ?? ''}\n${text.replace(NOT_COMPARED, ' ').trim()}`;
}
