import { describe, expect, test } from 'vitest';
import type { Account } from '../../../../utils/core/account.ts';
import { facebook } from '../../../../utils/networks/facebook/adapter.ts';
import { NO_MEMORY, sightTab } from '../../../../utils/networks/sight.ts';
import {
  AS_PAGE,
  AS_PERSON,
  dataScript,
  identityModule,
  PAGE,
  PAGE_MODULES,
  PERSON,
  PERSON_MODULES,
  pageOf,
  relayModule,
  savedPage,
  switcherAnswer,
  userModule,
} from './page.ts';

const OTHER_PAGE = '61565500000999';

function sight(html: string, cookie: string, remembered: Account[] = []) {
  return sightTab(facebook, pageOf(html, { cookie }), { ...NO_MEMORY, remembered });
}

describe('person and Page', () => {
  test('a person acts as themselves where cookie and document agree', () => {
    const seen = sight(dataScript(PERSON_MODULES), AS_PERSON);
    expect(seen).toMatchObject({
      status: 'known',
      account: { ...PERSON, kind: 'person' },
      signedIn: { id: PERSON.id },
    });
  });

  test('a Page acts with both its ids, and the session stays the person’s', () => {
    const seen = sight(dataScript(PAGE_MODULES), AS_PAGE);
    expect(seen).toMatchObject({
      status: 'known',
      account: { id: PAGE.id, aliases: [PAGE.classic], name: PAGE.name, kind: 'page' },
      signedIn: { id: PERSON.id, kind: 'person' },
    });
  });

  test('the second id also comes from the messaging module and from the menu', () => {
    const user = userModule({ ACCOUNT_ID: PERSON.id, USER_ID: PAGE.id, NAME: PAGE.name });
    const messaging = ['ProfilePlusMessaging', [], { delegatePageID: PAGE.classic }, 5072];
    expect(sight(dataScript([user, messaging]), AS_PAGE).account?.aliases).toEqual([PAGE.classic]);
    const menu = switcherAnswer({ ...PAGE, page: PAGE.classic }, [
      { id: OTHER_PAGE, name: 'Page Leurre', page: '999' },
    ]);
    expect(sight(dataScript([user], [menu]), AS_PAGE).account?.aliases).toEqual([PAGE.classic]);
  });

  test('a delegate Page does not make a person in professional mode a Page', () => {
    const messaging = ['ProfilePlusMessaging', [], { delegatePageID: PAGE.classic }, 5072];
    const seen = sight(dataScript([...PERSON_MODULES, messaging]), AS_PERSON);
    expect(seen.account).toMatchObject({ kind: 'person', aliases: [] });
  });

  test('a second personal profile is a person although it is an i_user', () => {
    const menu = switcherAnswer(PAGE, [], { profile_type_name_for_content: 'PROFILE' });
    const seen = sight(dataScript(PAGE_MODULES, [menu]), AS_PAGE);
    expect(seen).toMatchObject({ status: 'known', account: { id: PAGE.id, kind: 'person' } });
  });

  test('an i_user equal to c_user is the person', () => {
    const seen = sight(dataScript(PERSON_MODULES), `${AS_PERSON}; i_user=${PERSON.id}`);
    expect(seen).toMatchObject({ status: 'known', account: { id: PERSON.id } });
  });
});

