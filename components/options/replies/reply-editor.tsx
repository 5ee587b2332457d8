import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Reply } from '../../../utils/core/reply.ts';
import { t } from '../../../utils/i18n/replies/translator.ts';
import { Icon } from '../../shared/icons.tsx';
import { Name } from '../../shared/name.tsx';
import type { OptionsActions, OptionsModel } from '../model.ts';
import { SectionHead } from '../section-head.tsx';
import { TextField } from './field.tsx';
import { LeaveQuestion } from './leave-question.tsx';
import type { FieldFaults, ReplyReview } from './model.ts';
import { ReplyDetails } from './reply-details.tsx';
import { draftOf, type ReplyDraft, replyOf } from './reply-draft.ts';
import { ReplyFoot } from './reply-foot.tsx';
import { useCalm } from './use-calm.ts';
import { WordingEditor } from './wording-editor.tsx';

type ReplyEditorProps = {
  model: OptionsModel;
  actions: OptionsActions;
  reply: Reply;
  /** A selection from a page is lost unless it is saved; a new reply only once something is written. */
  origin: 'saved' | 'new' | 'selection';
};

/** Everything a reply is made of. Nothing is stored before Save, and nothing that is faulty. */
export function ReplyEditor({ model, actions, reply, origin }: ReplyEditorProps) {
  const { clients, isUnsaved, language, replies } = model;
  const { review } = replies;
  const { onDraft } = actions;
  const [start] = useState(() => draftOf(reply, clients));
  const [draft, setDraft] = useState(start);
  const [chosen, choose] = useState(0);
  const [isRefused, setRefused] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  const isChanged = useMemo(
    () => origin === 'selection' || JSON.stringify(draft) !== JSON.stringify(start),
    [draft, start, origin],
  );
  useEffect(() => {
    onDraft(isChanged);
    return () => onDraft(false);
  }, [isChanged, onDraft]);

  // Checking takes a moment: it waits until the fingers rest.
  const calm = useCalm(draft);
  const faults = useMemo<FieldFaults>(
    () => (isRefused ? review.fieldFaults(replyOf(calm)) : {}),
    [isRefused, calm, review],
  );
  const faultyTexts = useMemo(() => (isRefused ? faultyPlaces(calm, review) : []), [isRefused, calm, review]);
  const faultCount = Object.keys(faults).length + faultyTexts.length;

  function edit(fields: Partial<ReplyDraft>) {
    setDraft((before) => ({ ...before, ...fields }));
  }

  function problem(field: keyof Reply): string | undefined {
    const found = faults[field];
    return found && t(language, `refused.${found}`);
  }

  function save(event: Event) {
    event.preventDefault();
    const written = replyOf(draft);
    const [faulty] = faultyPlaces(draft, review);
    if (faulty === undefined && Object.keys(review.fieldFaults(written)).length === 0) {
      actions.onSaveReply(written);
      return;
    }
    setRefused(true);
    if (faulty !== undefined) choose(faulty);
    // Once what is wrong is marked.
    setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  }

  return (
    <>
      <a class="backward second-ink" href="#replies">
        <Icon name="back" />
        {t(language, 'title')}
      </a>
      <SectionHead title={origin === 'saved' ? <Name text={reply.title} /> : t(language, 'new')} />
      {replies.isLeaving && <LeaveQuestion language={language} actions={actions} />}
      <form class="reply-card" ref={form} noValidate onSubmit={save}>
        <div class="reply-head">
          <TextField
            label={t(language, 'field.title')}
            value={draft.title}
            problem={problem('title')}
            onInput={(title) => edit({ title })}
          />
          <TextField
            label={t(language, 'field.abbreviation')}
            note={t(language, 'field.abbreviationNote')}
            value={draft.abbreviation}
            problem={problem('abbreviation')}
            onInput={(abbreviation) => edit({ abbreviation })}
          />
        </div>
        <WordingEditor
          model={model}
          draft={draft}
          calm={calm}
          chosen={chosen}
          faulty={faultyTexts}
          problem={problem('texts')}
          onChoose={choose}
          // Whoever approved it approved other words.
          onEdit={(texts) => edit({ texts, approvedBy: '', approvedOn: '' })}
        />
        <ReplyDetails
          model={model}
          draft={draft}
          isApprovalGone={start.approvedBy !== '' && draft.approvedBy === ''}
          problem={problem}
          onEdit={edit}
        />
        <ReplyFoot
          reply={origin === 'saved' ? reply : null}
          faultCount={faultCount}
          isUnsaved={isUnsaved}
          language={language}
          onDelete={() => actions.onDeleteReplies([reply.id])}
        />
      </form>
    </>
  );
}

/** Places of the wordings whose template can't be used. */
function faultyPlaces(draft: ReplyDraft, { templateFaults }: ReplyReview): number[] {
  const reply = replyOf(draft);
  return draft.texts.flatMap(({ text }, place) =>
    text.trim() !== '' && templateFaults(reply, text).length > 0 ? [place] : [],
  );
}
