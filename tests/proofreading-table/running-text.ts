import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFrenchGrammar } from '../../scripts/french-grammar.ts';
import type { Finding, Norm } from '../../utils/core/finding.ts';
import { proofread } from '../../utils/proofreading/proofread.ts';
import { table } from './page.ts';

/** Real text, a sentence a line. */
const TEXTS = [
  { file: 'running-fr.txt', norm: 'fr-CA', name: 'French' },
  { file: 'running-en.txt', norm: 'en-CA', name: 'English' },
] as const;

/**
 * How many lines of real text have a finding of grammar. What is flagged is given back to be read: some of
 * it is really wrong, which nobody can count but a person. The texts are not in the repository: their
 * licences (CC BY-SA, LGPL-LR) are not ours.
 */
export function runningTextSection(folder: string): { section: string; flagged: string[] } {
  const read = TEXTS.map((text) => ({ ...text, ...readLines(folder, text.file, text.norm) }));
  return {
    section: [
      '**Running text**: lines with a finding of grammar, right or not',
      table(
        ['', 'lines', 'slips', 'anglicisms'],
        read.map(({ name, lines, slips, anglicisms }) => [
          name,
          String(lines),
          String(slips.length),
          String(anglicisms),
        ]),
      ),
    ].join('\n\n'),
    flagged: read.flatMap(({ slips }) => slips),
  };
}

function readLines(folder: string, file: string, norm: Norm) {
  const lines = readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean);
  const grammar = norm.startsWith('fr') ? openFrenchGrammar() : undefined;
  const slips: string[] = [];
  let anglicisms = 0;
  for (const line of lines) {
    const found = proofread(line, { norms: [norm], ...(grammar && { grammar }) }).filter(({ rule }) =>
      rule.startsWith('grammar.'),
    );
    if (found.some(isAnglicism)) anglicisms += 1;
    const others = found.filter((finding) => !isAnglicism(finding));
    if (others.length === 0) continue;
    const said = others.map(({ rule, text, fixes }) => `${rule}: ${text} => ${fixes[0] ?? ''}`);
    slips.push(`${said.join('; ')}\n    ${line}`);
  }
  return { lines: lines.length, slips, anglicisms };
}

function isAnglicism({ rule }: Finding): boolean {
  return rule.includes('anglicism');
}
