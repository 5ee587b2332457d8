import type { Language } from '../../utils/core/question.ts';
import { t as inPage } from '../../utils/i18n/in-page/translator.ts';
import { parts, t } from '../../utils/i18n/options/translator.ts';
import { Button } from '../shared/button.tsx';
import { Name } from '../shared/name.tsx';
import { ChangeList, ShortList } from './change-list.tsx';
import { FaultNote } from './fault-note.tsx';
import type { ImportState, ImportWay, OptionsActions } from './model.ts';

const WAYS: readonly ImportWay[] = ['merge', 'replace'];

type ImportPreviewProps = {
  preview: Extract<ImportState, { step: 'preview' }>;
  language: Language;
  actions: OptionsActions;
};

/** Everything that a file would change, before anything is written. */
export function ImportPreview({ preview, language, actions }: ImportPreviewProps) {
  const { fileName, ignored, outcome, way } = preview;
  return (
    <div class="preview">
      <h3>{parts(language, 'import.preview', { file: <Name text={fileName} /> })}</h3>
      <fieldset>
        <legend class="out-of-sight">{t(language, 'import.way')}</legend>
        {WAYS.map((other) => (
          <label key={other} class="row choice">
            <input
              type="radio"
              name="way"
              checked={other === way}
              onChange={() => actions.onImportWay(other)}
            />
            <span class="setting-words">
              <strong>{t(language, `import.${other}`)}</strong>
              <span class="second-ink">{t(language, `import.${other}What`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div role="status" class="changes">
        {outcome.ok ? (
          <ChangeList changes={outcome.changes} replies={outcome.replies} language={language} />
        ) : (
          <FaultNote title={t(language, 'import.impossible')} fault={outcome.fault} language={language} />
        )}
        {ignored.length > 0 && (
          <ShortList title={t(language, 'changes.ignored')} language={language} items={ignored.map(code)} />
        )}
      </div>
      <div class="actions">
        <button
          type="button"
          class="button primary"
          disabled={!outcome.ok}
          onClick={() => actions.onImport()}
        >
          {t(language, `import.${way}Do`)}
        </button>
        <Button look="second" onPress={actions.onCancelImport}>
          {inPage(language, 'cancel')}
        </Button>
        {way === 'replace' && (
          <span class="last">
            <Button look="plain" onPress={actions.onExportAll}>
              {t(language, 'import.exportFirst')}
            </Button>
          </span>
        )}
      </div>
    </div>
  );
}

function code(path: string) {
  return <code dir="ltr">{path}</code>;
}
