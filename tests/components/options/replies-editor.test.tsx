// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { OptionsModel, Route } from '../../../components/options/model.ts';
import { Options } from '../../../components/options/options.tsx';
import type { RepliesState } from '../../../entrypoints/options/replies/model.ts';
import type { Language } from '../../../utils/core/question.ts';
import type { Reply } from '../../../utils/core/reply.ts';
import { NOW, optionsModel } from '../../gallery/options-states.tsx';
import { hours, reply, sampleReplies, someReplies } from '../../gallery/replies-samples.ts';
import { everyClient } from '../../gallery/samples.ts';
import { button, buttons, press, show, type, words } from '../render.tsx';
import { mockedActions } from './mocked-actions.ts';

const actions = mockedActions();

beforeEach(() => {
  vi.resetAllMocks();
});

type Opened = { replies?: readonly Reply[]; state?: Partial<RepliesState>; model?: Partial<OptionsModel> };

function open(route: Route, { replies = someReplies, state, model }: Opened = {}, language: Language = 'en') {
  const around = { language, clients: everyClient(language), now: NOW };
  const changes = { replies: sampleReplies(around, replies, state), ...model };
  return show(<Options model={optionsModel(language, route, changes)} {...actions} />);
}

const newReply: Route = { at: 'new-reply', copyOf: null };
const edit = (replyId: string): Route => ({ at: 'reply', replyId });

function field(place: Element, label: string): HTMLInputElement {
  const found = [...place.querySelectorAll('label')].find((candidate) => words(candidate) === label);
  const control = found?.htmlFor ? document.getElementById(found.htmlFor) : null;
  if (control === null) throw new Error(`no field "${label}"`);
  return control as HTMLInputElement;
}

function textBox(place: Element): HTMLInputElement {
  return place.querySelector('.wording-field textarea') as unknown as HTMLInputElement;
}

/** Checks and previews wait until the fingers rest. */
async function rest(): Promise<void> {
  await act(() => new Promise<void>((resolve) => setTimeout(resolve, 200)));
}

async function write(control: HTMLInputElement, text: string): Promise<void> {
  await type(control, text);
  await rest();
}

async function save(place: Element): Promise<void> {
  await press(button(place, 'Save'));
  await rest();
}

async function choose(place: Element, label: string): Promise<void> {
  const found = [...place.querySelectorAll('.client-choice label')].find((one) => words(one) === label);
  await press(found as HTMLElement);
}

/** What is said at a field: its note, or what is wrong with it. */
function below(control: Element): string {
  return words(document.getElementById(control.getAttribute('aria-describedby') ?? '') as Element);
}

