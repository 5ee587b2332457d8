import type { FilledReply, ReplyOffer, ReplyPlace } from '../../utils/core/offered-reply.ts';
import { send } from '../../utils/guard/port.ts';

/** What is offered in this tab; null where the background can't be asked (any more). */
export function findReplies(query: string, place: ReplyPlace): Promise<ReplyOffer | null> {
  return send({ type: 'find-replies', query, place }).then(
    (offer) => offer as ReplyOffer,
    () => null,
  );
}

/** A reply with these answers in its blanks; null as above. */
export function fillReply(
  id: string,
  place: ReplyPlace,
  answers: Record<string, string>,
): Promise<FilledReply | null> {
  return send({ type: 'fill-reply', id, place, answers }).then(
    (filled) => filled as FilledReply,
    () => null,
  );
}
