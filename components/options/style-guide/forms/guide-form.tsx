import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { GuideForm as Form, FormRule, GuidePath, RuleKind } from '../../../../utils/core/guide-form.ts';
import type { Language } from '../../../../utils/core/question.ts';
import { t } from '../../../../utils/i18n/guide-form/translator.ts';
import { GuideFaults } from '../guide-faults.tsx';
import type { GuideActions, GuideFault, TextsToTry, TriedTexts } from '../model.ts';
import { AddRule } from './add-rule.tsx';
import { faultsAt } from './fault-at.ts';
import { HeadForm } from './head-form.tsx';
import { RuleForm } from './rule-form.tsx';

/** More texts would make each key slow. */
const MOST_TRIED = 60;

export type GuideFormProps = {
  source: string;
  form: Form;
  faults: readonly GuideFault[];
  /** Whether the client's drafts are checked by this very guide. */
  isStored: boolean;
  kinds: readonly RuleKind[];
  /** What is saved for the client, to try rules on. */
  replies: readonly string[];
  language: Language;
  onChange: (path: GuidePath, value: unknown) => void;
  onAdd: (kind: string) => void;
  onRemove: (index: number) => Removal;
  onSay: GuideActions['onSayRule'];
  onTry: (rule: FormRule, texts: TextsToTry) => TriedTexts | null;
};

/** A rule that was taken away: the text without it, and what puts it back. */
type Removal = { source: string; onPutBack: () => void };

type Removed = Removal & { index: number };

/** A style guide without its YAML: a line for each rule, which opens to its form. */
export function GuideForm({
  source,
  form: { head, rules },
  faults,
  isStored,
  kinds,
  replies,
  language,
  onChange,
  onAdd,
  onRemove,
  onSay,
  onTry,
}: GuideFormProps) {
  const [pasted, paste] = useState('');
  const [removed, setRemoved] = useState<Removed | null>(null);
  const box = useRef<HTMLDivElement>(null);
  /** The rule to go to once it is drawn; open, if it is new. */
  const next = useRef<{ index: number; isNew: boolean } | null>(null);
  const texts = useMemo(
    () => ({ replies: replies.slice(0, MOST_TRIED), posts: postsOf(pasted) }),
    [replies, pasted],
  );
  // As it is drawn: an effect of the drawing before would come late, and not know the rule yet.
  useLayoutEffect(() => {
    if (next.current === null) return;
    const { index, isNew } = next.current;
    next.current = null;
    goTo(Math.min(index, rules.length - 1), isNew);
  });

  /** Puts the focus on a rule's line; where there is none left, on what stands above. */
  function goTo(index: number, isOpened: boolean) {
    const row = box.current?.querySelectorAll('details')[index + 1];
    if (row === undefined) return;
    row.open ||= isOpened;
    row.querySelector('summary')?.focus();
  }

  return (
    <div class="guide-form" ref={box}>
      <HeadForm head={head} faults={faults} language={language} onChange={onChange} />
      <h3>{t(language, 'rules.title')}</h3>
      {rules.length === 0 && <p class="second-ink">{t(language, 'rules.none')}</p>}
      <ul class="rule-list">
        {rules.map((rule, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a rule is what stands at its place
          <li key={index}>
            <RuleForm
              rule={rule}
              guideLevel={head.level}
              faults={within(faults, index)}
              language={language}
              texts={texts}
              pasted={pasted}
              onPaste={paste}
              onTry={onTry}
              onSay={onSay}
              onChange={(path, value) => onChange(['rules', index, ...path], value)}
              onRemove={() => {
                next.current = { index, isNew: false };
                setRemoved({ index, ...onRemove(index) });
              }}
            />
          </li>
        ))}
      </ul>
      <div role="status" class="removed-word">
        {/* What was changed since, here or beside, would be undone with it. */}
        {removed?.source === source && (
          <>
            <span class="second-ink">{t(language, 'rules.removed')}</span>
            <button
              type="button"
              class="small-button"
              onClick={() => {
                next.current = { index: removed.index, isNew: false };
                setRemoved(null);
                removed.onPutBack();
              }}
            >
              {t(language, 'rules.putBack')}
            </button>
          </>
        )}
      </div>
      <AddRule
        kinds={kinds}
        language={language}
        onAdd={(kind) => {
          next.current = { index: rules.length, isNew: true };
          onAdd(kind);
        }}
      />
      <GuideFaults
        faults={faults}
        isStored={isStored}
        language={language}
        onGo={({ path: [part, index] }) => goTo(part === 'rules' ? Number(index) : -1, true)}
      />
    </div>
  );
}

/** Faults of one rule, their paths from there. */
function within(faults: readonly GuideFault[], index: number): GuideFault[] {
  return faultsAt(faults, ['rules', index]).map((fault) => ({ ...fault, path: fault.path.slice(2) }));
}

/** Pasted posts stand apart by empty lines. */
function postsOf(pasted: string): string[] {
  const posts = pasted.split(/\n\s*\n/).map((post) => post.trim());
  return posts.filter((post) => post !== '').slice(0, MOST_TRIED);
}
