import { type Account, accountLabel } from '../../utils/core/account.ts';
import { tamed } from '../../utils/core/tamed.ts';

/** Characters shown of a name; the longest a network allows is 75. */
const SHOWN = 80;

/** A name typed by somebody: plain text that can neither turn, flood nor cover the sentence around it. */
export function Name({ text }: { text: string }) {
  return (
    <bdi class="name" title={text}>
      {shorten(text)}
    </bdi>
  );
}

export function AccountName({ account }: { account: Account }) {
  return <Name text={accountLabel(account)} />;
}

function shorten(text: string): string {
  const flat = tamed(text);
  const characters = [...flat];
  return characters.length > SHOWN ? `${characters.slice(0, SHOWN - 1).join('')}…` : flat;
}
