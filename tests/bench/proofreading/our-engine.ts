/** What the extension's background has of proofreading, for one bundle: its bytes are counted, and it is run. */

export { readHomophoneModel } from '../../../utils/proofreading/grammar/homophone-sets/model.ts';
export { readLexicon } from '../../../utils/proofreading/grammar/lexicon/lexicon.ts';
export { readTagger } from '../../../utils/proofreading/grammar/tagger/tagger.ts';
export { readVerbEndingModel } from '../../../utils/proofreading/grammar/verb-endings/model.ts';
export { proofread } from '../../../utils/proofreading/proofread.ts';
export { createSpeller } from '../../../utils/proofreading/spelling/speller.ts';
export { readTokens } from '../../../utils/proofreading/text/tokens.ts';
