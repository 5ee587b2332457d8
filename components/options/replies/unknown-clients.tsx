import type { Client } from '../../../utils/core/client.ts';
import type { Language } from '../../../utils/core/question.ts';
import { parts, t } from '../../../utils/i18n/replies/translator.ts';
import { Name } from '../../shared/name.tsx';
import { Field } from './field.tsx';
import type { ImportPreview } from './import-model.ts';

type UnknownClientsProps = {
  names: ImportPreview['unknownClients'];
  clients: readonly Client[];
  language: Language;
  onTake: (name: string, clientId: string) => void;
};

/** Names that a file writes otherwise than one has them: whom each means. */
export function UnknownClients({ names, clients, language, onTake }: UnknownClientsProps) {
  return (
    <fieldset class="column-mapping">
      <legend class="setting-title">{t(language, 'import.unknownClients')}</legend>
      {names.map(({ name, clientId }) => (
        <Field key={name} label={parts(language, 'import.clientFor', { name: <Name text={name} /> })}>
          {(control) => (
            <select
              {...control}
              value={clientId ?? ''}
              onChange={({ currentTarget }) =>
                currentTarget.value !== '' && onTake(name, currentTarget.value)
              }
            >
              <option value="">{t(language, 'import.chooseClient')}</option>
              {clients.map((client) => (
                <option key={client.id} value={client.id}>
                  {client.name}
                </option>
              ))}
            </select>
          )}
        </Field>
      ))}
    </fieldset>
  );
}
