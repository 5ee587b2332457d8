import { useState } from 'preact/hooks';
import { t } from '../../../utils/i18n/replies/translator.ts';
import { Button } from '../../shared/button.tsx';
import { Icon } from '../../shared/icons.tsx';
import type { OptionsActions, OptionsModel } from '../model.ts';
import { SectionHead } from '../section-head.tsx';
import { BulkEdit } from './bulk-edit.tsx';
import { ReplyFilters } from './reply-filters.tsx';
import { ReplyRow } from './reply-row.tsx';
import { SampleOffer, SamplesHere } from './samples.tsx';

/** As many rows are drawn at a time: thousands at once would take seconds. */
const PAGE = 100;

type ReplyListProps = { model: OptionsModel; actions: OptionsActions };

/** The saved replies: found, looked through, changed many at once. */
export function ReplyList({ model, actions }: ReplyListProps) {
  const { language, replies } = model;
  const { all, found, saved } = replies;
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const [shownCount, setShownCount] = useState(PAGE);
  // What the filter hides is never changed with the rest.
  const chosenIds = found.map(({ reply }) => reply.id).filter((id) => chosen.has(id));
  const rest = found.length - shownCount;

  function toggle(id: string) {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    choose(next);
  }

  return (
    <>
      <SectionHead title={t(language, 'title')}>
        <div class="actions">
          <a class="button second" href="#reply-files">
            {t(language, 'files')}
          </a>
          <a class="button primary" href="#new-reply">
            <Icon name="plus" />
            {t(language, 'new')}
          </a>
        </div>
      </SectionHead>
      <div role="status">
        {saved !== null && <p class="ok-note">{t(language, 'saved', { title: saved })}</p>}
      </div>
      {all.length === 0 && <SampleOffer language={language} onAdd={actions.onAddSamples} />}
      {replies.sampleIds.length > 0 && (
        <SamplesHere language={language} onRemove={() => actions.onDeleteReplies(replies.sampleIds)} />
      )}
      {all.length > 0 && (
        <ReplyFilters
          model={model}
          onFilter={(filter) => {
            setShownCount(PAGE);
            actions.onFilterReplies(filter);
          }}
        />
      )}
      {all.length > 0 && (
        <BulkEdit
          // A question about three replies is not one about four.
          key={chosenIds.length}
          model={model}
          actions={actions}
          chosenIds={chosenIds}
          onChooseAll={() => choose(new Set(found.map(({ reply }) => reply.id)))}
          onChooseNone={() => choose(new Set())}
        />
      )}
      <ul class="settings reply-rows">
        {found.slice(0, shownCount).map((row) => (
          <ReplyRow
            key={row.reply.id}
            found={row}
            model={model}
            isChosen={chosen.has(row.reply.id)}
            onToggle={() => toggle(row.reply.id)}
          />
        ))}
      </ul>
      {rest > 0 && (
        <div class="actions">
          <Button look="second" onPress={() => setShownCount(shownCount + PAGE)}>
            {t(language, 'showMore', { count: Math.min(rest, PAGE) })}
          </Button>
        </div>
      )}
    </>
  );
}
