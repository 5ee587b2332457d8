// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { OptionsModel } from '../../../components/options/model.ts';
import { Options } from '../../../components/options/options.tsx';
import type { RepliesState } from '../../../entrypoints/options/replies/model.ts';
import type { Language } from '../../../utils/core/question.ts';
import type { Reply } from '../../../utils/core/reply.ts';
import { NOW, optionsModel } from '../../gallery/options-states.tsx';
import { reply, sampleReplies, someReplies } from '../../gallery/replies-samples.ts';
import { everyClient } from '../../gallery/samples.ts';
import { button, buttons, press, show, type, words } from '../render.tsx';
import { mockedActions } from './mocked-actions.ts';

const actions = mockedActions();

beforeEach(() => {
  vi.resetAllMocks();
});

function listModel(
  replies: readonly Reply[],
  state: Partial<RepliesState> = {},
  language: Language = 'en',
): OptionsModel {
  const around = { language, clients: everyClient(language), now: NOW };
  return optionsModel(language, { at: 'replies' }, { replies: sampleReplies(around, replies, state) });
}

function list(...model: Parameters<typeof listModel>): HTMLElement {
  return show(<Options model={listModel(...model)} {...actions} />);
}

function titles(place: Element): string[] {
  return [...place.querySelectorAll('.reply-row strong')].map(words);
}

function row(place: Element, title: string): Element {
  const found = [...place.querySelectorAll('.reply-row')].find((item) => words(item).startsWith(title));
  if (found === undefined) throw new Error(`no row "${title}"`);
  return found;
}

async function choose(place: Element, title: string): Promise<void> {
  await press(place.querySelector<HTMLElement>(`input[aria-label="Choose ${title}"]`) as HTMLElement);
}

const EVERYTHING = { query: '', clientId: null, shelf: null };

