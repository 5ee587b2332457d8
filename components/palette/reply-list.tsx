import { useEffect, useState } from 'preact/hooks';
import type { OfferedReply } from '../../utils/core/offered-reply.ts';
import type { Language } from '../../utils/core/question.ts';
import { t } from '../../utils/i18n/palette/translator.ts';
import { ClientBadge } from '../shared/badge.tsx';
import { Button } from '../shared/button.tsx';
import { Icon } from '../shared/icons.tsx';
import { Highlighted } from './highlighted.tsx';
import type { ListStep, PaletteActions, PaletteModel } from './model.ts';
import { ReplyPreview } from './reply-preview.tsx';

type ReplyListProps = { model: PaletteModel; step: ListStep; actions: PaletteActions };

/** Digits stand for the first nine. */
const NUMBERED = 9;

/** As many as the list shows without scrolling, and a few more: the others are drawn once these are on screen. */
const AT_ONCE = 12;

/** The search field, what it finds, and what the chosen reply would say. */
export function ReplyList({ model, step, actions }: ReplyListProps) {
  const { client, language } = model;
  const replies = Array.isArray(step.replies) ? step.replies : [];
  const chosen = replies[step.chosen];
  const [isSeen, setSeen] = useState(false);
  useEffect(() => setSeen(true), []);
  return (
    <>
      <div class="palette-head">
        {client === null ? <Icon name="replies" /> : <ClientBadge client={client} size={28} />}
        <input
          type="text"
          class="palette-search"
          role="combobox"
          aria-label={t(language, 'search')}
          aria-expanded={replies.length > 0}
          aria-controls="bon-compte-replies"
          aria-autocomplete="list"
          aria-activedescendant={chosen && optionId(step.chosen)}
          placeholder={t(language, 'search')}
          autocomplete="off"
          spellcheck={false}
          data-initial-focus=""
          value={step.query}
          onInput={({ currentTarget }) => actions.onQuery(currentTarget.value)}
        />
        <button type="button" class="key" onClick={actions.onClose}>
          {t(language, 'escape')}
        </button>
      </div>
      {client === null && <p class="palette-note second-ink">{t(language, 'noClient')}</p>}
      <p class="out-of-sight" role="status">
        {step.replies !== null &&
          step.replies !== 'failed' &&
          t(language, 'found', { count: replies.length })}
      </p>
      <div id="bon-compte-replies" role="listbox" class="palette-list" aria-label={t(language, 'list')}>
        {(isSeen ? replies : replies.slice(0, AT_ONCE)).map((reply, index) => (
          <ReplyOption
            key={reply.id}
            reply={reply}
            index={index}
            isChosen={index === step.chosen}
            language={language}
            actions={actions}
          />
        ))}
      </div>
      {replies.length === 0 && <Nothing model={model} step={step} actions={actions} />}
      {chosen !== undefined && (
        <ReplyPreview model={model} reply={chosen} warning={step.warning} actions={actions} />
      )}
      <p class="palette-foot second-ink" aria-hidden="true">
        <span>
          <kbd class="key">↑</kbd> <kbd class="key">↓</kbd> {t(language, 'key.choose')}
        </span>
        <span>
          <kbd class="key">⏎</kbd> {t(language, model.hasBox ? 'key.insert' : 'key.copy')}
        </span>
      </p>
    </>
  );
}

type ReplyOptionProps = {
  reply: OfferedReply;
  index: number;
  isChosen: boolean;
  language: Language;
  actions: PaletteActions;
};

function ReplyOption({ reply, index, isChosen, language, actions }: ReplyOptionProps) {
  const { title, matched, abbreviation, hurdles, usedHere, usedToday } = reply;
  const [hurdle] = hurdles;
  const note = hurdle
    ? t(language, `hurdle.${hurdle}`)
    : usedHere > 0
      ? t(language, 'usedHere')
      : usedToday > 0
        ? t(language, 'usedToday', { count: usedToday })
        : '';
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the search field has the keys.
    // biome-ignore lint/a11y/useFocusableInteractive: the search field keeps the focus.
    <div
      id={optionId(index)}
      role="option"
      class={isChosen ? 'row item chosen' : 'row item'}
      aria-selected={isChosen}
      // Pressing it must not take the focus from the search field.
      onMouseDown={(event) => event.preventDefault()}
      onMouseMove={() => isChosen || actions.onChoose(index)}
      onClick={(event) => actions.onTake(index, event)}
    >
      <span class="key" aria-hidden="true">
        {index < NUMBERED ? index + 1 : ''}
      </span>
      <bdi class="name">
        <Highlighted text={title} ranges={matched} />
      </bdi>
      <span class={hurdle || usedHere > 0 ? 'row-note caution-ink' : 'row-note'}>
        {[abbreviation, note].filter(Boolean).join(' · ')}
      </span>
    </div>
  );
}

/** Why the list is empty, and the way out. */
function Nothing({ model, step, actions }: ReplyListProps) {
  const { client, language } = model;
  if (step.replies === null) return <p class="palette-note second-ink">{t(language, 'waiting')}</p>;
  if (step.replies === 'failed') return <p class="palette-note caution-ink">{t(language, 'failed')}</p>;
  if (!step.isEmpty) return <p class="palette-note second-ink">{t(language, 'nothing')}</p>;
  return (
    <div class="palette-note">
      <p>{client === null ? t(language, 'emptyForAll') : t(language, 'empty', { client: client.name })}</p>
      <Button look="second" onPress={actions.onWrite}>
        {t(language, 'write')}
      </Button>
    </div>
  );
}

function optionId(index: number): string {
  return `bon-compte-reply-${index}`;
}
