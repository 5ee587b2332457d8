import type { CarriedDraft } from '../../utils/core/carried-draft.ts';
import type { Client } from '../../utils/core/client.ts';
import type { Language } from '../../utils/core/question.ts';
import { parts, t } from '../../utils/i18n/in-page/translator.ts';
import { ClientBadge } from '../shared/badge.tsx';
import { Button, type Press } from '../shared/button.tsx';
import { type Copy, CopyButton } from '../shared/copy-button.tsx';
import { Name } from '../shared/name.tsx';

/** Waiting for the person, on its way into the box, or not taken by it. */
export type CarriedStage = 'offered' | 'busy' | 'refused';

type CarriedCardProps = {
  draft: CarriedDraft;
  client: Client;
  stage: CarriedStage;
  language: Language;
  onPutIn: Press;
  onDecline: Press;
  onCopy: Copy;
};

/** Offers a text that was stopped on another account, where it can be put in; says what can't come along. */
export function CarriedCard(props: CarriedCardProps) {
  const { draft, client, stage, language, onPutIn, onDecline, onCopy } = props;
  const network = t(language, `network.${draft.network}`);
  return (
    <section class="surface notice carried" lang={language} dir="ltr" role="status">
      <div class="question-head">
        <ClientBadge client={client} size={36} />
        <div class="face-names">
          <h2 class="question-title">
            {parts(language, 'carry.title', { client: <Name text={client.name} /> })}
          </h2>
          <p class="second-ink">{t(language, `yours.${draft.kind}`, { network })}</p>
        </div>
      </div>
      <p class="draft-text notice-text" dir="auto">
        {draft.text.slice(0, 300)}
      </p>
      {draft.hasMedia && <p class="caution-ink">{t(language, 'carry.media')}</p>}
      {stage === 'refused' && <p>{t(language, 'carry.refused')}</p>}
      <div class="actions">
        {stage === 'refused' ? (
          <CopyButton text={draft.text} words={t(language, 'copy')} language={language} onCopy={onCopy} />
        ) : (
          <Button look="primary" onPress={onPutIn}>
            {t(language, 'carry.putIn')}
          </Button>
        )}
        <span class="last">
          <Button look="plain" onPress={onDecline}>
            {t(language, 'carry.notNow')}
          </Button>
        </span>
      </div>
    </section>
  );
}
