import { useState } from 'preact/hooks';
import { accountLabel } from '../../utils/core/account.ts';
import type { Client } from '../../utils/core/client.ts';
import type { Language } from '../../utils/core/question.ts';
import { t } from '../../utils/i18n/options/translator.ts';
import { NobodyBadge } from '../shared/badge.tsx';
import { ClaimForm } from '../shared/claim-form.tsx';
import { AccountName } from '../shared/name.tsx';
import { nearestClient } from '../shared/nearness.ts';
import type { ClaimActions, SeenAccount } from './model.ts';
import { SeenLine } from './seen-line.tsx';

type NobodyAccountProps = Pick<ClaimActions, 'onClaim'> & {
  /** Without it, the account can only be claimed. */
  onLeave?: ClaimActions['onLeave'];
  seen: SeenAccount;
  clients: readonly Client[];
  language: Language;
  now: number;
};

/** An account that nobody has claimed: asks whose it is. */
export function NobodyAccount({ seen, clients, language, now, onClaim, onLeave }: NobodyAccountProps) {
  const { account } = seen;
  const [isAsking, setAsking] = useState(false);
  const nearest = nearestClient(clients, account);
  const label = accountLabel(account);
  return (
    <li class="nobody">
      <div class="setting">
        <NobodyBadge account={account} size={36} />
        <div class="setting-words">
          <p class="setting-title">
            <AccountName account={account} />
          </p>
          <p class="second-ink">
            <SeenLine seen={seen} language={language} now={now} />
          </p>
        </div>
        <div class="actions">
          {onLeave !== undefined && (
            <button
              type="button"
              class="button plain"
              aria-label={`${t(language, 'nobody.leave')} ${label}`}
              onClick={() => onLeave(account)}
            >
              {t(language, 'nobody.leave')}
            </button>
          )}
          <button
            type="button"
            class="button second opener"
            aria-expanded={isAsking}
            aria-label={`${t(language, 'nobody.whose')} ${label}`}
            onClick={() => setAsking(!isAsking)}
          >
            {t(language, 'nobody.whose')}
          </button>
        </div>
      </div>
      {isAsking && (
        <ClaimForm
          account={account}
          clients={clients}
          first={nearest === null ? null : { client: nearest, because: 'closeName' }}
          language={language}
          onClaim={(claim) => onClaim(account, claim)}
        />
      )}
    </li>
  );
}
