import { useState } from 'preact/hooks';
import type { Account } from '../../utils/core/account.ts';
import type { Client } from '../../utils/core/client.ts';
import type { Language, NewClient } from '../../utils/core/question.ts';
import { parts, t } from '../../utils/i18n/in-page/translator.ts';
import { freeColour } from '../colour.ts';
import { Button, type Press } from './button.tsx';
import { ChoiceMark } from './choice-mark.tsx';
import { type Choice, type Claim, choiceName, choicesFor, claimOf, suggestedName } from './claim.ts';
import { Name } from './name.tsx';
import { NewClientFields } from './new-client-fields.tsx';

type ClaimFormProps = {
  account: Account;
  clients: readonly Client[];
  /** The client chosen at first, and why. */
  first: { client: Client; because: 'thisTab' | 'closeName' } | null;
  language: Language;
  onClaim: (claim: Claim, event: Event) => void;
  /** With it, Cancel stands first and has the focus; without it, adding does. */
  onCancel?: Press;
};

/** Whose an account is: one of the clients, or a new one set up on the spot. */
export function ClaimForm({ account, clients, first, language, onClaim, onCancel }: ClaimFormProps) {
  const choices = choicesFor(clients);
  const [chosen, choose] = useState<Choice>(() => firstChoice(choices, first?.client ?? null));
  const [newClient, setNewClient] = useState<NewClient>({
    name: suggestedName(account),
    colour: freeColour(clients),
    personal: false,
  });
  const claim = claimOf(chosen, newClient, language);
  const receiver = chosen.to === 'new' ? newClient.name.trim() : choiceName(chosen, language);

  function add(event: Event) {
    event.preventDefault();
    if (claim !== null) onClaim(claim, event);
  }

  return (
    <form class="claim">
      <fieldset class="choices">
        <legend class="out-of-sight">{t(language, 'whose.title')}</legend>
        {choices.map((choice) => (
          <label key={choiceKey(choice)} class="row choice">
            <input
              type="radio"
              name="whose"
              checked={choiceKey(choice) === choiceKey(chosen)}
              onChange={() => choose(choice)}
            />
            <ChoiceMark choice={choice} account={account} language={language} />
            {first !== null && choice.to === 'client' && choice.client.id === first.client.id && (
              <span class="row-note">{t(language, first.because)}</span>
            )}
          </label>
        ))}
      </fieldset>
      {chosen.to === 'new' && (
        <NewClientFields newClient={newClient} language={language} onChange={setNewClient} />
      )}
      <div class="actions">
        {onCancel !== undefined && (
          <Button look="primary" initialFocus onPress={onCancel}>
            {t(language, 'cancel')}
          </Button>
        )}
        <button
          type="submit"
          class={onCancel === undefined ? 'button primary' : 'button second'}
          data-initial-focus={onCancel === undefined ? '' : undefined}
          disabled={claim === null}
          onClick={add}
        >
          <span>
            {parts(language, 'addTo', { client: <Name text={receiver === '' ? '…' : receiver} /> })}
          </span>
        </button>
      </div>
    </form>
  );
}

function firstChoice(choices: readonly Choice[], client: Client | null): Choice {
  const suggested = choices.find((choice) => choice.to === 'client' && choice.client.id === client?.id);
  return suggested ?? choices[0] ?? { to: 'new' };
}

function choiceKey(choice: Choice): string {
  return choice.to === 'client' ? `client ${choice.client.id}` : choice.to;
}
