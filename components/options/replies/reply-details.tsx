import type { Reply } from '../../../utils/core/reply.ts';
import { t } from '../../../utils/i18n/replies/translator.ts';
import { useOwnId } from '../../shared/use-own-id.ts';
import type { OptionsModel } from '../model.ts';
import { ClientChoice } from './client-choice.tsx';
import { Field, TextField } from './field.tsx';
import type { ReplyDraft } from './reply-draft.ts';
import { TagField } from './tag-field.tsx';

type ReplyDetailsProps = {
  model: OptionsModel;
  draft: ReplyDraft;
  /** It was approved, in words that have changed since. */
  isApprovalGone: boolean;
  /** Why a field is refused. */
  problem: (field: keyof Reply) => string | undefined;
  onEdit: (fields: Partial<ReplyDraft>) => void;
};

/** For whom and when a reply may be used, where it is put away, and what stands behind it. */
export function ReplyDetails({ model, draft, isApprovalGone, problem, onEdit }: ReplyDetailsProps) {
  const { clients, language, replies } = model;
  const folders = useOwnId();
  return (
    <>
      <ClientChoice
        clients={clients}
        chosen={draft.clientIds}
        problem={problem('clientIds')}
        language={language}
        onChange={(clientIds) => onEdit({ clientIds })}
      />
      <div class="reply-details">
        <TextField
          label={t(language, 'field.folder')}
          value={draft.folder}
          list={folders}
          problem={problem('folder')}
          onInput={(folder) => onEdit({ folder })}
        />
        <datalist id={folders}>
          {replies.folders.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <TagField
          tags={draft.tags}
          known={replies.tags}
          problem={problem('tags')}
          language={language}
          onChange={(tags) => onEdit({ tags })}
        />
        <TextField
          type="date"
          label={t(language, 'field.validFrom')}
          value={draft.validFrom}
          problem={problem('validFrom')}
          onInput={(validFrom) => onEdit({ validFrom })}
        />
        <TextField
          type="date"
          label={t(language, 'field.validUntil')}
          value={draft.validUntil}
          problem={problem('validUntil')}
          onInput={(validUntil) => onEdit({ validUntil })}
        />
        <TextField
          label={t(language, 'field.approvedBy')}
          note={isApprovalGone ? t(language, 'field.approvalGone') : undefined}
          value={draft.approvedBy}
          problem={problem('approval')}
          onInput={(approvedBy) =>
            onEdit({ approvedBy, approvedOn: draft.approvedOn || (approvedBy && replies.today) })
          }
        />
        <TextField
          type="date"
          label={t(language, 'field.approvedOn')}
          value={draft.approvedOn}
          onInput={(approvedOn) => onEdit({ approvedOn })}
        />
        <TextField
          type="url"
          look="wide"
          label={t(language, 'field.source')}
          value={draft.source}
          problem={problem('source')}
          onInput={(source) => onEdit({ source })}
        />
        <Field
          look="wide"
          label={t(language, 'field.note')}
          note={t(language, 'field.noteNote')}
          problem={problem('note')}
        >
          {(names) => (
            <textarea
              {...names}
              dir="auto"
              rows={2}
              value={draft.note}
              onInput={(event) => onEdit({ note: event.currentTarget.value })}
            />
          )}
        </Field>
      </div>
    </>
  );
}
