// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageState, PopupActions, PopupModel } from '../../../components/popup/model.ts';
import { Popup } from '../../../components/popup/popup.tsx';
import type { Sighting } from '../../../utils/core/sighting.ts';
import { checkActions, guarded, popupModel, textCheck } from '../../gallery/popup-states.tsx';
import {
  atelier,
  atelierElsewhere,
  atelierOnX,
  boulangerieOnInstagram,
  camilleOnX,
  known,
  personal,
  staleEvidence,
  unclear,
  voiceCard,
} from '../../gallery/samples.ts';
import { button, buttons, choice, initialFocus, press, show, words } from '../render.tsx';

const actions = {
  onChooseClient: vi.fn<PopupActions['onChooseClient']>(),
  onEverywhere: vi.fn<PopupActions['onEverywhere']>(),
  onFreeze: vi.fn<PopupActions['onFreeze']>(),
  onClaim: vi.fn<PopupActions['onClaim']>(),
  onReload: vi.fn<PopupActions['onReload']>(),
  onAllowAccess: vi.fn<PopupActions['onAllowAccess']>(),
  onCopy: vi.fn<PopupActions['onCopy']>(),
  onPutBack: vi.fn<PopupActions['onPutBack']>(),
  onDelete: vi.fn<PopupActions['onDelete']>(),
  onVoiceCard: vi.fn<PopupActions['onVoiceCard']>(),
  onReplies: vi.fn<PopupActions['onReplies']>(),
  onOptions: vi.fn<PopupActions['onOptions']>(),
};

beforeEach(() => {
  vi.resetAllMocks();
});

function open(page: PageState, changes: Partial<PopupModel> = {}, language: 'fr' | 'en' = 'en'): HTMLElement {
  return show(
    <Popup
      model={popupModel(language, page, changes)}
      check={textCheck()}
      checkActions={checkActions}
      {...actions}
    />,
  );
}

const blank = unclear('x', 'unknown', 'no-second-source');

describe('how the tab stands', () => {
  const cases: [state: string, page: PageState, said: string[]][] = [
    ['right', guarded('en', 'right', {}), ['This tab is for', 'The right account', '@atelier_boreal on X']],
    [
      'wrong',
      guarded('en', 'wrong', { sighting: known(camilleOnX) }),
      ['Not the right account', 'Posting here will be stopped.', 'Switch to @atelier_boreal on X, or:'],
    ],
    [
      'unlisted',
      guarded('en', 'unlisted', { sighting: known(atelierElsewhere) }),
      ['Whose account is this?', 'atelier_boreal_mtl on Instagram'],
    ],
    [
      'no intent',
      guarded('en', 'no-intent', { client: null }),
      ['This tab is for nobody yet', '@atelier_boreal'],
    ],
    ['blind', guarded('en', 'blind', { sighting: blank }), ['Bon Compte cannot see who you are here']],
    [
      'conflict',
      guarded('en', 'conflict', { sighting: unclear('x', 'conflict', 'stale-document', staleEvidence) }),
      ['Two accounts at once', 'Account menu', 'Browser session'],
    ],
    [
      'signed out',
      guarded('en', 'signed-out', { sighting: unclear('x', 'signed-out', 'signed-out') }),
      ['Nobody is signed in here', 'Sign in to X'],
    ],
    ['an old page', { kind: 'old' }, ['Reload to be protected', 'nothing is stopped here']],
    ['reload', guarded('en', 'reload', { sighting: blank }), ['Reload to be protected']],
    ['no access', { kind: 'no-access', network: 'instagram' }, ['Bon Compte has no access to Instagram']],
    ['elsewhere', { kind: 'elsewhere' }, ['Nothing to watch here']],
  ];

  it.each(cases)('says it: %s', (_state, page, said) => {
    const text = words(open(page));
    for (const sentence of said) expect(text).toContain(sentence);
  });

  it('speaks French', () => {
    const text = words(open(guarded('fr', 'wrong', { sighting: known(camilleOnX) }), {}, 'fr'));
    expect(text).toContain('Ce n’est pas le bon compte');
    expect(text).toContain('Cet onglet passe à Personnel');
  });

  it.each([
    guarded('en', 'wrong', { sighting: known(camilleOnX) }),
    guarded('en', 'blind', { sighting: blank }),
    guarded('en', 'unlisted', { sighting: known(atelierElsewhere) }),
    { kind: 'old' } as const,
  ])('never says that the account is right when it is not known to be', (page) => {
    expect(words(open(page))).not.toContain('The right account');
  });

  it('does not take the mark’s word for it: the sighting decides', () => {
    const lying: Sighting = known(camilleOnX);
    expect(words(open(guarded('en', 'right', { sighting: lying })))).toContain('Not the right account');
  });

  it('does nothing by itself', () => {
    for (const [, page] of cases) open(page);
    for (const action of Object.values(actions)) expect(action).not.toHaveBeenCalled();
  });
});

