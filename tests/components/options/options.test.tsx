// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FileFault, OptionsModel, Route } from '../../../components/options/model.ts';
import { Options } from '../../../components/options/options.tsx';
import type { Language } from '../../../utils/core/question.ts';
import { en } from '../../../utils/i18n/options/en.ts';
import { optionsModel } from '../../gallery/options-states.tsx';
import { atelier, atelierElsewhere, camilleOnX, epicerie, maison } from '../../gallery/samples.ts';
import { button, buttons, choice, press, show, type, words } from '../render.tsx';
import { mockedActions } from './mocked-actions.ts';

const actions = mockedActions();

beforeEach(() => {
  vi.resetAllMocks();
});

function open(route: Route, changes: Partial<OptionsModel> = {}, language: Language = 'en'): HTMLElement {
  return show(<Options model={optionsModel(language, route, changes)} {...actions} />);
}

function field(place: Element, label: string): HTMLInputElement {
  const found = [...place.querySelectorAll('label')].find((candidate) => words(candidate) === label);
  const input = found?.querySelector('input');
  if (!input) throw new Error(`no field "${label}"`);
  return input;
}

/** What the browser says once a field is left. */
async function leave(input: HTMLInputElement): Promise<void> {
  await act(async () => void input.dispatchEvent(new Event('change', { bubbles: true })));
}

const client = (clientId: string): Route => ({ at: 'client', clientId });

describe('the clients', () => {
  it('are listed with their accounts, oneself last, each a link to its page', () => {
    const links = [...open({ at: 'clients' }).querySelectorAll<HTMLAnchorElement>('a[href^="#client/"]')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '#client/atelier',
      '#client/epicerie',
      '#client/boulangerie',
      '#client/maison',
      '#client/personal',
    ]);
    expect(words(links[1] as Element)).toBe(
      'Épicerie du MarchéPage on Facebook · epicerie.dumarche on Instagramalways confirm',
    );
    expect(words(links[4] as Element)).toContain('never everywhere');
  });

  it('can have Personal added once, where it is missing', async () => {
    expect(buttons(open({ at: 'clients' }))).not.toContain('Add Personal');
    await press(button(open({ at: 'clients' }, { clients: [atelier] }), 'Add Personal'));
    expect(actions.onAddClient).toHaveBeenCalledWith({ name: 'Personal', colour: '#67656f', personal: true });
  });

  it('show an account of nobody, which is claimed or left', async () => {
    const place = open({ at: 'clients' });
    await press(button(place, 'Leave it'));
    expect(actions.onLeave).toHaveBeenCalledWith(atelierElsewhere);
    await press(button(place, 'Whose is it?'));
    await press(button(place, 'Add to Atelier Boréal'));
    expect(actions.onClaim).toHaveBeenCalledWith(atelierElsewhere, { do: 'claim', clientId: atelier.id });
  });

  it('fall back to the list where the page of one that is gone was asked for', () => {
    expect(words(open(client('nobody')))).toContain('New client');
  });
});

describe('one client', () => {
  it('is renamed once the field is left, and initials that were the name’s follow', async () => {
    const place = open(client('maison'));
    await type(field(place, 'Client’s name'), 'Fanfare du Port');
    expect(actions.onEditClient).not.toHaveBeenCalled();
    await leave(field(place, 'Client’s name'));
    expect(actions.onEditClient).toHaveBeenCalledExactlyOnceWith('maison', {
      name: 'Fanfare du Port',
      initials: 'FP',
      colour: maison.colour,
    });
  });

  it('keeps initials of its own, and its name where none is left', async () => {
    const place = open(client('maison'));
    await type(field(place, 'Initials'), ' ♥ ');
    await type(field(place, 'Client’s name'), '   ');
    await leave(field(place, 'Initials'));
    expect(actions.onEditClient).toHaveBeenCalledExactlyOnceWith('maison', {
      name: 'Maison Commune',
      initials: '♥',
      colour: maison.colour,
    });
  });

  it('takes the color that was chosen, not the one before', async () => {
    const place = open(client('maison'));
    await press(place.querySelector('input[aria-label="Green"]') as HTMLElement);
    expect(actions.onEditClient).toHaveBeenLastCalledWith(
      'maison',
      expect.objectContaining({ colour: '#23803a' }),
    );
  });

  it('shows its accounts with every number, and removes one after a question', async () => {
    const place = open(client('epicerie'));
    expect(words(place)).toContain('Numbers 61550000000731, 482200000000731');
    await press(place.querySelector('[aria-label="Remove epicerie.dumarche"]') as HTMLElement);
    expect(actions.onRemoveAccount).not.toHaveBeenCalled();
    expect(words(document.activeElement as Element)).toBe('Keep');
    await press(button(place, 'Remove'));
    expect(actions.onRemoveAccount).toHaveBeenCalledWith('epicerie', epicerie.accounts[1]);
  });

  it('says whose the account of an open tab is before it takes it', async () => {
    const place = open(client('atelier'));
    await press(button(place, 'Add the account of an open tab'));
    expect(words(place)).toContain('X · For now with Personal');
    await press(button(place, 'Move here'));
    expect(actions.onClaim).toHaveBeenCalledWith(camilleOnX, { do: 'claim', clientId: 'atelier' });
  });

  it('is deleted only after a question, with Keep in focus', async () => {
    const place = open(client('atelier'));
    await press(button(place, 'Delete Atelier Boréal…'));
    expect(words(document.activeElement as Element)).toBe('Keep');
    await press(button(place, 'Keep'));
    await press(button(place, 'Delete Atelier Boréal…'));
    expect(actions.onDeleteClient).not.toHaveBeenCalled();
    await press(button(place, 'Delete'));
    expect(actions.onDeleteClient).toHaveBeenCalledWith('atelier');
  });
});

