import type { ComponentChildren } from 'preact';
import type { Account } from '../../utils/core/account.ts';
import type { Client } from '../../utils/core/client.ts';
import type { Language } from '../../utils/core/question.ts';
import { AccountDetail } from './account-detail.tsx';
import { AccountBadge } from './badge.tsx';
import { AccountName, Name } from './name.tsx';

type FaceProps = {
  /** Said above: "You are", "This tab is for". */
  caption: string;
  account: Account | null;
  owner: Client | null;
  /** Said where neither a client nor an account can be named. */
  nobody?: string;
  language: Language;
  children?: ComponentChildren;
};

/** One side of an accident: a client and the account it publishes from. */
export function Face({ caption, account, owner, nobody = '', language, children }: FaceProps) {
  return (
    <div class="face">
      <p class="second-ink caption">{caption}</p>
      <AccountBadge account={account} owner={owner} size={28} />
      <div class="face-names">
        <strong>
          {owner !== null && <Name text={owner.name} />}
          {owner === null && account !== null && <AccountName account={account} />}
          {owner === null && account === null && nobody}
        </strong>
        {owner !== null && account !== null && (
          <p class="second-ink">
            <AccountDetail account={account} client={owner} language={language} />
          </p>
        )}
      </div>
      {children}
    </div>
  );
}
