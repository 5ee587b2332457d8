import type { Finding } from '../../utils/core/finding.ts';
import type { GuideError } from '../../utils/core/verdict.ts';

/** What a client's guide calls errors in the drafts of this page, box by box. */
export type KnownErrors = {
  /** The findings of a text that was read for a client, by id; null for nobody. */
  note: (text: string, clientId: string | null, findings: readonly Finding[]) => void;
  /** Errors of a text, which may be several boxes with a blank line in between: all that is known by now. */
  in: (text: string, clientId: string | null) => Finding[];
};

/** Boxes of a thread whose errors are remembered. */
const MOST_TEXTS = 50;

export function createKnownErrors(): KnownErrors {
  /** The latest last. */
  const errors = new Map<string, Finding[]>();
  return {
    note(text, clientId, findings) {
      const key = keyOf(text, clientId);
      errors.delete(key);
      errors.set(key, findings.filter(isGuideError));
      const [oldest] = errors.keys();
      if (errors.size > MOST_TEXTS && oldest !== undefined) errors.delete(oldest);
    },
    in(text, clientId) {
      const parts = text.split(/\n\s*\n/).slice(0, MOST_TEXTS);
      const found: Finding[] = [];
      for (let first = 0; first < parts.length; ) {
        // A box may have blank lines of its own: the longest text that was read counts.
        let end = parts.length;
        while (end > first && !errors.has(keyOf(parts.slice(first, end).join('\n'), clientId))) end--;
        found.push(...(errors.get(keyOf(parts.slice(first, end).join('\n'), clientId)) ?? []));
        first = Math.max(end, first + 1);
      }
      return found;
    },
  };
}

/** What is shown of an error in the question before publishing. */
export function guideError({ text, message, isOfWhole }: Finding): GuideError {
  return { words: isOfWhole === true ? null : text, message };
}

function isGuideError({ level, rule }: Finding): boolean {
  return level === 'error' && (rule.startsWith('guide.') || rule.startsWith('vale.'));
}

/** What is read of a box by its network and by us may differ in spaces, and in emoji that are pictures. */
const NOT_COMPARED = /(?:\s|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f|\u20e3)+/gu;

function keyOf(text: string, clientId: string | null): string {
  return `${clientId ?? ''}\n${text.replace(NOT_COMPARED, ' ').trim()}`;
}
