import { accountOn, type Client } from '../../utils/core/client.ts';
import type { Question } from '../../utils/core/question.ts';
import { parts, t } from '../../utils/i18n/in-page/translator.ts';
import { Button } from '../shared/button.tsx';
import type { Copy } from '../shared/copy-button.tsx';
import { Face } from '../shared/face.tsx';
import { FaceToFace } from '../shared/face-to-face.tsx';
import { AccountName, Name } from '../shared/name.tsx';
import type { OnAnswer } from './sentences.ts';
import { StopFrame } from './stop-frame.tsx';

type WrongClientProps = {
  question: Question;
  client: Client;
  owner: Client;
  onAnswer: OnAnswer;
  onCopy: Copy;
};

/** The account belongs to another client, or is personal. */
export function WrongClient({ question, client, owner, onAnswer, onCopy }: WrongClientProps) {
  const { attempt, language, sighting } = question;
  const act = t(language, `act.${attempt.kind}`);
  const acting = sighting.account;
  const own = client.accounts.filter(({ network }) => network === attempt.network);
  // Any of several would do: then the client is named.
  const only = own.length === 1 ? own[0] : undefined;
  return (
    <StopFrame
      question={question}
      strip={[owner, client]}
      title={t(language, 'wrong.title')}
      faces={
        <FaceToFace language={language}>
          <Face caption={t(language, 'youAre')} account={acting} owner={owner} language={language} />
          <Face
            caption={t(language, 'tabIsFor')}
            account={accountOn(client, attempt.network)}
            owner={client}
            language={language}
          />
        </FaceToFace>
      }
      actions={
        <div class="actions">
          <Button look="primary" initialFocus onPress={(event) => onAnswer({ do: 'cancel' }, event)}>
            {t(language, 'cancel')}
          </Button>
          {attempt.text !== '' && own.length > 0 && (
            <Button look="second" onPress={(event) => onAnswer({ do: 'carry', clientId: client.id }, event)}>
              <span>
                {parts(language, 'carry.keepFor', {
                  account: only === undefined ? <Name text={client.name} /> : <AccountName account={only} />,
                })}
              </span>
            </Button>
          )}
          <Button look="second" onPress={(event) => onAnswer({ do: 'this-tab', clientId: owner.id }, event)}>
            <span>{parts(language, 'tabBecomes', { client: <Name text={owner.name} /> })}</span>
          </Button>
        </div>
      }
      goOn={
        acting === null
          ? t(language, 'onceUnseen', { act })
          : parts(language, 'onceAs', { act, account: <AccountName account={acting} /> })
      }
      onGoOn={(event) => onAnswer({ do: 'once' }, event)}
      onCopy={onCopy}
    />
  );
}
