import type { Client } from '../../utils/core/client.ts';
import type { Question } from '../../utils/core/question.ts';
import { listParts } from '../../utils/i18n/formats.ts';
import { parts, t } from '../../utils/i18n/in-page/translator.ts';
import { Button } from '../shared/button.tsx';
import type { Copy } from '../shared/copy-button.tsx';
import { Icon } from '../shared/icons.tsx';
import { AccountName } from '../shared/name.tsx';
import { VoiceFaces } from '../shared/voice-faces.tsx';
import { voicesOf } from '../shared/voices.ts';
import type { OnAnswer } from './sentences.ts';
import { StopFrame } from './stop-frame.tsx';

type ConflictProps = {
  question: Question;
  client: Client | null;
  onAnswer: OnAnswer;
  onCopy: Copy;
};

/** Signals disagree about who would publish: which say what, and reload first. */
export function Conflict({ question, client, onAnswer, onCopy }: ConflictProps) {
  const { attempt, clients, language, sighting } = question;
  const voices = voicesOf(sighting, clients);
  const accounts = voices.map((voice) => voice.account).filter((account) => account !== null);
  const act = t(language, `act.${attempt.kind}`);
  return (
    <StopFrame
      question={question}
      strip={[voices[0]?.owner ?? null, voices.length > 1 ? (voices[1]?.owner ?? null) : client]}
      title={t(language, accounts.length === 2 ? 'conflict.titleTwo' : 'conflict.title')}
      lead={t(language, 'conflict.unclear')}
      faces={
        <VoiceFaces voices={voices} sessionChangedAgo={question.sessionChangedAgo} language={language} />
      }
      kept={attempt.text === '' ? undefined : t(language, 'conflict.kept')}
      actions={
        <div class="actions">
          <Button look="primary" initialFocus onPress={(event) => onAnswer({ do: 'reload' }, event)}>
            <Icon name="reload" />
            {t(language, 'conflict.reload')}
          </Button>
          <Button look="second" onPress={(event) => onAnswer({ do: 'cancel' }, event)}>
            {t(language, 'cancel')}
          </Button>
        </div>
      }
      goOn={
        accounts.length === 0
          ? t(language, 'onceUnseen', { act })
          : parts(language, 'onceAmong', {
              act,
              accounts: listParts(
                language,
                accounts.map((account) => <AccountName key={account.id} account={account} />),
                'or',
              ),
            })
      }
      onGoOn={(event) => onAnswer({ do: 'once' }, event)}
      onCopy={onCopy}
    />
  );
}
