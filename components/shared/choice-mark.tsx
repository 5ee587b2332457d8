import type { Account } from '../../utils/core/account.ts';
import { initialsOf } from '../../utils/core/client.ts';
import type { Language } from '../../utils/core/question.ts';
import { PERSONAL_COLOUR, readableColour } from '../colour.ts';
import { ClientBadge } from './badge.tsx';
import { type Choice, choiceName } from './claim.ts';
import { Icon } from './icons.tsx';
import { Name } from './name.tsx';

type ChoiceMarkProps = { choice: Choice; account: Account; language: Language };

/** A choice as it is listed: its badge and its name. */
export function ChoiceMark({ choice, account, language }: ChoiceMarkProps) {
  return (
    <>
      {choice.to === 'client' && <ClientBadge client={choice.client} size={22} />}
      {choice.to === 'personal' && (
        <span
          class="badge round"
          data-size={22}
          style={{ '--badge': readableColour(PERSONAL_COLOUR) }}
          aria-hidden="true"
        >
          {initialsOf(account.name ?? choiceName(choice, language))}
        </span>
      )}
      {choice.to === 'new' && <Icon name="plus" />}
      <Name text={choiceName(choice, language)} />
    </>
  );
}
