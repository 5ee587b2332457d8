import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const POSTS = join(import.meta.dirname, '../fixtures/proofreading');

/** What is wrong in a line, in UTF-16 offsets. */
export type Slip = {
  start: number;
  end: number;
  /** What should stand there, where the data tells. */
  fix?: string;
};

/** A line of text that is judged: French, with its slips, or clean. */
export type Line = { text: string; slips: readonly Slip[]; class: string };

type Post = { text: string; part: 'open' | 'aside'; slips?: (Slip & { about: string })[] };

/** Grammalecte's own tests (half of them, GPL-3: to measure with only), out of a folder beside the repository. */
export function grammalecteLines(folder: string): Line[] {
  return jsonLines<{ text: string; errors: [number, number][]; class: string }>(
    join(folder, 'grammalecte-fr.jsonl'),
  ).map(({ text, errors, class: kind }) => ({
    text,
    slips: errors.map(([start, end]) => ({ start, end })),
    class: kind,
  }));
}

/** Running text, a sentence a line; taken for clean, though it has real slips. */
export function runningLines(folder: string): Line[] {
  const lines = readFileSync(join(folder, 'running-fr.txt'), 'utf8').split('\n').filter(Boolean);
  return lines.map((text) => ({ text, slips: [], class: 'running' }));
}

/** Posts, faulty and clean: the half that rules are written with, or the one that is kept to measure them. */
export function postLines(part: Post['part']): Line[] {
  return ['posts-fr-clean.jsonl', 'posts-fr-faulty.jsonl']
    .flatMap((name) => jsonLines<Post>(join(POSTS, name)))
    .filter((post) => post.part === part)
    .map(({ text, slips = [] }) => ({ text, slips, class: slips[0]?.about ?? 'clean' }));
}

function jsonLines<Kind>(file: string): Kind[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Kind);
}
