import type { ReplyImportActions } from '../../../components/options/replies/import-model.ts';
import type { ManyRepliesEdit, RepliesActions } from '../../../components/options/replies/model.ts';
import type { Language } from '../../../utils/core/question.ts';
import type { Reply } from '../../../utils/core/reply.ts';
import { hindranceTo, type ReplyChange } from '../../../utils/replies/change.ts';
import type { RepliesState } from './model.ts';
import { sampleReplies } from './sample-replies.ts';

type Page = {
  state: RepliesState;
  language: () => Language;
  replies: () => readonly Reply[];
  /** Tells whether the change was made. */
  change: (change: ReplyChange) => Promise<boolean>;
  /** Shows at once what the state says now: a field that is typed in can't wait. */
  redraw: () => void;
};

/** What a person does with the saved replies. */
export function replyActions({
  state,
  language,
  replies,
  change,
  redraw,
}: Page): Omit<RepliesActions, keyof ReplyImportActions> {
  async function leaveAfter(wish: ReplyChange, saved: string | null): Promise<void> {
    if (!(await change(wish))) return;
    state.hasDraft = false;
    state.leavingTo = null;
    state.saved = saved;
    location.hash = 'replies';
  }

  /** What hinders it is said before it is tried. */
  async function editMany(ids: readonly string[], edit: ManyRepliesEdit): Promise<void> {
    const wish: ReplyChange = { do: 'edit-many', ids: [...ids], ...edit };
    state.hindrance = hindranceTo(replies(), wish);
    if (state.hindrance === null) await change(wish);
    else redraw();
  }

  return {
    onFilterReplies: (filter) => {
      state.filter = filter;
      state.hindrance = null;
      redraw();
    },
    onSaveReply: (reply) => void leaveAfter({ do: 'save', reply }, reply.title),
    onDeleteReplies: (ids) => void leaveAfter({ do: 'delete', ids: [...ids] }, null),
    onEditReplies: (ids, edit) => void editMany(ids, edit),
    onAddSamples: () => void change({ do: 'add', replies: sampleReplies(language()) }),
    onDraft: (isUnsaved) => {
      state.hasDraft = isUnsaved;
    },
    onStay: () => {
      state.leavingTo = null;
      redraw();
    },
    onLeaveDraft: () => {
      const place = state.leavingTo ?? 'replies';
      state.hasDraft = false;
      state.leavingTo = null;
      location.hash = place;
    },
  };
}
