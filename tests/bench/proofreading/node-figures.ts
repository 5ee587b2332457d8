import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import type { Spread } from '../figures.ts';
import { CANDIDATES, type Candidate, type CandidateName, OUR_BUNDLE } from './candidates.ts';
import type { Language } from './drafts.ts';

/** Of each kind of draft: the English typos last for no more. */
const ROUNDS = 10;

/** Milliseconds; memory in bytes, grown since before the engine was loaded. */
export type Measured = {
  start: number;
  rss: number;
  arrayBuffers: number;
  /** The first draft of 280 characters, just after the start. */
  firstShort: number;
  wordsShort: Spread | null;
  wordsLong: Spread | null;
  wholeShort: Spread;
  wholeLong: Spread;
  suggestions: (Spread & { slowest: number }) | null;
  rssInTheEnd: number;
};

export type NodeFigures = {
  name: string;
  language: Language;
  bytes: number;
  gzipped: number;
  /** What went wrong, where nothing was measured. */
  measured: Measured | { failure: string };
};

/** Every engine in a process of its own, one after another, in this Node. */
export async function measureInNode(onDone: (name: string) => void): Promise<NodeFigures[]> {
  bundleOurs();
  const figures: NodeFigures[] = [];
  for (const language of ['fr', 'en'] as const) {
    for (const name of Object.keys(CANDIDATES) as CandidateName[]) {
      const candidate: Candidate = CANDIDATES[name];
      if (!candidate.languages.includes(language)) continue;
      figures.push({
        name,
        language,
        ...sizeOf(candidate.files(language)),
        measured: await run(name, language),
      });
      onDone(`${name} ${language}`);
    }
  }
  return figures;
}

function bundleOurs(): void {
  mkdirSync(dirname(OUR_BUNDLE), { recursive: true });
  buildSync({
    entryPoints: [join(import.meta.dirname, 'our-engine.ts')],
    outfile: OUR_BUNDLE,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2023',
    charset: 'utf8',
  });
}

async function run(name: CandidateName, language: Language): Promise<NodeFigures['measured']> {
  const script = fileURLToPath(import.meta.resolve('./measure-candidate.ts'));
  try {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--expose-gc', script, name, language, String(ROUNDS)],
      { timeout: 180_000, maxBuffer: 1e8 },
    );
    return JSON.parse(stdout) as Measured;
  } catch (error) {
    return { failure: String(error).split('\n').slice(0, 3).join(' ') };
  }
}

function sizeOf(files: readonly string[]): { bytes: number; gzipped: number } {
  const contents = files.map((file) => readFileSync(file));
  const sum = (sizes: number[]) => sizes.reduce((total, size) => total + size, 0);
  return {
    bytes: sum(contents.map(({ length }) => length)),
    gzipped: sum(contents.map((content) => gzipSync(content, { level: 9 }).length)),
  };
}
