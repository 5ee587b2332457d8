// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createPalette } from '../../../entrypoints/palette/palette-controller.ts';
import type { OfferedReply, ReplyOffer } from '../../../utils/core/offered-reply.ts';
import * as port from '../../../utils/guard/port.ts';
import * as shared from '../../../utils/guard/shared-adapter.ts';
import type { InPageUi } from '../../../utils/guard/ui.ts';
import type { Message } from '../../../utils/messaging/contract.ts';

type Asked = { message: Message; answer: (answer: unknown) => void };

let asked: Asked[];
let layer: HTMLElement;
let keys: InPageUi['keys'];

beforeEach(() => {
  asked = [];
  keys = new Set();
  document.body.innerHTML = '<div></div>';
  layer = document.querySelector('div') as HTMLElement;
  // jsdom has no modal dialogs, and draws nothing.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
  };
  Element.prototype.scrollIntoView = () => undefined;
  vi.spyOn(shared, 'sharedAdapter').mockReturnValue({
    id: 'x',
    composers: () => [],
  } as unknown as ReturnType<typeof shared.sharedAdapter>);
  vi.spyOn(port, 'send').mockImplementation(
    (message) => new Promise((answer) => asked.push({ message, answer })),
  );
  const ui = { addLayer: () => layer, addSheet: () => undefined, onReturn: () => () => undefined, keys };
  createPalette(ui as unknown as InPageUi).open(null);
});

function reply(title: string, hurdles: OfferedReply['hurdles'] = []): OfferedReply {
  return {
    id: title,
    title,
    abbreviation: null,
    tags: [],
    matched: [],
    language: null,
    languages: [],
    preview: title,
    blanks: [],
    asks: [],
    length: { used: title.length, allowed: null },
    hurdles,
    usedHere: 0,
    usedToday: 0,
    hasVariants: false,
  };
}

/** The background answers the newest question for a list. */
async function list(...titles: string[]): Promise<void> {
  answer(...titles);
  await settle();
}

function answer(...titles: string[]): void {
  const offer: ReplyOffer = {
    client: null,
    language: 'en',
    replies: titles.map((title) => reply(title)),
    isEmpty: false,
  };
  asked.at(-1)?.answer(offer);
}

/** Drawings and their effects. */
async function settle(): Promise<void> {
  await new Promise((done) => setTimeout(done, 150));
}

const field = () => layer.querySelector('input') as HTMLInputElement;
const titles = () => [...layer.querySelectorAll('[role="option"] .name')].map((name) => name.textContent);
const wanted = () => asked.map(({ message }) => message).filter(({ type }) => type === 'fill-reply');

function type(words: string): void {
  for (const letter of words) {
    field().value += letter;
    field().dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
}

/** As the person's own key: what a page makes up is not obeyed. */
function enter(): void {
  const event = { type: 'keydown', key: 'Enter', code: 'Enter', isTrusted: true, isComposing: false };
  const rest = { repeat: false, composedPath: () => [field()], preventDefault: () => undefined };
  for (const hear of keys) hear({ ...event, ...rest } as unknown as KeyboardEvent);
}

describe('fast fingers in the palette', () => {
  it('lose no letter that is typed before the list is drawn whole', async () => {
    answer('Horaire', 'Livraison');
    await vi.waitUntil(() => titles().length > 0, { interval: 0 });
    type('livr');
    await settle();
    expect(field().value).toBe('livr');
  });

  it('take by Enter what their words find, not what the list showed before', async () => {
    await list('Horaire', 'Livraison');
    type('livr');
    enter();
    await settle();
    expect(wanted()).toEqual([]);
    await list('Livraison');
    expect(wanted()).toMatchObject([{ type: 'fill-reply', id: 'Livraison' }]);
  });

  it('take nothing where their words find nothing', async () => {
    await list('Horaire');
    type('zzz');
    enter();
    await list();
    expect(wanted()).toEqual([]);
    expect(titles()).toEqual([]);
  });

  it('answer no warning that is not there yet', async () => {
    await list('Horaire');
    type('foire');
    enter();
    enter();
    const replies = [reply('Foire', ['expired'])];
    asked.at(-1)?.answer({ client: null, language: 'en', replies, isEmpty: false });
    await settle();
    expect(layer.querySelector('.palette-warning')).not.toBeNull();
    expect(wanted()).toEqual([]);
    enter();
    await settle();
    expect(wanted()).toMatchObject([{ id: 'Foire' }]);
  });

  it('take what the list shows where no word was typed since', async () => {
    await list('Horaire', 'Livraison');
    enter();
    await settle();
    expect(wanted()).toMatchObject([{ id: 'Horaire' }]);
  });
});