describe('the list of replies', () => {
  it('shows the most used first, each with its place, languages, use, clients and end', () => {
    const place = list(someReplies);
    expect(titles(place).slice(0, 2)).toEqual(['Horaire de l’atelier', 'Paniers du jeudi']);
    // Versions of the browsers shorten "hours" in their own ways.
    expect(words(row(place, 'Horaire'))).toMatch(
      /^Horaire de l’atelier\/horaire · Atelier · ouverture, visite · FR, EN · 42 times, 2 h\w+\.? agountil Dec 2, 2026Atelier Boréal$/,
    );
    expect(words(row(place, 'Paniers'))).toContain('expired Oct 31, 2026');
    expect(words(row(place, 'Paniers'))).toContain('+1');
    expect(words(row(place, 'Merci'))).toContain('never usedfrom Dec 15, 2026All');
    expect(words(row(place, 'Réponse d’un client supprimé'))).toContain('no client any more');
  });

  it('finds by a query with a typing slip, and marks what answers it', () => {
    const place = list(someReplies, { filter: { ...EVERYTHING, query: 'horare' } });
    expect(titles(place)).toEqual(['Horaire de l’atelier']);
    expect(words(place.querySelector('mark') as Element)).toBe('Horaire');
    expect(words(place)).toContain('1 reply');
  });

  it('is narrowed down to what a client is offered, to a folder, to a tag', () => {
    const filtered = (filter: Partial<RepliesState['filter']>) =>
      titles(list(someReplies, { filter: { ...EVERYTHING, ...filter } }));
    expect(filtered({ clientId: 'epicerie' })).toEqual(['Paniers du jeudi', 'Merci à tous']);
    expect(filtered({ shelf: { kind: 'folder', name: 'Été' } })).toEqual(['Paniers du jeudi']);
    expect(filtered({ shelf: { kind: 'tag', name: 'courtoisie' } })).toEqual(['Merci à tous']);
  });

  it('says what is typed, and shows all again at once', async () => {
    const place = list(someReplies, { filter: { ...EVERYTHING, clientId: 'atelier', query: 'zzzz' } });
    expect(words(place)).toContain('No reply matches.');
    await type(place.querySelector('input[type="search"]') as HTMLInputElement, 'merci');
    expect(actions.onFilterReplies).toHaveBeenLastCalledWith({
      query: 'merci',
      clientId: 'atelier',
      shelf: null,
    });
    await press(button(place, 'Show all'));
    expect(actions.onFilterReplies).toHaveBeenLastCalledWith(EVERYTHING);
  });

  it('draws a hundred of thousands, then a hundred more', async () => {
    const many = Array.from({ length: 250 }, (_, index) => reply(`reply-${index}`, {}));
    const place = list(many);
    expect(titles(place)).toHaveLength(100);
    await press(button(place, 'Show 100 more'));
    await press(button(place, 'Show 50 more'));
    expect(titles(place)).toHaveLength(250);
    expect(buttons(place).filter((name) => name.startsWith('Show'))).toEqual([]);
  });

  it('has links to each reply and to a copy of it', () => {
    const links = [...row(list(someReplies), 'Horaire').querySelectorAll('a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['#reply/hours', '#new-reply/hours']);
    expect(links[1]?.getAttribute('aria-label')).toBe('Duplicate Horaire de l’atelier');
  });
});

describe('many replies at once', () => {
  it('get a tag, a folder or other clients', async () => {
    const place = list(someReplies);
    await choose(place, 'Horaire de l’atelier');
    await choose(place, 'Merci à tous');
    expect(words(place)).toContain('2 chosen');
    await press(button(place, 'Tag…'));
    expect(button(place, 'Change 2 replies').disabled).toBe(true);
    await type(place.querySelector('.bulk-form input') as HTMLInputElement, ' fêtes ');
    await press(button(place, 'Change 2 replies'));
    expect(actions.onEditReplies).toHaveBeenLastCalledWith(['hours', 'thanks'], { addTags: ['fêtes'] });
    await press(button(place, 'Folder…'));
    await press(button(place, 'Change 2 replies'));
    expect(actions.onEditReplies).toHaveBeenLastCalledWith(['hours', 'thanks'], { folder: null });
    await press(button(place, 'Clients…'));
    await press(
      [...place.querySelectorAll('.bulk-form label')].find(
        (one) => words(one) === 'Chosen clients',
      ) as HTMLElement,
    );
    expect(button(place, 'Change 2 replies').disabled).toBe(true);
    await press(
      [...place.querySelectorAll('.bulk-form label')].find(
        (one) => words(one) === 'Boulangerie Sud',
      ) as HTMLElement,
    );
    await press(button(place, 'Change 2 replies'));
    expect(actions.onEditReplies).toHaveBeenLastCalledWith(['hours', 'thanks'], {
      clientIds: ['boulangerie'],
    });
  });

  it('are deleted only after a question, with Keep in focus', async () => {
    const place = list(someReplies);
    await press(button(place, 'Choose all 4 found'));
    await press(button(place, 'Delete…'));
    expect(words(document.activeElement as Element)).toBe('Keep');
    expect(words(place)).toContain('Delete 4 replies?');
    expect(actions.onDeleteReplies).not.toHaveBeenCalled();
    await press(button(place, 'Delete'));
    expect(actions.onDeleteReplies).toHaveBeenCalledWith(['hours', 'baskets', 'thanks', 'orphan']);
  });

  it('are those in view: what a filter hides stays as it is', async () => {
    const place = list(someReplies);
    await press(button(place, 'Choose all 4 found'));
    const narrowed = listModel(someReplies, { filter: { ...EVERYTHING, query: 'merci' } });
    await act(async () => render(<Options model={narrowed} {...actions} />, place));
    expect(words(place)).toContain('1 chosen');
    await press(button(place, 'Delete…'));
    await press(button(place, 'Delete'));
    expect(actions.onDeleteReplies).toHaveBeenCalledWith(['thanks']);
  });
});

describe('the first use', () => {
  it('offers three examples', async () => {
    const place = list([]);
    await press(button(place, 'Try with three examples'));
    expect(actions.onAddSamples).toHaveBeenCalledOnce();
    expect(place.querySelector('input[type="search"]')).toBeNull();
  });

  it('removes the examples, and only them', async () => {
    const place = list([...someReplies, reply('sample-1', {}), reply('sample-3', {})]);
    await press(button(place, 'Remove the examples'));
    expect(actions.onDeleteReplies).toHaveBeenCalledWith(['sample-1', 'sample-3']);
  });
});
