import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrenchGrammar } from '../utils/proofreading/grammar/check-grammar.ts';
import { readHomophoneModel } from '../utils/proofreading/grammar/homophone-sets/model.ts';
import { readLexicon } from '../utils/proofreading/grammar/lexicon/lexicon.ts';
import type { Lexicon } from '../utils/proofreading/grammar/lexicon/reading.ts';
import { readTagger } from '../utils/proofreading/grammar/tagger/tagger.ts';
import { readVerbEndingModel } from '../utils/proofreading/grammar/verb-endings/model.ts';

const WORDS = join(import.meta.dirname, '../public/words');

export function openFrenchLexicon(): Lexicon {
  return readLexicon({
    graph: readFileSync(join(WORDS, 'fr-lexicon.dawg')),
    text: readFileSync(join(WORDS, 'fr-lexicon.txt'), 'utf8'),
  });
}

/** French grammar as it is shipped, for commands and tests. */
export function openFrenchGrammar(): FrenchGrammar {
  return {
    lexicon: openFrenchLexicon(),
    tagger: readTagger(readFileSync(join(WORDS, 'fr.tagger'))),
    homophones: readHomophoneModel(readFileSync(join(WORDS, 'fr.homophones'))),
    verbEndings: readVerbEndingModel(readFileSync(join(WORDS, 'fr.verb-endings'))),
  };
}
