import { useRef } from 'preact/hooks';
import type { Language } from '../../../utils/core/question.ts';
import type { ReplyText } from '../../../utils/core/reply.ts';
import { t } from '../../../utils/i18n/replies/translator.ts';
import { insertInto } from '../../shared/insert-into.ts';
import { useOwnId } from '../../shared/use-own-id.ts';
import { BlankMenu } from './blank-menu.tsx';
import type { Blank, TemplateFault } from './model.ts';
import { placeOf } from './place-of.ts';

type WordingFieldProps = {
  wording: ReplyText;
  /** "English, for X". */
  name: string;
  blanks: readonly Blank[];
  faults: readonly TemplateFault[];
  /** Why it is refused for another reason than its faults. */
  problem: string | undefined;
  language: Language;
  onInput: (text: string) => void;
};

/** The text of one wording, blanks to put into it, and each fault with its place. */
export function WordingField(props: WordingFieldProps) {
  const { wording, name, blanks, faults, problem, language, onInput } = props;
  const { network, text } = wording;
  const id = useOwnId();
  const box = useRef<HTMLTextAreaElement>(null);
  const isFaulty = faults.length > 0 || problem !== undefined;

  function insert({ snippet, selection }: Blank) {
    if (box.current) insertInto(box.current, snippet, selection);
  }

  function goTo(fault: TemplateFault) {
    const place = placeOf(text, fault);
    box.current?.focus();
    box.current?.setSelectionRange(place, place);
  }

  return (
    <div class="wording-field field">
      <div class="wording-head">
        <label for={id}>{name}</label>
        <BlankMenu blanks={blanks} language={language} onChoose={insert} />
      </div>
      <textarea
        id={id}
        ref={box}
        dir="auto"
        lang={wording.language ?? undefined}
        rows={7}
        value={text}
        aria-invalid={isFaulty ? 'true' : undefined}
        aria-describedby={`${id}-below`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <div id={`${id}-below`} aria-live="polite">
        {problem !== undefined && <p class="stop-ink">{problem}</p>}
        {faults.map((fault) => (
          <p key={`${fault.line} ${fault.column} ${fault.problem}`} class="stop-ink">
            <button type="button" class="fault-place" onClick={() => goTo(fault)}>
              {t(language, 'faultAt', {
                line: fault.line,
                column: fault.column,
                problem: t(language, `template.${fault.problem}`, { detail: fault.detail }),
              })}
            </button>
          </p>
        ))}
        {!isFaulty && (
          <p class="second-ink">
            {network === null
              ? t(language, 'wording.everywhereNote')
              : t(language, 'wording.fallback', { network: t(language, `network.${network}`) })}
          </p>
        )}
      </div>
    </div>
  );
}
