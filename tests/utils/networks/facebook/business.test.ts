import { describe, expect, test } from 'vitest';
import { facebook } from '../../../../utils/networks/facebook/adapter.ts';
import type { Page } from '../../../../utils/networks/network.ts';
import { sightComposer, sightTab } from '../../../../utils/networks/sight.ts';
import { AS_PAGE, AS_PERSON, dataScript, PAGE, PERSON, PERSON_MODULES, pageOf, textButton } from './page.ts';

const INSTAGRAM = { id: '17841400000731002', name: 'epicerie.dumarche' };
const SISTER = { id: '482200000000732', name: 'Fromagerie Leurre' };

const FACEBOOK_PRESENCE = presence('FACEBOOK', PAGE.classic, PAGE.name);
const INSTAGRAM_PRESENCE = presence('INSTAGRAM', INSTAGRAM.id, INSTAGRAM.name);

function presence(presenceType: string, id: string | null, accountName: string | null): object {
  return { __typename: 'Page', accountName, id, presenceType };
}

type Suite = {
  path?: string;
  asset?: string | null;
  presences?: object[];
  list?: string | null;
  menu?: string;
  cookie?: string;
  modules?: unknown[];
};

function suite({
  path = 'composer',
  asset = PAGE.classic,
  presences = [FACEBOOK_PRESENCE, INSTAGRAM_PRESENCE],
  list = `\u200b${PAGE.name} and ${INSTAGRAM.name}\u200b`,
  menu = PAGE.name,
  cookie = AS_PERSON,
  modules = PERSON_MODULES,
}: Suite = {}): Page {
  const scopes = {
    nodes: [SISTER, { id: PAGE.classic, name: PAGE.name }].map((page) => ({ __typename: 'Page', ...page })),
  };
  const destinations =
    list === null ? '' : `<div role="combobox" aria-haspopup="listbox"><span>${list}</span></div>`;
  const body = `<div role="banner"><div role="button" aria-haspopup="menu"><span>${menu}</span></div></div>
    <div role="main">${destinations}
      <div contenteditable="true" role="combobox" aria-label="Write into the dialogue box"><p>Paniers</p></div>
      ${textButton('Cancel')}${textButton('\u200bPublish\u200b')}</div>`;
  const query = asset === null ? '' : `?asset_id=${asset}&business_id=7`;
  return pageOf(body + dataScript(modules, [{ viewer: { presences }, business_scopes: scopes }]), {
    url: `https://business.facebook.com/latest/${path}/${query}`,
    cookie,
  });
}

function sightComposerOf(page: Page) {
  const [composer = null] = facebook.composers(page);
  return sightComposer(facebook, page, composer);
}

describe('the Page', () => {
  test('comes from the address and the presences; i_user does not apply', () => {
    for (const cookie of [AS_PERSON, AS_PAGE]) {
      expect(sightTab(facebook, suite({ cookie }))).toMatchObject({
        status: 'known',
        account: { id: PAGE.classic, name: PAGE.name, kind: 'page' },
        signedIn: { id: PERSON.id, kind: 'person' },
      });
    }
  });

  test.each<[string, Suite]>([
    ['the address names another Page', { asset: SISTER.id }],
    ['the account menu shows another Page', { menu: SISTER.name }],
    ['somebody else has signed in', { cookie: 'c_user=100000000000001' }],
    ['nobody is signed in any more', { cookie: '' }],
  ])('is a conflict where %s', (_name, options) => {
    expect(sightTab(facebook, suite(options))).toMatchObject({ status: 'conflict', account: null });
  });

  test.each<[string, Suite]>([
    ['the address names none', { asset: null }],
    ['the address is no id', { asset: 'x' }],
    ['neither presences nor menu confirm the address', { presences: [], menu: '5 notifications' }],
  ])('is not known where %s', (_name, options) => {
    expect(sightTab(facebook, suite(options))).toMatchObject({ status: 'unknown', account: null });
  });

  test('without a composer, the account menu has to show its name', () => {
    const inbox = { path: 'inbox/all', presences: [] };
    expect(sightTab(facebook, suite(inbox))).toMatchObject({
      status: 'known',
      account: { id: PAGE.classic },
    });
    expect(sightTab(facebook, suite({ ...inbox, menu: SISTER.name })).status).toBe('conflict');
  });
});

