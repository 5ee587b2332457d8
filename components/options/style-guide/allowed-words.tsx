import { useState } from 'preact/hooks';
import type { Language } from '../../../utils/core/question.ts';
import { parts, t } from '../../../utils/i18n/options/translator.ts';
import { Button } from '../../shared/button.tsx';
import { Name } from '../../shared/name.tsx';
import { outcomeOf, problemOf } from '../proofreading/add-words.tsx';
import { type ReadWords, readWords } from '../proofreading/read-words.ts';

type AllowedWordsProps = {
  file: string;
  words: readonly string[];
  /** Those that the client has already. */
  known: readonly string[];
  language: Language;
  onAdd: (words: string[]) => void;
};

/** Words that a list allows: one may add them to those of the client that are right. */
export function AllowedWords({ file, words, known, language, onAdd }: AllowedWordsProps) {
  const [last, say] = useState<ReadWords | null>(null);

  function add() {
    const read = readWords(words.join('\n'), known);
    say(read);
    if (read.added.length > 0) onAdd(read.added);
  }

  return (
    <>
      <p>{parts(language, 'terms.allowed', { count: words.length, file: <Name text={file} /> })}</p>
      {last === null ? (
        <Button look="second" onPress={add}>
          {t(language, 'terms.addWords')}
        </Button>
      ) : (
        <p class="second-ink">
          {[outcomeOf(last, language), problemOf(last, language)].filter(Boolean).join(' ')}
        </p>
      )}
    </>
  );
}
