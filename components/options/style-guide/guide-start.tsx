import { useState } from 'preact/hooks';
import type { Client } from '../../../utils/core/client.ts';
import type { Language } from '../../../utils/core/question.ts';
import { t } from '../../../utils/i18n/options/translator.ts';
import { Button } from '../../shared/button.tsx';
import { Field } from '../replies/field.tsx';
import { FileButton } from './file-button.tsx';
import type { GuidePreset } from './model.ts';

type GuideStartProps = {
  presets: readonly GuidePreset[];
  /** Clients whose guide may be copied; those without one are passed over. */
  others: readonly Client[];
  language: Language;
  onStart: (presetId: string) => void;
  /** The text of a guide that is there already: of a file, whatever is in it, or of another client. */
  onRead: (source: string) => void;
};

/** Where a client has no guide yet: one to start from, or a file. Nothing is in force before it is saved. */
export function GuideStart({ presets, others, language, onStart, onRead }: GuideStartProps) {
  const [chosen, choose] = useState(presets[0]?.id ?? '');
  const guides = others.flatMap(({ id, name, styleGuide }) =>
    styleGuide === undefined ? [] : [{ key: `client ${id}`, name, source: styleGuide }],
  );
  const copied = guides.find(({ key }) => key === chosen);
  return (
    <>
      <Field label={t(language, 'guide.preset')} note={t(language, 'guide.presetNote')}>
        {(names) => (
          <select {...names} value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
            {presets.map(({ id, called }) => (
              <option key={id} value={id}>
                {called[language]}
              </option>
            ))}
            {guides.length > 0 && (
              <optgroup label={t(language, 'guide.ofClients')}>
                {guides.map(({ key, name }) => (
                  <option key={key} value={key}>
                    {name}
                  </option>
                ))}
              </optgroup>
            )}
          </select>
        )}
      </Field>
      <div class="actions">
        <Button
          look="second"
          onPress={() => (copied === undefined ? onStart(chosen) : onRead(copied.source))}
        >
          {t(language, 'guide.start')}
        </Button>
        <FileButton
          accept=".yml,.yaml,text/yaml,application/yaml"
          onFiles={([file]) => void file?.text().then(onRead)}
        >
          {t(language, 'guide.chooseFile')}
        </FileButton>
      </div>
    </>
  );
}