describe('a new reply', () => {
  it('is saved whole, with nothing where nothing was written', async () => {
    const place = open(newReply);
    await write(field(place, 'Title'), ' Opening hours ');
    await write(textBox(place), 'Hi {{ person.first_name }}!');
    await save(place);
    expect(actions.onSaveReply).toHaveBeenCalledExactlyOnceWith({
      ...reply('new', { title: 'Opening hours' }),
      texts: [{ language: 'en', network: null, text: 'Hi {{ person.first_name }}!' }],
    });
  });

  it('needs a title and a text, says so at the fields, and takes the focus there', async () => {
    const place = open(newReply);
    await save(place);
    expect(actions.onSaveReply).not.toHaveBeenCalled();
    expect(below(field(place, 'Title'))).toBe('It needs a title, 500 characters at most.');
    expect(below(textBox(place))).toBe('It needs one text at least.');
    expect(document.activeElement).toBe(field(place, 'Title'));
    expect(words(place)).toContain('Not saved: 2 things to correct.');
    await write(field(place, 'Title'), 'Hours');
    expect(words(place)).toContain('Not saved: 1 thing to correct.');
  });

  it('has every field refused that does not fit, each with its reason', async () => {
    const place = open(newReply);
    await write(field(place, 'Title'), 'Hours');
    await write(textBox(place), 'Hi');
    await type(field(place, 'Abbreviation'), 'two words');
    await type(field(place, 'Link to the source'), 'not an address');
    await type(field(place, 'Valid from'), '2026-12-02');
    await type(field(place, 'Valid until'), '2026-12-01');
    await type(field(place, 'Approved on'), '2026-11-01');
    await choose(place, 'Chosen clients');
    await save(place);
    expect(actions.onSaveReply).not.toHaveBeenCalled();
    expect(below(field(place, 'Abbreviation'))).toBe('No spaces, 40 characters at most.');
    expect(below(field(place, 'Link to the source'))).toContain('It must be a whole address');
    expect(below(field(place, 'Valid until'))).toBe('It ends before it begins.');
    expect(below(field(place, 'Approved by'))).toBe('Say who approved it, and when.');
    expect(words(place.querySelector('.client-choice') as Element)).toContain('Choose one client at least');
    expect(words(place)).toContain('Not saved: 5 things to correct.');
  });

  it('can’t have the abbreviation of another reply of the same client, but that of another client’s', async () => {
    const place = open(newReply);
    await write(field(place, 'Title'), 'Hours');
    await write(textBox(place), 'Hi');
    await type(field(place, 'Abbreviation'), '/HORAIRE');
    await save(place);
    expect(below(field(place, 'Abbreviation'))).toBe(
      'Another reply of the same client has this abbreviation.',
    );
    await choose(place, 'Chosen clients');
    await choose(place, 'Maison Commune');
    await rest();
    await save(place);
    expect(actions.onSaveReply).toHaveBeenCalledWith(
      expect.objectContaining({ abbreviation: '/HORAIRE', clientIds: ['maison'] }),
    );
  });

  it('dates an approval today as soon as somebody gives it', async () => {
    const place = open(newReply);
    await type(field(place, 'Approved by'), 'Camille');
    expect(field(place, 'Approved on').value).toBe('2026-11-03');
  });

  it('takes an approval away when the words change, says so, and takes another', async () => {
    const place = open({ at: 'reply', replyId: 'hours' });
    expect(field(place, 'Approved by').value).not.toBe('');
    await type(field(place, 'Title'), 'Another title');
    expect(field(place, 'Approved by').value).not.toBe('');
    await write(textBox(place), 'Other words');
    expect(field(place, 'Approved by').value).toBe('');
    expect(below(field(place, 'Approved by'))).toBe('The text has changed: it must be approved again.');
    await save(place);
    expect(actions.onSaveReply).toHaveBeenCalledWith(expect.objectContaining({ approval: null }));
    await type(field(place, 'Approved by'), 'Samir');
    await save(place);
    expect(actions.onSaveReply).toHaveBeenLastCalledWith(
      expect.objectContaining({ approval: { by: 'Samir', on: '2026-11-03' } }),
    );
  });

  it('can begin with a selection from a page, which counts as unsaved', async () => {
    const place = open(newReply, { state: { newText: 'We reopen on Monday.' } });
    expect(textBox(place).value).toBe('We reopen on Monday.');
    expect(actions.onDraft).toHaveBeenLastCalledWith(true);
  });

  it('can be a copy: its words, not its abbreviation or approval', async () => {
    const place = open({ at: 'new-reply', copyOf: 'hours' });
    await save(place);
    expect(actions.onSaveReply).toHaveBeenCalledWith({
      ...hours,
      id: 'new',
      title: 'Horaire de l’atelier (copy)',
      abbreviation: null,
      approval: null,
    });
  });
});

