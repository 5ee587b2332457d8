import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n/popup/translator.ts';
import { Icon } from '../shared/icons.tsx';
import { KeptTexts } from './kept-texts.tsx';
import type { PopupActions, PopupModel } from './model.ts';
import { TabState } from './tab-state.tsx';

type PopupProps = PopupActions & { model: PopupModel };

/** Who acts in this tab, whom it posts for, what disagrees; and the texts that were stopped. */
export function Popup({ model, ...actions }: PopupProps) {
  const { language, texts } = model;
  const [showsTexts, setShowsTexts] = useState(false);
  return (
    <div class="surface popup" lang={language} dir="ltr">
      {showsTexts ? (
        <KeptTexts model={model} actions={actions} onBack={() => setShowsTexts(false)} />
      ) : (
        <>
          <TabState model={model} actions={actions} />
          <div class="popup-foot">
            {model.page.kind === 'guarded' && (
              <button type="button" class="row item" onClick={actions.onReplies}>
                <Icon name="replies" />
                {t(language, 'replies')}
              </button>
            )}
            <button type="button" class="row item" onClick={() => setShowsTexts(true)}>
              <Icon name="kept" />
              {t(language, 'texts.title')}
              <span class="row-note">{texts.length}</span>
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
