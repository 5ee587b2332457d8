import type { Client, Freeze } from '../../utils/core/client.ts';
import { t } from '../../utils/i18n/options/translator.ts';
import type { OptionsActions, OptionsModel } from './model.ts';

const CHOICES: readonly (Freeze | null)[] = [null, 'approved', 'nothing'];

type ClientFreezeProps = { model: OptionsModel; actions: OptionsActions; client: Client };

/** What goes out for a client while there is a crisis. */
export function ClientFreeze({ model: { language }, actions, client }: ClientFreezeProps) {
  return (
    <section>
      <h2>{t(language, 'freeze.title')}</h2>
      <fieldset class="choices">
        <legend class="out-of-sight">{t(language, 'freeze.title')}</legend>
        {CHOICES.map((freeze) => (
          <label key={freeze} class="row choice">
            <input
              type="radio"
              name="freeze"
              checked={(client.freeze ?? null) === freeze}
              onChange={() => actions.onEditClient(client.id, { freeze })}
            />
            {freeze === null ? (
              t(language, 'freeze.none')
            ) : (
              <span class="setting-words">
                {t(language, `freeze.${freeze}`)}
                <span class="second-ink">{t(language, `freeze.${freeze}What`)}</span>
              </span>
            )}
          </label>
        ))}
      </fieldset>
    </section>
  );
}
