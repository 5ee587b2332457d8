import type { BrowserName } from './find-browser.ts';
import { CASES, SAMPLES } from './insertion-cases.ts';

/** What came out of one test in one browser. */
export type Tried = {
  browser: BrowserName;
  editor: string;
  /** The test's own: `place: sample`, or what else it tries. */
  title: string;
  /** Null where all was as it should be. */
  difference: string | null;
};

/** The page of docs: a table for each editor, and beneath them what differs. */
export function insertionPage(tried: readonly Tried[], versions: readonly string[], date: string): string {
  const editors = [...new Set(tried.map(({ editor }) => editor))];
  const differences = tried.filter(({ difference }) => difference !== null);
  return [
    HEAD,
    `Measured on ${date} with ${versions.join(' and ')}.`,
    ...editors.map((editor) =>
      tableOf(
        editor,
        tried.filter((one) => one.editor === editor),
      ),
    ),
    '## What differs',
    differences.length === 0
      ? 'Nothing.'
      : differences
          .map(({ browser, editor, title, difference }) => `- ${editor}, ${title}, ${browser}: ${difference}`)
          .join('\n'),
    '',
  ].join('\n\n');
}

const HEAD = `# Inserting

What becomes of a text that Bon Compte inserts, in each editor. Made by \`npm run insertion-table\`: don't edit it by hand.

Each cell is a test in Chromium and in Firefox, on the look-alike of the site. The caret is put with real keys, something else takes the focus (as the palette does), and the text is inserted. ✓ means in both browsers: the site's own button is active, typing goes on behind the text, undo brings back in two steps at most what was there (the typing may be a step of its own) and redo the whole, and the server received exactly that, letter by letter. “Caret within the text”: the caret is put where the text wants it, and typing goes on there.`;

const OTHER = 'caret within the text';

function tableOf(editor: string, tried: readonly Tried[]): string {
  const places = [...new Set(CASES.map(({ place }) => place.name))];
  const rows = places.map((place) => [place, ...SAMPLES.map(({ name }) => cell(tried, `${place}: ${name}`))]);
  return [
    `## ${editor}`,
    '',
    ...[['', ...SAMPLES.map(({ name }) => name)], ['---', ...SAMPLES.map(() => '---')], ...rows].map(
      (cells) => `| ${cells.join(' | ')} |`,
    ),
    '',
    `${OTHER}: ${cell(tried, 'the caret goes where the text wants it')}`,
  ].join('\n');
}

/** `✓` for both browsers, else what each of them did; empty where it was not tried. */
function cell(tried: readonly Tried[], title: string): string {
  const found = tried.filter((one) => one.title === title);
  if (found.length === 2 && found.every(({ difference }) => difference === null)) return '✓';
  return found
    .map(({ browser, difference }) => `${browser} ${difference === null ? '✓' : 'differs'}`)
    .join(', ');
}
