import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { answer, isAsked, question, untilAnswered } from './harness/dialog.ts';
import { type Guarded, openGuarded } from './harness/guarded.ts';
import { control, press, untilSaid } from './harness/own-page.ts';
import { openPanel, panelText, untilFound } from './harness/proofreader.ts';
import { BROWSERS } from './harness/under-test.ts';
import { workspace } from './harness/workspace.ts';
import * as x from './harness/x.ts';

const LEARNT = 30;

/** Posts of two news desks (tests/fixtures/style-guide), for two of the invented clients. */
const POSTS = readFileSync(join(import.meta.dirname, '../fixtures/style-guide/voice-posts-en.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { client: string; text: string });

function postsOf(desk: string): string[] {
  return POSTS.filter(({ client }) => client === desk).map(({ text }) => text);
}

const OWN = postsOf('KaiserHealthNews');
const OTHERS = postsOf('bbchealth');

/** Later posts of each: none was learnt. */
const LIKE_OWN =
  'What today’s court decisions mean for consumers planning to shop for insurance on http://heatlhcare.gov this fall. http://khne.ws/1A2UwXo';
const LIKE_OTHERS = 'VIDEO: Surfing to fight depression http://bbc.in/1vEcBtd';

/** Pastes past posts on a client's page of the options, as a person does. */
async function learn(guarded: Guarded, clientId: string, posts: readonly string[]): Promise<Page> {
  const options = await guarded.browser.extensionPage(`options.html#client/${clientId}`);
  const field = await control(options, 'Past posts', 'textbox');
  await field.evaluate((box, text) => {
    (box as HTMLTextAreaElement).value = text;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  }, posts.join('\n---\n'));
  await press(options, 'Learn them');
  await untilSaid(options, `${posts.length} posts added to this voice.`);
  return options;
}

/** Whose voice a draft has, told in the composer and before publishing; asserted on what reached the site's server. */
describe.each(BROWSERS)('the voice of a draft in %s', (name) => {
  let guarded: Guarded;
  beforeAll(async () => {
    guarded = await openGuarded(name);
  });
  afterAll(() => guarded?.close());
  beforeEach(async () => {
    const own = workspace();
    const proofreading = { ...own.settings.proofreading, isActive: false };
    await guarded.reset({ ...own, settings: { ...own.settings, proofreading } });
    await guarded.signIn('atelier_boreal', 'camille_dube');
  });

  test('learnt from pasted posts: another client’s is marked and asked about, one’s own goes', async () => {
    await learn(guarded, 'epicerie', OTHERS.slice(0, LEARNT));
    const options = await learn(guarded, 'boreal', OWN.slice(0, LEARNT));
    await untilSaid(options, '% of the newest were recognised among your clients.');
    const page = await x.openDraft(guarded, LIKE_OTHERS);
    await untilFound(page, 2);
    await openPanel(page);
    expect(await panelText(page)).toContain(
      'Voice · ErrorReads more like Épicerie du Marché than Atelier Boréal',
    );
    await x.pressPost(page);
    const asked = await question(page);
    expect(asked.text).toContain(
      'bbc.in: in 30 of the 30 posts learnt of Épicerie du Marché, in none of Atelier Boréal',
    );
    expect(asked.text).toContain('Reads more like Épicerie du Marché than Atelier Boréal');
    await answer(page, 'Cancel');
    await untilAnswered(page);
    expect(guarded.x.published).toEqual([]);

    const other = await x.openDraft(guarded, LIKE_OWN);
    await x.pressPost(other);
    await x.untilPublished(guarded.x, 1);
    expect(guarded.x.published.map(({ text }) => text)).toEqual([LIKE_OWN]);
    expect(await isAsked(other)).toBe(false);
  });

  test('what is unusual is a note, and never asks', async () => {
    await learn(guarded, 'boreal', OWN.slice(0, LEARNT));
    const page = await x.openDraft(guarded, 'Great news for everybody who shops for insurance!!!!!!');
    await untilFound(page, 1);
    await openPanel(page);
    const said = await panelText(page);
    expect(said).toContain('6 exclamation marks; Atelier Boréal usually has 0');
    expect(said).toContain('Tone, measured');
    expect(said).toContain('Exclamation marks6');
    await x.pressPost(page);
    await x.untilPublished(guarded.x, 1);
    expect(await isAsked(page)).toBe(false);
  });

  test('what goes out is learnt where that is wanted, once; what is forgotten is gone', async () => {
    const options = await learn(guarded, 'boreal', OWN.slice(0, LEARNT));
    await (await control(options, 'Learn from what goes out')).click();
    await untilSaid(options, '30 posts learnt.');
    const page = await x.openDraft(guarded, LIKE_OWN);
    await x.pressPost(page);
    await x.untilPublished(guarded.x, 1);
    await options.bringToFront();
    await untilSaid(options, '31 posts learnt.');
    await press(options, 'Forget this voice');
    await untilSaid(options, 'Forget Atelier Boréal’s voice?');
    await options.keyboard.press('Tab');
    await options.keyboard.press('Enter');
    await untilSaid(options, '0 posts learnt. 20 are needed before drafts are judged.');
    const stored = await guarded.desk.evaluate(async () => {
      const { api } = globalThis as unknown as import('./harness/guarded.ts').Desk;
      return JSON.stringify(await api.storage.local.get('voices'));
    });
    expect(stored).not.toContain('boreal');
  });

  test('a file in which no posts can be found is said, and nothing is learnt', async () => {
    const options = await guarded.browser.extensionPage('options.html#client/boreal');
    const field = await control(options, 'Past posts', 'textbox');
    await field.evaluate((box) => {
      (box as HTMLTextAreaElement).value = '[{"caption": 12}]';
      box.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await press(options, 'Learn them');
    await untilSaid(options, 'No posts were found in it.');
    await untilSaid(options, '0 posts learnt.');
  });
});
