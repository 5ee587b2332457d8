import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { until } from './harness/dialog.ts';
import { exported } from './harness/exported.ts';
import { type Guarded, openGuarded } from './harness/guarded.ts';
import { choose, control, press, untilSaid } from './harness/own-page.ts';
import { BROWSERS } from './harness/under-test.ts';
import { CLIENTS, workspace } from './harness/workspace.ts';

const OWN = `# À nous
guide: 1
name: Atelier Boréal
rules:
  - rule: hashtags
    max: 2 # pas plus
    ok: ['<b>Gras</b> #un #deux']
`;
const OTHER = `guide: 1
name: Épicerie
rules:
  - { rule: hashtags, max: 2, ok: ['<b>Gras</b> #un #deux'] }
  # Peu.
  - rule: emoji
    max: 1
`;
const WITH_RULE = `${OWN}  # Peu.\n  - rule: emoji\n    max: 1\n`;

/** Opens one of the folds below the guide. */
async function unfold(page: Page, summary: string): Promise<void> {
  await (await page.waitForSelector(`::-p-xpath(//summary[.="${summary}"])`))?.click();
}

describe.each(BROWSERS)('what a guide is good for beside checking, in %s', (name) => {
  let guarded: Guarded;
  beforeAll(async () => {
    guarded = await openGuarded(name);
  });
  afterAll(() => guarded?.close());
  beforeEach(() =>
    guarded.reset(
      workspace({}, [
        { ...CLIENTS.boreal, styleGuide: OWN },
        { ...CLIENTS.epicerie, styleGuide: OTHER },
      ]),
    ),
  );

  async function storedGuide(): Promise<string | undefined> {
    const { clients } = await guarded.storedWorkspace();
    return clients.find(({ id }) => id === 'boreal')?.styleGuide;
  }

  test('another client’s guide is put beside it, and a rule is taken over, saved only then', async () => {
    const options = await guarded.browser.extensionPage('options.html#client/boreal');
    await unfold(options, 'Compare with another guide…');
    await choose(options, 'Compare with', 'client epicerie');
    await untilSaid(options, '1 rule is in the other only.');
    await untilSaid(options, 'At most 1 emoji.');
    await press(options, 'Copy this rule: Emoji');
    await untilSaid(options, '“Emoji” is in this guide now.');
    await untilSaid(options, '2 rules are the same');
    expect(await options.evaluate(() => document.activeElement?.role)).toBe('status');
    await press(options, 'YAML', 'radio');
    const field = await control(options, 'The guide, in YAML', 'textbox');
    expect(await field.evaluate((box) => (box as HTMLTextAreaElement).value)).toBe(WITH_RULE);
    expect(await storedGuide()).toBe(OWN);
    await press(options, 'Save the guide');
    await until('the guide with the rule is stored', async () => (await storedGuide()) === WITH_RULE);
  });

  test('is saved as a page in the reader’s language, and printed', async () => {
    const options = await guarded.browser.extensionPage('options.html#client/boreal');
    await unfold(options, 'Print, or save as a page…');
    await choose(options, 'Language of who will read it', 'fr');
    const { fileName, text } = await exported(options, 'Save the page');
    expect(fileName).toBe('guide-atelier-boreal.html');
    expect(text).toContain('<html lang="fr">');
    expect(text).toContain('Au plus 2\u00a0mots-clics.');
    expect(text).toContain('&lt;b&gt;Gras&lt;/b&gt; #un #deux');
    // A page of the browser's own would come over this one: the tests only see what would be in it.
    await options.evaluate(() => {
      const seen = (event: Event) => {
        const page = (event.target as HTMLIFrameElement).contentWindow;
        if (page === null) return;
        page.print = () => {
          (window as unknown as { printed?: string }).printed = page.document.documentElement.outerHTML;
        };
      };
      document.addEventListener('load', seen, { capture: true });
    });
    await press(options, 'Print…');
    await options.waitForFunction(() => 'printed' in window);
    const printed = await options.evaluate(() => (window as unknown as { printed: string }).printed);
    expect(printed).toContain('<html lang="fr">');
    expect(printed).toContain('Au plus 2&nbsp;mots-clics.');
    expect(printed).toContain('&lt;b&gt;Gras&lt;/b&gt; #un #deux');
  });
});
