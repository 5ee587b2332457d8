import { describe, expect, it } from 'vitest';
import type { Account } from '../../../../utils/core/account.ts';
import type { Evidence } from '../../../../utils/core/evidence.ts';
import type { Sighting } from '../../../../utils/core/sighting.ts';
import { instagram } from '../../../../utils/networks/instagram/adapter.ts';
import { isNamedBy } from '../../../../utils/networks/instagram/identity.ts';
import { accuse, sightTab } from '../../../../utils/networks/sight.ts';
import { BRAND, HOME, OTHER, pageOf, rail, viewerModule, withModules, withScript } from './page.ts';

const SIGNED_IN = `csrftoken=x; ds_user_id=${BRAND.id}; dpr=2`;

function sight(html: string, { cookie = SIGNED_IN, url = HOME } = {}, remembered: Account[] = []): Sighting {
  return sightTab(instagram, pageOf(html, { cookie, url }), { remembered, watched: [] });
}

function sources(html: string, options: { cookie?: string; url?: string } = {}): string[] {
  return instagram.tabEvidence(pageOf(html, options)).map((evidence) => evidence.source);
}

function modules(...names: unknown[]): string {
  return withModules(names);
}

const CURRENT_USER = (fbid: string) => [
  'CurrentUserInitialData',
  [],
  { ACCOUNT_ID: '0', USER_ID: '0', NAME: '', NON_FACEBOOK_USER_ID: fbid, IG_USER_EIMU: '100710335812447' },
  270,
];
const RELAY = (fbid: string) => ['RelayAPIConfigDefaults', [], { accessToken: '', actorID: fbid }, 926];

function sharedData(viewer: unknown, viewerId: unknown, copies = ['raw', 'native']): unknown[] {
  const data = { config: { csrf_token: 'x', viewer, viewerId }, country_code: 'FR' };
  const value = {
    ...(copies.includes('raw') && { raw: JSON.stringify(data) }),
    ...(copies.includes('native') && { native: data }),
  };
  return ['XIGSharedData', [], value, 2030];
}

function expectBrand(sighting: Sighting): void {
  expect(sighting).toMatchObject({
    status: 'known',
    account: { network: 'instagram', id: BRAND.id, handle: BRAND.username },
    signedIn: { id: BRAND.id },
  });
}

describe('the cookie', () => {
  it.each([
    ['plain', `ds_user_id=${BRAND.id}`],
    ['quoted', `mid=1; ds_user_id="${BRAND.id}"; rur="NAO"`],
    ['after one that ends like it', `old_ds_user_id=999; ds_user_id=${BRAND.id}`],
  ])('is read %s', (_, cookie) => {
    expectBrand(sight(modules(viewerModule(BRAND)), { cookie }));
  });

  it.each([
    '',
    'csrftoken=x',
    'ds_user_id=',
    'ds_user_id=0',
    'ds_user_id=undefined',
    'xds_user_id=42',
  ])('names nobody in "%s"', (cookie) => {
    expect(sight('<body></body>', { cookie }).status).toBe('signed-out');
  });

  it('alone is not enough to know the account', () => {
    expect(sight('<body></body>')).toMatchObject({
      status: 'unknown',
      reason: 'no-second-source',
      signedIn: { id: BRAND.id },
    });
  });

  it('that names another account than the document makes a conflict', () => {
    const sighting = sight(modules(viewerModule(BRAND)), { cookie: `ds_user_id=${OTHER.id}` });
    expect(sighting).toMatchObject({
      status: 'conflict',
      reason: 'stale-document',
      signedIn: { id: OTHER.id },
    });
  });

  it('that is gone while the document still names somebody makes a conflict', () => {
    const sighting = sight(modules(viewerModule(BRAND)), { cookie: 'csrftoken=x' });
    expect(sighting).toMatchObject({ status: 'conflict', reason: 'session-ended', signedIn: null });
  });
});

