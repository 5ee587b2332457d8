import { useState } from 'preact/hooks';
import { LONGEST_WORD, MOST_WORDS } from '../../../utils/core/proofreading.ts';
import type { Language } from '../../../utils/core/question.ts';
import { LOCALES } from '../../../utils/i18n/language.ts';
import { t } from '../../../utils/i18n/options/translator.ts';
import { Button } from '../../shared/button.tsx';
import { Field } from '../replies/field.tsx';
import { type ReadWords, readWords } from './read-words.ts';

/** Characters shown of a word that is too long. */
const SHOWN = 30;

type AddWordsProps = {
  /** Those that are there already. */
  words: readonly string[];
  language: Language;
  onAdd: (words: string[]) => void;
};

/** A field for words, one or thousands; what can't be added stays in it, with the reason. */
export function AddWords({ words, language, onAdd }: AddWordsProps) {
  const [written, write] = useState('');
  const [last, say] = useState<ReadWords | null>(null);

  function add() {
    const read = readWords(written, words);
    say(read);
    write([...read.tooLong, ...read.noRoom].join('\n'));
    if (read.added.length > 0) onAdd(read.added);
  }

  return (
    <>
      <div class="add-words">
        <Field
          label={t(language, 'words.field')}
          note={t(language, 'words.fieldNote')}
          problem={last === null ? undefined : problemOf(last, language)}
        >
          {(names) => (
            <textarea
              {...names}
              dir="auto"
              rows={2}
              autocomplete="off"
              spellcheck={false}
              value={written}
              onInput={(event) => {
                write(event.currentTarget.value);
                say(null);
              }}
              onKeyDown={(event) => {
                // A line break is typed with Shift, as in every field that Enter sends off.
                if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
                event.preventDefault();
                add();
              }}
            />
          )}
        </Field>
        <Button look="second" onPress={add}>
          {t(language, 'words.add')}
        </Button>
      </div>
      <p role="status" class="second-ink">
        {last !== null && outcomeOf(last, language)}
      </p>
    </>
  );
}

/** How many were added, and how many were there. */
export function outcomeOf({ added, known }: ReadWords, language: Language): string {
  return [
    added.length > 0 ? t(language, 'words.added', { count: added.length }) : '',
    known > 0 ? t(language, 'words.known', { count: known }) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Names the first word that was not taken, and says why. */
export function problemOf({ tooLong, noRoom }: ReadWords, language: Language): string | undefined {
  const [first] = tooLong;
  const reasons = [
    first === undefined
      ? ''
      : t(language, 'words.tooLong', {
          count: tooLong.length,
          word: `${[...first].slice(0, SHOWN).join('')}…`,
          length: first.length,
          most: LONGEST_WORD,
        }),
    noRoom.length > 0
      ? t(language, 'words.noRoom', { count: noRoom.length, most: inFull(language, MOST_WORDS) })
      : '',
  ].filter(Boolean);
  return reasons.length === 0 ? undefined : reasons.join(' ');
}

function inFull(language: Language, number: number): string {
  return new Intl.NumberFormat(LOCALES[language]).format(number);
}