describe('what one can do', () => {
  it('changes the tab’s client in one press', async () => {
    const place = open(guarded('en', 'right', {}));
    expect(button(place, 'Atelier Boréalthis tab').getAttribute('aria-pressed')).toBe('true');
    await press(button(place, 'Épicerie du Marché2 tabs'));
    expect(actions.onChooseClient).toHaveBeenCalledExactlyOnceWith('epicerie');
  });

  it('says that the tab changes, where another client’s account acts', async () => {
    const place = open(guarded('en', 'wrong', { sighting: known(camilleOnX) }));
    await press(button(place, 'This tab is now for Personal'));
    expect(actions.onChooseClient).toHaveBeenCalledExactlyOnceWith('personal');
    expect(buttons(place)).not.toContain('Personal');
  });

  it('switches "everywhere for now" on and off', async () => {
    const place = open(guarded('en', 'right', {}), { everywhere: 'atelier' });
    const box = choice(place, 'Everywhere for now').querySelector('input');
    expect(box?.checked).toBe(true);
    await press(choice(place, 'Everywhere for now'));
    expect(actions.onEverywhere).toHaveBeenCalledExactlyOnceWith(false);
  });

  it('offers Everywhere for the tab’s client whoever acts, never for oneself', () => {
    const wrong = guarded('en', 'wrong', { sighting: known(camilleOnX) });
    expect(words(open(wrong))).toContain('Everywhere for now');
    const own = { client: personal('en') };
    for (const page of [
      guarded('en', 'right', { ...own, sighting: known(camilleOnX) }),
      guarded('en', 'wrong', own),
      guarded('en', 'blind', { ...own, sighting: blank }),
      guarded('en', 'no-intent', { client: null }),
    ]) {
      expect(words(open(page))).not.toContain('Everywhere');
    }
  });

  it('gives an account to the client with the close name, focus on adding', async () => {
    const page = guarded('en', 'no-intent', { client: null, sighting: known(boulangerieOnInstagram) });
    const place = open(page);
    expect(initialFocus(place)).toBe('Add to Boulangerie Sud');
    await press(button(place, 'Add to Boulangerie Sud'));
    expect(actions.onClaim.mock.calls[0]?.[0]).toEqual({ do: 'claim', clientId: 'boulangerie' });
  });

  it('sets the first client up by visiting its account', async () => {
    const page = guarded('en', 'no-intent', { client: null, sighting: known(atelierOnX) });
    const place = open(page, { clients: [] });
    await press(choice(place, 'New client…'));
    await press(button(place, 'Add to Atelier Boréal'));
    expect(actions.onClaim.mock.calls[0]?.[0]).toEqual({
      do: 'claim-new',
      client: { name: 'Atelier Boréal', colour: '#6f3cc3', personal: false },
    });
  });

  it('reloads, allows, reports, opens the options', async () => {
    await press(button(open({ kind: 'old' }), 'Reload the page'));
    expect(actions.onReload).toHaveBeenCalledOnce();
    await press(button(open({ kind: 'no-access', network: 'x' }), 'Allow access'));
    expect(actions.onAllowAccess).toHaveBeenCalledOnce();
    const blind = open(guarded('en', 'blind', { sighting: blank }));
    await press(button(blind, 'Copy a report'));
    expect(actions.onCopy.mock.calls[0]?.[0]).toBe('Bon Compte\nnetwork: x');
    expect(words(blind)).toContain('Paste it into a message');
    await press(button(open({ kind: 'elsewhere' }), 'Options'));
    expect(actions.onOptions).toHaveBeenCalledOnce();
    await press(button(open(guarded('en', 'right', {})), 'Saved replies'));
    expect(actions.onReplies).toHaveBeenCalledOnce();
  });
});

