// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { createTextCheck } from '../../entrypoints/popup/text-check.ts';
import type { Finding } from '../../utils/core/finding.ts';
import type { ReadDraft, ServerReading } from '../../utils/core/proofreading.ts';
import type { Message } from '../../utils/messaging/contract.ts';
import { atelier } from '../gallery/samples.ts';

vi.mock('webextension-polyfill', () => ({ default: { runtime: { sendMessage: vi.fn() } } }));

const TAB = 7;
const background = vi.fn<(message: Message) => Promise<unknown>>();
const onNews = vi.fn();
let box: HTMLTextAreaElement;

beforeEach(() => {
  vi.useFakeTimers();
  vi.resetAllMocks();
  vi.mocked(browser.runtime.sendMessage).mockImplementation((message) => background(message as Message));
  document.body.innerHTML = '<textarea></textarea>';
  box = document.querySelector('textarea') as HTMLTextAreaElement;
});

afterEach(() => {
  vi.useRealTimers();
});

function finding(text: string, start: number, rule = 'spelling.unknown'): Finding {
  const message = { fr: 'Pourquoi', en: 'Why' };
  return { start, end: start + text.length, text, rule, level: 'warning', message, fixes: [], lang: 'fr' };
}

function read(changes: Partial<ReadDraft>): ReadDraft {
  return {
    language: 'fr',
    findings: [],
    tone: [],
    client: atelier,
    length: 1000,
    fault: null,
    stopped: [],
    isApprovedReply: false,
    hasServer: false,
    ...changes,
  };
}

function write(check: ReturnType<typeof createTextCheck>, text: string, inputType = 'insertText'): void {
  box.value = text;
  check.actions.onText(box, new InputEvent('input', { inputType }));
}

function sent(): string[] {
  return background.mock.calls.map(([message]) => ('text' in message ? String(message.text) : message.type));
}

