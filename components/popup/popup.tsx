import { useState } from 'preact/hooks';
import type { Client } from '../../utils/core/client.ts';
import type { ClientCard } from '../../utils/core/voice-card.ts';
import { t as inPage } from '../../utils/i18n/in-page/translator.ts';
import { t } from '../../utils/i18n/popup/translator.ts';
import { Icon } from '../shared/icons.tsx';
import { CheckText } from './check-text.tsx';
import { KeptTexts } from './kept-texts.tsx';
import type { PopupActions, PopupModel, TextCheck, TextCheckActions } from './model.ts';
import { TabState } from './tab-state.tsx';
import { VoiceCardView } from './voice-card.tsx';

type PopupProps = PopupActions & { model: PopupModel; check: TextCheck; checkActions: TextCheckActions };

/** Who acts in this tab, whom it posts for, what disagrees; the client's voice; the texts that were stopped; a text to check. */
export function Popup({ model, check, checkActions, ...actions }: PopupProps) {
  const { language, texts, page } = model;
  const [asked, setView] = useState<'tab' | 'texts' | 'check' | 'voice'>('tab');
  const client = page.kind === 'guarded' ? page.chip.client : null;
  const [voice, setVoice] = useState<ClientCard | null>(null);
  // The tab can be for another client by now.
  const view = asked === 'voice' && voice?.clientId !== client?.id ? 'tab' : asked;
  const openVoice = async ({ id }: Client) => {
    setVoice({ clientId: id, card: await actions.onVoiceCard(id) });
    setView('voice');
  };
  const openCheck = () => {
    checkActions.onOpen();
    setView('check');
  };
  return (
    <div class="surface popup" lang={language} dir="ltr">
      {view === 'texts' && <KeptTexts model={model} actions={actions} onBack={() => setView('tab')} />}
      {view === 'check' && (
        <CheckText
          check={check}
          actions={checkActions}
          language={language}
          onCopy={actions.onCopy}
          onBack={() => setView('tab')}
        />
      )}
      {view === 'voice' && client !== null && (
        <VoiceCardView
          client={client}
          card={voice?.card ?? null}
          language={language}
          onCopy={actions.onCopy}
          onBack={() => setView('tab')}
        />
      )}
      {view === 'tab' && (
        <>
          <TabState model={model} actions={actions} />
          <div class="popup-foot">
            {client?.hasVoiceCard && (
              <button type="button" class="row item" onClick={() => void openVoice(client)}>
                <Icon name="voice" />
                {inPage(language, 'voice.title')}
              </button>
            )}
            {page.kind === 'guarded' && (
              <button type="button" class="row item" onClick={actions.onReplies}>
                <Icon name="replies" />
                {t(language, 'replies')}
              </button>
            )}
            <button type="button" class="row item" onClick={() => setView('texts')}>
              <Icon name="kept" />
              {t(language, 'texts.title')}
              <span class="row-note">{texts.length}</span>
            </button>
            <button type="button" class="row item" onClick={openCheck}>
              <Icon name="proofread" />
              {t(language, 'check.title')}
            </button>
            <button type="button" class="row item" onClick={actions.onOptions}>
              <Icon name="gear" />
              {t(language, 'options')}
            </button>
          </div>
        </>
      )}
    </div>
  );
}
