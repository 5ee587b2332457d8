// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Options } from '../../../components/options/options.tsx';
import { addFiles, addTable } from '../../../utils/style-guide/add-files.ts';
import { optionsModel } from '../../gallery/options-states.tsx';
import { atelier } from '../../gallery/samples.ts';
import { button, press, show, words } from '../render.tsx';
import { mockedActions } from './mocked-actions.ts';

const GUIDE = 'guide: 1\nname: Boréal\nrules:\n  - rule: textSpeak\n';
const actions = mockedActions();

beforeEach(() => {
  vi.resetAllMocks();
  actions.onReadGuide.mockReturnValue([]);
  // Without a form, a guide is shown as its YAML.
  actions.onReadGuideForm.mockReturnValue(null);
  actions.onAddTable.mockImplementation((source, table, mapping) => addTable(source, table, mapping));
});

/** The page of a client with a guide, after files were chosen. */
async function withFiles(files: Record<string, string>, own = { words: ['fougasse'], silenced: [] }) {
  actions.onAddFiles.mockImplementation(async (source) =>
    addFiles(
      source,
      Object.entries(files).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) })),
    ),
  );
  const model = optionsModel('en', { at: 'client', clientId: atelier.id });
  const clients = model.clients.map((one) =>
    one.id === atelier.id ? { ...one, styleGuide: GUIDE, proofreading: own } : one,
  );
  const page = show(<Options model={{ ...model, clients }} {...actions} />);
  const input = page.querySelector<HTMLInputElement>('input[type="file"][accept*=".zip"]');
  if (input === null) throw new Error('no field for files');
  Object.defineProperty(input, 'files', { value: [new File([''], 'any')], configurable: true });
  Object.defineProperty(input, 'value', { value: '', writable: true });
  await act(async () => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  return page;
}

describe('files that are added to a guide', () => {
  it('offer the words that they allow, and those go to the client’s', async () => {
    const page = await withFiles({ 'words.txt': 'fougasse\nbalado\n!gratos\n' });
    expect(words(page)).toContain('1 term of words.txt is in the guide.');
    await press(button(page, 'Add to this client’s words'));
    expect(actions.onEditClient).toHaveBeenCalledExactlyOnceWith(atelier.id, {
      proofreading: { words: ['fougasse', 'balado'], silenced: [] },
    });
    expect(words(page)).toContain('1 word added. 1 was there already.');
  });

  it('bring nothing of a table before its columns are said, and nothing where one cancels', async () => {
    const page = await withFiles({ 'a.csv': 'terme\nflop\n', 'b.csv': 'x;y\nmail;courriel\n' });
    const source = () => page.querySelector<HTMLTextAreaElement>('.guide-source textarea')?.value;
    expect(words(page)).toContain('What a.csv would bring');
    await press(button(page, 'Cancel'));
    expect(source()).toBe(GUIDE);
    expect(words(page)).toContain('What b.csv would bring');
    await press(button(page, 'Add 2 terms'));
    expect(source()).toContain('{ term: mail, use: courriel }');
    expect(words(page)).toContain('2 terms of b.csv are in the guide.');
    expect(words(page)).not.toContain('would bring');
  });

  it('are named with the reason where they can’t be read', async () => {
    const page = await withFiles({ 'a.yml': 'rules: [' });
    expect(words(page)).toContain('Nothing of a.yml is in the guide.');
    expect(words(page)).toContain('a.yml: this is no correct YAML or JSON (line 1, column 9)');
  });
});
