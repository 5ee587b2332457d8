import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n/popup/translator.ts';
import { Icon } from '../shared/icons.tsx';
import { CheckText } from './check-text.tsx';
import { KeptTexts } from './kept-texts.tsx';
import type { PopupActions, PopupModel, TextCheck, TextCheckActions } from './model.ts';
import { TabState } from './tab-state.tsx';

type PopupProps = PopupActions & { model: PopupModel; check: TextCheck; checkActions: TextCheckActions };

/** Who acts in this tab, whom it posts for, what disagrees; the texts that were stopped; a text to check. */
export function Popup({ model, check, checkActions, ...actions }: PopupProps) {
  const { language, texts } = model;
  const [view, setView] = useState<'tab' | 'texts' | 'check'>('tab');
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
      {view === 'tab' && (
        <>
          <TabState model={model} actions={actions} />
          <div class="popup-foot">
            {model.page.kind === 'guarded' && (
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
