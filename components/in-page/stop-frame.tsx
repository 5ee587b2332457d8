import type { ComponentChildren } from 'preact';
import type { Client } from '../../utils/core/client.ts';
import type { Question } from '../../utils/core/question.ts';
import { t } from '../../utils/i18n/in-page/translator.ts';
import { Button, type Press } from '../shared/button.tsx';
import type { Copy } from '../shared/copy-button.tsx';
import { Draft } from '../shared/draft.tsx';
import { Icon, type IconName } from '../shared/icons.tsx';
import { Strip } from '../shared/strip.tsx';
import { DESCRIPTION_ID, TITLE_ID } from './labels.ts';
import { nothingLeft } from './sentences.ts';

type StopFrameProps = {
  question: Question;
  strip: readonly [Client | null, Client | null] | 'blind';
  icon?: IconName;
  title: string;
  /** Said after "Nothing was posted."; without it, that the draft is still there. */
  lead?: string | undefined;
  /** What the accident is made of: the faces. */
  faces: ComponentChildren;
  /** Between the draft and the buttons. */
  note?: ComponentChildren;
  /** What becomes of the text. */
  kept?: string | undefined;
  actions: ComponentChildren;
  /** Words of the button that goes on all the same. */
  goOn: ComponentChildren;
  onGoOn: Press;
  onCopy: Copy;
};

/** What every stop has in common: nothing left, the draft is there, the way out first, going on alone at the end. */
export function StopFrame(props: StopFrameProps) {
  const { question, strip, icon, title, faces, note, kept, actions, goOn, onGoOn, onCopy } = props;
  const { attempt, language } = question;
  return (
    <div class="surface stop" lang={language} dir="ltr">
      <Strip sides={strip} />
      <div class="stop-body">
        <div id={DESCRIPTION_ID} class="situation">
          <h2 id={TITLE_ID} class={icon === undefined ? 'title' : 'title with-icon'}>
            {icon !== undefined && <Icon name={icon} />}
            {title}
          </h2>
          <p class="lead">{nothingLeft(attempt, language, props.lead)}</p>
          {faces}
        </div>
        <Draft attempt={attempt} language={language} onCopy={onCopy} />
        {(kept !== undefined || attempt.hasMedia) && (
          <div class="note">
            <Icon name="kept" />
            <div>
              {kept !== undefined && <p>{kept}</p>}
              {attempt.hasMedia && <p class="caution-ink">{t(language, 'mediaNotKept')}</p>}
            </div>
          </div>
        )}
        {note}
        {actions}
      </div>
      <div class="stop-foot">
        <Button look="going-on" onPress={onGoOn}>
          <span>{goOn}</span>
        </Button>
      </div>
    </div>
  );
}
