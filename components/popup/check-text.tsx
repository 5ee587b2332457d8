import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Bilingual } from '../../utils/core/finding.ts';
import type { Language } from '../../utils/core/question.ts';
import { t as inPage } from '../../utils/i18n/in-page/translator.ts';
import { t } from '../../utils/i18n/popup/translator.ts';
import { parts as proofParts } from '../../utils/i18n/proofreader/translator.ts';
import { Faults } from '../proofreader/faults.tsx';
import { FindingList } from '../proofreader/finding-list.tsx';
import type { FindingActions, ProofModel, ProofOutcome } from '../proofreader/model.ts';
import { StoppedRules } from '../proofreader/stopped-rules.tsx';
import { Summary } from '../proofreader/summary.tsx';
import { Tone } from '../proofreader/tone.tsx';
import { ClientBadge } from '../shared/badge.tsx';
import { type Copy, CopyButton } from '../shared/copy-button.tsx';
import { Icon } from '../shared/icons.tsx';
import { Name } from '../shared/name.tsx';
import { useOwnId } from '../shared/use-own-id.ts';
import { fixInBox } from './fix-in-box.ts';
import type { TextCheck, TextCheckActions } from './model.ts';

type CheckTextProps = {
  check: TextCheck;
  actions: TextCheckActions;
  language: Language;
  onCopy: Copy;
  onBack: () => void;
};

/** Any text, read for the tab's client while it is written here. */
export function CheckText({ check, actions, language, onCopy, onBack }: CheckTextProps) {
  const { client, findings, text } = check;
  const id = useOwnId();
  const box = useRef<HTMLTextAreaElement>(null);
  const list = useRef<HTMLDivElement>(null);
  // What is written afterwards is the box's own: undo would be lost by writing it anew.
  const [firstText] = useState(text);
  const [choice, setChoice] = useState(0);
  const [outcome, setOutcome] = useState<ProofOutcome | null>(null);
  const [silenced, setSilenced] = useState<Bilingual>();
  /** Counts presses after which the focus goes to the finding that is open then. */
  const [moves, setMoves] = useState(0);
  const chosen = Math.max(0, Math.min(choice, findings.length - 1));
  const model: ProofModel = { ...check, language, chosen, outcome, silenced };

  useEffect(() => {
    box.current?.focus();
    box.current?.setSelectionRange(box.current.value.length, box.current.value.length);
  }, []);
  useLayoutEffect(() => {
    if (moves === 0) return;
    const next = list.current?.querySelector<HTMLElement>('[data-initial-focus]') ?? box.current;
    next?.focus();
  }, [moves]);

  function settle(next: ProofOutcome) {
    setOutcome(next);
    setMoves((count) => count + 1);
  }

  const listActions: FindingActions & { onChoose: (place: number) => void } = {
    onChoose: (place) => {
      setChoice(place);
      setOutcome(null);
      setMoves((count) => count + 1);
    },
    onFix: (finding, fix) => {
      if (box.current !== null) settle(fixInBox(box.current, finding, fix));
    },
    onIgnore: (finding) => {
      actions.onIgnore(finding);
      settle('ignored');
    },
    onAllow: async (finding, whose) =>
      settle((await actions.onAllow(finding, whose)) ? 'allowed' : 'unsaved'),
    onSilence: async (finding) => {
      const isSaved = await actions.onSilence(finding);
      setSilenced(finding.called);
      settle(isSaved ? 'silenced' : 'unsaved');
    },
  };

  return (
    <>
      <div class="popup-head">
        <button type="button" class="icon-button" aria-label={inPage(language, 'back')} onClick={onBack}>
          <Icon name="back" />
        </button>
        <div class="face-names">
          <h1 class="question-title">{t(language, 'check.title')}</h1>
          {client !== null && (
            <p class="second-ink">
              {proofParts(language, 'titleFor', { client: <Name text={client.name} /> })}
            </p>
          )}
        </div>
        {client !== null && <ClientBadge client={client} size={28} />}
      </div>
      <div class="check-box">
        <label class="second-ink" for={id}>
          {t(language, 'check.text')}
        </label>
        <textarea
          id={id}
          ref={box}
          rows={5}
          dir="auto"
          // Ours would stand beside the browser's.
          spellcheck={false}
          defaultValue={firstText}
          onInput={(event) => {
            setOutcome(null);
            actions.onText(event.currentTarget, event);
          }}
        />
        <div class="check-foot">
          <Summary model={model} />
          <CopyButton
            text={text}
            words={t(language, 'texts.copy')}
            look="plain"
            language={language}
            onCopy={onCopy}
          />
        </div>
      </div>
      <Faults model={model} />
      <div ref={list}>
        <FindingList model={model} actions={listActions} />
      </div>
      <StoppedRules model={model} />
      <Tone model={model} />
    </>
  );
}