describe('the viewer of the document', () => {
  it('has its second id as an alias and its name', () => {
    const sighting = sight(modules(viewerModule({ ...BRAND, full_name: 'Boulangerie du Sud' })));
    expect(sighting.account).toMatchObject({
      id: BRAND.id,
      aliases: [BRAND.fbid],
      name: 'Boulangerie du Sud',
    });
  });

  it.each([
    ['braces and brackets', 'pain } ] au } levain {{[ depuis 1998 }]'],
    ['quotes and backslashes', '"]},"id":"666","x":{"\\" \\\\" \\'],
    ['a module of its own', '["PolarisViewer",[],{"data":{"id":"666","username":"evil"},"id":"666"}]'],
    ['an assignment', 'window._sharedData = {"config":{"viewer":{"id":"666","username":"evil"}}};'],
    ['an empty assignment', '_sharedData = { _sharedData={'],
    ['the end of a script', '</script><script>["PolarisViewer",[],{"id":"666"}]'],
    ['direction marks and line separators', '\u202e\u2066 \u2028 \u0000 🥖'],
  ])('survives a biography with %s', (_, biography) => {
    const sighting = sight(modules(viewerModule({ biography, ...BRAND, full_name: biography })));
    expectBrand(sighting);
    expect(sighting.account?.name).toBe(biography);
  });

  it('is found in a script that is no JSON, spread over lines', () => {
    const json = JSON.stringify(viewerModule(BRAND), null, 2);
    expectBrand(
      sight(`<script>requireLazy(["JSScheduler"],function(j){s.handle({"define":[${json}]})})</script>`),
    );
  });

  it('is not a module whose name only begins or ends like it', () => {
    const longer = [
      ['PolarisViewerSettings', [], { data: { ...OTHER }, id: OTHER.id }, 1],
      ['LegacyPolarisViewer', [], { data: { ...OTHER }, id: OTHER.id }, 1],
    ];
    expectBrand(sight(modules(...longer, viewerModule(BRAND))));
  });

  it('may be defined several times', () => {
    expectBrand(sight(modules(viewerModule(BRAND)) + modules(viewerModule(BRAND), CURRENT_USER(BRAND.fbid))));
  });

  it('is a conflict where copies disagree, even when one agrees with the cookie', () => {
    const sighting = sight(modules(viewerModule(BRAND)) + modules(viewerModule(OTHER)));
    expect(sighting).toMatchObject({ status: 'conflict', signedIn: { id: BRAND.id } });
  });

  it('is a conflict where the id in the record is not the one beside it', () => {
    const split = ['PolarisViewer', [], { data: BRAND, id: OTHER.id }, 1];
    expect(sight(modules(split)).status).toBe('conflict');
  });

  it('is unknown without a name', () => {
    expect(sight(modules(['PolarisViewer', [], { data: null, id: BRAND.id }, 1])).status).toBe('unknown');
  });

  it.each([
    ['cut off', '{"define":[["PolarisViewer",[],{"data":{"id":"6023948175","username":"boulangerie.sud"'],
    ['not JSON', '{"define":[["PolarisViewer",[],{data:{id:"6023948175",username:"boulangerie.sud"}},1]]}'],
    ['of other types', '{"define":[["PolarisViewer",[],{"data":[1],"id":{"id":"6023948175"}},1]]}'],
    ['null everywhere', '{"define":[["PolarisViewer",[],{"data":{"id":null,"username":null},"id":null},1]]}'],
    ['empty', ''],
  ])('is unknown when it is %s', (_, script) => {
    expect(sight(withScript(script)).status).toBe('unknown');
  });

  it('is read again once the rest of a script has arrived', () => {
    const page = pageOf(withScript('{"define":[["PolarisViewer",[],{"data":{"id":'), { cookie: SIGNED_IN });
    expect(sightTab(instagram, page).status).toBe('unknown');
    const rest = `"${BRAND.id}","username":"${BRAND.username}"},"id":"${BRAND.id}"},7365]]}`;
    page.document.scripts[0]?.append(rest);
    expectBrand(sightTab(instagram, page));
  });

  it('ignores everybody else in the data', () => {
    const feed = { media: { user: { pk: OTHER.id, id: OTHER.id, username: OTHER.username } }, viewer: OTHER };
    expectBrand(sight(withModules([['RelayPrefetchedStreamCache', [], feed, 1], viewerModule(BRAND)])));
    expect(sight(withModules([['RelayPrefetchedStreamCache', [], feed, 1]])).status).toBe('unknown');
  });
});

describe('the three ids of one person', () => {
  it('agree when the document ties them', () => {
    const sighting = sight(modules(viewerModule(BRAND), CURRENT_USER(BRAND.fbid), RELAY(BRAND.fbid)));
    expectBrand(sighting);
    expect(sighting.account?.aliases).toEqual([BRAND.fbid]);
    expect(sighting.evidence.map((evidence) => evidence.source)).toEqual([
      'cookie.ds_user_id',
      'inline.PolarisViewer',
      'inline.CurrentUserInitialData',
      'inline.RelayAPIConfigDefaults',
    ]);
  });

  it('are a conflict when the document names the second id of somebody else', () => {
    expect(sight(modules(viewerModule(BRAND), CURRENT_USER(OTHER.fbid))).status).toBe('conflict');
    expect(sight(modules(viewerModule(BRAND), RELAY(OTHER.fbid))).status).toBe('conflict');
  });

  it('are not compared where nothing ties the second to the first', () => {
    const html = modules(CURRENT_USER(BRAND.fbid), RELAY(BRAND.fbid));
    expect(sight(html)).toMatchObject({ status: 'unknown', reason: 'no-second-source' });
    const { fbid: _, ...bare } = BRAND;
    expectBrand(sight(modules(viewerModule(bare), CURRENT_USER(BRAND.fbid))));
  });

  it('let a request that names the second id pass, and accuse one that names another', () => {
    const sighting = sight(modules(viewerModule(BRAND), CURRENT_USER(BRAND.fbid)));
    const by = (id: string): Evidence[] => [{ source: 'request.actor', says: 'acting', id }];
    expect(accuse(instagram, sighting, by(BRAND.fbid)).status).toBe('known');
    expect(accuse(instagram, sighting, by(OTHER.fbid))).toMatchObject({
      status: 'conflict',
      reason: 'request-disagrees',
    });
  });
});

