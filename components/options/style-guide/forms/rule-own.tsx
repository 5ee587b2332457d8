import { useState } from 'preact/hooks';
import type { FormRule } from '../../../../utils/core/guide-form.ts';
import type { Language } from '../../../../utils/core/question.ts';
import { t } from '../../../../utils/i18n/guide-form/translator.ts';
import { TextField } from '../../replies/field.tsx';
import { textOf } from './texts.ts';

type RuleOwnProps = {
  rule: FormRule;
  language: Language;
  problem: (field: string) => string | undefined;
  onChange: (field: string, value: unknown) => void;
};

/** What a rule is called, why it is there, and where more can be read. */
export function RuleOwn({ rule: { values }, language, problem, onChange }: RuleOwnProps) {
  const [typed, type] = useState<Reason | null>(null);
  const isTyped = typed !== null && JSON.stringify(whyValue(typed)) === JSON.stringify(values.why);
  const why = isTyped ? typed : reasonOf(values.why);
  const explain = (changed: Partial<Reason>) => {
    type({ ...why, ...changed });
    onChange('why', whyValue({ ...why, ...changed }));
  };
  const put = (field: string) => (value: string) => onChange(field, value === '' ? undefined : value);
  return (
    <div class="rule-part">
      <h4>{t(language, 'rule.own')}</h4>
      <TextField
        label={t(language, 'rule.whyFr')}
        note={t(language, 'rule.whyNote')}
        problem={problem('why')}
        value={why.fr}
        onInput={(fr) => explain({ fr })}
      />
      <TextField label={t(language, 'rule.whyEn')} value={why.en} onInput={(en) => explain({ en })} />
      <TextField
        type="url"
        label={t(language, 'rule.link')}
        problem={problem('link')}
        value={textOf(values.link)}
        onInput={put('link')}
      />
      <TextField
        label={t(language, 'rule.name')}
        note={t(language, 'rule.nameNote')}
        problem={problem('name')}
        value={textOf(values.name)}
        onInput={put('name')}
      />
    </div>
  );
}

type Reason = { fr: string; en: string };

/** A reason in one language is shown to all; it stands in the first box. */
function reasonOf(why: unknown): Reason {
  if (typeof why !== 'object' || why === null) return { fr: textOf(why), en: '' };
  const { fr, en } = why as Record<string, unknown>;
  return { fr: textOf(fr), en: textOf(en) };
}

function whyValue({ fr, en }: Reason): string | Reason | undefined {
  if (fr !== '' && en !== '') return { fr, en };
  return fr || en || undefined;
}
