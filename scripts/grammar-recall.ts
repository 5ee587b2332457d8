/**
 * Puts slips into clean French and counts how many are found, for who writes rules:
 * `node scripts/grammar-recall.ts [--posts] [--missed KIND]` reads the running text in ../shared/proofreading, with
 * `--posts` the open half of our clean posts. One word of a line is changed at a time, for each kind of slip;
 * some make no slip at all, so nothing reaches 100 %. `--missed` shows where nothing is found.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { postLines, runningLines } from '../tests/proofreading-table/grammar-lines.ts';
import { readWords } from '../utils/proofreading/grammar/analysis/read-words.ts';
import { checkGrammar } from '../utils/proofreading/grammar/check-grammar.ts';
import { readSentences } from '../utils/proofreading/text/sentences.ts';
import { SLIP_KINDS, type Slip, slipsOf } from './corrupted-text.ts';
import { openFrenchGrammar } from './french-grammar.ts';

type Change = Slip & { start: number; end: number };

const { values } = parseArgs({
  options: { posts: { type: 'boolean', default: false }, missed: { type: 'string' } },
});
const grammar = openFrenchGrammar();
const lines = values.posts
  ? postLines('open').filter(({ slips }) => slips.length === 0)
  : runningLines(join(import.meta.dirname, '../../shared/proofreading'));
const counts = new Map(SLIP_KINDS.map((kind) => [kind, { found: 0, made: 0 }]));

for (const [index, { text }] of lines.entries()) {
  if (isFlagged(text)) continue;
  const changes = changesOf(text);
  for (const kind of SLIP_KINDS) {
    const ofKind = changes.filter((change) => change.kind === kind);
    const change = ofKind[index % Math.max(1, ofKind.length)];
    if (change !== undefined) judge(text, change);
  }
}
for (const [kind, { found, made }] of counts) {
  console.log(`${kind.padEnd(28)} ${found} of ${made} (${((100 * found) / Math.max(1, made)).toFixed(1)} %)`);
}

function isFlagged(text: string): boolean {
  return readSentences(text).some((sentence) => checkGrammar(text, sentence, grammar).length > 0);
}

function changesOf(text: string): Change[] {
  return readSentences(text).flatMap((sentence) => {
    const words = readWords(text, sentence, grammar.lexicon, grammar.tagger);
    return words.flatMap(({ start, end }, place) =>
      slipsOf(words, place, grammar.lexicon).map((slip) => ({ ...slip, start, end })),
    );
  });
}

function judge(text: string, { kind, written, start, end }: Change): void {
  const changed = text.slice(0, start) + written + text.slice(end);
  const count = counts.get(kind) ?? { found: 0, made: 0 };
  count.made++;
  if (isFlagged(changed)) count.found++;
  else if (values.missed === kind) {
    console.log(`${text.slice(Math.max(0, start - 60), start)}{{${written}}}${text.slice(end, end + 40)}`);
  }
}