describe('older forms of the inline data', () => {
  it.each([
    ['raw and native', sharedData(BRAND, BRAND.id)],
    ['raw alone', sharedData(BRAND, BRAND.id, ['raw'])],
    ['native alone', sharedData(BRAND, BRAND.id, ['native'])],
    ['numbers', sharedData({ ...BRAND, id: Number(BRAND.id) }, Number(BRAND.id))],
  ])('XIGSharedData with %s names the viewer', (_, module) => {
    expectBrand(sight(modules(module)));
  });

  it('XIGSharedData with a doubly quoted raw names the viewer', () => {
    const data = { config: { viewer: BRAND, viewerId: BRAND.id } };
    expectBrand(sight(modules(['XIGSharedData', [], { raw: JSON.stringify(JSON.stringify(data)) }, 1])));
  });

  it('XIGSharedData that names another account is a conflict', () => {
    expect(sight(modules(sharedData(OTHER, OTHER.id))).status).toBe('conflict');
    expect(sight(modules(viewerModule(BRAND), sharedData(OTHER, OTHER.id, ['native']))).status).toBe(
      'conflict',
    );
  });

  it('XIGSharedData with the id alone still tells a stale document', () => {
    expect(sight(modules(sharedData(undefined, OTHER.id, ['native']))).status).toBe('conflict');
    expect(sight(modules(sharedData(undefined, BRAND.id, ['native']))).status).toBe('unknown');
  });

  it('XIGSharedData that is damaged says nothing', () => {
    expect(sight(modules(['XIGSharedData', [], { raw: '{"config":{"viewer":' }, 1])).status).toBe('unknown');
  });

  it('_sharedData names the viewer, not the owner of the page', () => {
    const data = {
      config: { viewer: { ...BRAND, badge_count: '{"seq_id": 1}' }, viewerId: BRAND.id },
      entry_data: { ProfilePage: [{ graphql: { user: OTHER } }] },
    };
    const html = (text: string) => `<script type="text/javascript">window._sharedData = ${text};</script>`;
    expectBrand(sight(html(JSON.stringify(data))));
    expectBrand(sight(html(JSON.stringify(data, null, 2))));
    expect(sight(html(JSON.stringify({ ...data, config: { viewer: null, viewerId: null } }))).status).toBe(
      'unknown',
    );
  });
});

describe('the navigation', () => {
  const { username } = BRAND;

  it.each([
    ['en', `${username}'s profile picture`],
    ['fr', `Photo de profil de ${username}`],
    ['ar', `صورة ملف \u2068${username}\u2069 الشخصي`],
    ['ja', `${username}のプロフィール写真`],
    ['tr', `${username}'in profil resmi`],
    ['de, with a full stop', `Profilbild von ${username}.`],
    ['capitals', `${username.toUpperCase()} profile picture`],
  ])('names the account in %s', (_, alt) => {
    const evidence = instagram.tabEvidence(pageOf(rail(username, alt)));
    expect(evidence).toEqual([{ source: 'dom.rail', says: 'acting', handle: username }]);
  });

  it('does not name an account whose picture is called otherwise', () => {
    for (const alt of [
      '',
      'Boulangerie du Sud',
      `${username}_officiel`,
      `la.${username}`,
      `${username}.paris`,
    ]) {
      expect(sources(rail(username, alt)), alt).toEqual([]);
    }
  });

  it('is a conflict with a document of somebody else', () => {
    const html = modules(viewerModule(BRAND)) + rail(OTHER.username, `Photo de profil de ${OTHER.username}`);
    expect(sight(html)).toMatchObject({ status: 'conflict', reason: 'signals-disagree' });
  });

  it('alone does not tie a name to the cookie, what the person has claimed does', () => {
    const html = rail(username, `Photo de profil de ${username}`);
    expect(sight(html).status).toBe('unknown');
    const claimed: Account = {
      network: 'instagram',
      id: BRAND.id,
      aliases: [],
      handle: username,
      name: null,
      kind: 'person',
    };
    expectBrand(sight(html, {}, [claimed]));
  });

  it('reads addresses of saved pages', () => {
    const html = rail(username, username, ['https://www.instagram.com/explore/']).replace(
      `"/${username}/"`,
      `"https://www.instagram.com/${username}/"`,
    );
    expect(sources(html)).toEqual(['dom.rail']);
  });

  it.each([
    [
      'the story viewer',
      `<section><header><a href="/${username}/"><img alt="${username}"></a></header></section>`,
    ],
    ['a post', `<main><article>${rail(username, username)}</article></main>`],
    ['the page', `<main>${rail(username, username)}</main>`],
    ['a dialog', `<div role="dialog">${rail(username, username)}</div>`],
    [
      'a list with two people',
      rail(username, username).replace(
        '</a></div>',
        '</a></div><a href="/decoy.one/"><img alt="decoy.one"></a>',
      ),
    ],
  ])('is not %s', (_, html) => {
    expect(sources(html)).toEqual([]);
  });

  it('is not the panel that slides out of it', () => {
    const people = [OTHER.username, 'decoy.one'].map((name) => `<a href="/${name}/"><img alt="${name}"></a>`);
    const html = `<div>${rail(username, username)}<div>${people.join('')}</div></div>`;
    expect(instagram.tabEvidence(pageOf(html))).toEqual([
      { source: 'dom.rail', says: 'acting', handle: username },
    ]);
    const unnamed = `<div>${rail(username, '')}<div>${people.join('')}</div></div>`;
    expect(sources(unnamed)).toEqual([]);
  });
});

