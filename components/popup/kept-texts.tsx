import { useEffect, useRef, useState } from 'preact/hooks';
import { findClient } from '../../utils/core/client.ts';
import type { Language } from '../../utils/core/question.ts';
import { clockTime, timeAgo } from '../../utils/i18n/formats.ts';
import { t as inPage } from '../../utils/i18n/in-page/translator.ts';
import { t } from '../../utils/i18n/popup/translator.ts';
import { ClientBadge, NobodyBadge } from '../shared/badge.tsx';
import { CopyButton } from '../shared/copy-button.tsx';
import { Icon } from '../shared/icons.tsx';
import type { KeptText, PopupActions, PopupModel } from './model.ts';

type KeptTextsProps = { model: PopupModel; actions: PopupActions; onBack: () => void };

/** Texts of stopped attempts, the latest first. */
export function KeptTexts({ model, actions, onBack }: KeptTextsProps) {
  const { language, texts } = model;
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  return (
    <>
      <div class="popup-head">
        <button
          type="button"
          ref={back}
          class="icon-button"
          aria-label={inPage(language, 'back')}
          onClick={onBack}
        >
          <Icon name="back" />
        </button>
        <h1 class="question-title">{t(language, 'texts.title')}</h1>
        <span class="count">{texts.length}</span>
      </div>
      {texts.length === 0 ? (
        <p class="empty second-ink">{t(language, 'texts.none')}</p>
      ) : (
        <ul class="texts">
          {texts
            .toSorted((a, b) => b.at - a.at)
            .map((text) => (
              <KeptTextItem key={text.id} text={text} model={model} actions={actions} />
            ))}
        </ul>
      )}
      <p class="texts-foot second-ink">{t(language, 'texts.where')}</p>
    </>
  );
}

type KeptTextItemProps = { text: KeptText; model: PopupModel; actions: PopupActions };

function KeptTextItem({ text, model, actions }: KeptTextItemProps) {
  const { clients, language, now } = model;
  const client = findClient(clients, text.clientId);
  const [isDeleting, setDeleting] = useState(false);
  return (
    <li class="text">
      <div class="text-head second-ink">
        {client === null ? (
          <NobodyBadge account={null} size={22} />
        ) : (
          <ClientBadge client={client} size={22} />
        )}
        {client !== null && <span class="out-of-sight">{client.name}</span>}
        <span>
          {t(language, `kind.${text.kind}`)} · {inPage(language, `network.${text.network}`)}
        </span>
        <span class="row-note">{when(language, text.at, now)}</span>
      </div>
      <p class="draft-text" dir="auto">
        {text.text}
      </p>
      {text.hasMedia && <p class="second-ink caution-ink">{t(language, 'texts.media')}</p>}
      {isDeleting ? (
        <div class="actions">
          <button type="button" class="button plain" onClick={() => actions.onDelete(text.id)}>
            {t(language, 'texts.deleteNow')}
          </button>
          <button type="button" class="button second" onClick={() => setDeleting(false)}>
            {t(language, 'texts.keep')}
          </button>
        </div>
      ) : (
        <div class="actions">
          {text.canPutBack && (
            <button type="button" class="button plain" onClick={() => actions.onPutBack(text.id)}>
              <Icon name="kept" />
              {t(language, 'texts.putBack')}
            </button>
          )}
          <CopyButton
            text={text.text}
            words={t(language, 'texts.copy')}
            look="plain"
            language={language}
            onCopy={actions.onCopy}
          />
          <span class="last">
            <button
              type="button"
              class="icon-button"
              aria-label={t(language, 'texts.delete')}
              title={t(language, 'texts.delete')}
              onClick={() => setDeleting(true)}
            >
              <Icon name="close" />
            </button>
          </span>
        </div>
      )}
    </li>
  );
}

const HOUR = 3_600_000;

/** Lately, how long ago; before, at what time. */
function when(language: Language, at: number, now: number): string {
  return now - at < HOUR ? timeAgo(language, (now - at) / 1000) : clockTime(language, at);
}
