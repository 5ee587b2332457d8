import { useEffect, useRef } from 'preact/hooks';
import type { Language, NewClient } from '../../utils/core/question.ts';
import { t } from '../../utils/i18n/in-page/translator.ts';
import { CLIENT_COLOURS } from '../colour.ts';
import { LONGEST_NAME } from './claim.ts';

type NewClientFieldsProps = {
  newClient: NewClient;
  language: Language;
  onChange: (newClient: NewClient) => void;
};

/** A client in seconds: its name and its color. Takes the focus when it appears. */
export function NewClientFields({ newClient, language, onChange }: NewClientFieldsProps) {
  const nameField = useRef<HTMLInputElement>(null);
  useEffect(() => nameField.current?.select(), []);
  return (
    <div class="new-client">
      <label class="field">
        <span class="second-ink">{t(language, 'newClientName')}</span>
        <input
          ref={nameField}
          type="text"
          dir="auto"
          autocomplete="off"
          maxLength={LONGEST_NAME}
          value={newClient.name}
          onInput={(event) => onChange({ ...newClient, name: event.currentTarget.value })}
        />
      </label>
      <fieldset class="field">
        <legend class="second-ink">{t(language, 'newClientColour')}</legend>
        <div class="swatches">
          {CLIENT_COLOURS.map((colour) => (
            <label
              key={colour.value}
              class="swatch"
              style={{ '--badge': colour.value }}
              title={t(language, `colour.${colour.name}`)}
            >
              <input
                type="radio"
                name="colour"
                aria-label={t(language, `colour.${colour.name}`)}
                checked={newClient.colour === colour.value}
                onChange={() => onChange({ ...newClient, colour: colour.value })}
              />
            </label>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
