// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { OptionsModel } from '../../../components/options/model.ts';
import { Options } from '../../../components/options/options.tsx';
import type { ServerModel } from '../../../components/options/proofreading/model.ts';
import type { ClientProofreading, ProofreadingSettings } from '../../../utils/core/proofreading.ts';
import type { Language } from '../../../utils/core/question.ts';
import { en } from '../../../utils/i18n/options/en.ts';
import { noServer, optionsModel, settingsIn } from '../../gallery/options-states.tsx';
import { atelier } from '../../gallery/samples.ts';
import { button, buttons, choice, press, show, words } from '../render.tsx';
import { mockedActions } from './mocked-actions.ts';

const actions = mockedActions();

beforeEach(() => {
  vi.resetAllMocks();
});

const EVERYBODYS: ProofreadingSettings = settingsIn('en').proofreading;

function open(
  changes: Partial<ProofreadingSettings> = {},
  more: Partial<OptionsModel> = {},
  language: Language = 'en',
): HTMLElement {
  const settings = { ...settingsIn(language), proofreading: { ...EVERYBODYS, ...changes } };
  const model = optionsModel(language, { at: 'proofreading' }, { settings, ...more });
  return show(<Options model={model} {...actions} />);
}

function openClient(own?: ClientProofreading, more: Partial<OptionsModel> = {}): HTMLElement {
  const clients = [own === undefined ? atelier : { ...atelier, proofreading: own }];
  return show(
    <Options
      model={optionsModel('en', { at: 'client', clientId: atelier.id }, { clients, ...more })}
      {...actions}
    />,
  );
}

function withServer(server: Partial<ServerModel>, language: Language = 'en'): HTMLElement {
  return open({}, { server: { ...noServer, ...server } }, language);
}

function select(place: Element, label: string): HTMLSelectElement {
  const found = choice(place, label).querySelector('select');
  if (found === null) throw new Error(`no select "${label}"`);
  return found;
}

