import { parts, t } from '../../utils/i18n/options/translator.ts';
import { Name } from '../shared/name.tsx';
import { FaultNote } from './fault-note.tsx';
import { ImportPreview } from './import-preview.tsx';
import type { OptionsActions, OptionsModel } from './model.ts';

/** A file comes in: chosen, previewed, confirmed; or refused. */
export function ImportForm({ model, actions }: { model: OptionsModel; actions: OptionsActions }) {
  const { importing, language } = model;
  return (
    <section>
      <h2>{t(language, 'import.title')}</h2>
      <p class="second-ink">{t(language, 'import.what')}</p>
      <label class="button second file">
        <input
          type="file"
          class="out-of-sight"
          accept=".json,application/json"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            // The same file can be chosen again, once it was mended.
            event.currentTarget.value = '';
            if (file !== undefined) actions.onChooseFile(file);
          }}
        />
        {t(language, 'import.choose')}
      </label>
      <div role="status">
        {importing.step === 'refused' && (
          <FaultNote
            title={parts(language, 'import.refused', { file: <Name text={importing.fileName} /> })}
            fault={importing.fault}
            language={language}
          />
        )}
        {importing.step === 'done' && (
          <p class="ok-note">
            {parts(language, 'import.done', { file: <Name text={importing.fileName} /> })}
          </p>
        )}
      </div>
      {importing.step === 'preview' && (
        <ImportPreview preview={importing} language={language} actions={actions} />
      )}
    </section>
  );
}
