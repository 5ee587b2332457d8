import type { Client } from '../../../utils/core/client.ts';
import type { Language } from '../../../utils/core/question.ts';
import type { Reply } from '../../../utils/core/reply.ts';
import { t } from '../../../utils/i18n/replies/translator.ts';
import { ClientBadge } from '../../shared/badge.tsx';
import { Name } from '../../shared/name.tsx';
import { useOwnId } from '../../shared/use-own-id.ts';

type ClientChoiceProps = {
  /** What is asked; "For" where nothing else is said. */
  legend?: string;
  clients: readonly Client[];
  chosen: Reply['clientIds'];
  problem?: string | undefined;
  language: Language;
  onChange: (chosen: Reply['clientIds']) => void;
};

/** Every client, or some of them. */
export function ClientChoice({ legend, clients, chosen, problem, language, onChange }: ClientChoiceProps) {
  const id = useOwnId();
  const ids = chosen === 'all' ? [] : chosen;
  const names = {
    'aria-invalid': problem === undefined ? undefined : ('true' as const),
    'aria-describedby': problem === undefined ? undefined : `${id}-problem`,
  };
  return (
    <fieldset class="client-choice">
      <legend class="second-ink">{legend ?? t(language, 'clients.for')}</legend>
      <label class="row choice">
        <input type="radio" name={id} checked={chosen === 'all'} onChange={() => onChange('all')} />
        {t(language, 'clients.all')}
      </label>
      {clients.length > 0 && (
        <label class="row choice">
          <input
            type="radio"
            name={id}
            {...names}
            checked={chosen !== 'all'}
            onChange={() => onChange(ids)}
          />
          {t(language, 'clients.some')}
        </label>
      )}
      {chosen !== 'all' && (
        <div class="grid">
          {clients.map((client) => (
            <label key={client.id} class="row choice">
              <input
                type="checkbox"
                class="tick"
                checked={ids.includes(client.id)}
                onChange={(event) =>
                  onChange(
                    event.currentTarget.checked
                      ? [...ids, client.id]
                      : ids.filter((other) => other !== client.id),
                  )
                }
              />
              <ClientBadge client={client} size={22} />
              <Name text={client.name} />
            </label>
          ))}
        </div>
      )}
      {problem !== undefined && (
        <p id={`${id}-problem`} class="stop-ink">
          {problem}
        </p>
      )}
    </fieldset>
  );
}
