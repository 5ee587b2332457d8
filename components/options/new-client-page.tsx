import { useState } from 'preact/hooks';
import type { NewClient } from '../../utils/core/question.ts';
import { parts, t } from '../../utils/i18n/options/translator.ts';
import { freeColour } from '../colour.ts';
import { Icon } from '../shared/icons.tsx';
import { Name } from '../shared/name.tsx';
import { NewClientFields } from '../shared/new-client-fields.tsx';
import type { OptionsActions, OptionsModel } from './model.ts';
import { SectionHead } from './section-head.tsx';

/** A client set up by hand, before any of its accounts was seen. */
export function NewClientPage({ model, actions }: { model: OptionsModel; actions: OptionsActions }) {
  const { clients, language } = model;
  const [newClient, setNewClient] = useState<NewClient>(() => ({
    name: '',
    colour: freeColour(clients),
    personal: false,
  }));
  const name = newClient.name.trim();

  function create(event: Event) {
    event.preventDefault();
    if (name !== '') actions.onAddClient({ ...newClient, name });
  }

  return (
    <>
      <a class="backward second-ink" href="#clients">
        <Icon name="back" />
        {t(language, 'section.clients')}
      </a>
      <SectionHead title={t(language, 'clients.new')} lead={t(language, 'new.later')} />
      <form class="claim" onSubmit={create}>
        <NewClientFields newClient={newClient} language={language} takesFocus onChange={setNewClient} />
        <div class="actions">
          <button type="submit" class="button primary" disabled={name === ''}>
            <span>{parts(language, 'new.create', { client: <Name text={name === '' ? '…' : name} /> })}</span>
          </button>
        </div>
      </form>
    </>
  );
}
