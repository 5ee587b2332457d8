import { useState } from 'preact/hooks';
import type { Language } from '../../../utils/core/question.ts';
import { MOST_TAGS, type ReplyHindrance } from '../../../utils/core/reply.ts';
import { t } from '../../../utils/i18n/replies/translator.ts';
import { Button } from '../../shared/button.tsx';
import { useOwnId } from '../../shared/use-own-id.ts';
import { AskAgain } from '../ask-again.tsx';
import type { OptionsActions, OptionsModel } from '../model.ts';
import { BulkClients } from './bulk-clients.tsx';
import { BulkName } from './bulk-name.tsx';
import type { ManyRepliesEdit } from './model.ts';

const CHANGES = ['tag', 'folder', 'clients', 'delete'] as const;

type BulkEditProps = {
  model: OptionsModel;
  actions: OptionsActions;
  chosenIds: readonly string[];
  onChooseAll: () => void;
  onChooseNone: () => void;
};

/** What can be done with the chosen replies together. */
export function BulkEdit({ model, actions, chosenIds, onChooseAll, onChooseNone }: BulkEditProps) {
  const { language, replies } = model;
  const [open, setOpen] = useState<(typeof CHANGES)[number] | null>(null);
  const form = useOwnId();
  const count = chosenIds.length;
  if (replies.found.length === 0) return null;

  function change(edit: ManyRepliesEdit) {
    actions.onEditReplies(chosenIds, edit);
    setOpen(null);
  }

  return (
    <div class={count > 0 ? 'bulk note' : 'bulk'}>
      <div class="actions">
        <span role="status">{count > 0 && <strong>{t(language, 'chosen', { count })}</strong>}</span>
        {count > 0 &&
          CHANGES.map((kind) => (
            <button
              type="button"
              key={kind}
              class="button second"
              aria-expanded={open === kind}
              aria-controls={form}
              onClick={() => setOpen(open === kind ? null : kind)}
            >
              {t(language, `bulk.${kind}`)}
            </button>
          ))}
        {count < replies.found.length && (
          <Button look="plain" onPress={onChooseAll}>
            {t(language, 'chooseAll', { count: replies.found.length })}
          </Button>
        )}
        {count > 0 && (
          <Button look="plain" onPress={onChooseNone}>
            {t(language, 'chooseNone')}
          </Button>
        )}
      </div>
      <div role="alert">
        {replies.hindrance !== null && <p class="caution-ink">{sayHindrance(replies.hindrance, language)}</p>}
      </div>
      <div id={form}>
        {open === 'tag' && (
          <BulkName
            label={t(language, 'bulk.addTag')}
            known={replies.tags}
            isNeeded
            count={count}
            language={language}
            onDone={(tag) => change({ addTags: [tag] })}
          />
        )}
        {open === 'folder' && (
          <BulkName
            label={t(language, 'bulk.setFolder')}
            note={t(language, 'bulk.folderNote')}
            known={replies.folders}
            count={count}
            language={language}
            onDone={(folder) => change({ folder: folder || null })}
          />
        )}
        {open === 'clients' && (
          <BulkClients model={model} count={count} onDone={(clientIds) => change({ clientIds })} />
        )}
        {open === 'delete' && (
          <AskAgain
            question={t(language, 'delete.title', { count })}
            what={t(language, 'delete.what')}
            goOn={t(language, 'delete.do')}
            language={language}
            onGoOn={() => actions.onDeleteReplies(chosenIds)}
            onKeep={() => setOpen(null)}
          />
        )}
      </div>
    </div>
  );
}

function sayHindrance(hindrance: ReplyHindrance, language: Language): string {
  if (hindrance.kind === 'clash') {
    return t(language, 'bulk.clash', { abbreviation: hindrance.abbreviation });
  }
  return t(language, 'bulk.crowded', { title: hindrance.title, count: MOST_TAGS });
}
