import type { GuideForm, GuidePath } from '../../../../utils/core/guide-form.ts';
import type { Language } from '../../../../utils/core/question.ts';
import { t } from '../../../../utils/i18n/guide-form/translator.ts';
import { Field, TextField } from '../../replies/field.tsx';
import type { GuideFault } from '../model.ts';
import { problemAt } from './fault-at.ts';
import { LinesField } from './lines-field.tsx';
import { LEVELS } from './rule-scope.tsx';
import { textOf, textsOf } from './texts.ts';

type HeadFormProps = {
  head: GuideForm['head'];
  faults: readonly GuideFault[];
  language: Language;
  onChange: (path: GuidePath, value: unknown) => void;
};

/** What a guide is called, and the client's voice in a few lines. */
export function HeadForm({ head, faults, language, onChange }: HeadFormProps) {
  const card =
    typeof head.card === 'object' && head.card !== null ? (head.card as Record<string, unknown>) : {};
  const problem = (...path: string[]) => problemAt(faults, path, language);
  const put =
    (...path: string[]) =>
    (value: string) =>
      onChange(path, value === '' ? undefined : value);
  return (
    <details class="rule-form">
      <summary>
        <span class="rule-title">
          <span class="setting-title">{t(language, 'head.title')}</span>
          <span class="second-ink">{textOf(head.name)}</span>
        </span>
      </summary>
      <div class="rule-body">
        <div class="rule-settings">
          <TextField
            label={t(language, 'head.name')}
            problem={problem('name')}
            value={textOf(head.name)}
            // A guide always has one: emptied, it is said to be missing.
            onInput={(name) => onChange(['name'], name)}
          />
          <TextField
            type="url"
            label={t(language, 'head.link')}
            note={t(language, 'head.linkNote')}
            problem={problem('link')}
            value={textOf(head.link)}
            onInput={put('link')}
          />
          <Field label={t(language, 'head.level')} problem={problem('level')}>
            {(names) => (
              <select
                {...names}
                value={textOf(head.level)}
                onChange={({ currentTarget: { value } }) => put('level')(value)}
              >
                <option value="">{t(language, 'head.levelOfEach')}</option>
                {LEVELS.map((level) => (
                  <option key={level} value={level}>
                    {t(language, `level.${level}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <TextField
            label={t(language, 'card.urgent')}
            problem={problem('card', 'urgent')}
            value={textOf(card.urgent)}
            onInput={put('card', 'urgent')}
          />
          {(['do', 'dont'] as const).map((side) => (
            <LinesField
              key={side}
              label={t(language, `card.${side}`)}
              note={t(language, 'card.note')}
              problem={problem('card', side)}
              values={textsOf(card[side])}
              language={language}
              onChange={(lines) => onChange(['card', side], lines)}
            />
          ))}
        </div>
      </div>
    </details>
  );
}
