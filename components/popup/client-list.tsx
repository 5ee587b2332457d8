import type { Client } from '../../utils/core/client.ts';
import { t as inPage } from '../../utils/i18n/in-page/translator.ts';
import { t } from '../../utils/i18n/popup/translator.ts';
import { ClientBadge } from '../shared/badge.tsx';
import { Name } from '../shared/name.tsx';
import type { GuardedTabProps } from './tab-state.tsx';

type ClientListProps = GuardedTabProps & {
  title: string;
  /** Left out: what other buttons of the popup already offer. */
  except?: readonly Client[];
};

/** Changes the tab's client in one press. */
export function ClientList({ model, actions, chip, title, except = [] }: ClientListProps) {
  const { language, otherTabs } = model;
  const clients = model.clients.filter((client) => !except.includes(client));
  if (clients.length === 0) return null;
  return (
    <div class="client-list">
      <h2 class="list-title second-ink">{title}</h2>
      {clients.map((client) => {
        const isChosen = client.id === chip.client?.id;
        const tabs = otherTabs[client.id] ?? 0;
        return (
          <button
            type="button"
            key={client.id}
            class={isChosen ? 'row item chosen' : 'row item'}
            aria-pressed={isChosen}
            onClick={() => actions.onChooseClient(client.id)}
          >
            <ClientBadge client={client} size={22} />
            <Name text={client.name} />
            {isChosen && <span class="row-note">{inPage(language, 'thisTab')}</span>}
            {!isChosen && tabs > 0 && <span class="row-note">{t(language, 'tabs', { count: tabs })}</span>}
          </button>
        );
      })}
    </div>
  );
}
