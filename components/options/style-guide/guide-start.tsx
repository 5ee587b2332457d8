import { useState } from 'preact/hooks';
import type { Language } from '../../../utils/core/question.ts';
import { t } from '../../../utils/i18n/options/translator.ts';
import { Button } from '../../shared/button.tsx';
import { Field } from '../replies/field.tsx';
import { FileButton } from './file-button.tsx';
import type { GuidePreset } from './model.ts';

type GuideStartProps = {
  presets: readonly GuidePreset[];
  language: Language;
  onStart: (presetId: string) => void;
  /** The text of a file that was chosen, whatever is in it. */
  onRead: (source: string) => void;
};

/** Where a client has no guide yet: one to start from, or a file. Nothing is in force before it is saved. */
export function GuideStart({ presets, language, onStart, onRead }: GuideStartProps) {
  const [chosen, choose] = useState(presets[0]?.id ?? '');
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
          </select>
        )}
      </Field>
      <div class="actions">
        <Button look="second" onPress={() => onStart(chosen)}>
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
