import type { Client } from '../../utils/core/client.ts';
import type { Language } from '../../utils/core/question.ts';
import type { VoiceCard } from '../../utils/core/voice-card.ts';
import { t } from '../../utils/i18n/in-page/translator.ts';
import { ClientBadge } from '../shared/badge.tsx';
import type { Press } from '../shared/button.tsx';
import type { Copy } from '../shared/copy-button.tsx';
import { Icon } from '../shared/icons.tsx';
import { Name } from '../shared/name.tsx';
import { useOwnId } from '../shared/use-own-id.ts';
import { VoiceCardLines } from '../shared/voice-card.tsx';

type VoiceCardDialogProps = {
  client: Client;
  /** Null where it could not be had. */
  card: VoiceCard | null;
  language: Language;
  onCopy: Copy;
  onClose: Press;
};

/** The client's voice beside the chip, to be kept in view while one writes: it holds nothing up. */
export function VoiceCardDialog({ client, card, language, onCopy, onClose }: VoiceCardDialogProps) {
  const id = useOwnId();
  return (
    <div class="surface voice-card" role="dialog" aria-labelledby={id} lang={language} dir="ltr">
      <div class="question-head">
        <ClientBadge client={client} size={36} />
        <h2 id={id} class="question-title">
          <span class="second-ink">{t(language, 'voice.title')} </span>
          <Name text={client.name} />
        </h2>
        <button
          type="button"
          class="icon-button"
          aria-label={t(language, 'voice.close')}
          title={t(language, 'voice.close')}
          data-initial-focus=""
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </div>
      <VoiceCardLines card={card} heading="h3" language={language} onCopy={onCopy} />
    </div>
  );
}
