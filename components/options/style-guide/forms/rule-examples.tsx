import type { FormRule } from '../../../../utils/core/guide-form.ts';
import type { Language } from '../../../../utils/core/question.ts';
import { t } from '../../../../utils/i18n/guide-form/translator.ts';
import { textsOf } from './texts.ts';

const SIDES = ['bad', 'ok'] as const;

type RuleExamplesProps = {
  rule: FormRule;
  language: Language;
  problem: (field: string, index: number) => string | undefined;
  onChange: (path: readonly (string | number)[], value: unknown) => void;
};

/** Drafts in which the rule must find something, and nothing; an emptied one is taken away. */
export function RuleExamples({ rule: { values }, language, problem, onChange }: RuleExamplesProps) {
  return (
    <div class="rule-part">
      <h4>{t(language, 'examples.title')}</h4>
      <p class="second-ink">{t(language, 'examples.note')}</p>
      {SIDES.map((side) => {
        const texts = textsOf(values[side]);
        const kind = t(language, `examples.${side}`);
        return (
          <fieldset
            key={side}
            class="examples"
            // Not as soon as one box is left for the next: that would have another example then.
            onFocusOut={({ currentTarget, relatedTarget }) => {
              if (relatedTarget instanceof Node && currentTarget.contains(relatedTarget)) return;
              const left = texts.filter((text) => text !== '');
              if (left.length < texts.length) onChange([side], left.length === 0 ? undefined : left);
            }}
          >
            <legend class="second-ink">{kind}</legend>
            {[...texts, ''].map((text, index) => {
              const isNew = index === texts.length;
              const wrong = isNew ? undefined : problem(side, index);
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: a new example is written on in the same box
                <div key={index} class="field">
                  <textarea
                    dir="auto"
                    rows={Math.max(1, text.split('\n').length)}
                    aria-label={
                      isNew
                        ? t(language, 'examples.new', { kind })
                        : t(language, 'examples.nth', { kind, count: index + 1 })
                    }
                    aria-invalid={wrong === undefined ? undefined : 'true'}
                    value={text}
                    onInput={({ currentTarget: { value } }) => onChange([side, index], value)}
                  />
                  {wrong !== undefined && <p class="stop-ink">{wrong}</p>}
                </div>
              );
            })}
          </fieldset>
        );
      })}
    </div>
  );
}
