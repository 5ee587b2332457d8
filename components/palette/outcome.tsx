import { t } from '../../utils/i18n/palette/translator.ts';
import { Button } from '../shared/button.tsx';
import type { OutcomeStep, PaletteActions, PaletteModel } from './model.ts';

type OutcomeProps = { model: PaletteModel; step: OutcomeStep; actions: PaletteActions };

/** What became of a reply that did not simply go in: never a silence, and never a lost text. */
export function Outcome({ model, step, actions }: OutcomeProps) {
  const { language } = model;
  const { outcome, isCopied, text } = step;
  const why =
    outcome === 'refused'
      ? t(language, isCopied ? 'outcome.refused.copied' : 'outcome.refused.byHand')
      : t(language, `outcome.${outcome}.why`);
  return (
    <div class="palette-outcome">
      <h2 class="title">{t(language, `outcome.${outcome}`)}</h2>
      <p class="second-ink">{why}</p>
      {outcome !== 'composing' && (
        <textarea class="palette-kept" readOnly rows={5} aria-label={t(language, 'preview')}>
          {text}
        </textarea>
      )}
      <div class="actions">
        <Button look="primary" initialFocus onPress={actions.onClose}>
          {t(language, 'close')}
        </Button>
      </div>
    </div>
  );
}
