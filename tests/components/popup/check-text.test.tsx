// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { TextCheck, TextCheckActions } from '../../../components/popup/model.ts';
import { Popup } from '../../../components/popup/popup.tsx';
import type { Language } from '../../../utils/core/question.ts';
import { faultyFindings, faultyText } from '../../gallery/findings-samples.ts';
import { actions, guarded, popupModel, textCheck } from '../../gallery/popup-states.tsx';
import { button, press, show, words } from '../render.tsx';

const onCopy = vi.fn();
const checkActions = {
  onOpen: vi.fn<TextCheckActions['onOpen']>(),
  onText: vi.fn<TextCheckActions['onText']>(),
  onIgnore: vi.fn<TextCheckActions['onIgnore']>(),
  onAllow: vi.fn<TextCheckActions['onAllow']>(),
  onSilence: vi.fn<TextCheckActions['onSilence']>(),
};
const NAMES = { fr: 'Vérifier un texte', en: 'Check a text' } as const;
const faulty = { text: faultyText, findings: faultyFindings, state: 'read' } as const;
const [address, , , word] = faultyFindings;

beforeEach(() => {
  vi.resetAllMocks();
});

async function open(language: Language, changes: Partial<TextCheck> = {}): Promise<HTMLElement> {
  const place = show(
    <Popup
      model={popupModel(language, guarded(language, 'right', {}))}
      check={textCheck(changes)}
      checkActions={checkActions}
      {...actions}
      onCopy={onCopy}
    />,
  );
  await press(button(place, NAMES[language]));
  return place;
}

function boxOf(place: Element): HTMLTextAreaElement {
  const box = place.querySelector('textarea');
  if (box === null) throw new Error('no box');
  return box;
}

function status(place: Element): string {
  return words(place.querySelector('.check-foot > [role=status]') ?? place);
}

describe('the box', () => {
  it.each([
    ['fr', 'Texte à vérifier', 'Relecture pour Atelier Boréal', 'Rien n’est écrit encore.'],
    ['en', 'Text to check', 'Proofreading for Atelier Boréal', 'Nothing is written yet.'],
  ] as const)('is labelled in %s, has the focus and says for whom it is read', async (...[
    language,
    label,
    title,
    empty,
  ]) => {
    const place = await open(language);
    expect([...(boxOf(place).labels ?? [])].map(words)).toEqual([label]);
    expect(document.activeElement).toBe(boxOf(place));
    expect(words(place)).toContain(title);
    expect(status(place)).toBe(empty);
    expect(checkActions.onOpen).toHaveBeenCalledOnce();
  });

  it('tells what is written, and goes back', async () => {
    const place = await open('en');
    await act(async () => {
      boxOf(place).value = 'Sa va';
      boxOf(place).dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    expect(checkActions.onText).toHaveBeenCalledExactlyOnceWith(boxOf(place), expect.any(InputEvent));
    const back = place.querySelector<HTMLElement>('[aria-label="Back"]');
    if (back !== null) await press(back);
    expect(place.querySelector('textarea')).toBeNull();
    expect(words(place)).toContain('Check a text');
  });

  it('holds the text that was there before, and copies it', async () => {
    const place = await open('fr', faulty);
    expect(boxOf(place).value).toBe(faultyText);
    await press(button(place, 'Copier'));
    expect(onCopy).toHaveBeenCalledExactlyOnceWith(faultyText, expect.any(Event));
  });

  it('says what was not read, and what could not be used', async () => {
    const place = await open('en', { ...faulty, fault: 'dictionary', serverFault: 'slow', readOnly: 25_000 });
    expect(words(place)).toMatch(/dictionary is damaged.*takes too long.*first 25,000 characters/);
  });

  it('says that nothing was found', async () => {
    expect(status(await open('fr', { text: 'Bonjour.', state: 'read' }))).toBe('Rien à signaler.');
    expect(status(await open('en', { text: 'Hello.', state: 'reading' }))).toBe('Reading…');
  });
});

describe('a finding', () => {
  it('is fixed in the box at once; the caret stays where it was, and the next finding has the focus', async () => {
    const place = await open('fr', faulty);
    boxOf(place).setSelectionRange(20, 20);
    await press(button(place, 'On va'));
    expect(boxOf(place).value).toBe(faultyText.replace('Vous allez', 'On va'));
    expect(boxOf(place).selectionStart).toBe(15);
    expect(checkActions.onText).toHaveBeenCalledOnce();
    expect(status(place)).toMatch(/^Corrigé\./);
    expect(document.activeElement?.textContent).toBe('Tu vas');
  });

  it('that is not there any more changes nothing', async () => {
    const place = await open('en', { ...faulty, text: 'Something else.' });
    await press(button(place, 'Tu vas'));
    expect(boxOf(place).value).toBe('Something else.');
    expect(status(place)).toMatch(/^The text has changed meanwhile\./);
  });

  it('opens, one at a time', async () => {
    const place = await open('en', faulty);
    await press(button(place, 'essayéSpelling'));
    expect(words(place)).toContain('This word is in no dictionary.');
    expect(words(place)).not.toContain('says “tu”');
    expect(document.activeElement?.textContent).toBe('essayer');
  });

  it('is ignored, its word added, its rule silenced', async () => {
    checkActions.onAllow.mockResolvedValue(true);
    checkActions.onSilence.mockResolvedValue(false);
    const place = await open('en', faulty);
    await press(button(place, 'Ignore here'));
    expect(checkActions.onIgnore).toHaveBeenCalledExactlyOnceWith(address);
    expect(status(place)).toMatch(/^Ignored here\./);
    await press(button(place, 'Never for Atelier Boréal'));
    expect(checkActions.onSilence).toHaveBeenCalledExactlyOnceWith(address);
    expect(status(place)).toMatch(/^This was not saved\. Try again\./);
    checkActions.onSilence.mockResolvedValue(true);
    await press(button(place, 'Never for Atelier Boréal'));
    expect(status(place)).toMatch(/^Rule turned off for this client: Informal “tu”\./);
    await press(button(place, 'essayéSpelling'));
    await press(button(place, 'Add to the words of Atelier Boréal'));
    expect(checkActions.onAllow).toHaveBeenLastCalledWith(word, 'client');
    expect(status(place)).toMatch(/^Word added\./);
  });
});
