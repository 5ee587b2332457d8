import { useMemo } from 'preact/hooks';
import type { ReplyText } from '../../../utils/core/reply.ts';
import { t } from '../../../utils/i18n/replies/translator.ts';
import type { OptionsModel } from '../model.ts';
import { languageName } from './language-name.ts';
import { type ReplyDraft, replyOf, textsIn } from './reply-draft.ts';
import { WordingField } from './wording-field.tsx';
import { WordingLanguage } from './wording-language.tsx';
import { WordingList } from './wording-list.tsx';
import { WordingPreviews } from './wording-previews.tsx';

type WordingEditorProps = {
  model: OptionsModel;
  draft: ReplyDraft;
  /** The draft as it was when the fingers last rested. */
  calm: ReplyDraft;
  /** Place of the wording that is written, among the draft's. */
  chosen: number;
  /** Places of those that can't be used, once saving was refused. */
  faulty: readonly number[];
  problem: string | undefined;
  onChoose: (place: number) => void;
  onEdit: (texts: ReplyText[]) => void;
};

/** The wordings by language and network: one of them to write, and what it comes to. */
export function WordingEditor(props: WordingEditorProps) {
  const { model, draft, calm, chosen, faulty, problem, onChoose, onEdit } = props;
  const { language, replies } = model;
  const { texts } = draft;
  const wording = texts[chosen] ?? { language: null, network: null, text: '' };
  const faults = useMemo(() => {
    const text = calm.texts[chosen]?.text ?? '';
    return text.trim() === '' ? [] : replies.review.templateFaults(replyOf(calm), text);
  }, [calm, chosen, replies.review]);

  function addLanguage(code: string) {
    onEdit([...texts, ...textsIn(code, [])]);
    onChoose(texts.length);
  }

  function changeLanguage(code: string | null) {
    onEdit(texts.map((text) => (text.language === wording.language ? { ...text, language: code } : text)));
  }

  return (
    <div class="wordings">
      <WordingList
        texts={texts}
        chosen={chosen}
        faulty={faulty}
        language={language}
        onChoose={onChoose}
        onAddLanguage={addLanguage}
      />
      <div class="wording">
        <WordingField
          key={chosen}
          wording={wording}
          name={nameOf(wording, language)}
          blanks={replies.blanks}
          faults={faults}
          problem={problem}
          language={language}
          onInput={(text) => onEdit(texts.with(chosen, { ...wording, text }))}
        />
        <WordingPreviews model={model} draft={calm} place={chosen} isFaulty={faults.length > 0} />
        <WordingLanguage
          texts={texts}
          chosen={wording.language}
          language={language}
          onChange={changeLanguage}
        />
      </div>
    </div>
  );
}

/** "English, for X". */
function nameOf(wording: ReplyText, language: OptionsModel['language']): string {
  const place =
    wording.network === null
      ? t(language, 'wording.inEverywhere')
      : t(language, 'wording.on', { network: t(language, `network.${wording.network}`) });
  return t(language, 'wording.text', { language: languageName(wording.language, language), place });
}
