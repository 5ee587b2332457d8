import { useEffect, useRef } from 'preact/hooks';
import type { Language, NewClient } from '../../utils/core/question.ts';
import { t } from '../../utils/i18n/in-page/translator.ts';
import { CLIENT_COLOURS } from '../colour.ts';
import { LONGEST_NAME } from './claim.ts';

type NewClientFieldsProps = {
  newClient: NewClient;
  language: Language;
  /** Whether the name has the focus as soon as it appears: right after a press, wrong while one walks a list. */
  takesFocus?: boolean;
  onChange: (newClient: NewClient) => void;
};

/** A client in seconds: its name and its color. */
export function NewClientFields({ newClient, language, takesFocus = false, onChange }: NewClientFieldsProps) {
  const nameField = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!takesFocus) return;
    nameField.current?.focus();
    nameField.current?.select();
  }, [takesFocus]);
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
