import { useMemo, useState } from 'preact/hooks';
import type { FormRule, GuideLevel, RuleSetting } from '../../../../utils/core/guide-form.ts';
import type { Language } from '../../../../utils/core/question.ts';
import { t } from '../../../../utils/i18n/guide-form/translator.ts';
import { Button } from '../../../shared/button.tsx';
import { Name } from '../../../shared/name.tsx';
import type { GuideActions, GuideFault } from '../model.ts';
import { faultsAt, problemAt } from './fault-at.ts';
import { inOneLine } from './in-one-line.ts';
import { RuleExamples } from './rule-examples.tsx';
import { RuleOwn } from './rule-own.tsx';
import { LEVELS, RuleScope } from './rule-scope.tsx';
import { SettingControl } from './setting-control.tsx';
import { textOf } from './texts.ts';
import { TriedRule, type TriedRuleProps } from './tried-rule.tsx';

type RuleFormProps = Omit<TriedRuleProps, 'rule'> & {
  rule: FormRule;
  /** Of the guide, for rules that say none. */
  guideLevel: unknown;
  /** Of this rule, their paths within it. */
  faults: readonly GuideFault[];
  language: Language;
  onSay: GuideActions['onSayRule'];
  /** `path` is within the rule; undefined takes the value away. */
  onChange: (path: readonly (string | number)[], value: unknown) => void;
  onRemove: () => void;
};

/** One rule, closed to a line; only an open one is drawn whole. */
export function RuleForm({
  rule,
  guideLevel,
  faults,
  language,
  onSay,
  onChange,
  onRemove,
  ...trying
}: RuleFormProps) {
  const [isOpen, setOpen] = useState(false);
  const { kind, values } = rule;
  const level = levelOf(guideLevel) ?? kind?.level ?? 'warning';
  const name = kind === null ? textOf(values.rule) : textOf(values.name);
  // Each key draws every line anew; a rule with thousands of terms is not read each time.
  const written = JSON.stringify(values);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rule is another object each time, and says the same
  const said = useMemo(() => onSay(rule, guideLevel, language), [written, guideLevel, language, onSay]);
  const problem = (...path: (string | number)[]) => problemAt(faults, path, language);
  const control = (setting: RuleSetting) => (
    <SettingControl
      key={setting.path.join('.')}
      setting={setting}
      value={valueAt(values, setting.path)}
      problem={problem(...setting.path)}
      language={language}
      onChange={(value, within = []) => onChange([...setting.path, ...within], value)}
    />
  );
  return (
    <details class="rule-form" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span class="rule-title">
          <span>
            <span class="setting-title">
              {kind === null ? t(language, 'rules.unknown') : kind.called[language]}
            </span>
            {name !== '' && (
              <span class="second-ink">
                {' '}
                <Name text={name} />
              </span>
            )}
          </span>
          {said !== null && <span class="second-ink rule-said">{inOneLine(said)}</span>}
        </span>
        {said !== null && <span class="second-ink rule-level">{said.level}</span>}
        {faults.length > 0 && (
          <span class="stop-ink">{t(language, 'rules.faulty', { count: faults.length })}</span>
        )}
      </summary>
      {isOpen && (
        <div class="rule-body">
          {kind === null ? (
            <p class="second-ink">{t(language, 'rules.unknownWhat')}</p>
          ) : (
            <>
              {unplaced(rule, faults).map((fault) => (
                <p key={`${fault.path.join('.')} ${fault.message.en}`} class="stop-ink">
                  {fault.message[language]}
                </p>
              ))}
              <div class="rule-settings">
                {kind.settings.length === 0 && <p class="second-ink">{t(language, 'rule.nothingToSet')}</p>}
                {kind.settings.filter((setting) => setting.control !== 'switch').map(control)}
                <div class="switches">
                  {kind.settings.filter((setting) => setting.control === 'switch').map(control)}
                </div>
              </div>
              <RuleScope
                rule={rule}
                level={level}
                language={language}
                problem={problem}
                onChange={(field, value) => onChange([field], value)}
              />
              <RuleOwn
                rule={rule}
                language={language}
                problem={problem}
                onChange={(field, value) => onChange([field], value)}
              />
              <RuleExamples rule={rule} language={language} problem={problem} onChange={onChange} />
              <TriedRule rule={rule} language={language} {...trying} />
            </>
          )}
          <div class="actions">
            <span class="last">
              <Button look="plain" onPress={onRemove}>
                {t(language, 'rule.remove')}
              </Button>
            </span>
          </div>
        </div>
      )}
    </details>
  );
}

function levelOf(value: unknown): GuideLevel | undefined {
  return LEVELS.find((level) => level === value);
}

function valueAt(values: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined),
    values,
  );
}

/** Fields that stand in every form. */
const COMMON = ['level', 'networks', 'kinds', 'languages', 'why', 'link', 'name', 'ok', 'bad'];

/** Faults that none of the controls shows. */
function unplaced({ kind }: FormRule, faults: readonly GuideFault[]): GuideFault[] {
  const paths = [...COMMON.map((field) => [field]), ...(kind?.settings.map(({ path }) => path) ?? [])];
  const placed = new Set(paths.flatMap((path) => faultsAt(faults, path)));
  return faults.filter((fault) => !placed.has(fault));
}