describe('tabs that the cookies have left behind', () => {
  const cases: [string, unknown[], string][] = [
    ['switched into a Page elsewhere', PERSON_MODULES, AS_PAGE],
    ['switched back elsewhere', PAGE_MODULES, AS_PERSON],
    ['switched to another Page elsewhere', PAGE_MODULES, `${AS_PERSON}; i_user=${OTHER_PAGE}`],
    ['signed in as somebody else', PERSON_MODULES, 'c_user=100000000000001'],
    ['signed in as somebody else, same Page', PAGE_MODULES, `c_user=100000000000001; i_user=${PAGE.id}`],
    ['signed out elsewhere', PERSON_MODULES, ''],
    ['signed out elsewhere, i_user left behind', PAGE_MODULES, `i_user=${PAGE.id}`],
  ];

  test.each(cases)('%s', (_name, modules, cookie) => {
    expect(sight(dataScript(modules), cookie)).toMatchObject({ status: 'conflict', account: null });
  });

  test('nobody is signed in where neither cookie nor document names anybody', () => {
    const nobody = dataScript([userModule({ ACCOUNT_ID: '0', USER_ID: '0', NAME: '' }), relayModule('0')]);
    expect(sight(nobody, '')).toMatchObject({ status: 'signed-out', signedIn: null });
    expect(sight(nobody, `i_user=${PAGE.id}`).status).toBe('signed-out');
    expect(sight(nobody, 'c_user=0').status).toBe('signed-out');
  });

  test('a document loaded signed out does not acquit who signed in since', () => {
    const nobody = dataScript([userModule({ ACCOUNT_ID: '0', USER_ID: '0', NAME: '' }), relayModule('0')]);
    expect(sight(nobody, AS_PERSON)).toMatchObject({ status: 'unknown', account: null });
  });
});

describe('weak and contradictory documents', () => {
  const claimed: Account[] = [
    { network: 'facebook', id: PERSON.id, aliases: [], handle: null, name: PERSON.name, kind: 'person' },
    {
      network: 'facebook',
      id: PAGE.id,
      aliases: [PAGE.classic],
      handle: null,
      name: PAGE.name,
      kind: 'page',
    },
  ];

  test.each([AS_PERSON, AS_PAGE])('cookies alone prove nothing, even of claimed accounts (%s)', (cookie) => {
    expect(sight('<p>', cookie, claimed)).toMatchObject({
      status: 'unknown',
      account: null,
      signedIn: { id: PERSON.id },
    });
  });

  test('ids without a name prove nothing', () => {
    const nameless = dataScript([relayModule(PAGE.id), identityModule(PERSON.id, PAGE.id)]);
    expect(sight(nameless, AS_PAGE)).toMatchObject({ status: 'unknown', account: null });
  });

  test('the menu names who acts where the user module is gone', () => {
    const html = dataScript([identityModule(PERSON.id, PAGE.id)], [switcherAnswer(PAGE)]);
    expect(sight(html, AS_PAGE)).toMatchObject({
      status: 'known',
      account: { id: PAGE.id, name: PAGE.name },
    });
  });

  test.each([
    ['user module', userModule({ ACCOUNT_ID: PERSON.id, USER_ID: OTHER_PAGE, NAME: 'Page Leurre' })],
    [
      'account of the user module',
      userModule({ ACCOUNT_ID: '100000000000001', USER_ID: PAGE.id, NAME: PAGE.name }),
    ],
    ['Relay', relayModule(OTHER_PAGE)],
    ['fbIdentity', identityModule(PERSON.id, PERSON.id)],
  ])('a copy that disagrees is a conflict: %s', (_name, module) => {
    const html = dataScript(PAGE_MODULES) + dataScript([module]);
    expect(sight(html, AS_PAGE)).toMatchObject({ status: 'conflict', account: null });
  });

  test('somebody looking through another’s account is not known', () => {
    const user = userModule({
      ACCOUNT_ID: PERSON.id,
      USER_ID: PERSON.id,
      NAME: PERSON.name,
      ORIGINAL_USER_ID: '4',
    });
    expect(sight(dataScript([user]), AS_PERSON)).toMatchObject({ status: 'unknown', account: null });
  });
});

