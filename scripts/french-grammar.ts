import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrenchGrammar } from '../utils/proofreading/grammar/check-grammar.ts';
import { readLexicon } from '../utils/proofreading/grammar/lexicon/lexicon.ts';
import { readTagger } from '../utils/proofreading/grammar/tagger/tagger.ts';

const WORDS = join(import.meta.dirname, '../public/words');

/** French grammar as it is shipped, for commands and tests. */
export function openFrenchGrammar(): FrenchGrammar {
  return {
    lexicon: readLexicon({
      graph: readFileSync(join(WORDS, 'fr-lexicon.dawg')),
      text: readFileSync(join(WORDS, 'fr-lexicon.txt'), 'utf8'),
    }),
    tagger: readTagger(readFileSync(join(WORDS, 'fr.tagger'))),
  };
}
