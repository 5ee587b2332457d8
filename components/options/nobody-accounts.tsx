import { t } from '../../utils/i18n/options/translator.ts';
import { accountKey } from './client-list.tsx';
import type { OptionsActions, OptionsModel } from './model.ts';
import { NobodyAccount } from './nobody-account.tsx';

/** Accounts that were seen and that nobody has claimed. */
export function NobodyAccounts({ model, actions }: { model: OptionsModel; actions: OptionsActions }) {
  const { clients, language, now, unclaimed } = model;
  return (
    <section>
      <h2>
        {t(language, 'nobody.title')}
        {unclaimed.length > 0 && <span class="count">{unclaimed.length}</span>}
      </h2>
      <p class="second-ink">{t(language, unclaimed.length > 0 ? 'nobody.what' : 'nobody.none')}</p>
      {unclaimed.length > 0 && (
        <ul class="settings cards">
          {unclaimed.map((seen) => (
            <NobodyAccount
              key={accountKey(seen.account)}
              seen={seen}
              clients={clients}
              language={language}
              now={now}
              onClaim={actions.onClaim}
              onLeave={actions.onLeave}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