describe('the template of a reply', () => {
  it('is refused while it is faulty, with line, column and what is wrong, in words', async () => {
    const place = open(newReply);
    await write(field(place, 'Title'), 'Hours');
    await write(textBox(place), 'Hi\n{% aks "Day?" %}');
    expect(below(textBox(place))).toBe('Line 2, character 1: there is no tag “aks”');
    expect(textBox(place).getAttribute('aria-invalid')).toBe('true');
    expect(words(place)).toContain('The preview comes back as soon as the text is corrected.');
    await save(place);
    expect(actions.onSaveReply).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(textBox(place));
    await press(button(place, 'Line 2, character 1: there is no tag “aks”'));
    expect(textBox(place).selectionStart).toBe(3);
    await write(textBox(place), 'Hi\n{% ask "Day?" %}');
    await save(place);
    expect(actions.onSaveReply).toHaveBeenCalledOnce();
  });

  it('is shown where it is faulty, whichever text was open', async () => {
    const place = open(newReply);
    await write(field(place, 'Title'), 'Hours');
    await write(textBox(place), '{{ person.age }}');
    await press(button(place, 'Facebooksame'));
    await save(place);
    expect(textBox(place).value).toBe('{{ person.age }}');
    expect(buttons(place)).toContain('Everywhereto correct');
  });

  it('finds a circle through the very reply that is written', async () => {
    const other = reply('other', {
      title: 'Other',
      texts: [{ language: 'en', network: null, text: '{% reply "Mine" %}' }],
    });
    const place = open(newReply, { replies: [other] });
    await type(field(place, 'Title'), 'Mine');
    await write(textBox(place), '{% reply "Other" %}');
    expect(below(textBox(place))).toContain('Line 1, character 1: replies contain each other:');
  });

  it('knows no reply that none of its clients is offered', async () => {
    const theirs = reply('theirs', { title: 'Theirs', clientIds: ['maison'] });
    const place = open(edit('mine'), { replies: [reply('mine', { clientIds: ['atelier'] }), theirs] });
    await write(textBox(place), '{% reply "Theirs" %}');
    expect(below(textBox(place))).toBe('Line 1, character 1: no reply is called “Theirs”');
    await choose(place, 'Every client');
    await rest();
    expect(below(textBox(place))).toBe('Taken wherever a network has no text of its own.');
  });

  it('gets a blank at the caret, with what is to be typed over selected', async () => {
    const place = open(newReply);
    await write(textBox(place), 'Open on , see you!');
    textBox(place).setSelectionRange(8, 8);
    await press(place.querySelector('button[aria-label="Insert a blank"]') as HTMLElement);
    await press(button(place, 'A question'));
    await rest();
    expect(textBox(place).value).toBe('Open on {% ask "…" %}, see you!');
    expect(
      textBox(place).value.slice(textBox(place).selectionStart ?? 0, textBox(place).selectionEnd ?? 0),
    ).toBe('…');
    expect(document.activeElement).toBe(textBox(place));
    expect(place.querySelector('.blank-list')).toBeNull();
  });
});

describe('the preview', () => {
  it('fills a text with sample values for each network that takes it, and marks what is asked', () => {
    const place = open(edit('hours'));
    const preview = place.querySelector('.wording-preview') as Element;
    expect(words(preview.querySelector('.wording-preview-text') as Element)).toBe(
      'Bonjour Sophie! L’atelier est ouvert [Jours], de 10 h à 17 h, sauf pour [Occasion].',
    );
    expect([...preview.querySelectorAll('mark')].map(words)).toEqual(['[Jours]', '[Occasion]']);
    expect(buttons(preview)).toEqual(['Facebook 83 / 8,000', 'Instagram 83 / 2,200']);
  });

  it('says how much is too long where it is', async () => {
    const place = open(newReply);
    await write(textBox(place), 'é'.repeat(283));
    expect(buttons(place)).toContain('X 283 / 280 · 3 too many');
    await write(
      textBox(place),
      `${'é'.repeat(250)} https://exemple.org/une/adresse/bien/plus/longue/que/vingt-trois`,
    );
    expect(buttons(place)).toContain('X 274 / 280');
  });

  it('shows the variants of a phrase in turn', async () => {
    const place = open(edit('hours'));
    const english = [...place.querySelectorAll('section[aria-label="English"] button')];
    await press(english[0] as HTMLElement);
    const text = () => words(place.querySelector('.wording-preview-text') as Element);
    const first = text();
    await press(button(place, 'Another wording'));
    const shown = [first, text()];
    expect(shown).toContain('Hi Sophie! We are open from 10 to 5.');
    expect(shown).toContain('Hi Sophie! You will find us from 10 to 5.');
  });
});