describe('a text that is checked in the popup', () => {
  it('is read once the person pauses, for the tab', async () => {
    background.mockResolvedValue(read({ findings: [finding('bele', 4)] }));
    const check = createTextCheck(TAB, onNews);
    write(check, 'Une');
    write(check, 'Une bele chaise');
    expect(check.current()).toMatchObject({ text: 'Une bele chaise', state: 'reading', findings: [] });
    await vi.advanceTimersByTimeAsync(299);
    expect(background).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    const message = { type: 'proofread', text: 'Une bele chaise', tabId: TAB };
    expect(background).toHaveBeenCalledExactlyOnceWith(message);
    expect(check.current()).toMatchObject({ state: 'read', client: atelier, readOnly: null });
    expect(check.current().findings.map(({ text }) => text)).toEqual(['bele']);
    expect(onNews).toHaveBeenCalled();
  });

  it('says whom it is read for before anything is written', async () => {
    background.mockResolvedValue(read({ length: 0, hasServer: true, fault: 'dictionary' }));
    const check = createTextCheck(TAB, onNews);
    check.actions.onOpen();
    await vi.advanceTimersByTimeAsync(2000);
    expect(check.current()).toMatchObject({ client: atelier, state: 'no-draft', fault: null });
    expect(sent()).toEqual(['']);
  });

  it('tells which rules of the guide were given up, as long as there is a text', async () => {
    const stopped: ReadDraft['stopped'] = [{ rule: 'vale.Own.Slow', why: 'slow' }];
    background.mockResolvedValue(read({ stopped }));
    const check = createTextCheck(TAB, onNews);
    write(check, 'aaa');
    await vi.advanceTimersByTimeAsync(300);
    expect(check.current().stopped).toEqual(stopped);
    write(check, '');
    expect(check.current().stopped).toEqual([]);
  });

  it('keeps what was found while one writes on, but not what is written in', async () => {
    background.mockResolvedValue(read({ findings: [finding('bele', 0), finding('tabel', 5)] }));
    const check = createTextCheck(TAB, onNews);
    write(check, 'bele tabel');
    await vi.advanceTimersByTimeAsync(300);
    write(check, 'Oh belle tabel');
    expect(check.current().state).toBe('reading');
    expect(check.current().findings.map(({ start }) => start)).toEqual([9]);
    write(check, 'bele et tabel');
    expect(check.current().findings.map(({ start }) => start)).toEqual([0, 8]);
  });

  it('holds back the word at the caret for as long as it may be going on', async () => {
    background.mockResolvedValue(read({ findings: [finding('bele', 4)] }));
    const check = createTextCheck(TAB, onNews);
    box.focus();
    write(check, 'Une bele');
    await vi.advanceTimersByTimeAsync(300);
    expect(check.current()).toMatchObject({ state: 'reading', findings: [] });
    onNews.mockClear();
    await vi.advanceTimersByTimeAsync(3000);
    expect(onNews).toHaveBeenCalled();
    expect(check.current().findings).toHaveLength(1);
    write(check, 'Une bele', 'insertFromPaste');
    await vi.advanceTimersByTimeAsync(300);
    expect(check.current().findings).toHaveLength(1);
  });

  it('asks the person’s own server after a longer pause, and takes what is new', async () => {
    const theirs: ServerReading = {
      findings: [finding('bele', 4, 'grammar.x'), finding('est', 9)],
      fault: null,
    };
    background.mockImplementation(async ({ type }) =>
      type === 'proofread' ? read({ hasServer: true, findings: [finding('bele', 4)] }) : theirs,
    );
    const check = createTextCheck(TAB, onNews);
    write(check, 'Une bele est là', 'insertFromPaste');
    await vi.advanceTimersByTimeAsync(900);
    expect(background).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(100);
    expect(background).toHaveBeenLastCalledWith({
      type: 'proofread-by-server',
      text: 'Une bele est là',
      tabId: TAB,
    });
    expect(check.current().findings.map(({ rule, text }) => `${rule} ${text}`)).toEqual([
      'spelling.unknown bele',
      'spelling.unknown est',
    ]);
  });

  it('says what the server did wrong', async () => {
    background.mockImplementation(async ({ type }) =>
      type === 'proofread' ? read({ hasServer: true }) : { findings: [], fault: 'slow' },
    );
    const check = createTextCheck(TAB, onNews);
    write(check, 'Une belle chaise');
    await vi.advanceTimersByTimeAsync(1000);
    expect(check.current().serverFault).toBe('slow');
  });

  it('takes no late answer, and asks again where the tab’s own draft came first', async () => {
    let answerLate: (answer: ReadDraft) => void = () => undefined;
    background.mockReturnValueOnce(new Promise((resolve) => (answerLate = resolve)));
    background.mockResolvedValueOnce(null);
    background.mockRejectedValueOnce(new Error('stopped'));
    background.mockResolvedValue(read({}));
    const check = createTextCheck(TAB, onNews);
    write(check, 'bele');
    await vi.advanceTimersByTimeAsync(300);
    write(check, 'belle');
    answerLate(read({ findings: [finding('bele', 0)] }));
    await vi.advanceTimersByTimeAsync(300);
    expect(check.current()).toMatchObject({ state: 'reading', findings: [] });
    await vi.advanceTimersByTimeAsync(600);
    expect(sent()).toEqual(['bele', 'belle', 'belle', 'belle']);
    expect(check.current().state).toBe('read');
  });

  it('sends no endless text, and says how far it was read', async () => {
    background.mockResolvedValue(read({ length: 25_000, fault: 'dictionary' }));
    const check = createTextCheck(TAB, onNews);
    write(check, 'mot '.repeat(100_000));
    await vi.advanceTimersByTimeAsync(300);
    expect(sent()[0]).toHaveLength(30_000);
    expect(check.current()).toMatchObject({ readOnly: 25_000, fault: 'dictionary' });
  });

  it('leaves alone what is ignored, until the box is empty', async () => {
    background.mockResolvedValue(read({ findings: [finding('bele', 0)] }));
    const check = createTextCheck(TAB, onNews);
    write(check, 'bele chaise');
    await vi.advanceTimersByTimeAsync(300);
    check.actions.onIgnore(finding('bele', 0));
    expect(check.current().findings).toEqual([]);
    write(check, '');
    write(check, 'bele chaise');
    await vi.advanceTimersByTimeAsync(300);
    expect(check.current().findings).toHaveLength(1);
  });

  it('has words and rules kept, and says where they were not', async () => {
    background.mockResolvedValue(read({ findings: [finding('bele', 0)] }));
    const check = createTextCheck(TAB, onNews);
    write(check, 'bele chaise');
    await vi.advanceTimersByTimeAsync(300);
    background.mockRejectedValueOnce(new Error('the tab is for nobody'));
    expect(await check.actions.onSilence(finding('bele', 0))).toBe(false);
    expect(background).toHaveBeenLastCalledWith({
      type: 'silence-rule',
      rule: 'spelling.unknown',
      tabId: TAB,
    });
    expect(check.current().findings).toHaveLength(1);
    expect(await check.actions.onAllow(finding('bele', 0), 'client')).toBe(true);
    expect(background).toHaveBeenLastCalledWith({
      type: 'allow-word',
      word: 'bele',
      for: 'client',
      tabId: TAB,
    });
    expect(check.current().findings).toEqual([]);
  });
});
