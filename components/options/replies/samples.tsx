import type { Language } from '../../../utils/core/question.ts';
import { t } from '../../../utils/i18n/replies/translator.ts';
import { Button } from '../../shared/button.tsx';

/** Nothing is there yet: how to begin, or what it could look like. */
export function SampleOffer({ language, onAdd }: { language: Language; onAdd: () => void }) {
  return (
    <div class="samples">
      <p>{t(language, 'list.none')}</p>
      <p class="second-ink">{t(language, 'samples.what')}</p>
      <Button look="second" onPress={onAdd}>
        {t(language, 'samples.add')}
      </Button>
    </div>
  );
}

/** Said as long as an example is there: it must not be taken for one's own. */
export function SamplesHere({ language, onRemove }: { language: Language; onRemove: () => void }) {
  return (
    <div class="note samples-here">
      <p>{t(language, 'samples.here')}</p>
      <Button look="second" onPress={onRemove}>
        {t(language, 'samples.remove')}
      </Button>
    </div>
  );
}
