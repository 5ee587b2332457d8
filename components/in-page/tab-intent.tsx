import { useState } from 'preact/hooks';
import type { Account } from '../../utils/core/account.ts';
import type { Client } from '../../utils/core/client.ts';
import type { Question } from '../../utils/core/question.ts';
import { parts, t } from '../../utils/i18n/in-page/translator.ts';
import { ClientBadge } from '../shared/badge.tsx';
import { Button } from '../shared/button.tsx';
import { ClientButtons } from '../shared/client-buttons.tsx';
import { AccountName, Name } from '../shared/name.tsx';
import { QuestionHead } from './question-head.tsx';
import type { OnAnswer } from './sentences.ts';

type TabIntentProps = { question: Question; account: Account; owner: Client; onAnswer: OnAnswer };

/** No client said for this tab yet: is it for the one whose account acts here? */
export function TabIntent({ question, account, owner, onAnswer }: TabIntentProps) {
  const { attempt, clients, language } = question;
  const [picking, setPicking] = useState(false);
  const cancel = (event: Event) => onAnswer({ do: 'cancel' }, event);
  return (
    <div class="surface light" lang={language} dir="ltr">
      <QuestionHead
        badge={<ClientBadge client={owner} size={36} />}
        title={
          picking
            ? t(language, 'intent.pick')
            : parts(language, 'intent.title', { client: <Name text={owner.name} /> })
        }
        lead={parts(language, 'intent.as', {
          doing: t(language, `doing.${attempt.kind}`),
          account: <AccountName account={account} />,
          network: t(language, `network.${attempt.network}`),
        })}
      />
      {picking ? (
        <>
          <ClientButtons
            clients={clients}
            onChoose={(client, event) => onAnswer({ do: 'this-tab', clientId: client.id }, event)}
          />
          <div class="actions spread">
            <Button look="plain" onPress={() => setPicking(false)}>
              {t(language, 'back')}
            </Button>
            <Button look="second" onPress={cancel}>
              {t(language, 'cancel')}
            </Button>
          </div>
        </>
      ) : (
        <>
          <Button
            look="primary"
            initialFocus
            onPress={(event) => onAnswer({ do: 'this-tab', clientId: owner.id }, event)}
          >
            <span>{parts(language, 'intent.yes', { client: <Name text={owner.name} /> })}</span>
            <span class="key" aria-hidden="true">
              ⏎
            </span>
          </Button>
          <div class="actions">
            {!owner.personal && (
              <Button
                look="second"
                onPress={(event) => onAnswer({ do: 'everywhere', clientId: owner.id }, event)}
              >
                {t(language, 'intent.everywhere')}
              </Button>
            )}
            <Button look="second" onPress={() => setPicking(true)}>
              {t(language, 'another')}
            </Button>
            <span class="last">
              <Button look="plain" onPress={cancel}>
                {t(language, 'cancel')}
              </Button>
            </span>
          </div>
        </>
      )}
    </div>
  );
}
