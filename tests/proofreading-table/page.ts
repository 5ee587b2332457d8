import { precision, recall, type SpellingScore, topShares } from './scores.ts';

const START = '<!-- made by npm run proof-table: do not edit -->';
const END = '<!-- end of what proof-table makes -->';

/** Writes the tables where the page has room for them. @throws where its marks are missing. */
export function withTables(page: string, tables: string): string {
  const start = page.indexOf(START);
  const end = page.indexOf(END);
  if (start === -1 || end < start) throw new Error(`The page has no ${START} … ${END}`);
  return `${page.slice(0, start + START.length)}\n\n${tables.trim()}\n\n${page.slice(end)}`;
}

/** One speller's scores, all kinds together and each apart; null where it is not installed. */
export type SpellingColumn = {
  name: string;
  scores: { all: SpellingScore; byKind: ReadonlyMap<string, SpellingScore> } | null;
};

export function spellingTable(columns: readonly SpellingColumn[]): string {
  const kinds = [...new Set(columns.flatMap(({ scores }) => [...(scores?.byKind.keys() ?? [])]))];
  return table(
    [
      '',
      ...columns.flatMap(({ name }) => [`${name}: wrongly flagged`, 'precision', 'recall', 'top-1', 'top-3']),
    ],
    [
      ['**all**', ...columns.flatMap(({ scores }) => cells(scores?.all))],
      ...kinds.map((kind) => [
        kind,
        ...columns.flatMap(({ scores }) => cells(scores?.byKind.get(kind), false)),
      ]),
    ],
  );
}

/** A kind has right words or typos: no precision of its own. */
function cells(score: SpellingScore | undefined, hasPrecision = true): string[] {
  if (score === undefined) return ['not installed', '', '', '', ''];
  const { top1, top3 } = topShares(score);
  return [
    score.right === 0 ? '' : `${score.wronglyFlagged} of ${score.right}`,
    hasPrecision ? shareWords(precision(score)) : '',
    score.typos === 0 ? '' : `${shareWords(recall(score))} (${score.found} of ${score.typos})`,
    shareWords(top1),
    shareWords(top3),
  ];
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (row: readonly string[]) =>
    `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

/** `.986`, `1.00`, or nothing. */
function shareWords(share: number | null): string {
  if (share === null) return '';
  return share === 1 ? '1.00' : share.toFixed(3).replace(/^0/, '');
}
