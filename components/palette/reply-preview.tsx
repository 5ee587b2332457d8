import type { OfferedReply, ReplyLength } from '../../utils/core/offered-reply.ts';
import type { Language } from '../../utils/core/question.ts';
import { t } from '../../utils/i18n/palette/translator.ts';
import { Icon } from '../shared/icons.tsx';
import { Highlighted } from './highlighted.tsx';
import type { PaletteActions, PaletteModel, Warning } from './model.ts';

type ReplyPreviewProps = {
  model: PaletteModel;
  reply: OfferedReply;
  warning: Warning | null;
  actions: PaletteActions;
};

/** What the chosen reply would say, how long it is, and in which other ways it can be had. */
export function ReplyPreview({ model, reply, warning, actions }: ReplyPreviewProps) {
  const { language } = model;
  return (
    <section class="palette-preview" aria-label={t(language, 'preview')}>
      <PreviewHead model={model} length={reply.length} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long text scrolls, by keys too. */}
      <p class="palette-text" dir="auto" tabIndex={0}>
        <Highlighted text={reply.preview} ranges={reply.blanks} />
      </p>
      <div class="palette-ways">
        {reply.languages.length > 1 && (
          <fieldset class="palette-languages" aria-label={t(language, 'inLanguage')}>
            {reply.languages.map((code) => (
              <button
                type="button"
                key={code}
                class="small-button"
                aria-pressed={code === reply.language}
                onClick={() => actions.onLanguage(code)}
              >
                {nameOf(code, language)}
              </button>
            ))}
          </fieldset>
        )}
        {reply.hasVariants && (
          <button type="button" class="small-button" onClick={actions.onVariant}>
            <Icon name="reload" /> {t(language, 'another')}
          </button>
        )}
      </div>
      <div role="alert">
        {warning !== null && (
          <p class="palette-warning caution-ink">
            {t(language, `warn.${warning}`, { client: model.client?.name ?? '' })}
          </p>
        )}
        {warning === null && !model.hasBox && (
          <p class="palette-warning second-ink">{t(language, 'warn.noBox')}</p>
        )}
      </div>
    </section>
  );
}

type PreviewHeadProps = { model: PaletteModel; length: ReplyLength };

/** Where the text would go, and its length as the network counts it. */
export function PreviewHead({ model, length }: PreviewHeadProps) {
  const { language, network, kind } = model;
  const isKnownKind = kind !== 'repost' && kind !== 'like' && kind !== 'follow';
  const place = t(language, isKnownKind ? `previewOf.${kind}` : 'previewOf.post', {
    network: t(language, `network.${network}`),
  });
  return (
    <div class="palette-line second-ink">
      <span>{place}</span>
      <Length length={length} language={language} />
    </div>
  );
}

function Length({ length: { used, allowed }, language }: { length: ReplyLength; language: Language }) {
  if (allowed === null) return <span class="figure">{used}</span>;
  if (used <= allowed) return <span class="figure">{t(language, 'length', { used, allowed })}</span>;
  return (
    <span class="figure stop-ink">
      <Icon name="tooLong" /> {t(language, 'tooMany', { used, allowed, count: used - allowed })}
    </span>
  );
}

/** « français », "English": a language in its own words. */
function nameOf(code: string, language: Language): string {
  return new Intl.DisplayNames([code, language], { type: 'language' }).of(code) ?? code;
}
