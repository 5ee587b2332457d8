import { t } from '../../utils/i18n/options/translator.ts';
import { ExportForm } from './export-form.tsx';
import { ImportForm } from './import-form.tsx';
import type { OptionsActions, OptionsModel } from './model.ts';
import { Quarantine } from './quarantine.tsx';
import { SectionHead } from './section-head.tsx';

/** Files: a copy, a move, a client handed on; and what was damaged. */
export function DataSection({ model, actions }: { model: OptionsModel; actions: OptionsActions }) {
  const { language, quarantined } = model;
  return (
    <>
      <SectionHead title={t(language, 'section.data')} lead={t(language, 'data.lead')} />
      {quarantined.length > 0 && <Quarantine model={model} actions={actions} />}
      <ExportForm model={model} actions={actions} />
      <ImportForm model={model} actions={actions} />
    </>
  );
}
