import { useState } from 'preact/hooks';
import type { Reply } from '../../../utils/core/reply.ts';
import { t } from '../../../utils/i18n/replies/translator.ts';
import type { OptionsActions, OptionsModel } from '../model.ts';
import { emptyReply } from './reply-draft.ts';
import { ReplyEditor } from './reply-editor.tsx';
import { ReplyList } from './reply-list.tsx';

type PageProps = { model: OptionsModel; actions: OptionsActions };

/** One reply. As it was when the page opened: what is written stays, whatever becomes of it elsewhere. */
export function ReplyPage({ model, actions, replyId }: PageProps & { replyId: string }) {
  const [reply] = useState(() => find(model, replyId));
  if (reply === null) return <ReplyList model={model} actions={actions} />;
  return <ReplyEditor model={model} actions={actions} reply={reply} origin="saved" />;
}

/** A reply that is not there yet. */
export function NewReplyPage({ model, actions, copyOf }: PageProps & { copyOf: string | null }) {
  const [{ reply, origin }] = useState(() => {
    const { newId, newText } = model.replies;
    const id = newId();
    const original = copyOf === null ? null : find(model, copyOf);
    if (original !== null) return { reply: copied(original, id, model), origin: 'new' as const };
    const origin = newText === '' ? ('new' as const) : ('selection' as const);
    return { reply: emptyReply(id, model.language, newText), origin };
  });
  return <ReplyEditor model={model} actions={actions} reply={reply} origin={origin} />;
}

/** Its words alone: an abbreviation has one reply, and nobody has approved what will be changed. */
function copied(original: Reply, id: string, { language }: OptionsModel): Reply {
  const title = t(language, 'copyOf', { title: original.title });
  return { ...original, id, title, abbreviation: null, approval: null };
}

function find({ replies }: OptionsModel, id: string): Reply | null {
  return replies.all.find((reply) => reply.id === id) ?? null;
}
