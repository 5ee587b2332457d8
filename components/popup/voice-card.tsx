import { useEffect, useRef } from 'preact/hooks';
import type { Client } from '../../utils/core/client.ts';
import type { Language } from '../../utils/core/question.ts';
import type { VoiceCard } from '../../utils/core/voice-card.ts';
import { t as inPage } from '../../utils/i18n/in-page/translator.ts';
import { ClientBadge } from '../shared/badge.tsx';
import type { Copy } from '../shared/copy-button.tsx';
import { Icon } from '../shared/icons.tsx';
import { Name } from '../shared/name.tsx';
import { VoiceCardLines } from '../shared/voice-card.tsx';

type VoiceCardViewProps = {
  client: Client;
  /** Null where it could not be had. */
  card: VoiceCard | null;
  language: Language;
  onCopy: Copy;
  onBack: () => void;
};

/** The voice card of the tab's client. */
export function VoiceCardView({ client, card, language, onCopy, onBack }: VoiceCardViewProps) {
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
        <div class="face-names">
          <h1 class="question-title">{inPage(language, 'voice.title')}</h1>
          <p class="second-ink">
            <Name text={client.name} />
          </p>
        </div>
        <ClientBadge client={client} size={28} />
      </div>
      <div class="voice-view">
        <VoiceCardLines card={card} heading="h2" language={language} onCopy={onCopy} />
      </div>
    </>
  );
}