describe("one's own profile", () => {
  const edit = '<main><header><a href="/accounts/edit/" role="link">Modifier le profil</a></header></main>';
  const url = `${HOME}${BRAND.username}/`;

  it('names the account by its address', () => {
    expect(instagram.tabEvidence(pageOf(edit, { url }))).toEqual([
      { source: 'dom.own-profile', says: 'acting', handle: BRAND.username },
    ]);
    expect(sources(edit, { url: `${url}saved/all-posts/` })).toEqual(['dom.own-profile']);
  });

  it('confirms the navigation where there is no inline data', () => {
    expectBrand(sight(rail(BRAND.username, BRAND.username) + edit, { url }));
  });

  it("is not somebody's profile, nor the settings, nor the home page", () => {
    expect(sources('<main><h2>decoy.one</h2></main>', { url: `${HOME}decoy.one/` })).toEqual([]);
    expect(sources(edit, { url: `${HOME}accounts/edit/` })).toEqual([]);
    expect(sources(edit, { url: HOME })).toEqual([]);
  });

  it('is not a profile seen with the menu of the navigation open', () => {
    const menu =
      '<div role="menu"><a href="/accounts/edit/">Settings</a></div><main><h2>decoy.one</h2></main>';
    expect(sources(menu, { url: `${HOME}decoy.one/` })).toEqual([]);
  });
});

describe('a page seen signed out', () => {
  const nobody = [viewerModule(null), CURRENT_USER('0'), RELAY('0'), sharedData(null, null)];
  const decoys = `${rail('decoy.one', "decoy.one's profile picture")}<main><a href="/decoy.one/"><img alt="decoy.one"></a></main>`;

  it('names nobody, whoever it shows', () => {
    const sighting = sight(withModules(nobody, decoys), {
      cookie: 'csrftoken=x; mid=y',
      url: `${HOME}decoy.one/`,
    });
    expect(sighting).toMatchObject({ status: 'signed-out', signedIn: null, evidence: [] });
  });

  it('is not known when somebody has signed in elsewhere', () => {
    expect(sight(withModules(nobody, decoys)).status).toBe('unknown');
  });
});

describe('isNamedBy', () => {
  it('takes whole handles only', () => {
    expect(isNamedBy("a.b's picture", 'a.b')).toBe(true);
    expect(isNamedBy("axb's picture", 'a.b')).toBe(false);
    expect(isNamedBy('anything', '.*')).toBe(false);
    expect(isNamedBy('', '')).toBe(false);
  });
});

describe('the navigation of a page that changes', () => {
  it('is read anew each time, and found again where it was drawn again', () => {
    const page = pageOf(`<div id="root">${rail(BRAND.username, BRAND.username)}</div>`);
    const handles = () => instagram.tabEvidence(page).map((evidence) => evidence.handle);
    expect(handles()).toEqual([BRAND.username]);
    const [picture] = page.document.images;
    picture?.setAttribute('alt', '');
    expect(handles()).toEqual([]);
    const root = page.document.getElementById('root');
    if (root !== null) root.innerHTML = rail(OTHER.username, OTHER.username);
    expect(handles()).toEqual([OTHER.username]);
    root?.remove();
    expect(handles()).toEqual([]);
  });
});