async function choose(place: Element, label: string, value: string): Promise<void> {
  const control = select(place, label);
  await act(async () => {
    control.value = value;
    control.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

/** The page once more, with what is stored by now. */
async function redraw(place: HTMLElement, changes: Partial<ProofreadingSettings>): Promise<void> {
  const settings = { ...settingsIn('en'), proofreading: { ...EVERYBODYS, ...changes } };
  const model = optionsModel('en', { at: 'proofreading' }, { settings });
  await act(async () => render(<Options model={model} {...actions} />, place));
}

/** What stands as the main language. */
function mainLanguage(place: Element): string[] {
  return [...place.querySelectorAll('.main-language label')]
    .filter((label) => label.querySelector('input')?.checked)
    .map(words);
}

function saved(): Partial<ProofreadingSettings> | undefined {
  return actions.onSettings.mock.lastCall?.[0].proofreading;
}

function box(place: Element): HTMLTextAreaElement {
  const found = place.querySelector('textarea');
  if (found === null) throw new Error('no field for words');
  return found;
}

async function write(place: Element, text: string): Promise<void> {
  await act(async () => {
    box(place).value = text;
    box(place).dispatchEvent(new Event('input', { bubbles: true }));
  });
}

function listed(place: Element): string[] {
  return [...place.querySelectorAll('.words li')].map(words);
}

function said(place: Element): string {
  return [...place.querySelectorAll('[role="status"]')].map(words).filter(Boolean).join(' | ');
}

describe('how drafts are read', () => {
  it('is in the navigation, between the replies and what counts', () => {
    const sections = [...open().querySelectorAll('nav a')].map((link) => link.getAttribute('href'));
    expect(sections.slice(0, 4)).toEqual(['#clients', '#replies', '#proofreading', '#counts']);
  });

  it('is switched off and on', async () => {
    await press(choice(open(), 'Read while I write'));
    expect(actions.onSettings).toHaveBeenCalledExactlyOnceWith({
      proofreading: { ...EVERYBODYS, isActive: false },
    });
  });

  it('lets the second of two quick changes know of the first, before anything is stored', async () => {
    const place = open();
    await press(choice(place, 'Read while I write'));
    await press(choice(place, 'Note anglicisms'));
    expect(saved()).toEqual({ ...EVERYBODYS, isActive: false, anglicisms: false });
  });

  it('keeps a change that is on its way when the page is drawn with what was stored before', async () => {
    const ended: (() => void)[] = [];
    actions.onSettings.mockImplementation(() => new Promise((end) => ended.push(end)));
    const end = () => act(async () => ended.shift()?.());
    const place = open();
    await press(choice(place, 'Read while I write'));
    await press(choice(place, 'Note anglicisms'));
    await redraw(place, { isActive: false });
    await end();
    await choose(place, 'French', 'fr-FR');
    expect(saved()).toMatchObject({ isActive: false, anglicisms: false, norms: ['en-CA', 'fr-FR'] });
    // The last one is refused: what is stored is shown again.
    await redraw(place, { isActive: false, anglicisms: false });
    await end();
    expect(select(place, 'French').value).toBe('fr-FR');
    await end();
    expect(select(place, 'French').value).toBe('fr-CA-social');
    expect(choice(place, 'Note anglicisms').querySelector('input')?.checked).toBe(false);
  });

  it.each([
    ['fr-CA', 'fr-CA-social', 'en-CA'],
    ['fr-FR', 'fr-FR', 'en-GB'],
    ['en-US', 'fr-CA-social', 'en-US'],
    ['de', 'fr-FR', 'en-GB'],
  ])('shows what a browser in %s has where nothing was chosen', (browserLanguage, fr, en) => {
    const place = open({}, { browserLanguage });
    expect([select(place, 'French').value, select(place, 'English').value]).toEqual([fr, en]);
    expect(mainLanguage(place)).toEqual(['None: what can’t be told is left unread']);
  });

  it('says in French that no main language was chosen', () => {
    expect(mainLanguage(open({}, {}, 'fr'))).toEqual(['Aucune : ce qui ne peut être reconnu n’est pas relu']);
  });

  it.each<[string, Partial<ProofreadingSettings>, string]>([
    ['the first norm’s, as files from before have it', { norms: ['en-GB', 'fr-FR'] }, 'English'],
    ['the one that was chosen', { norms: ['en-GB', 'fr-FR'], mainLanguage: 'fr' }, 'French'],
    ['the one that was chosen, with the browser’s norms', { mainLanguage: 'en' }, 'English'],
    ['none, where that was chosen', { norms: ['en-GB', 'fr-FR'], mainLanguage: null }, 'None: what'],
  ])('shows as the main language %s', (_, settings, main) => {
    expect(mainLanguage(open(settings)).join()).toMatch(new RegExp(`^${main}`));
  });

  it('takes another French, another English, another main language', async () => {
    const place = open({}, { browserLanguage: 'fr-CA' });
    await press(choice(place.querySelector('.main-language') ?? place, 'French'));
    expect(saved()).toEqual({ ...EVERYBODYS, mainLanguage: 'fr' });
    expect(mainLanguage(place)).toEqual(['French']);
    await choose(place, 'French', 'fr-CA');
    expect(saved()).toEqual({ ...EVERYBODYS, norms: ['fr-CA', 'en-CA'], mainLanguage: 'fr' });
    await choose(place, 'English', 'en-US');
    expect(saved()?.norms).toEqual(['fr-CA', 'en-US']);
    await press(choice(place.querySelector('.main-language') ?? place, 'None'));
    expect(saved()).toEqual({ ...EVERYBODYS, norms: ['fr-CA', 'en-US'], mainLanguage: null });
  });

  it('chooses no main language together with a norm', async () => {
    const place = open({}, { browserLanguage: 'fr-CA' });
    await choose(place, 'French', 'fr-CA');
    expect(saved()).toEqual({ ...EVERYBODYS, norms: ['fr-CA', 'en-CA'], mainLanguage: null });
  });

  it('leaves a language out, and then asks for no main one', async () => {
    const place = open({ norms: ['fr-FR', 'en-GB'] });
    await choose(place, 'French', '');
    expect(saved()?.norms).toEqual(['en-GB']);
    expect(words(choice(place, 'French'))).toContain('What is in French is not read');
    expect(place.querySelector('.main-language')).toBeNull();
    await choose(place, 'English', '');
    expect(saved()?.norms).toEqual([]);
  });

  it('takes one French spelling or both, each with words that show it', async () => {
    const place = open();
    expect(words(choice(place, 'Rectified in 1990'))).toContain('connaitre, ile');
    await press(choice(place, 'Traditional'));
    expect(saved()?.frenchSpelling).toBe('traditional');
  });
});

describe('my words', () => {
  it('are sorted for the language, with their number', () => {
    const place = open({ words: ['zèle', 'Éclair', 'école', 'balado'] }, {}, 'fr');
    expect(listed(place)).toEqual(['balado', 'Éclair', 'école', 'zèle']);
    expect(words(place)).toContain('Mes mots 4');
  });

  it('are added by Enter, many at once, and the field is empty for the next', async () => {
    const place = open({ words: ['balado'] });
    await write(place, 'infolettre\nbalado\nNguyễn');
    const key = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
    await act(async () => void box(place).dispatchEvent(key));
    expect(key.defaultPrevented).toBe(true);
    expect(saved()?.words).toEqual(['balado', 'infolettre', 'Nguyễn']);
    expect(box(place).value).toBe('');
    expect(said(place)).toBe('2 words added. 1 was there already.');
  });

  it('get a line break by Shift and Enter, and none is added while a letter is being put together', async () => {
    const place = open();
    await write(place, 'infolettre');
    for (const how of [{ shiftKey: true }, { isComposing: true }]) {
      const key = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...how });
      await act(async () => void box(place).dispatchEvent(key));
      expect(key.defaultPrevented).toBe(false);
    }
    expect(actions.onSettings).not.toHaveBeenCalled();
  });

  it('keep in the field what can’t be added, and say which and why', async () => {
    const place = open();
    const long = 'œ'.repeat(101);
    await write(place, `infolettre ${long} balado`);
    await press(button(place, 'Add'));
    expect(saved()?.words).toEqual(['infolettre', 'balado']);
    expect(box(place).value).toBe(long);
    expect(box(place).getAttribute('aria-invalid')).toBe('true');
    const problem = place.querySelector(`#${CSS.escape(box(place).getAttribute('aria-describedby') ?? '')}`);
    expect(words(problem as Element)).toBe(
      `One word stays here, too long: “${'œ'.repeat(30)}…” has 101 characters, and 100 at most are allowed.`,
    );
    await write(place, 'court');
    expect(box(place).getAttribute('aria-invalid')).toBeNull();
  });

  it('say when the list is full', async () => {
    const place = open({ words: Array.from({ length: 4999 }, (_, index) => `w${index}`) }, {}, 'fr');
    await write(place, 'un deux trois');
    await press(button(place, 'Ajouter'));
    expect(saved()?.words).toHaveLength(5000);
    expect(box(place).value).toBe('deux\ntrois');
    expect(words(place)).toContain('2 mots restent ici : la liste est pleine, à 5 000 mots.');
  });

  it('are removed one by one, the focus going on, and the last can be put back', async () => {
    const place = open({ words: ['un', 'deux', 'trois'] });
    const remove = place.querySelector<HTMLElement>('[aria-label="Remove deux"]') as HTMLElement;
    remove.focus();
    await press(remove);
    expect(saved()?.words).toEqual(['un', 'trois']);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Remove trois');
    expect(said(place)).toBe('“deux” is removed.Put it back');
    await press(button(place, 'Put it back'));
    expect([...(saved()?.words ?? [])].sort()).toEqual(['deux', 'trois', 'un']);
    expect(said(place)).toBe('');
  });

  it('by the thousand are shown in part, and found by some letters', async () => {
    const many = Array.from({ length: 2000 }, (_, index) => `mot${index}`);
    const place = open({ words: [...many, 'Égoportrait'] });
    expect(listed(place)).toHaveLength(100);
    expect(words(place)).toContain('and 1901 more, to be found by their letters');
    const search = place.querySelector<HTMLInputElement>('[type="search"]');
    await act(async () => {
      if (search === null) throw new Error('no search');
      search.value = 'ego';
      search.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(listed(place)).toEqual(['Égoportrait']);
    await press(place.querySelector<HTMLElement>('[aria-label="Remove Égoportrait"]') as HTMLElement);
    expect(saved()?.words).toEqual(many);
  });
});

describe('one client', () => {
  it('is read as everybody is, and says how that is', () => {
    const place = openClient();
    expect(choice(place, 'As for everybody').querySelector('input')?.checked).toBe(true);
    expect(words(choice(place, 'As for everybody'))).toContain(
      'English: Canada · French: Québec, social media (OQLF) · no main language',
    );
    expect(words(place)).not.toContain('Rules left aside');
  });

  it('is read in its own way, from everybody’s on, and as everybody again', async () => {
    const place = openClient();
    await press(choice(place, 'In its own way'));
    expect(actions.onEditClient).toHaveBeenLastCalledWith('atelier', {
      proofreading: { words: [], silenced: [], norms: ['en-CA', 'fr-CA-social'], mainLanguage: null },
    });
    await choose(place, 'French', 'fr-FR');
    expect(actions.onEditClient).toHaveBeenLastCalledWith('atelier', {
      proofreading: { words: [], silenced: [], norms: ['en-CA', 'fr-FR'], mainLanguage: null },
    });
    await press(choice(place, 'As for everybody'));
    expect(actions.onEditClient).toHaveBeenLastCalledWith('atelier', {
      proofreading: { words: [], silenced: [], norms: undefined, mainLanguage: undefined },
    });
    expect(actions.onSettings).not.toHaveBeenCalled();
  });

  it('has words of its own', async () => {
    const place = openClient({ words: ['Boréalie'], silenced: ['grammar.a'] });
    await write(place, 'tipi');
    await press(button(place, 'Add'));
    expect(actions.onEditClient).toHaveBeenLastCalledWith('atelier', {
      proofreading: { words: ['Boréalie', 'tipi'], silenced: ['grammar.a'] },
    });
  });

  it('says which language everybody’s comes first', () => {
    const settings = { ...settingsIn('en'), proofreading: { ...EVERYBODYS, mainLanguage: 'fr' as const } };
    expect(words(choice(openClient(undefined, { settings }), 'As for everybody'))).toContain(
      'French: Québec, social media (OQLF) · English: Canada',
    );
  });

  it('has a main language of its own', async () => {
    const place = openClient({ words: [], silenced: [], norms: ['fr-FR', 'en-GB'] });
    expect(mainLanguage(place)).toEqual(['French']);
    await press(choice(place.querySelector('.main-language') ?? place, 'English'));
    expect(actions.onEditClient).toHaveBeenLastCalledWith('atelier', {
      proofreading: { words: [], silenced: [], norms: ['fr-FR', 'en-GB'], mainLanguage: 'en' },
    });
  });

  it('has a rule applied again that was left aside', async () => {
    const place = openClient(
      { words: [], silenced: ['grammar.ca-sa', 'vale.agence.ton'] },
      { ruleNames: { 'grammar.ca-sa': '“sa” for “ça”' } },
    );
    expect(words(place)).toContain('“sa” for “ça”Grammar grammar.ca-sa');
    expect(words(place)).toContain('Another rulevale.agence.ton');
    expect(place.querySelector('[aria-label="Apply again: vale.agence.ton"]')).not.toBeNull();
    await press(place.querySelector<HTMLElement>('[aria-label="Apply again: “sa” for “ça”"]') as HTMLElement);
    expect(actions.onEditClient).toHaveBeenLastCalledWith('atelier', {
      proofreading: { words: [], silenced: ['vale.agence.ton'] },
    });
  });
});

const server = { kind: 'grammalecte', address: 'http://127.0.0.1:8080/' } as const;

describe('a server of one’s own', () => {
  it('says before anything is sent what is sent where, and by whom it is seen', () => {
    const place = words(open());
    expect(place).toContain(
      'the whole text of each draft that you write is sent to this address, by your browser. Nobody else gets it.',
    );
    expect(place).toContain('Your drafts are read on this computer. Nothing');
    expect(words(withServer({ connected: server }))).toContain('on this computer and by your server');
  });

  it('is written down and connected within one press', async () => {
    const place = withServer({ draft: { ...server, address: '' } });
    await press(choice(place, 'LanguageTool'));
    expect(actions.onServerDraft).toHaveBeenLastCalledWith({ kind: 'languagetool', address: '' });
    const field = place.querySelector<HTMLInputElement>('.server-form [inputmode="url"]');
    await act(async () => {
      if (field === null) throw new Error('no address');
      field.value = 'localhost:8080';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(actions.onServerDraft).toHaveBeenLastCalledWith({ ...server, address: 'localhost:8080' });
    await press(button(place, 'Connect'));
    expect(actions.onConnectServer).toHaveBeenCalledOnce();
  });

  it('has a field of its own when it is let go, whatever the page showed before', () => {
    const model = (connected: ServerModel['connected']) =>
      optionsModel('en', { at: 'proofreading' }, { server: { ...noServer, connected } });
    const place = show(<Options model={model(server)} {...actions} />);
    act(() => render(<Options model={model(null)} {...actions} />, place));
    const ids = [...place.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    const label = [...place.querySelectorAll('label')].find((candidate) => words(candidate) === 'Address');
    expect(label?.control?.getAttribute('inputmode')).toBe('url');
  });

  it('is warned of where what is sent could be read on its way', () => {
    expect(said(withServer({ isOpen: true }))).toContain('neither on this computer nor encrypted');
    expect(said(withServer({ isOpen: false }))).toBe('');
  });

  const problems = Object.keys(en).filter((key) => key.startsWith('server.address.'));
  it.each(problems)('says under its field what is wrong with an address: %s', (key) => {
    const problem = key.slice('server.address.'.length) as 'empty';
    for (const language of ['en', 'fr'] as const) {
      const place = withServer({ state: { step: 'bad-address', problem } }, language);
      const field = place.querySelector('.server-form [aria-invalid="true"]');
      const below = place.querySelector(`#${CSS.escape(field?.getAttribute('aria-describedby') ?? '')}`);
      expect(words(below as Element)).toMatch(/\.$/);
    }
  });

  it.each([
    'unreachable',
    'slow',
    'not-allowed',
    'garbage',
  ] as const)('says why it is not connected, and that nothing is sent: %s', (fault) => {
    const sentences = (['en', 'fr'] as const).map((language) =>
      said(withServer({ draft: server, state: { step: 'fault', fault, server } }, language)),
    );
    for (const sentence of sentences) {
      expect(sentence).toContain(server.address);
      expect(sentence).not.toMatch(/\{\w+\}|!/);
    }
    expect(sentences[0]).toContain('Not connected: no draft is sent.');
  });

  it('once connected, is tried and let go, and says that ours go on meanwhile', async () => {
    const state = { step: 'fault', fault: 'slow', server } as const;
    const place = withServer({ connected: server, state });
    expect(words(place)).toContain('Grammalecte is connected: http://127.0.0.1:8080/');
    expect(said(place)).toBe(
      'http://127.0.0.1:8080/ did not answer in time.Meanwhile, Bon Compte reads alone.',
    );
    expect(buttons(place)).not.toContain('Connect');
    await press(button(place, 'Try it'));
    expect(actions.onTestServer).toHaveBeenCalledOnce();
    await press(button(place, 'Disconnect'));
    expect(actions.onDisconnectServer).toHaveBeenCalledOnce();
  });
});
