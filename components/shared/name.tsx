import { type Account, accountLabel } from '../../utils/core/account.ts';

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

/** Somebody's words, without what would draw them backwards or over the lines around them. */
export function tamed(text: string): string {
  return (
    text
      // Overrides would show it backwards.
      .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
      // Marks piled on one letter would be drawn over the lines around it.
      .replace(/(\p{M}{4})\p{M}+/gu, '$1')
  );
}

function shorten(text: string): string {
  const flat = tamed(text);
  const characters = [...flat];
  return characters.length > SHOWN ? `${characters.slice(0, SHOWN - 1).join('')}…` : flat;
}
