import { useEffect, useRef, useState } from 'preact/hooks';
import { type Client, initialsOf } from '../../utils/core/client.ts';
import type { Language } from '../../utils/core/question.ts';
import { t } from '../../utils/i18n/options/translator.ts';
import { ClientBadge } from '../shared/badge.tsx';
import { NewClientFields } from '../shared/new-client-fields.tsx';

/** What this part of a client's page changes. */
type LookFields = Partial<Pick<Client, 'name' | 'initials' | 'colour'>>;

type ClientFieldsetProps = {
  client: Client;
  language: Language;
  /** Said once a field is left, not at each letter; never with an empty name. */
  onChange: (fields: LookFields) => void;
};

/** A client's name, initials and color, with its badge as it will be. */
export function ClientFieldset({ client, language, onChange }: ClientFieldsetProps) {
  const { name, initials, colour } = client;
  // A choice of color is heard twice, by its own button and by all the fields: the second must know of the first.
  const latest = useRef(client);
  const [draft, setDraft] = useState(client);
  useEffect(() => {
    latest.current = { ...latest.current, name, initials, colour };
    setDraft(latest.current);
  }, [name, initials, colour]);

  function edit(fields: LookFields) {
    latest.current = { ...latest.current, ...fields };
    setDraft(latest.current);
  }

  function save() {
    const written = latest.current;
    const newName = written.name.trim() || name;
    // Initials that were the name's own follow it.
    const follow = written.initials.trim() === '' || written.initials === initialsOf(name);
    const newInitials = follow ? initialsOf(newName) : written.initials.trim();
    edit({ name: newName, initials: newInitials });
    onChange({ name: newName, initials: newInitials, colour: written.colour });
  }

  return (
    <div class="client-fields" onChange={save}>
      <ClientBadge client={draft} size={36} />
      <NewClientFields newClient={draft} language={language} onChange={edit} />
      <label class="field initials">
        <span class="second-ink">{t(language, 'client.initials')}</span>
        <input
          type="text"
          dir="auto"
          autocomplete="off"
          maxLength={8}
          value={draft.initials}
          onInput={(event) => edit({ initials: event.currentTarget.value })}
        />
      </label>
      <label class="button plain own-colour">
        <input
          type="color"
          value={draft.colour.toLowerCase()}
          onInput={(event) => edit({ colour: event.currentTarget.value })}
        />
        {t(language, 'client.ownColour')}
      </label>
      <p class="second-ink colour-note">{t(language, 'client.colourNote')}</p>
    </div>
  );
}
