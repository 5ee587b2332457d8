import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { until } from './harness/dialog.ts';
import * as facebook from './harness/facebook.ts';
import { type Guarded, openGuarded } from './harness/guarded.ts';
import * as instagram from './harness/instagram.ts';
import { fixAll, untilMarked } from './harness/proofreader.ts';
import { BROWSERS } from './harness/under-test.ts';
import { untilPublished } from './harness/until-published.ts';
import { FACEBOOK_ACCOUNTS } from './harness/workspace.ts';
import * as x from './harness/x.ts';

/** Posts with what is wrong in them and what they should be, each of another family of rules. */
const POSTS = [
  {
    text: 'Les photos que nous avons publié hier font le tour de la ville.',
    slips: ['publié'],
    right: 'Les photos que nous avons publiées hier font le tour de la ville.',
  },
  {
    text: 'Nos bureaux seront fermé lundi.',
    slips: ['fermé'],
    right: 'Nos bureaux seront fermés lundi.',
  },
  {
    text: 'Vous pouvez réservé vos places en ligne.',
    slips: ['réservé'],
    right: 'Vous pouvez réserver vos places en ligne.',
  },
  {
    text: 'On pense à tous les gens qui aime le jazz.',
    slips: ['aime'],
    right: 'On pense à tous les gens qui aiment le jazz.',
  },
  {
    text: 'Il faut que vous êtes là avant midi.',
    slips: ['êtes'],
    right: 'Il faut que vous soyez là avant midi.',
  },
  {
    text: 'Voici les nouveau horaires de la piscine.',
    slips: ['nouveau'],
    right: 'Voici les nouveaux horaires de la piscine.',
  },
  {
    text: 'Une exposition gratuit vous attend au musée.',
    slips: ['gratuit'],
    right: 'Une exposition gratuite vous attend au musée.',
  },
  {
    text: 'Ce jeudi, on vous les envoient par courriel.',
    slips: ['envoient'],
    right: 'Ce jeudi, on vous les envoie par courriel.',
  },
  {
    text: 'Notre équipe à préparé une surprise.',
    slips: ['à'],
    right: 'Notre équipe a préparé une surprise.',
  },
  {
    text: 'Dites nous tout de suite si ça convient.',
    slips: ['Dites nous'],
    right: 'Dites-nous tout de suite si ça convient.',
  },
];
const RIGHT = POSTS.map(({ right }) => right);

/** Grammar in the composer, mended from the keyboard; asserted on what reached the site's server. */
describe.each(BROWSERS)('French grammar in %s', (name) => {
  let guarded: Guarded;
  beforeAll(async () => {
    guarded = await openGuarded(name);
  });
  afterAll(() => guarded?.close());
  beforeEach(async () => {
    await guarded.reset();
    await guarded.signIn('atelier_boreal', 'camille_dube');
  });

  test('X: ten posts are marked, mended from the keyboard and published right', async () => {
    const page = await x.openDraft(guarded);
    for (const [index, { text, slips }] of POSTS.entries()) {
      await x.typePost(page, text);
      await untilMarked(page, x.box(), slips);
      await fixAll(guarded, page, slips.length);
      await x.pressPost(page);
      await x.untilPublished(guarded.x, index + 1);
      // The site makes its composer anew.
      await until('an empty composer', async () => (await x.draftText(page).catch(() => null)) === '');
    }
    expect(guarded.x.published.map(({ text }) => text)).toEqual(RIGHT);
  });

  test('Facebook: ten comments are marked, mended from the keyboard and published right', async () => {
    await facebook.signIn(guarded.browser, guarded.facebook, FACEBOOK_ACCOUNTS.boreal.id);
    const page = await guarded.open('https://www.facebook.com/', 'boreal');
    await page.waitForSelector('>>> .chip');
    await facebook.openComments(page, 1);
    for (const [index, { text, slips }] of POSTS.entries()) {
      await facebook.typeIn(page, 'post-1', text);
      await untilMarked(page, facebook.box('post-1'), slips);
      await fixAll(guarded, page, slips.length);
      await facebook.pressEnter(page, 'post-1');
      await untilPublished(guarded.facebook, index + 1);
    }
    expect(guarded.facebook.published.map(({ text }) => text)).toEqual(RIGHT);
  });

  test('Instagram: ten comments are marked, mended from the keyboard and published right', async () => {
    await instagram.signIn(guarded.browser, guarded.instagram, 'atelier.boreal');
    const page = await guarded.open('https://www.instagram.com/', 'boreal');
    await page.waitForSelector('>>> .chip');
    for (const [index, { text, slips }] of POSTS.entries()) {
      await instagram.typeComment(page, text);
      await fixAll(guarded, page, slips.length);
      await instagram.pressComment(page);
      await untilPublished(guarded.instagram, index + 1);
    }
    expect(guarded.instagram.published.map(({ text }) => text)).toEqual(RIGHT);
  });
});