describe('destinations', () => {
  const both = [
    { network: 'facebook', id: PAGE.classic, name: PAGE.name },
    { network: 'instagram', id: INSTAGRAM.id, handle: INSTAGRAM.name },
  ];

  test.each([
    `${PAGE.name} and ${INSTAGRAM.name}`,
    `${PAGE.name} et ${INSTAGRAM.name}`,
    `${INSTAGRAM.name}, ${PAGE.name}`,
    `${PAGE.name}、${INSTAGRAM.name}`,
    `${PAGE.name} و${INSTAGRAM.name}`,
    `${PAGE.name}と${INSTAGRAM.name}`,
  ])('all of the list: %s', (list) => {
    const { status, destinations } = sightComposerOf(suite({ list }));
    expect(status).toBe('known');
    expect(destinations).toMatchObject(both);
  });

  test.each([
    [PAGE.name, 'facebook'],
    [INSTAGRAM.name, 'instagram'],
  ])('one alone: %s', (list, network) => {
    expect(sightComposerOf(suite({ list })).destinations).toMatchObject([{ network }]);
  });

  test('names inside names, and three of them', () => {
    const presences = [
      presence('FACEBOOK', PAGE.classic, 'Café'),
      presence('INSTAGRAM', '17841', 'Café Nord'),
    ];
    const sighting = sightComposerOf(suite({ presences, menu: '', list: 'Café and Café Nord' }));
    expect(sighting.destinations.map(({ id }) => id).sort()).toEqual(['17841', PAGE.classic]);
    const three = [FACEBOOK_PRESENCE, INSTAGRAM_PRESENCE, presence('FACEBOOK', SISTER.id, SISTER.name)];
    const list = `${PAGE.name}, ${INSTAGRAM.name} and ${SISTER.name}`;
    expect(sightComposerOf(suite({ presences: three, list })).destinations).toHaveLength(3);
  });

  test.each<[string, Suite]>([
    ['more than the document knows', { list: `${PAGE.name} and fromagerie.leurre` }],
    ['a short stranger in the middle', { list: `${PAGE.name}, Zoé, ${INSTAGRAM.name}` }],
    ['a number of others', { list: `${PAGE.name} and 1 other` }],
    ['a longer name than the known one', { list: `${PAGE.name} Nord` }],
    ['nothing', { list: '' }],
    ['no names', { list: '2 accounts' }],
    ['no list', { list: null }],
    [
      'a presence without an id',
      { presences: [FACEBOOK_PRESENCE, presence('INSTAGRAM', null, INSTAGRAM.name)] },
    ],
    [
      'a presence without a name',
      { presences: [FACEBOOK_PRESENCE, presence('INSTAGRAM', INSTAGRAM.id, null)] },
    ],
    [
      'a network that is not guarded',
      { presences: [FACEBOOK_PRESENCE, presence('THREADS', '5', INSTAGRAM.name)] },
    ],
    [
      'one name for two presences',
      { presences: [FACEBOOK_PRESENCE, presence('INSTAGRAM', '17841', PAGE.name)], list: PAGE.name },
    ],
  ])('unreadable: %s', (_name, options) => {
    const page = suite(options);
    expect(facebook.composers(page)[0]?.destinations).toBe('unreadable');
    expect(sightComposerOf(page)).toMatchObject({ status: 'unknown', reason: 'unreadable-destination' });
  });

  test('unreadable where the presences are another Page’s', () => {
    expect(facebook.composers(suite({ asset: SISTER.id }))[0]?.destinations).toBe('unreadable');
  });

  test('the text of the draft', () => {
    expect(facebook.composers(suite())).toMatchObject([{ kind: 'post', open: true, text: 'Paniers' }]);
  });
});
