import type { Reply } from '../../core/reply.ts';
import { checkTemplate } from '../template/check.ts';
import type { ReplyLookup } from '../template/filling.ts';
import type { Entry } from './entry.ts';
import { type ExchangeFault, exchangeFault } from './fault.ts';

/** A text without them has nothing that could be wrong: most of a large file is passed over by this. */
const HAS_TAGS = /\{[{%]/;

/** Texts that could not be filled. Replies within replies may be of the same file. */
export function templateFaults(
  replies: readonly Reply[],
  entries: readonly Entry[],
  column: string,
  lookup: ReplyLookup,
): ExchangeFault[] {
  const texts = new Map(
    replies.flatMap((reply) => [reply.title, reply.abbreviation].map((name) => [name, textOf(reply)])),
  );
  const lookupInFile: ReplyLookup = (name) => texts.get(name) ?? lookup(name);
  return replies.flatMap((reply, index) =>
    reply.texts.flatMap(({ text }, wording) => {
      const [fault] = HAS_TAGS.test(text) ? checkTemplate(text, lookupInFile) : [];
      if (fault === undefined) return [];
      const line = entries[index]?.lines[wording]?.line ?? null;
      return [exchangeFault('bad-template', { line, column, given: fault.detail })];
    }),
  );
}

function textOf({ texts }: Reply): string {
  return texts[0]?.text ?? '';
}
