import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../../../utils/core/finding.ts';
import { checkGrammar, type FrenchGrammar } from '../../../../utils/proofreading/grammar/check-grammar.ts';
import { readLexicon } from '../../../../utils/proofreading/grammar/lexicon/lexicon.ts';
import { readTagger } from '../../../../utils/proofreading/grammar/tagger/tagger.ts';
import { readSentences } from '../../../../utils/proofreading/text/sentences.ts';
import { readTokens } from '../../../../utils/proofreading/text/tokens.ts';

const WORDS = join(import.meta.dirname, '../../../../public/words');

/** The grammar as it is shipped. */
export const FRENCH_GRAMMAR: FrenchGrammar = {
  lexicon: readLexicon({
    graph: readFileSync(join(WORDS, 'fr-lexicon.dawg')),
    text: readFileSync(join(WORDS, 'fr-lexicon.txt'), 'utf8'),
  }),
  tagger: readTagger(readFileSync(join(WORDS, 'fr.tagger'))),
};

/** What the grammar alone finds in a French text. */
export function grammarFindings(text: string): Finding[] {
  const tokens = readTokens(text);
  return readSentences(text).flatMap((sentence) => checkGrammar(text, sentence, tokens, FRENCH_GRAMMAR));
}
