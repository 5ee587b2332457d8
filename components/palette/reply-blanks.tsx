import type { TargetedEvent } from 'preact';
import type { ReplyAsk } from '../../utils/core/offered-reply.ts';
import type { Language } from '../../utils/core/question.ts';
import { t } from '../../utils/i18n/palette/translator.ts';
import { ClientBadge } from '../shared/badge.tsx';
import { Button } from '../shared/button.tsx';
import { Icon } from '../shared/icons.tsx';
import { Highlighted } from './highlighted.tsx';
import type { BlanksStep, PaletteActions, PaletteModel } from './model.ts';
import { PreviewHead } from './reply-preview.tsx';

type ReplyBlanksProps = { model: PaletteModel; step: BlanksStep; actions: PaletteActions };

/** The questions of one reply, with what it comes to beneath. */
export function ReplyBlanks({ model, step, actions }: ReplyBlanksProps) {
  const { client, hasBox, language } = model;
  const { reply, asks, answers, preview, blanks, length, isReady } = step;
  return (
    <form
      class="palette-form"
      onSubmit={(event) => {
        event.preventDefault();
        actions.onInsert(event);
      }}
    >
      <div class="palette-head">
        <button type="button" class="icon-button" aria-label={t(language, 'back')} onClick={actions.onBack}>
          <Icon name="back" />
        </button>
        {client !== null && <ClientBadge client={client} size={28} />}
        <h2 class="palette-title">
          <bdi>{reply.title}</bdi>
        </h2>
        <span class="row-note">{t(language, 'blanks', { count: asks.length })}</span>
      </div>
      <div class="palette-asks">
        {asks.map((ask, index) => (
          <Field
            key={ask.key}
            ask={ask}
            index={index}
            value={answers[ask.key] ?? ask.initial}
            language={language}
            onAnswer={(value) => actions.onAnswer(ask.key, value)}
          />
        ))}
      </div>
      <section class="palette-preview" aria-label={t(language, 'preview')}>
        <PreviewHead model={model} length={length} />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long text scrolls, by keys too. */}
        <p class="palette-text" dir="auto" aria-live="polite" tabIndex={0}>
          <Highlighted text={preview} ranges={blanks} />
        </p>
      </section>
      <div class="actions palette-actions">
        <button type="submit" class="button primary" disabled={!isReady}>
          {t(language, hasBox ? 'insert' : 'copyText')}
          <span class="key" aria-hidden="true">
            ⏎
          </span>
        </button>
        <span class="last">
          <Button look="plain" onPress={actions.onClose}>
            {t(language, 'cancel')}
          </Button>
        </span>
      </div>
    </form>
  );
}

type FieldProps = {
  ask: ReplyAsk;
  index: number;
  value: string;
  language: Language;
  onAnswer: (value: string) => void;
};

function Field({ ask, index, value, language, onAnswer }: FieldProps) {
  const id = `bon-compte-ask-${index}`;
  const shared = { id, value, 'data-initial-focus': index === 0 ? '' : undefined };
  const onInput = (event: TargetedEvent<HTMLInputElement>) => onAnswer(event.currentTarget.value);
  return (
    <div class="palette-ask">
      <label for={id}>{labelOf(ask, language)}</label>
      {ask.kind === 'date' && <input type="date" {...shared} onInput={onInput} />}
      {(ask.kind === 'text' || ask.kind === 'value') && (
        <input type="text" autoComplete="off" {...shared} onInput={onInput} />
      )}
      {(ask.kind === 'choice' || ask.kind === 'yes-no') && (
        <select {...shared} onChange={({ currentTarget }) => onAnswer(currentTarget.value)}>
          <option value="">{t(language, 'choose')}</option>
          {choicesOf(ask, language).map(([choice, words]) => (
            <option key={choice} value={choice}>
              {words}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}

function choicesOf({ kind, choices }: ReplyAsk, language: Language): [value: string, words: string][] {
  if (kind === 'choice') return choices.map((choice) => [choice, choice]);
  return [
    ['yes', t(language, 'yes')],
    ['no', t(language, 'no')],
  ];
}

const VALUES = [
  'person.first_name',
  'person.name',
  'person.handle',
  'client.name',
  'client.handle',
  'client.hashtag',
] as const;

/** The writer's own question; a value that the page did not tell has a name of ours. */
function labelOf({ kind, label }: ReplyAsk, language: Language): string {
  const value = VALUES.find((name) => name === label);
  return kind === 'value' && value !== undefined ? t(language, `value.${value}`) : label;
}
