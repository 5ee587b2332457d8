// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Options } from '../../../components/options/options.tsx';
import { type ReplyArrival, readArrival } from '../../../entrypoints/options/replies/arrival.ts';
import type { RepliesState } from '../../../entrypoints/options/replies/model.ts';
import { readTable } from '../../../utils/replies/exchange/read-table.ts';
import { NOW, optionsModel } from '../../gallery/options-states.tsx';
import { sampleReplies, someReplies } from '../../gallery/replies-samples.ts';
import { everyClient } from '../../gallery/samples.ts';
import { button, buttons, press, show, words } from '../render.tsx';
import { mockedActions } from './mocked-actions.ts';

const actions = mockedActions();

beforeEach(() => {
  vi.resetAllMocks();
});

const CLIENTS = everyClient('en');

function open(state: Partial<RepliesState>, replies = someReplies): HTMLElement {
  const model = sampleReplies({ language: 'en', clients: CLIENTS, now: NOW }, replies, state);
  return show(<Options model={optionsModel('en', { at: 'reply-files' }, { replies: model })} {...actions} />);
}

/** A file as it is when it was just chosen. */
async function chosen(text: string, fileName = 'replies.csv'): Promise<ReplyArrival> {
  const bytes = new TextEncoder().encode(text);
  const file = { size: bytes.length, arrayBuffer: async () => bytes.buffer };
  const read = await readTable(file, new DOMParser());
  if (!read.ok) return { step: 'refused', fileName, refusal: read };
  let last = 0;
  return readArrival(
    { fileName, table: read.table },
    { mapping: read.table.guess, clientIds: 'all', clientChoices: new Map() },
    { replies: someReplies, clients: CLIENTS, newId: () => `new-${++last}` },
  );
}

function select(place: Element, label: string): HTMLSelectElement {
  const found = [...place.querySelectorAll('label')].find((candidate) => words(candidate) === label);
  const control = found?.htmlFor ? document.getElementById(found.htmlFor) : null;
  if (control === null) throw new Error(`no choice "${label}"`);
  return control as HTMLSelectElement;
}

async function pick(control: HTMLSelectElement, value: string): Promise<void> {
  await act(async () => {
    control.value = value;
    control.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

describe('a table of replies', () => {
  it('shows what each column was taken for, and what would come in', async () => {
    const place = open({
      arrival: await chosen('Sujet,Content,Brand\nHours,"Open, always",Atelier Boréal\n'),
    });
    expect(words(place)).toContain('What replies.csv would bring');
    expect(words(place)).toContain('CSV table, UTF-8');
    expect(select(place, 'Sujet').value).toBe('');
    expect(select(place, 'Content').value).toBe('text');
    expect(select(place, 'Brand').value).toBe('clients');
    expect(words(place.querySelector('.changes') as Element)).toContain('1 reply would come in');
    expect(words(place.querySelector('.incoming') as Element)).toContain('Atelier Boréal');
    expect(words(place)).toContain('Columns left asideSujet');
    await press(button(place, 'Import 1 reply'));
    expect(actions.onImportReplies).toHaveBeenCalledOnce();
  });

  it('can be understood otherwise', async () => {
    const place = open({ arrival: await chosen('Sujet,Content\nHours,Open\n') });
    await pick(select(place, 'Sujet'), 'title');
    expect(actions.onMapColumns).toHaveBeenLastCalledWith({
      hasHeader: true,
      columns: ['title', 'text'],
      syntax: 'bon-compte',
    });
    await pick(select(place, 'Blanks are written there as in'), 'plain');
    expect(actions.onMapColumns).toHaveBeenLastCalledWith(expect.objectContaining({ syntax: 'plain' }));
    await press(
      [...place.querySelectorAll('label')].find((one) =>
        words(one).startsWith('The first line'),
      ) as HTMLElement,
    );
    expect(actions.onMapColumns).toHaveBeenLastCalledWith(expect.objectContaining({ hasHeader: false }));
  });

  it('says every fault with its line and column, and lets nothing in', async () => {
    const place = open({
      arrival: await chosen(
        'title,abbreviation,text\nHours,/horaire,Open\nContest,two words,{% aks "Day" %}\nThanks,/ok,Thanks\n',
      ),
    });
    expect([...place.querySelectorAll('.fault-list li')].map(words)).toEqual([
      'Line 2, abbreviation: a reply that is here has this abbreviation (“/horaire”)',
      'Line 3, abbreviation: an abbreviation has no spaces, 40 characters at most (“two words”)',
      'Line 3, text: a blank is written wrongly (“aks”)',
    ]);
    expect(words(place)).toContain('3 things to correct, here or in the file.');
    expect(words(place)).toContain('Nothing has changed.');
    expect(button(place, 'Import').disabled).toBe(true);
  });

  it('asks whom a name means that no client has', async () => {
    const place = open({ arrival: await chosen('text,client\nHi,Atelier Boreal inc.\nHello,Boréal\n') });
    await pick(select(place, 'Boréal is'), 'atelier');
    expect(actions.onTakeClient).toHaveBeenCalledExactlyOnceWith('Boréal', 'atelier');
    expect(select(place, 'Atelier Boreal inc. is').value).toBe('');
  });

  it('keeps a name in view once it was told whom it means', async () => {
    const before = await chosen('text,client\nHi,Boréal\n');
    if (before.step !== 'preview') throw new Error('not read');
    const choices = { ...before.choices, clientChoices: new Map([['Boréal', 'atelier']]) };
    const after = readArrival(before, choices, { replies: [], clients: CLIENTS, newId: () => 'new' });
    const place = open({ arrival: after });
    expect(select(place, 'Boréal is').value).toBe('atelier');
    expect(buttons(place)).toContain('Import 1 reply');
  });

  it('says what of another tool could not be taken along', async () => {
    const yaml =
      'matches:\n  - trigger: ":sig"\n    replace: "Best, $|$"\n  - trigger: ":pic"\n    image_path: "a.png"\n';
    const place = open({ arrival: await chosen(yaml, 'base.yml') });
    expect(words(place)).toContain('Espanso, UTF-8');
    // What the tool does not have is not asked about.
    expect([...place.querySelectorAll('.column-mapping .field label')].map(words)).toEqual([
      'Title',
      'Abbreviation',
      'Text',
      'Blanks are written there as in',
    ]);
    expect(words(place)).toMatch(/To look at afterwards 1Line 4: a picture, left aside \(“a\.png”\)/);
  });
});

describe('a file that can’t be read', () => {
  it('is refused with the reason', async () => {
    const place = open({ arrival: await chosen('  ') });
    expect(words(place.querySelector('.fault-note') as Element)).toBe(
      'replies.csv is refusedthe file is emptyNothing has changed.',
    );
    expect(place.querySelector('.preview')).toBeNull();
  });
});

describe('the export', () => {
  it('takes all replies, or those that the list has found', async () => {
    const place = open({ filter: { query: 'merci', clientId: null, shelf: null } });
    await press(button(place, 'Export the 4 replies'));
    expect(actions.onExportReplies).toHaveBeenLastCalledWith(['hours', 'baskets', 'thanks', 'orphan']);
    await press(button(place, 'Export the one found'));
    expect(actions.onExportReplies).toHaveBeenLastCalledWith(['thanks']);
  });

  it('is not offered where there is nothing', () => {
    expect(buttons(open({}, [])).filter((name) => name.startsWith('Export'))).toEqual([]);
  });
});
