import { useEffect, useRef } from 'preact/hooks';
import type { ComparedRule, GuideComparison } from '../../../utils/core/guide-comparison.ts';
import type { Language } from '../../../utils/core/question.ts';
import { parts, t } from '../../../utils/i18n/options/translator.ts';
import { Name } from '../../shared/name.tsx';
import { ComparedParts } from './compared-parts.tsx';
import { Fold } from './fold.tsx';

type ComparisonViewProps = {
  comparison: GuideComparison;
  /** The other guide's. */
  name: string;
  /** The rule that was taken over just now, by what its kind is called. */
  taken: { title: string } | null;
  language: Language;
  onTake: (rule: ComparedRule) => void;
};

/** Two guides side by side: first what differs, then, folded, what is the same. */
export function ComparisonView({ comparison, name, taken, language, onTake }: ComparisonViewProps) {
  const { head, rules } = comparison;
  const different = rules.filter(({ isSame }) => !isSame);
  const same = rules.filter(({ isSame }) => isSame);
  const isHeadSame = head.every(({ lines }) => lines.every((line) => line.isSame));
  const status = useRef<HTMLParagraphElement>(null);
  // The button that was pressed is gone: one goes on from where it is said what it did.
  useEffect(() => {
    if (taken !== null) status.current?.focus();
  }, [taken]);
  return (
    <div class="comparison">
      <p ref={status} role="status" tabIndex={-1}>
        {taken !== null && <strong>{t(language, 'compare.taken', { rule: taken.title })} </strong>}
        {summaryOf(different, isHeadSame, language)}
      </p>
      {!isHeadSame && (
        <section>
          <h3>{t(language, 'compare.head')}</h3>
          <ComparedParts parts={head} title={t(language, 'compare.head')} name={name} language={language} />
        </section>
      )}
      {different.map((rule) => (
        <DifferentRule key={keyOf(rule)} rule={rule} name={name} language={language} onTake={onTake} />
      ))}
      {same.length > 0 && (
        <Fold summary={t(language, 'compare.sameRules', { count: same.length })}>
          {() => (
            <ul class="not-taken">
              {same.map((rule) => (
                <li key={keyOf(rule)}>
                  <RuleTitle rule={rule} />
                </li>
              ))}
            </ul>
          )}
        </Fold>
      )}
    </div>
  );
}

type DifferentRuleProps = {
  rule: ComparedRule;
  name: string;
  language: Language;
  onTake: (rule: ComparedRule) => void;
};

function DifferentRule({ rule, name, language, onTake }: DifferentRuleProps) {
  const words = t(language, rule.own === null ? 'compare.copy' : 'compare.replace');
  return (
    <section>
      <h3>
        <RuleTitle rule={rule} />
      </h3>
      <p class="second-ink">
        {rule.own === null
          ? parts(language, 'compare.onlyOther', { name: <Name text={name} /> })
          : t(language, rule.other === null ? 'compare.onlyOwn' : 'compare.differs')}
      </p>
      <ComparedParts parts={rule.parts} title={rule.title} name={name} language={language} />
      {rule.other !== null && (
        <button
          type="button"
          class="button second"
          aria-label={t(language, 'compare.ofRule', { do: words, rule: rule.title })}
          onClick={() => onTake(rule)}
        >
          {words}
        </button>
      )}
    </section>
  );
}

/** What its kind is called, and its own name where it has one. */
function RuleTitle({ rule: { title, name } }: { rule: ComparedRule }) {
  if (name === null) return <>{title}</>;
  return (
    <>
      {title} <bdi class="second-ink">{name}</bdi>
    </>
  );
}

function keyOf({ own, other }: ComparedRule): string {
  return `${own} ${other}`;
}

/** How many rules differ, and how; what there is none of is not said. */
function summaryOf(rules: readonly ComparedRule[], isHeadSame: boolean, language: Language): string {
  const counts = [
    ['compare.countDiffer', rules.filter(({ own, other }) => own !== null && other !== null).length],
    ['compare.countOwn', rules.filter(({ other }) => other === null).length],
    ['compare.countOther', rules.filter(({ own }) => own === null).length],
  ] as const;
  const said = counts.filter(([, count]) => count > 0).map(([key, count]) => t(language, key, { count }));
  if (said.length === 0) return t(language, isHeadSame ? 'compare.allSame' : 'compare.sameButHead');
  return said.join(' ');
}
