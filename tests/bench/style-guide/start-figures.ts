import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { addFiles } from '../../../utils/style-guide/add-files.ts';
import type { Desk } from '../../e2e/harness/guarded.ts';
import { CLIENTS, workspace } from '../../e2e/harness/workspace.ts';
import { type Spread, spreadOf } from '../figures.ts';
import type { Built } from '../proofreading/asking.ts';
import { openDesk, openStage } from '../stage.ts';
import { printLine, spread } from '../table.ts';

/** Milliseconds from the question to the answer of a background that had been stopped, by the guide of the client. */
export type StartFigures = { guide: string; length: number; hello: Spread; draft: Spread }[];

const ROUNDS = 8;

/** Milliseconds for what the browser does after the background has stopped. */
const SETTLE = 500;

const FIXTURES = join(import.meta.dirname, '../../fixtures/style-guide/styles');
const PRESET = join(import.meta.dirname, '../../../public/style-guides/museum.yaml');

/** Styles of Vale in each guide, beside the rules of a preset. */
const GUIDES: readonly (readonly string[] | null)[] = [
  null,
  [],
  ['Joblint'],
  ['Google', 'Microsoft', 'write-good'],
  ['Google', 'Joblint', 'Microsoft', 'alex', 'proselint', 'write-good'],
];

const DRAFT = 'Sa va bien aller, venez voir le musée ce samedi avec toute la famille.';

/**
 * What a page waits for where the background has to start first: for its guard's first state, which tells of a
 * voice card, and for what is found in a draft. Guides take turns in each round.
 */
export async function measureGuideStart({ browser, extension }: Built): Promise<StartFigures> {
  const stage = await openStage(browser, { extension });
  try {
    const desk = await openDesk(stage.browser);
    const guides = GUIDES.map((styles) => ({ styles, source: styles && guideWith(styles) }));
    const samples = guides.map(() => ({ hello: [] as number[], draft: [] as number[] }));
    for (let round = 0; round <= ROUNDS; round += 1) {
      for (const [index, { source }] of guides.entries()) {
        const own = source === null ? CLIENTS.boreal : { ...CLIENTS.boreal, styleGuide: source };
        await stage.furnish(workspace({}, [own, CLIENTS.personal]), CLIENTS.boreal.id);
        // Read once before, as by a page of some minutes ago.
        await ask(desk, { type: 'proofread', text: DRAFT });
        await stage.browser.restartBackground();
        await pause();
        const hello = await ask(desk, { type: 'hello' });
        await stage.browser.restartBackground();
        await pause();
        const draft = await ask(desk, { type: 'proofread', text: DRAFT });
        // The first round warms the browser up.
        if (round === 0) continue;
        samples[index]?.hello.push(hello);
        samples[index]?.draft.push(draft);
      }
    }
    return guides.map(({ styles, source }, index) => ({
      guide: styles === null ? 'none' : ['a preset', ...styles].join(', '),
      length: source?.length ?? 0,
      hello: spreadOf(samples[index]?.hello ?? []),
      draft: spreadOf(samples[index]?.draft ?? []),
    }));
  } finally {
    await stage.close();
  }
}

export function printStartFigures(browser: string, figures: StartFigures): void {
  console.log(
    `\nA background that was stopped, by the client's guide, in ${browser} (ms): median [quartiles]`,
  );
  for (const { guide, length, hello, draft } of figures) {
    printLine(`${guide} (${length} characters)`, `state ${spread(hello)}  draft ${spread(draft)}`);
  }
}

function guideWith(styles: readonly string[]): string {
  const files = styles.map((name) => ({
    path: `${name}.zip`,
    bytes: new Uint8Array(readFileSync(join(FIXTURES, `${name}.zip`))),
  }));
  return addFiles(readFileSync(PRESET, 'utf8'), files).source;
}

async function ask(desk: Page, message: object): Promise<number> {
  const { elapsed, answer } = await desk.evaluate(async (sent) => {
    const { api } = globalThis as unknown as Desk;
    const began = performance.now();
    const answer: unknown = await api.runtime.sendMessage(sent as never);
    return { elapsed: performance.now() - began, answer };
  }, message as never);
  if (answer === undefined || answer === null) throw new Error(`No answer to ${JSON.stringify(message)}`);
  return elapsed;
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, SETTLE));
}