describe('kept texts', () => {
  async function openTexts(changes: Partial<PopupModel> = {}) {
    const place = open(guarded('en', 'right', {}), changes);
    await press(button(place, `Kept texts${changes.texts?.length ?? 3}`));
    return place;
  }

  it('lists them, the latest first, with kind, network and age', async () => {
    const place = await openTexts();
    const items = [...place.querySelectorAll('li')].map(words);
    expect(items).toHaveLength(3);
    expect(items[0]).toContain('Atelier BoréalPost · X2 min');
    expect(items[1]).toContain('Épicerie du MarchéReply · Facebook12:55');
    expect(items[1]).toContain('Photos or videos not kept');
    expect(items[2]).toContain('Message · Instagram');
    expect(place.querySelector('img')).toBeNull();
    expect(words(place)).toContain('never on disk');
  });

  it('puts back only where there is a place for it, and copies', async () => {
    const place = await openTexts();
    expect(buttons(place).filter((name) => name === 'Put back here')).toHaveLength(1);
    await press(button(place, 'Put back here'));
    expect(actions.onPutBack).toHaveBeenCalledExactlyOnceWith('a');
    await press(button(place, 'Copy'));
    expect(actions.onCopy.mock.calls[0]?.[0]).toBe(popupModel('en', { kind: 'old' }).texts[0]?.text);
  });

  it('asks before it deletes', async () => {
    const place = await openTexts();
    const remove = place.querySelector<HTMLButtonElement>('[aria-label="Delete this text"]');
    if (remove === null) throw new Error('nothing to delete with');
    await press(remove);
    expect(actions.onDelete).not.toHaveBeenCalled();
    await press(button(place, 'Keep'));
    expect(actions.onDelete).not.toHaveBeenCalled();
    await press(place.querySelector('[aria-label="Delete this text"]') as HTMLElement);
    await press(button(place, 'Delete'));
    expect(actions.onDelete).toHaveBeenCalledExactlyOnceWith('a');
  });

  it('says when there are none, and goes back', async () => {
    const place = await openTexts({ texts: [] });
    expect(words(place)).toContain('No kept text for now.');
    await press(place.querySelector('[aria-label="Back"]') as HTMLElement);
    expect(words(place)).toContain('The right account');
  });
});

describe('a freeze', () => {
  it('is one press away, then chosen', async () => {
    const place = open(guarded('en', 'right', {}));
    await press(button(place, 'Freeze…'));
    await press(button(place, 'Nothing goes out'));
    expect(actions.onFreeze).toHaveBeenCalledWith('atelier', 'nothing');
  });

  it('is said, and lifted', async () => {
    const place = open(guarded('en', 'right', { client: { ...atelier, freeze: 'approved' } }));
    expect(words(place)).toContain('Only approved replies go out, as they are.');
    await press(button(place, 'Lift the freeze'));
    expect(actions.onFreeze).toHaveBeenCalledWith('atelier', null);
  });
});

describe('the voice card', () => {
  const page = guarded('en', 'right', { client: { ...atelier, hasVoiceCard: true } });

  it('is one press away, and back', async () => {
    actions.onVoiceCard.mockResolvedValue(voiceCard);
    const place = open(page);
    await press(button(place, 'Voice card'));
    expect(actions.onVoiceCard.mock.calls).toEqual([['atelier']]);
    expect(words(place)).toContain('Nommer l’artisane ou l’artisan');
    await press(button(place, 'Copy 418 555-0100'));
    expect(actions.onCopy.mock.calls[0]?.[0]).toBe('418 555-0100');
    await press(place.querySelector('[aria-label="Back"]') as HTMLElement);
    expect(words(place)).toContain('The right account');
  });

  it('is asked for when it is opened only, and says so where it can’t be had', async () => {
    actions.onVoiceCard.mockResolvedValue(null);
    const place = open(page);
    expect(actions.onVoiceCard).not.toHaveBeenCalled();
    await press(button(place, 'Voice card'));
    expect(words(place)).toContain('This client’s guide can’t be read right now.');
  });

  it('is not offered for a client without one', () => {
    expect(buttons(open(guarded('en', 'right', {})))).not.toContain('Voice card');
  });
});
