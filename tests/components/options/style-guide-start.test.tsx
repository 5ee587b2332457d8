// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Options } from '../../../components/options/options.tsx';
import { optionsModel } from '../../gallery/options-states.tsx';
import { atelier, epicerie } from '../../gallery/samples.ts';
import { button, press, show } from '../render.tsx';
import { mockedActions } from './mocked-actions.ts';

const GUIDE = 'guide: 1\nname: Boréal\nrules:\n  - rule: textSpeak\n';
const actions = mockedActions();

beforeEach(() => {
  vi.resetAllMocks();
  actions.onReadGuide.mockReturnValue([]);
  // Without a form, a guide is shown as its YAML.
  actions.onReadGuideForm.mockReturnValue(null);
});

/** The page of a client without a guide, among others of whom one has one. */
function open(): HTMLElement {
  const model = optionsModel('en', { at: 'client', clientId: epicerie.id });
  const clients = model.clients.map((one) =>
    one.id === atelier.id ? { ...one, styleGuide: GUIDE } : { ...one, styleGuide: undefined },
  );
  return show(<Options model={{ ...model, clients }} {...actions} />);
}

async function choose(page: HTMLElement, name: string): Promise<void> {
  const option = [...page.querySelectorAll('option')].find(({ textContent }) => textContent === name);
  const select = option?.closest('select');
  if (option === undefined || !select) throw new Error(`no guide "${name}"`);
  await act(async () => {
    select.value = option.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

describe('the guide that one starts from', () => {
  it('may be another client’s, which is copied and not yet in force', async () => {
    const page = open();
    const names = [...page.querySelectorAll('optgroup[label="Another client’s guide"] option')];
    expect(names.map(({ textContent }) => textContent)).toEqual([atelier.name]);
    await choose(page, atelier.name);
    await press(button(page, 'Start'));
    expect(page.querySelector<HTMLTextAreaElement>('.guide-source textarea')?.value).toBe(GUIDE);
    expect(actions.onStartGuide).not.toHaveBeenCalled();
    expect(actions.onEditClient).not.toHaveBeenCalled();
    await press(button(page, 'Save the guide'));
    expect(actions.onEditClient).toHaveBeenCalledExactlyOnceWith(epicerie.id, { styleGuide: GUIDE });
  });

  it('is a preset where one is chosen', async () => {
    actions.onStartGuide.mockResolvedValue('guide: 1\nname: Musée\nrules: []\n');
    const page = open();
    await choose(page, 'Museum');
    await press(button(page, 'Start'));
    expect(actions.onStartGuide).toHaveBeenCalledExactlyOnceWith('museum');
    expect(page.querySelector<HTMLTextAreaElement>('.guide-source textarea')?.value).toContain('Musée');
  });
});
