import type { Network } from '../../../utils/core/account.ts';
import type { Reply, ReplyText } from '../../../utils/core/reply.ts';

/** A reply as its fields hold it: empty where a reply says null, and every network in each of its languages. */
export type ReplyDraft = {
  id: string;
  title: string;
  abbreviation: string;
  texts: ReplyText[];
  tags: string[];
  folder: string;
  clientIds: Reply['clientIds'];
  validFrom: string;
  validUntil: string;
  source: string;
  note: string;
  approvedBy: string;
  approvedOn: string;
};

const PLACES: readonly (Network | null)[] = [null, 'x', 'facebook', 'instagram'];

export function emptyReply(id: string, language: string, text: string): Reply {
  return {
    id,
    title: '',
    abbreviation: null,
    texts: [{ language, network: null, text }],
    tags: [],
    folder: null,
    clientIds: 'all',
    validFrom: null,
    validUntil: null,
    source: null,
    note: null,
    approval: null,
  };
}

/** A client that is gone is left out: somebody else must be chosen for its replies. */
export function draftOf(reply: Reply, clients: readonly { id: string }[]): ReplyDraft {
  const { abbreviation, approval, clientIds, folder, note, source, validFrom, validUntil } = reply;
  const languages = [...new Set(reply.texts.map(({ language }) => language))];
  return {
    id: reply.id,
    title: reply.title,
    abbreviation: abbreviation ?? '',
    texts: languages.flatMap((language) => textsIn(language, reply.texts)),
    tags: reply.tags,
    folder: folder ?? '',
    clientIds: clientIds === 'all' ? 'all' : clientIds.filter((id) => clients.some((one) => one.id === id)),
    validFrom: validFrom ?? '',
    validUntil: validUntil ?? '',
    source: source ?? '',
    note: note ?? '',
    approvedBy: approval?.by ?? '',
    approvedOn: approval?.on ?? '',
  };
}

/** What would be saved; it may still break a rule. A wording without text is none. */
export function replyOf(draft: ReplyDraft): Reply {
  const by = draft.approvedBy.trim();
  return {
    id: draft.id,
    title: draft.title.trim(),
    abbreviation: orNull(draft.abbreviation),
    texts: draft.texts.filter(({ text }) => text.trim() !== ''),
    tags: draft.tags,
    folder: orNull(draft.folder),
    clientIds: draft.clientIds,
    validFrom: orNull(draft.validFrom),
    validUntil: orNull(draft.validUntil),
    source: orNull(draft.source),
    note: orNull(draft.note),
    approval: by === '' && draft.approvedOn === '' ? null : { by, on: draft.approvedOn },
  };
}

/** The wordings of one language, with an empty one for each place that has none. */
export function textsIn(language: string | null, texts: readonly ReplyText[]): ReplyText[] {
  return PLACES.flatMap((network) => {
    const own = texts.filter((text) => text.language === language && text.network === network);
    return own.length > 0 ? own : [{ language, network, text: '' }];
  });
}

function orNull(text: string): string | null {
  return text.trim() || null;
}
