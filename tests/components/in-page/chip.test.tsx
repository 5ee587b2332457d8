// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { Chip } from '../../../components/in-page/chip.tsx';
import { ChipMenu } from '../../../components/in-page/chip-menu.tsx';
import type { ChipState } from '../../../utils/core/question.ts';
import {
  atelier,
  atelierElsewhere,
  atelierOnX,
  camilleOnX,
  epicerie,
  everyClient,
  known,
  unclear,
} from '../../gallery/samples.ts';
import { button, initialFocus, press, show, words } from '../render.tsx';

const right: ChipState = {
  client: atelier,
  sighting: known(atelierOnX),
  mark: 'right',
  clients: everyClient('en'),
  language: 'en',
};

function chip(state: ChipState) {
  const onOpenMenu = vi.fn();
  const onReload = vi.fn();
  const place = show(<Chip state={state} isOpen={false} onOpenMenu={onOpenMenu} onReload={onReload} />);
  return { place, onOpenMenu, onReload };
}

describe('the chip', () => {
  const blank = unclear('x', 'unknown', 'no-second-source');
  const [page] = epicerie.accounts;

  it.each([
    ['right', {}, 'This tab is for Atelier Boréal You are @atelier_boreal'],
    [
      'right',
      { client: epicerie, sighting: page && known(page) },
      'This tab is for Épicerie du Marché You are Page',
    ],
    ['wrong', { sighting: known(camilleOnX) }, 'This tab is for Atelier Boréal You are @camille_dube'],
    ['blind', { sighting: blank }, 'Account unreadable here'],
    ['conflict', { sighting: blank }, 'Two accounts at once'],
    ['signed-out', { sighting: blank }, 'Nobody signed in'],
    ['reload', { sighting: blank }, 'Reload to be protected'],
    ['no-intent', { client: null }, 'This tab is for…'],
    ['unlisted', { sighting: known(atelierElsewhere) }, 'Whose is atelier_boreal_mtl?'],
  ] as const)('says in words that it is %s', (mark, changes, said) => {
    const state = { ...right, mark, ...changes } as ChipState;
    expect(words(chip(state).place)).toBe(said);
  });

  it('has a sign, not a color only, where something is off', () => {
    for (const mark of ['wrong', 'blind', 'conflict', 'signed-out', 'reload', 'unlisted'] as const) {
      const { place } = chip({ ...right, mark, sighting: known(camilleOnX) });
      expect(place.querySelector('.chip-sign svg'), mark).not.toBeNull();
    }
    expect(chip(right).place.querySelector('.chip-sign')).toBeNull();
  });

  it('opens the menu, or reloads a page that is not protected', async () => {
    const plain = chip(right);
    await press(plain.place.querySelector('button') as HTMLElement);
    expect(plain.onOpenMenu).toHaveBeenCalledOnce();
    const old = chip({ ...right, mark: 'reload' });
    await press(old.place.querySelector('button') as HTMLElement);
    expect(old.onReload).toHaveBeenCalledOnce();
    expect(old.onOpenMenu).not.toHaveBeenCalled();
  });
});

describe('its menu', () => {
  function menu(state: ChipState) {
    const calls = {
      onChoose: vi.fn(),
      onVoiceCard: vi.fn(),
      onWhose: vi.fn(),
      onMoveAside: vi.fn(),
      onHide: vi.fn(),
    };
    return { place: show(<ChipMenu state={state} {...calls} />), calls };
  }

  it('changes the client in one press', async () => {
    const { place, calls } = menu(right);
    expect(initialFocus(place)).toBe('Atelier Boréal');
    expect(button(place, 'Atelier Boréal').getAttribute('aria-pressed')).toBe('true');
    await press(button(place, 'Maison Commune'));
    expect(calls.onChoose.mock.calls[0]?.[0]).toBe('maison');
    expect(calls.onHide).not.toHaveBeenCalled();
  });

  it('hides and moves', async () => {
    const { place, calls } = menu(right);
    await press(button(place, 'Hide in this tab'));
    await press(button(place, 'Move to the other side'));
    expect(calls.onHide).toHaveBeenCalledOnce();
    expect(calls.onMoveAside).toHaveBeenCalledOnce();
  });

  it('opens the voice card of a client that has one', async () => {
    expect(words(menu(right).place)).not.toContain('Voice card');
    const { place, calls } = menu({ ...right, client: { ...atelier, hasVoiceCard: true } });
    await press(button(place, 'Voice card'));
    expect(calls.onVoiceCard).toHaveBeenCalledOnce();
    expect(calls.onChoose).not.toHaveBeenCalled();
  });

  it('asks whose an account is only while nobody has it', async () => {
    expect(words(menu(right).place)).not.toContain('Whose');
    const { place, calls } = menu({ ...right, mark: 'unlisted', sighting: known(atelierElsewhere) });
    await press(button(place, 'Whose is atelier_boreal_mtl?'));
    expect(calls.onWhose).toHaveBeenCalledOnce();
  });
});
