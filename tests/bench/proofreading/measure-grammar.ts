/**
 * Measures French grammar alone in a process of its own and prints it as JSON: `node --expose-gc
 * measure-grammar.ts`. Started by grammar-figures.ts.
 */
import { openFrenchGrammar } from '../../../scripts/french-grammar.ts';
import { checkGrammar } from '../../../utils/proofreading/grammar/check-grammar.ts';
import { readSentences } from '../../../utils/proofreading/text/sentences.ts';
import { grammarDrafts } from './grammar-drafts.ts';
import type { OurGrammar } from './grammar-figures.ts';

const drafts = grammarDrafts();
const before = memory();
const began = performance.now();
const grammar = openFrenchGrammar();
const start = performance.now() - began;
const samples = drafts.map((draft) => {
  const sentences = readSentences(draft);
  const asked = performance.now();
  for (const sentence of sentences) checkGrammar(draft, sentence, grammar);
  return performance.now() - asked;
});
const measured: OurGrammar = { start, samples, rss: memory().rss - before.rss };
console.log(JSON.stringify(measured));

/** Bytes, once the garbage is gone. */
function memory() {
  globalThis.gc?.();
  return process.memoryUsage();
}
