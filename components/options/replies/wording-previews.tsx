import { useMemo, useState } from 'preact/hooks';
import type { Network } from '../../../utils/core/account.ts';
import { LOCALES } from '../../../utils/i18n/language.ts';
import { t } from '../../../utils/i18n/replies/translator.ts';
import { Icon } from '../../shared/icons.tsx';
import type { OptionsModel } from '../model.ts';
import { MarkedText } from './marked-text.tsx';
import type { WordingPreview } from './model.ts';
import { type ReplyDraft, replyOf } from './reply-draft.ts';

const NETWORKS: readonly Network[] = ['x', 'facebook', 'instagram'];

type WordingPreviewsProps = { model: OptionsModel; draft: ReplyDraft; place: number; isFaulty: boolean };

/** What a wording comes to on each network that takes it, and whether it fits there. */
export function WordingPreviews({ model, draft, place, isFaulty }: WordingPreviewsProps) {
  const { language, replies } = model;
  const [seed, setSeed] = useState(0);
  const [wanted, want] = useState<Network>('x');
  const wording = draft.texts[place];
  const previews = useMemo(() => {
    if (isFaulty || wording === undefined || wording.text.trim() === '') return [];
    const reply = replyOf(draft);
    return networksOf(draft, place).flatMap((network) => {
      const preview = replies.review.preview(reply, wording, network, seed);
      return preview === null ? [] : [{ network, ...preview }];
    });
  }, [draft, place, wording, isFaulty, seed, replies.review]);
  const shown = previews.find(({ network }) => network === wanted) ?? previews[0];

  return (
    <section class="wording-preview" aria-label={t(language, 'preview')}>
      <div class="wording-preview-head">
        <strong>{t(language, 'preview')}</strong>
        {previews.map((preview) => (
          <button
            type="button"
            key={preview.network}
            class="small-button"
            aria-pressed={preview === shown}
            onClick={() => want(preview.network)}
          >
            {t(language, `network.${preview.network}`)} <Length {...preview.length} language={language} />
          </button>
        ))}
        {shown?.hasVariants && (
          <button type="button" class="small-button" onClick={() => setSeed(seed + 1)}>
            <Icon name="reload" /> {t(language, 'preview.another')}
          </button>
        )}
      </div>
      {shown === undefined ? (
        <p class="second-ink">{isFaulty && t(language, 'preview.none')}</p>
      ) : (
        <>
          <p class="wording-preview-text" dir="auto" lang={wording?.language ?? undefined}>
            <MarkedText text={shown.text} questions={shown.questions} />
          </p>
          <p class="second-ink">{t(language, 'preview.what')}</p>
        </>
      )}
    </section>
  );
}

/** The networks on which a wording is taken: its own, or those without one in its language. */
function networksOf({ texts }: ReplyDraft, place: number): readonly Network[] {
  const wording = texts[place];
  if (wording === undefined) return [];
  if (wording.network !== null) return [wording.network];
  const own = texts.filter((text) => text.language === wording.language && text.text.trim() !== '');
  const others = NETWORKS.filter((network) => !own.some((text) => text.network === network));
  return others.length > 0 ? others : NETWORKS;
}

type LengthProps = WordingPreview['length'] & { language: OptionsModel['language'] };

function Length({ used, allowed, language }: LengthProps) {
  if (allowed === null) return <span class="figure">{used}</span>;
  const { format } = new Intl.NumberFormat(LOCALES[language]);
  const figure = t(language, 'preview.length', { used: format(used), allowed: format(allowed) });
  if (used <= allowed) return <span class="figure">{figure}</span>;
  return (
    <span class="figure stop-ink">
      <Icon name="tooLong" /> {figure} · {t(language, 'preview.tooMany', { count: used - allowed })}
    </span>
  );
}
