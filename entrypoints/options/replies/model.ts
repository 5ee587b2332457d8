import type { RepliesModel, ReplyFilter, Shelf } from '../../../components/options/replies/model.ts';
import type { Client } from '../../../utils/core/client.ts';
import type { Language } from '../../../utils/core/question.ts';
import type { Reply, ReplyHindrance } from '../../../utils/core/reply.ts';
import { isFor } from '../../../utils/replies/offer.ts';
import { MOST_REPLIES } from '../../../utils/replies/schema.ts';
import { createReplyIndex, type ReplyIndex } from '../../../utils/replies/search.ts';
import { dayText } from '../../../utils/replies/template/ask.ts';
import { BLANKS } from '../../../utils/replies/template/blanks.ts';
import type { Usage } from '../../../utils/replies/usage.ts';
import { importState, type ReplyArrival } from './arrival.ts';
import { reviewAmong } from './review.ts';
import { isSample } from './sample-replies.ts';

/** The stored replies, and how they were used. */
export type Library = { replies: readonly Reply[]; usage: ReadonlyMap<string, Usage> };

/** What the page knows of the replies by itself. */
export type RepliesState = {
  filter: ReplyFilter;
  saved: string | null;
  /** Something is written that is not saved yet. */
  hasDraft: boolean;
  /** Where one wants to go all the same, as the address says it; null for nowhere. */
  leavingTo: string | null;
  /** Why nothing was changed, the last time. */
  hindrance: ReplyHindrance | null;
  /** What a new reply begins with: a selection from a page; empty for none. */
  newText: string;
  /** A file on its way in. */
  arrival: ReplyArrival;
};

export function initialState(): RepliesState {
  return {
    filter: { query: '', clientId: null, shelf: null },
    saved: null,
    hasDraft: false,
    leavingTo: null,
    hindrance: null,
    newText: '',
    arrival: { step: 'none' },
  };
}

type Surroundings = { clients: readonly Client[]; language: Language; now: number };

/** What the options show of the replies. */
export function repliesModel(library: Library, state: RepliesState, around: Surroundings): RepliesModel {
  const { replies } = library;
  const byName = new Intl.Collator(around.language).compare;
  return {
    all: replies,
    filter: state.filter,
    // Looked for when it is shown: most pages of the options show no list.
    get found() {
      return findReplies(library, state.filter, around.now);
    },
    folders: [...new Set(replies.flatMap(({ folder }) => folder ?? []))].sort(byName),
    tags: [...new Set(replies.flatMap(({ tags }) => tags))].sort(byName),
    today: dayText(new Date(around.now)),
    sampleIds: replies.filter(isSample).map(({ id }) => id),
    saved: state.saved,
    hindrance: state.hindrance,
    newText: state.newText,
    blanks: BLANKS,
    review: reviewAmong({ replies, ...around }),
    newId: () => crypto.randomUUID(),
    isLeaving: state.leavingTo !== null,
    importing: importState(state.arrival),
  };
}

/** Made anew when the replies have changed. */
const indexes = new WeakMap<readonly Reply[], ReplyIndex>();

/** What was found last: the options are drawn far more often than they are searched. */
let last: { library: Library; filter: ReplyFilter; found: RepliesModel['found'] } | null = null;

function findReplies(library: Library, filter: ReplyFilter, now: number): RepliesModel['found'] {
  if (last === null || last.library !== library || last.filter !== filter) {
    last = { library, filter, found: find(library, filter, now) };
  }
  return last.found;
}

function find(
  { replies, usage }: Library,
  { query, clientId, shelf }: ReplyFilter,
  now: number,
): RepliesModel['found'] {
  const index = indexes.get(replies) ?? createReplyIndex(replies);
  indexes.set(replies, index);
  const found = index.find(query, {
    usage: (id) => usage.get(id) ?? null,
    now,
    limit: MOST_REPLIES,
    accept: (reply) => (clientId === null || isFor(reply, clientId)) && isOn(reply, shelf),
  });
  return found.map(({ reply, matched }) => ({
    reply,
    matched: matched.title,
    usage: usage.get(reply.id) ?? null,
  }));
}

function isOn({ folder, tags }: Reply, shelf: Shelf | null): boolean {
  if (shelf === null) return true;
  return shelf.kind === 'folder' ? folder === shelf.name : tags.includes(shelf.name);
}
