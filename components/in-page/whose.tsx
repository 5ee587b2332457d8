import { useState } from 'preact/hooks';
import type { Account } from '../../utils/core/account.ts';
import type { NewClient, Question } from '../../utils/core/question.ts';
import { parts, t } from '../../utils/i18n/in-page/translator.ts';
import { freeColour } from '../colour.ts';
import { NobodyBadge } from '../shared/badge.tsx';
import { Button } from '../shared/button.tsx';
import { ChoiceMark } from '../shared/choice-mark.tsx';
import { type Choice, choiceName, choicesFor, claimOf, suggestedName } from '../shared/claim.ts';
import { AccountName, Name } from '../shared/name.tsx';
import { nearestClient } from '../shared/nearness.ts';
import { NewClientFields } from '../shared/new-client-fields.tsx';
import { QuestionHead } from './question-head.tsx';
import type { OnAnswer } from './sentences.ts';

type WhoseProps = { question: Question; account: Account; onAnswer: OnAnswer };

/** No client said for this tab, and nobody has claimed the account: whose is it? That answer lasts. */
export function Whose({ question, account, onAnswer }: WhoseProps) {
  const { clients, language } = question;
  const nearest = nearestClient(clients, account);
  const choices = choicesFor(clients).toSorted((a, b) => Number(isNear(b)) - Number(isNear(a)));
  const [newClient, setNewClient] = useState<NewClient | null>(null);
  const start = { name: suggestedName(account), colour: freeColour(clients), personal: false };
  const claim = newClient === null ? null : claimOf({ to: 'new' }, newClient, language);
  const cancel = (event: Event) => onAnswer({ do: 'cancel' }, event);

  function isNear(choice: Choice): boolean {
    return choice.to === 'client' && choice.client.id === nearest?.id;
  }

  function choose(choice: Choice, event: Event) {
    const answer = choice.to === 'new' ? null : claimOf(choice, start, language);
    if (answer === null) setNewClient(start);
    else onAnswer(answer, event);
  }

  return (
    <div class="surface light" lang={language} dir="ltr">
      <QuestionHead
        badge={<NobodyBadge account={account} size={36} />}
        title={parts(language, 'whose.titleOf', { account: <AccountName account={account} /> })}
        lead={t(language, 'whose.firstTime', { network: t(language, `network.${account.network}`) })}
      />
      {newClient === null ? (
        <>
          <div class="grid">
            {choices.map((choice) => {
              const near = isNear(choice);
              return (
                <button
                  type="button"
                  key={choice.to === 'client' ? choice.client.id : choiceName(choice, language)}
                  class={near ? 'row tile near' : 'row tile'}
                  onClick={(event) => choose(choice, event)}
                >
                  <ChoiceMark choice={choice} account={account} language={language} />
                  {near && <span class="row-note">{t(language, 'closeName')}</span>}
                </button>
              );
            })}
          </div>
          <div class="actions spread">
            <p class="second-ink">{t(language, 'oneClientOnly')}</p>
            <Button look="primary" initialFocus onPress={cancel}>
              {t(language, 'cancel')}
            </Button>
          </div>
        </>
      ) : (
        <form class="claim">
          <NewClientFields newClient={newClient} language={language} takesFocus onChange={setNewClient} />
          <div class="actions">
            <button
              type="submit"
              class="button primary"
              disabled={claim === null}
              onClick={(event) => {
                event.preventDefault();
                if (claim !== null) onAnswer(claim, event);
              }}
            >
              <span>{parts(language, 'addTo', { client: <Name text={newClient.name || '…'} /> })}</span>
            </button>
            <Button look="second" onPress={() => setNewClient(null)}>
              {t(language, 'back')}
            </Button>
            <span class="last">
              <Button look="plain" onPress={cancel}>
                {t(language, 'cancel')}
              </Button>
            </span>
          </div>
        </form>
      )}
    </div>
  );
}