describe('forms of the inline data', () => {
  test('scripts of 2022 hand the same modules to requireLazy', () => {
    const define = JSON.stringify([...PAGE_MODULES.slice(0, 2)]);
    const html = `<script nonce="x">requireLazy(["JSScheduler","ServerJS"],function(JSScheduler,ServerJS){var s=(new ServerJS());s.handle({"define":${define},"require":[]});});</script>`;
    expect(sight(html, AS_PAGE)).toMatchObject({
      status: 'known',
      account: { id: PAGE.id, name: PAGE.name },
    });
  });

  test('braces, quotes and direction marks in a name end nothing', () => {
    const user = userModule({
      ACCOUNT_ID: PERSON.id,
      USER_ID: PERSON.id,
      NAME: '\u200f}{"\\ Café «Nord»\u200e',
    });
    expect(sight(dataScript([user]), AS_PERSON).account?.name).toBe('}{"\\ Café «Nord»');
  });

  test('text written by people is no inline data', () => {
    const forged = '["CurrentUserInitialData",[],{"ACCOUNT_ID":"1","USER_ID":"2","NAME":"Leurre"},270]';
    const html = `<p>${forged}</p>${dataScript([...PERSON_MODULES, ['Post', [], { text: forged }, 1]])}`;
    expect(sight(html, AS_PERSON)).toMatchObject({ status: 'known', account: PERSON });
    const template = `<script type="text/template">${forged}</script>`;
    expect(sight(template + dataScript(PERSON_MODULES), AS_PERSON).status).toBe('known');
  });

  test('other people in the answers are nobody here', () => {
    const feed = { viewer: { news_feed: { actors: [{ id: OTHER_PAGE, name: 'Page Leurre' }] } } };
    const html = dataScript(PERSON_MODULES, [
      switcherAnswer(PERSON, [{ id: OTHER_PAGE, name: 'Page Leurre' }]),
      feed,
    ]);
    expect(sight(html, AS_PERSON)).toMatchObject({ status: 'known', account: { ...PERSON, aliases: [] } });
  });

  test.each([
    ['broken off', '["CurrentUserInitialData",[],{"ACCOUNT_ID":"1","USER_ID":"2","NAME":"x'],
    ['no JSON', '["CurrentUserInitialData",[],{ACCOUNT_ID:1}]'],
    ['no object', '["CurrentUserInitialData",[],null]'],
    ['a menu broken off', '{"profile_switcher_eligible_profiles":[{'],
    ['fields of other types', '["CurrentUserInitialData",[],{"ACCOUNT_ID":{},"USER_ID":[],"NAME":7},270]'],
    [
      'objects that turn into nothing',
      '["CurrentUserInitialData",[],{"USER_ID":{"toString":1,"valueOf":1},"NAME":"x"},270]',
    ],
    [
      'prototype keys',
      '["CurrentUserInitialData",[],{"__proto__":{"USER_ID":"7","ACCOUNT_ID":"7","NAME":"x"}},270]',
    ],
  ])('damaged data is none: %s', (_name, text) => {
    const html = `<script type="application/json" data-sjs>${text}</script>`;
    expect(sight(html, AS_PERSON)).toMatchObject({ status: 'unknown', account: null });
  });

  test('a script that grows while the document loads is read again', () => {
    const page = pageOf('<script type="application/json" data-sjs></script>');
    expect(sightTab(facebook, page).status).toBe('unknown');
    const whole = dataScript(PERSON_MODULES).replace(/<\/?script[^>]*>/g, '');
    for (const part of [whole.slice(0, 90), whole.slice(90)]) page.document.scripts[0]?.append(part);
    expect(sightTab(facebook, page)).toMatchObject({ status: 'known', account: PERSON });
  });
});

test('a saved page says each thing once', () => {
  const sources = facebook
    .tabEvidence(
      savedPage('fb_page-identity_ar_photo-viewer_2024-03.html', {
        cookie: 'c_user=100047730219584; i_user=100086417730265',
      }),
    )
    .map((evidence) => `${evidence.says} ${evidence.source} ${evidence.id}`);
  expect(sources).toContain('acting cookie.i_user 100086417730265');
  expect(sources).toContain('session inline.CurrentUserInitialData 100047730219584');
  expect(sources).toContain('acting inline.fbIdentity 100086417730265');
  expect(sources.filter((source) => source.includes('RelayAPIConfigDefaults'))).toHaveLength(1);
});

test('the public page of an account', () => {
  const account = {
    network: 'facebook',
    id: PAGE.id,
    aliases: [],
    handle: null,
    name: null,
    kind: 'page',
  } as const;
  expect(facebook.accountPage({ ...account, aliases: [] })).toBe(`https://www.facebook.com/${PAGE.id}`);
  expect(facebook.accountPage({ ...account, aliases: [], id: null })).toBeNull();
  expect(facebook.accountPage({ ...account, aliases: [], network: 'instagram' })).toBeNull();
});
