import type { RuleSetting } from '../../../../utils/core/guide-form.ts';
import type { Language } from '../../../../utils/core/question.ts';
import { t } from '../../../../utils/i18n/guide-form/translator.ts';
import { Field } from '../../replies/field.tsx';
import { LinesField } from './lines-field.tsx';
import { TermsField } from './terms-field.tsx';
import { textOf, textsOf } from './texts.ts';
import { Ticks } from './ticks.tsx';

type SettingControlProps = {
  setting: RuleSetting;
  value: unknown;
  problem: string | undefined;
  language: Language;
  /** `path` is within the setting; undefined takes the value away. */
  onChange: (value: unknown, path?: readonly (string | number)[]) => void;
};

/** One setting of a rule, by the control that fits it. */
export function SettingControl({ setting, value, problem, language, onChange }: SettingControlProps) {
  const label = setting.called[language];
  const field = { label, problem, note: setting.note?.[language] };
  switch (setting.control) {
    case 'amount':
      return (
        <Field {...field} look="amount">
          {(names) => (
            <input
              {...names}
              type="number"
              inputMode="numeric"
              min={setting.min}
              max={setting.max}
              value={textOf(value)}
              onInput={({ currentTarget: { value: typed } }) =>
                onChange(typed === '' ? undefined : Number(typed))
              }
            />
          )}
        </Field>
      );
    case 'choice': {
      // What holds where nothing is said need not be said.
      const implied = setting.unset === undefined ? setting.options[0]?.value : undefined;
      return (
        <Field {...field}>
          {(names) => (
            <select
              {...names}
              value={value === implied ? '' : textOf(value)}
              onChange={({ currentTarget: { value: chosen } }) =>
                onChange(chosen === '' ? undefined : chosen)
              }
            >
              {setting.unset !== undefined && <option value="">{setting.unset[language]}</option>}
              {setting.options.map((option) => (
                <option key={option.value} value={option.value === implied ? '' : option.value}>
                  {option.called[language]}
                </option>
              ))}
            </select>
          )}
        </Field>
      );
    }
    case 'switch':
      return (
        <div class="one-tick">
          <label class="row choice">
            <input
              type="checkbox"
              class="tick"
              checked={typeof value === 'boolean' ? value : setting.isOnByDefault}
              onChange={({ currentTarget: { checked } }) =>
                onChange(checked === setting.isOnByDefault ? undefined : checked)
              }
            />
            {label}
          </label>
          {problem !== undefined && <p class="stop-ink">{problem}</p>}
        </div>
      );
    case 'several': {
      const all = setting.options.map((option) => option.value);
      return (
        <Ticks
          legend={label}
          problem={problem}
          note={field.note}
          options={setting.options.map((option) => ({
            value: option.value,
            called: option.called[language],
          }))}
          ticked={value === 'all' ? all : textsOf(value)}
          onChange={(ticked) =>
            onChange(ticked.length === 0 ? undefined : ticked.length === all.length ? 'all' : ticked)
          }
        />
      );
    }
    case 'lines': {
      const { orElse } = setting;
      const isElse = orElse !== undefined && value === orElse.value;
      return (
        <div class="lines-or-else">
          {!isElse && (
            <LinesField {...field} values={textsOf(value)} language={language} onChange={onChange} />
          )}
          {orElse !== undefined && (
            <label class="row choice">
              <input
                type="checkbox"
                class="tick"
                checked={isElse}
                onChange={({ currentTarget: { checked } }) => onChange(checked ? orElse.value : undefined)}
              />
              {orElse.called[language]}
            </label>
          )}
        </div>
      );
    }
    case 'terms':
      return <TermsField value={value} problem={problem} language={language} onChange={onChange} />;
    case 'yaml':
      return (
        <div>
          <p class="second-ink">{label}</p>
          <p>{typeof value === 'string' ? value : Object.keys(value ?? {}).join(', ')}</p>
          <p class="second-ink">{t(language, 'rule.inYaml')}</p>
        </div>
      );
  }
}
