import { t } from '../../utils/i18n/options/translator.ts';
import { CheckList } from './check-list.tsx';
import type { OptionsActions, OptionsModel } from './model.ts';
import { SectionHead } from './section-head.tsx';

/** Where the browser lets Bon Compte in. */
export function AccessSection({ model, actions }: { model: OptionsModel; actions: OptionsActions }) {
  const { checks, language } = model;
  return (
    <>
      <SectionHead title={t(language, 'section.access')} lead={t(language, 'access.lead')} />
      <CheckList checks={checks} language={language} actions={actions} />
    </>
  );
}
