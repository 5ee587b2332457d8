import { expect, test } from 'vitest';
import { facebook } from '../../../../utils/networks/facebook/adapter.ts';
import { sightTab } from '../../../../utils/networks/sight.ts';
import { countWork } from '../count-work.ts';
import {
  commentBox,
  dataScript,
  find,
  PERSON,
  PERSON_MODULES,
  pageOf,
  pathOf,
  switcherAnswer,
  textButton,
} from './page.ts';

/** jsdom takes seconds to build more; Chromium decides under 10,000 in the same way. */
const NESTED = 2_000;

test('5 MB of inline data are read once', () => {
  const story = {
    node: { actors: [{ __typename: 'User', id: '100000000000009', name: 'Leurre "}{" \\ é' }] },
  };
  const feed = Array.from({ length: 30 }, () =>
    dataScript([], [{ viewer: { feed: Array(1_800).fill(story) } }]),
  );
  const page = pageOf(feed.join('') + dataScript(PERSON_MODULES, [switcherAnswer(PERSON)]));
  expect(page.document.documentElement.outerHTML.length).toBeGreaterThan(5_000_000);
  expect(countWork(page, () => sightTab(facebook, page)).scriptsRead).toBe(page.document.scripts.length);
  expect(sightTab(facebook, page)).toMatchObject({ status: 'known', account: PERSON });
  expect(countWork(page, () => sightTab(facebook, page)).scriptsRead).toBe(0);
});

test('a wide answer with the menu’s marks is read without running out of stack', () => {
  const wide = { profile_switcher_eligible_profiles: Array(200_000).fill({}) };
  const deep = `${'{"a":'.repeat(5_000)}{"presenceType":"FACEBOOK"}${'}'.repeat(5_000)}`;
  const script = `<script type="application/json" data-sjs>${deep}</script>`;
  const page = pageOf(dataScript(PERSON_MODULES, [wide]) + script);
  expect(sightTab(facebook, page).status).toBe('known');
});

test('a click under 2,000 nested nodes is decided with a few looks at each', () => {
  const comment = commentBox({ text: 'Bravo', submit: textButton('→', 'id="send"') });
  const page = pageOf(`${dataScript(PERSON_MODULES)}${'<div>'.repeat(NESTED)}${comment}`);
  const [send, emoji] = [pathOf(find(page, '#send')), pathOf(find(page, '#emoji'))];
  const { looks } = countWork(page, () => facebook.gesture({ type: 'click' }, send, page));
  expect(looks).toBeGreaterThan(0);
  // A few for each node around the press: each of them searched again would take millions.
  expect(looks).toBeLessThan(NESTED * 10);
  expect(facebook.gesture({ type: 'click' }, send, page)?.kind).toBe('comment');
  expect(facebook.gesture({ type: 'click' }, emoji, page)).toBeNull();
  expect(countWork(page, () => facebook.composers(page)).looks).toBeLessThan(NESTED * 10);
});
