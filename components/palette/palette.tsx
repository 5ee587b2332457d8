import { t } from '../../utils/i18n/palette/translator.ts';
import type { PaletteActions, PaletteModel } from './model.ts';
import { Outcome } from './outcome.tsx';
import { ReplyBlanks } from './reply-blanks.tsx';
import { ReplyList } from './reply-list.tsx';

type PaletteProps = { model: PaletteModel; actions: PaletteActions };

/** Saved replies at the composer: found, filled in, inserted. A modal dialog, so that no focus trap of the site reaches in. */
export function Palette({ model, actions }: PaletteProps) {
  const { client, language, step } = model;
  const name = client === null ? t(language, 'title') : t(language, 'titleFor', { client: client.name });
  return (
    <dialog class="palette" aria-label={name}>
      <div class="surface" lang={language} dir="ltr">
        {step.at === 'list' && <ReplyList model={model} step={step} actions={actions} />}
        {step.at === 'blanks' && <ReplyBlanks model={model} step={step} actions={actions} />}
        {step.at === 'outcome' && <Outcome model={model} step={step} actions={actions} />}
      </div>
    </dialog>
  );
}
