import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { askServer } from '../../../utils/proofreading/servers/ask-server.ts';
import { hasGrammalecte, startGrammalecte } from '../../servers/grammalecte.ts';
import { quantile } from '../figures.ts';
import { printLine } from '../table.ts';
import { grammarDrafts } from './grammar-drafts.ts';

/** Milliseconds, and bytes grown since before the files were read. */
export type OurGrammar = { start: number; samples: number[]; rss: number };

/** Milliseconds: until ready, and for a draft of 280 characters. */
export type GrammarFigures = { start: number; median: number; p95: number; slowest: number };

/** Grammalecte is given all the time it takes. */
const PATIENCE = 60_000;

/**
 * French grammar, each checker in a process of its own: ours; and Grammalecte's Python, asked as the extension
 * asks it, one draft after another (the way there and back over HTTP is in its times). Null where it is not installed.
 */
export async function measureGrammar(): Promise<{
  ours: GrammarFigures & { rss: number };
  grammalecte: GrammarFigures | null;
}> {
  const script = fileURLToPath(import.meta.resolve('./measure-grammar.ts'));
  const printed = execFileSync(process.execPath, ['--expose-gc', script], { encoding: 'utf8' });
  const { start, samples, rss } = JSON.parse(printed) as OurGrammar;
  return { ours: { ...figuresOf(start, samples), rss }, grammalecte: await measureGrammalecte() };
}

async function measureGrammalecte(): Promise<GrammarFigures | null> {
  if (!hasGrammalecte()) return null;
  const began = performance.now();
  const { address, stop } = await startGrammalecte();
  const start = performance.now() - began;
  try {
    const samples: number[] = [];
    for (const draft of grammarDrafts()) {
      const asked = performance.now();
      const { fault } = await askServer({ kind: 'grammalecte', address }, draft, {
        norms: ['fr-CA'],
        timeLimit: PATIENCE,
      });
      if (fault !== null) throw new Error(`Grammalecte: ${fault}`);
      samples.push(performance.now() - asked);
    }
    return figuresOf(start, samples);
  } finally {
    await stop();
  }
}

function figuresOf(start: number, samples: readonly number[]): GrammarFigures {
  const sorted = samples.toSorted((one, other) => one - other);
  return {
    start,
    median: quantile(sorted, 0.5),
    p95: quantile(sorted, 0.95),
    slowest: sorted.at(-1) ?? Number.NaN,
  };
}

/** Each checker's own figure, and how often ours goes into it. */
export function printGrammarFigures({ ours, grammalecte }: Awaited<ReturnType<typeof measureGrammar>>): void {
  console.log('\nFrench grammar alone, drafts of 280 characters (times ours)');
  printLine('', `${'ours'.padEnd(22)}${grammalecte === null ? '' : 'Grammalecte'}`);
  for (const quantity of ['start', 'median', 'p95', 'slowest'] as const) {
    const own = ours[quantity].toFixed(2).padEnd(22);
    const theirs = grammalecte?.[quantity];
    const beside =
      theirs === undefined ? '' : `${theirs.toFixed(1)} (${(theirs / ours[quantity]).toFixed(1)})`;
    printLine(`${quantity} (ms)`, own + beside);
  }
  printLine('memory grown in the end (MB)', (ours.rss / 1e6).toFixed(1));
}