describe('the wordings', () => {
  it('are listed by language and network, each with what it has or takes', () => {
    const place = open(edit('hours'));
    const list = place.querySelector('.wording-list') as Element;
    expect(buttons(list)).toEqual([
      expect.stringMatching(/^Everywhere\d+ char\.$/),
      'Xown text',
      'Facebooksame',
      'Instagramsame',
      expect.stringMatching(/^Everywhere\d+ char\.$/),
      'Xsame',
      'Facebooksame',
      'Instagramsame',
    ]);
  });

  it('can be written for one network, and given up by emptying them', async () => {
    const place = open(edit('hours'));
    await press(button(place, 'Xown text'));
    await write(textBox(place), ' ');
    await press(button(place, 'Instagramsame'));
    await write(textBox(place), 'Juste ici.');
    await save(place);
    const [saved] = actions.onSaveReply.mock.lastCall ?? [];
    expect(saved?.texts).toEqual([
      hours.texts[0],
      { language: 'fr', network: 'instagram', text: 'Juste ici.' },
      hours.texts[2],
    ]);
  });

  it('can be in one more language, or be said to be in another', async () => {
    const place = open(edit('hours'));
    const pick = async (label: string, value: string) => {
      const select = [...place.querySelectorAll('select')].find((one) =>
        (one.getAttribute('aria-label') ?? words(one.closest('label') as Element)).startsWith(label),
      ) as HTMLSelectElement;
      await act(async () => {
        select.value = value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      });
    };
    await pick('Add a language', 'es');
    expect(words(place.querySelector('.wording-head label') as Element)).toBe('Español, everywhere');
    await write(textBox(place), 'Hola');
    await pick('Language of these texts', 'pt');
    await save(place);
    const [saved] = actions.onSaveReply.mock.lastCall ?? [];
    expect(saved?.texts).toEqual([...hours.texts, { language: 'pt', network: null, text: 'Hola' }]);
  });
});

describe('what is written', () => {
  it('counts as unsaved only while it differs', async () => {
    const place = open(edit('hours'));
    expect(actions.onDraft).toHaveBeenLastCalledWith(false);
    await type(field(place, 'Title'), 'Other hours');
    expect(actions.onDraft).toHaveBeenLastCalledWith(true);
    await type(field(place, 'Title'), hours.title);
    expect(actions.onDraft).toHaveBeenLastCalledWith(false);
  });

  it('is asked about before one leaves, with Stay in focus', async () => {
    const place = open(edit('hours'), { state: { leavingTo: '#clients' } });
    expect(words(document.activeElement as Element)).toBe('Stay here');
    await press(button(place, 'Stay here'));
    expect(actions.onStay).toHaveBeenCalledOnce();
    await press(button(place, 'Leave without saving'));
    expect(actions.onLeaveDraft).toHaveBeenCalledOnce();
  });

  it('stays in its fields where it could not be stored', () => {
    const place = open(edit('hours'), { model: { isUnsaved: true } });
    expect(words(place.querySelector('.reply-foot') as Element)).toContain('The browser may be out of room.');
    expect(field(place, 'Title').value).toBe(hours.title);
  });

  it('of a client that is gone must be for somebody', async () => {
    const place = open(edit('orphan'));
    await save(place);
    expect(actions.onSaveReply).not.toHaveBeenCalled();
    expect(words(place)).toContain('Choose one client at least, or every client.');
  });
});

describe('tags', () => {
  it('are added by Enter and by leaving the field, each once, and removed one by one', async () => {
    const place = open(edit('hours'));
    const tags = field(place, 'Tags');
    await type(tags, ' fêtes ');
    await act(async () => {
      tags.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    });
    await type(tags, 'visite');
    await act(async () => void tags.dispatchEvent(new FocusEvent('blur')));
    await press(place.querySelector('button[aria-label="Remove the tag ouverture"]') as HTMLElement);
    await save(place);
    expect(actions.onSaveReply).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ tags: ['visite', 'fêtes'] }),
    );
  });
});

describe('deleting a reply', () => {
  it('is asked about first, with Keep in focus', async () => {
    const place = open(edit('hours'));
    await press(button(place, 'Delete the reply…'));
    expect(words(document.activeElement as Element)).toBe('Keep');
    expect(actions.onDeleteReplies).not.toHaveBeenCalled();
    await press(button(place, 'Delete'));
    expect(actions.onDeleteReplies).toHaveBeenCalledWith(['hours']);
  });
});
