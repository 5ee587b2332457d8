import { openFrenchGrammar } from '../../../../scripts/french-grammar.ts';
import type { Finding } from '../../../../utils/core/finding.ts';
import { checkGrammar } from '../../../../utils/proofreading/grammar/check-grammar.ts';
import { readSentences } from '../../../../utils/proofreading/text/sentences.ts';

/** The grammar as it is shipped. */
export const FRENCH_GRAMMAR = openFrenchGrammar();

/** What the grammar alone finds in a French text. */
export function grammarFindings(text: string): Finding[] {
  return readSentences(text).flatMap((sentence) => checkGrammar(text, sentence, FRENCH_GRAMMAR));
}
