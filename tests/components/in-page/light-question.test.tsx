// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LightQuestion } from '../../../components/in-page/light-question.tsx';
import type { Answer, Question } from '../../../utils/core/question.ts';
import {
  atelier,
  atelierOnX,
  attempt,
  boulangerieOnInstagram,
  camilleOnX,
  known,
  ordinaryClients,
  personal,
  question,
} from '../../gallery/samples.ts';
import { button, buttons, initialFocus, press, show, type, words } from '../render.tsx';

const onAnswer = vi.fn<(answer: Answer, event: Event) => void>();

beforeEach(() => {
  vi.resetAllMocks();
});

function ask(asked: Question): HTMLElement {
  return show(<LightQuestion question={asked} onAnswer={onAnswer} />);
}

function answers(): Answer[] {
  return onAnswer.mock.calls.map(([answer]) => answer);
}

describe('no client said for this tab', () => {
  const asked = question('en', { kind: 'no-intent', owner: atelier }, known(atelierOnX));

  it('names the account and its client, Yes first', async () => {
    const place = ask(asked);
    expect(words(place)).toContain('Is this tab for Atelier Boréal?');
    expect(words(place)).toContain('You are posting as @atelier_boreal on X');
    expect(initialFocus(place)).toBe('Yes, this tab is for Atelier Boréal');
    await press(button(place, 'Yes, this tab is for Atelier Boréal'));
    await press(button(place, 'Everywhere for now'));
    await press(button(place, 'Cancel'));
    expect(answers()).toEqual([
      { do: 'this-tab', clientId: 'atelier' },
      { do: 'everywhere', clientId: 'atelier' },
      { do: 'cancel' },
    ]);
  });

  it('answers nothing by itself', () => {
    ask(asked);
    expect(onAnswer).not.toHaveBeenCalled();
  });

  it('never offers Everywhere for oneself', () => {
    const place = ask(question('fr', { kind: 'no-intent', owner: personal('fr') }, known(camilleOnX)));
    expect(buttons(place)).toEqual(['Oui, cet onglet est pour Personnel', 'Un autre…', 'Annuler']);
  });

  it('lists the clients in place, and says the one chosen', async () => {
    const place = ask(asked);
    await press(button(place, 'Another…'));
    expect(onAnswer).not.toHaveBeenCalled();
    expect(document.activeElement?.textContent).toContain('Atelier Boréal');
    expect(buttons(place)).toEqual([
      'Atelier Boréal',
      'Épicerie du Marché',
      'Boulangerie Sud',
      'Maison Commune',
      'Personal',
      'Back',
      'Cancel',
    ]);
    await press(button(place, 'Maison Commune'));
    expect(answers()).toEqual([{ do: 'this-tab', clientId: 'maison' }]);
  });
});

describe('an account that nobody claimed', () => {
  const asked = question('en', { kind: 'no-intent', owner: null }, known(boulangerieOnInstagram));

  it('asks whose it is, the close name first, the focus on Cancel', async () => {
    const place = ask(asked);
    expect(words(place)).toContain('Whose is boulangerie.sud?');
    expect(initialFocus(place)).toBe('Cancel');
    expect(buttons(place)).toEqual([
      'Boulangerie Sudclose name',
      'Atelier Boréal',
      'Épicerie du Marché',
      'Maison Commune',
      'Personal',
      'New client…',
      'Cancel',
    ]);
    await press(button(place, 'Épicerie du Marché'));
    expect(answers()).toEqual([{ do: 'claim', clientId: 'epicerie' }]);
  });

  it('never offers Everywhere', () => {
    expect(buttons(ask(asked))).not.toContain('Everywhere for now');
  });

  it('sets up a new client', async () => {
    const place = ask(asked);
    await press(button(place, 'New client…'));
    expect(onAnswer).not.toHaveBeenCalled();
    const name = place.querySelector<HTMLInputElement>('input[type="text"]');
    if (name === null) throw new Error('no name field');
    expect(document.activeElement).toBe(name);
    await type(name, 'Le Fournil');
    await press(button(place, 'Add to Le Fournil'));
    expect(answers()).toEqual([
      { do: 'claim-new', client: { name: 'Le Fournil', colour: '#b3256b', personal: false } },
    ]);
  });

  it('sets oneself up in one press where there is nobody yet', async () => {
    const place = ask({ ...asked, clients: ordinaryClients });
    await press(button(place, 'Personal'));
    expect(answers()).toEqual([
      { do: 'claim-new', client: { name: 'Personal', colour: '#67656f', personal: true } },
    ]);
  });
});

describe('a concern', () => {
  const asked = question(
    'en',
    { kind: 'concern', client: atelier, concerns: [{ kind: 'always-confirm' }] },
    known(atelierOnX),
  );

  it('says that the account is right, and the reasons; reviewing comes first', async () => {
    const place = ask(asked);
    expect(words(place)).toContain('@atelier_boreal is the right account.');
    expect(words(place)).toContain('Atelier Boréal asks for a confirmation every time.');
    expect(initialFocus(place)).toBe('Review the text');
    await press(button(place, 'Review the text'));
    await press(button(place, 'Post as @atelier_boreal this once'));
    expect(answers()).toEqual([{ do: 'cancel' }, { do: 'once' }]);
  });

  it('has no text to review in a repost', () => {
    const place = ask({ ...asked, attempt: attempt('en', { kind: 'repost', text: '' }) });
    expect(initialFocus(place)).toBe('Cancel');
    expect(buttons(place)).toEqual(['Cancel', 'Repost as @atelier_boreal this once']);
  });
});
