import { execFileSync } from 'node:child_process';
import { checkSpelling } from '../../utils/proofreading/spelling/check-spelling.ts';
import type { Speller } from '../../utils/proofreading/spelling/speller.ts';

/** What is said of a word or a few: whether something is wrong, and what could be written, the best first. */
export type Said = { isFlagged: boolean; suggestions: string[] };

/** Says it of many texts at once, in their order. */
export type ManyTexts = (texts: readonly string[]) => Said[];

/** Ours, as in a draft that is this text alone. */
export function ours(speller: Speller, lang: 'fr' | 'en'): ManyTexts {
  return (texts) =>
    texts.map((text) => {
      const [finding] = checkSpelling(text, { start: 0, end: text.length }, speller, lang);
      if (finding === undefined) return { isFlagged: false, suggestions: [] };
      const { start, end, fixes } = finding;
      return {
        isFlagged: true,
        suggestions: fixes.map((fix) => text.slice(0, start) + fix + text.slice(end)),
      };
    });
}

/** Debian's hunspell with one of its dictionaries; null where either is not installed. */
export function hunspell(dictionary: string): ManyTexts | null {
  try {
    run(dictionary, '\n');
  } catch {
    return null;
  }
  return (texts) => readPipe(run(dictionary, texts.map((text) => `^${text}\n`).join('')), texts);
}

export function hunspellVersion(): string {
  return /Hunspell ([\d.]+)/.exec(execFileSync('hunspell', ['--version'], { encoding: 'utf8' }))?.[1] ?? '';
}

function run(dictionary: string, input: string): string {
  return execFileSync('hunspell', ['-d', dictionary, '-i', 'utf-8', '-a'], {
    input,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'ignore'],
  });
}

/** Pipe mode: a banner, then for each line what was found in it, and an empty line. */
export function readPipe(output: string, texts: readonly string[]): Said[] {
  const said: string[][] = [[]];
  for (const line of output.split('\n').slice(1)) {
    if (line === '') said.push([]);
    else said.at(-1)?.push(line);
  }
  return texts.map((text, index) => {
    // `& word count offset: one, other`, or `# word offset` where nothing is suggested.
    const wrong = said[index]?.find((line) => /^[&#]/.test(line));
    if (wrong === undefined) return { isFlagged: false, suggestions: [] };
    const [head = '', list] = wrong.split(': ');
    const word = head.split(' ')[1] ?? '';
    const suggestions = (list ?? '').split(', ').filter(Boolean);
    return { isFlagged: true, suggestions: suggestions.map((one) => text.replace(word, () => one)) };
  });
}
