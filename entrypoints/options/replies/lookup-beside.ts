import type { Reply } from '../../../utils/core/reply.ts';
import type { ReplyLookup } from '../../../utils/replies/template/filling.ts';
import { textFor } from '../../../utils/replies/variant.ts';

/**
 * Finds replies within a reply that is being written, by abbreviation or title. It finds itself too,
 * as it stands now, so that a circle shows; and never what no client of it is offered.
 */
export function lookupBeside(reply: Reply, text: string, replies: readonly Reply[]): ReplyLookup {
  return (name) => {
    const wanted = plain(name);
    if (isCalled(reply, wanted)) return text;
    return lookupAmong(replies.filter((other) => other.id !== reply.id && shareClient(other, reply)))(name);
  };
}

/** Finds replies by abbreviation or title, whosever they are; a client's own goes before everybody's. */
export function lookupAmong(replies: readonly Reply[]): ReplyLookup {
  return (name) => {
    const wanted = plain(name);
    const matches = replies.filter((reply) => isCalled(reply, wanted));
    const match = matches.find(({ clientIds }) => clientIds !== 'all') ?? matches[0];
    return match === undefined ? null : textFor(match, { language: null, network: null }).text.text;
  };
}

function isCalled({ abbreviation, title }: Reply, wanted: string): boolean {
  return plain(abbreviation ?? '') === wanted || plain(title) === wanted;
}

function plain(name: string): string {
  return name.trim().toLowerCase();
}

function shareClient({ clientIds: ours }: Reply, { clientIds: theirs }: Reply): boolean {
  if (ours === 'all' || theirs === 'all') return true;
  return ours.some((id) => theirs.includes(id));
}
