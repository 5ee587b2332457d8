// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Options } from '../../../components/options/options.tsx';
import { compareSources } from '../../../utils/style-guide/compare/compare-guides.ts';
import { copyRule } from '../../../utils/style-guide/compare/copy-rule.ts';
import { readGuide } from '../../../utils/style-guide/read-guide.ts';
import { optionsModel } from '../../gallery/options-states.tsx';
import { atelier, epicerie } from '../../gallery/samples.ts';
import { button, press, show } from '../render.tsx';
import { mockedActions } from './mocked-actions.ts';

const OWN = 'guide: 1\nname: Boréal\nrules:\n  - rule: textSpeak\n  - rule: emoji\n    max: 2\n';
const OTHER = 'guide: 1\nname: Boréal\nrules:\n  - rule: emoji\n    max: 1\n  - rule: textSpeak\n';
const actions = mockedActions();

beforeEach(() => {
  vi.resetAllMocks();
  actions.onReadGuide.mockImplementation((source) => readGuide(source).faults);
  actions.onCompareGuides.mockImplementation(compareSources);
  actions.onCopyRule.mockImplementation(copyRule);
  // Without a form, a guide is shown as its YAML.
  actions.onReadGuideForm.mockReturnValue(null);
});

/** The page of a client with a guide, beside another's. */
function open(own = OWN): HTMLElement {
  const model = optionsModel('en', { at: 'client', clientId: atelier.id });
  const clients = model.clients.map((one) => ({
    ...one,
    styleGuide: one.id === atelier.id ? own : one.id === epicerie.id ? OTHER : undefined,
  }));
  return show(<Options model={{ ...model, clients }} {...actions} />);
}

async function unfold(page: HTMLElement, words: string): Promise<void> {
  const fold = [...page.querySelectorAll('details')].find((one) =>
    one.querySelector('summary')?.textContent?.startsWith(words),
  );
  if (fold === undefined) throw new Error(`nothing to open as "${words}"`);
  await act(async () => {
    fold.open = true;
    fold.dispatchEvent(new Event('toggle'));
  });
}

async function choose(page: HTMLElement, value: string): Promise<void> {
  const select = page.querySelector(`option[value="${value}"]`)?.closest('select');
  if (!select) throw new Error(`no choice ${value}`);
  await act(async () => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

function text(page: HTMLElement): string {
  return page.querySelector<HTMLTextAreaElement>('.guide-source textarea')?.value ?? '';
}

function rows(page: HTMLElement): (string | null)[][] {
  return [...page.querySelectorAll('.compared tr')].map(({ children }) =>
    [...children].map(({ textContent }) => textContent),
  );
}

describe('a guide beside another', () => {
  it('shows what differs in two columns, and folds what is the same', async () => {
    const page = open();
    await unfold(page, 'Compare');
    await choose(page, `client ${epicerie.id}`);
    expect(page.querySelector('.comparison [role="status"]')?.textContent).toBe('1 rule differs.');
    expect(rows(page)).toEqual([
      ['This guide', epicerie.name],
      ['At most 2 emoji.', 'At most 1 emoji.'],
    ]);
    expect(page.querySelector('.comparison')?.textContent).not.toContain('Text-speak');
    await unfold(page, '1 rule is the same');
    expect(page.querySelector('.comparison')?.textContent).toContain('Text-speak');
  });

  it('gives a rule, which takes the place of one’s own and is not saved', async () => {
    const page = open();
    await unfold(page, 'Compare');
    await choose(page, `client ${epicerie.id}`);
    await press(button(page, 'Take the other’s'));
    expect(text(page)).toBe(OWN.replace('max: 2', 'max: 1'));
    const status = page.querySelector('.comparison [role="status"]');
    expect(status?.textContent).toBe(
      '“Emoji” is in this guide now. Save it to apply it. Both guides say the same.',
    );
    expect(document.activeElement).toBe(status);
    expect(actions.onEditClient).not.toHaveBeenCalled();
    // Put back, nothing was taken.
    await press(button(page, 'Discard the changes'));
    expect(page.querySelector('.comparison [role="status"]')?.textContent).toBe('1 rule differs.');
  });

  it('may be a preset, or what is saved', async () => {
    actions.onStartGuide.mockResolvedValue(OWN);
    const page = open();
    await unfold(page, 'Compare');
    await choose(page, 'preset museum');
    expect(actions.onStartGuide).toHaveBeenCalledExactlyOnceWith('museum');
    expect(page.querySelector('.comparison')?.textContent).toContain('Both guides say the same.');
    await choose(page, 'saved');
    expect(actions.onCompareGuides).toHaveBeenLastCalledWith(OWN, OWN, 'en');
  });
});

describe('a guide with faults', () => {
  it('is neither compared nor made a page of, and says why', async () => {
    const page = open(OWN.replace('max: 2', 'max: two'));
    await unfold(page, 'Compare');
    await choose(page, `client ${epicerie.id}`);
    expect(page.textContent).toContain('Mend the guide first: it is compared once it is right.');
    expect(actions.onCompareGuides).not.toHaveBeenCalled();
    await unfold(page, 'Print');
    for (const words of ['Save the page', 'Print…']) {
      const one = button(page, words) as HTMLButtonElement;
      expect(one.disabled).toBe(true);
      const why = document.getElementById(one.getAttribute('aria-describedby') ?? '');
      expect(why?.textContent).toContain('Mend the guide first: a page is made of it once it is right.');
    }
  });
});

describe('a guide as a page', () => {
  it('is made of the text as it is edited, in the reader’s language', async () => {
    const page = open();
    await unfold(page, 'Print');
    await choose(page, 'fr');
    await press(button(page, 'Save the page'));
    expect(actions.onSavePage).toHaveBeenCalledExactlyOnceWith(atelier.name, OWN, 'fr');
    await press(button(page, 'Print…'));
    expect(actions.onPrintPage).toHaveBeenCalledExactlyOnceWith(OWN, 'fr');
  });
});
