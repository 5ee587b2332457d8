import { useState } from 'preact/hooks';
import type { RuleKind } from '../../../../utils/core/guide-form.ts';
import type { Language } from '../../../../utils/core/question.ts';
import { t } from '../../../../utils/i18n/guide-form/translator.ts';
import { Button } from '../../../shared/button.tsx';
import { Field } from '../../replies/field.tsx';

type AddRuleProps = { kinds: readonly RuleKind[]; language: Language; onAdd: (kind: string) => void };

/** One more rule, of a kind that is chosen first. */
export function AddRule({ kinds, language, onAdd }: AddRuleProps) {
  const [chosen, choose] = useState('');
  const sorted = kinds.toSorted((a, b) => a.called[language].localeCompare(b.called[language], language));
  return (
    <div class="add-rule">
      <Field label={t(language, 'rules.add')}>
        {(names) => (
          <select {...names} value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
            <option value="">{t(language, 'rules.choose')}</option>
            {sorted.map(({ name, called }) => (
              <option key={name} value={name}>
                {called[language]}
              </option>
            ))}
          </select>
        )}
      </Field>
      {chosen !== '' && (
        <Button
          look="second"
          onPress={() => {
            choose('');
            onAdd(chosen);
          }}
        >
          {t(language, 'rules.addDo')}
        </Button>
      )}
    </div>
  );
}
