/**
 * Measures proofreading on the words and sentences of tests/fixtures/proofreading and writes the tables
 * in docs/proofreading.md: `npm run proof-table [-- --running ../shared/proofreading]`. Debian's hunspell
 * (packages hunspell, hunspell-fr, hunspell-en-ca) and Grammalecte are measured in the same run where they
 * are installed. `--running`: a folder with `running-fr.txt`, `running-en.txt` and `grammalecte-fr.jsonl`; the lines
 * of running text that are flagged are printed to be read.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { grammarSection } from '../tests/proofreading-table/grammar.ts';
import { withTables } from '../tests/proofreading-table/page.ts';
import { runningTextSection } from '../tests/proofreading-table/running-text.ts';
import { slipsSection } from '../tests/proofreading-table/slips.ts';
import { spellingSection } from '../tests/proofreading-table/spelling.ts';
import { typographySection } from '../tests/proofreading-table/typography.ts';

const PAGE = join(import.meta.dirname, '../docs/proofreading.md');

const { values: wanted } = parseArgs({ options: { running: { type: 'string' } } });

const running = wanted.running === undefined ? null : runningTextSection(wanted.running);
const grammar = wanted.running === undefined ? null : await grammarSection(wanted.running);
const date = new Date().toISOString().slice(0, 10);
const sections = [
  `Measured ${date}, the open half of the test data: whoever wrote the rules has seen it.`,
  spellingSection(),
  await slipsSection(),
  typographySection(),
  grammar ?? '**French grammar**: not measured in this run (`--running`).',
  running?.section ?? '**Running text**: not measured in this run (`--running`).',
];
writeFileSync(PAGE, withTables(readFileSync(PAGE, 'utf8'), sections.join('\n\n')));
console.log(sections.join('\n\n'));
if (running !== null) console.log(`\nTo be read:\n${running.flagged.join('\n')}`);