describe('what is set once', () => {
  it('counts likes without touching the rest', async () => {
    await press(choice(open({ at: 'counts' }), 'Likes'));
    expect(actions.onSettings).toHaveBeenCalledWith({ guarded: { repost: true, like: true, follow: false } });
  });

  it('offers an idle time that was set elsewhere', () => {
    const settings = { ...optionsModel('fr', { at: 'counts' }).settings, idleMinutes: 45 };
    const select = open({ at: 'counts' }, { settings }, 'fr').querySelector('select');
    expect(select?.selectedOptions[0]?.textContent).toBe('45\u00a0minutes');
    expect([...(select?.options ?? [])].map((option) => option.value)).toEqual([
      '5',
      '15',
      '30',
      '45',
      '60',
      '120',
      '240',
      '480',
    ]);
  });

  it('says each language in itself, and switches', async () => {
    const place = open({ at: 'language' });
    expect(choice(place, 'Français').querySelector('span')?.lang).toBe('fr');
    await press(choice(place, 'Français'));
    expect(actions.onSettings).toHaveBeenCalledWith({ language: 'fr' });
  });

  it('asks the browser for the network that it keeps out', async () => {
    const place = open({ at: 'access' });
    expect(buttons(place)).toEqual(['Allow', 'See how', 'Reload the 3']);
    await press(button(place, 'Allow'));
    expect(actions.onAllow).toHaveBeenCalledWith('instagram');
  });

  it('says what could not be saved', () => {
    const place = open({ at: 'counts' }, { isUnsaved: true });
    expect(words(place.querySelector('[role="alert"]') as Element)).toBe(
      'Not saved. The browser may be out of room.',
    );
  });
});

describe('files', () => {
  it('offers everyone but oneself for a colleague', async () => {
    const place = open({ at: 'data' });
    const offered = [...place.querySelectorAll('fieldset label')].map(words);
    expect(offered).toEqual(['Atelier Boréal', 'Épicerie du Marché', 'Boulangerie Sud', 'Maison Commune']);
    expect((button(place, 'Choose some clients') as HTMLButtonElement).disabled).toBe(true);
    await press(choice(place, 'Maison Commune'));
    await press(choice(place, 'Atelier Boréal'));
    await press(button(place, 'Export 2 clients'));
    expect(actions.onExportClients).toHaveBeenCalledWith(['atelier', 'maison']);
  });

  const problems = Object.keys(en)
    .filter((key) => key.startsWith('fault.'))
    .map((key) => key.slice('fault.'.length) as FileFault['problem']);

  it.each(problems)('says where and why a file is refused: %s', (problem) => {
    const fault = { path: 'clients[2].accounts[0].id', problem, given: 'GIVEN', allowed: 'ALLOWED' };
    const importing = { step: 'refused', fileName: 'bad.json', fault } as const;
    for (const [language, expected] of [
      ['en', 'bad.json is refusedclients[2].accounts[0].id: '],
      ['fr', 'bad.json est refuséclients[2].accounts[0].id : '],
    ] as const) {
      const said = words(
        open({ at: 'data' }, { importing }, language).querySelector('.fault-note') as Element,
      );
      expect(said).toContain(expected);
      expect(said).not.toMatch(/\{\w+\}/);
    }
  });

  it('can’t be imported in a way that breaks a rule', async () => {
    const fault = { path: 'clients[4].personal', problem: 'two-personal', given: '', allowed: '' } as const;
    const place = open(
      { at: 'data' },
      {
        importing: {
          step: 'preview',
          fileName: 'a.json',
          way: 'merge',
          outcome: { ok: false, fault },
          ignored: [],
        },
      },
    );
    expect(button(place, 'Merge').disabled).toBe(true);
    await press(choice(place, 'Replace'));
    expect(actions.onImportWay).toHaveBeenCalledWith('replace');
  });
});
