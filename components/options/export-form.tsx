import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n/options/translator.ts';
import { ClientBadge } from '../shared/badge.tsx';
import { Button } from '../shared/button.tsx';
import { Name } from '../shared/name.tsx';
import type { OptionsActions, OptionsModel } from './model.ts';
import { SettingRow } from './setting-row.tsx';

/** Everything in a file, or some clients for a colleague: never oneself. */
export function ExportForm({ model, actions }: { model: OptionsModel; actions: OptionsActions }) {
  const { language } = model;
  const clients = model.clients.filter((client) => !client.personal);
  const [chosen, choose] = useState<readonly string[]>([]);
  const ids = clients.map((client) => client.id).filter((id) => chosen.includes(id));
  return (
    <section>
      <h2>{t(language, 'export.title')}</h2>
      <div class="settings">
        <SettingRow title={t(language, 'export.all')} what={t(language, 'export.allWhat')}>
          <Button look="second" onPress={actions.onExportAll}>
            {t(language, 'export.allDo')}
          </Button>
        </SettingRow>
        {clients.length > 0 && (
          <fieldset class="setting tall">
            <legend class="out-of-sight">{t(language, 'export.some')}</legend>
            <SettingRow title={t(language, 'export.some')} what={t(language, 'export.someWhat')}>
              <button
                type="button"
                class="button second"
                disabled={ids.length === 0}
                onClick={() => actions.onExportClients(ids)}
              >
                {ids.length === 0
                  ? t(language, 'export.chooseSome')
                  : t(language, 'export.someDo', { count: ids.length })}
              </button>
            </SettingRow>
            <div class="grid">
              {clients.map((client) => (
                <label key={client.id} class="row choice">
                  <input
                    type="checkbox"
                    class="tick"
                    checked={chosen.includes(client.id)}
                    onChange={(event) =>
                      choose(
                        event.currentTarget.checked
                          ? [...chosen, client.id]
                          : chosen.filter((id) => id !== client.id),
                      )
                    }
                  />
                  <ClientBadge client={client} size={22} />
                  <Name text={client.name} />
                </label>
              ))}
            </div>
          </fieldset>
        )}
      </div>
    </section>
  );
}
