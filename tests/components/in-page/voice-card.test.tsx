// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { VoiceCardDialog } from '../../../components/in-page/voice-card.tsx';
import type { Language } from '../../../utils/core/question.ts';
import type { Address, VoiceCard } from '../../../utils/core/voice-card.ts';
import { atelier, voiceCard } from '../../gallery/samples.ts';
import { button, buttons, initialFocus, press, show, words } from '../render.tsx';

function open(card: VoiceCard | null, language: Language = 'en') {
  const onCopy = vi.fn();
  const onClose = vi.fn();
  const place = show(
    <VoiceCardDialog client={atelier} card={card} language={language} onCopy={onCopy} onClose={onClose} />,
  );
  return { place, onCopy, onClose };
}

const EMPTY: VoiceCard = { address: [], do: [], dont: [], urgent: null, link: null };

it('is a dialog with the client’s name, and says every line', () => {
  const { place } = open(voiceCard);
  const dialog = place.querySelector('[role="dialog"]');
  const name = place.querySelector(`[id="${dialog?.getAttribute('aria-labelledby')}"]`);
  expect(name && words(name)).toBe('Voice card Atelier Boréal');
  expect(initialFocus(place)).toBe('');
  for (const line of [...voiceCard.do, ...voiceCard.dont]) expect(words(place)).toContain(line);
  expect(words(place)).toContain(voiceCard.urgent?.text);
});

it('closes, and copies the number alone', async () => {
  const { place, onCopy, onClose } = open(voiceCard);
  await press(button(place, 'Copy 418 555-0100'));
  expect(onCopy.mock.calls[0]?.[0]).toBe('418 555-0100');
  expect(onClose).not.toHaveBeenCalled();
  await press(place.querySelector('[aria-label="Close the card"]') as HTMLElement);
  expect(onClose).toHaveBeenCalledOnce();
});

it('opens the guide in a tab of its own', () => {
  const link = open(voiceCard).place.querySelector('a');
  expect([link?.href, link?.target, link?.rel]).toEqual([voiceCard.link, '_blank', 'noopener noreferrer']);
  expect(open({ ...voiceCard, link: null }).place.querySelector('a')).toBeNull();
});

it.each([
  ['fr', { readers: 'vous', speaker: 'nous' }, ['Vouvoyer', 'Dire « nous » (« we » en anglais)']],
  ['en', { readers: 'tu' }, ['Say “tu” to readers']],
  ['en', { speaker: 'on', languages: ['fr'] }, ['Say “on”']],
  ['fr', { speaker: 'je', languages: ['en'] }, ['Dire « I »']],
  ['fr', { speaker: 'je', languages: ['fr', 'en'] }, ['Dire « je » (« I » en anglais)']],
  [
    'en',
    { readers: 'tu', networks: ['instagram'], kinds: ['story', 'comment'] },
    ['Say “tu” to readers Instagram, stories, comments'],
  ],
] satisfies [
  Language,
  Address,
  string[],
][])('in %s says who is spoken to and who speaks: %o', (language, address, said) => {
  const { place } = open({ ...EMPTY, address: [address] }, language);
  expect([...place.querySelectorAll('.voice-address li')].map(words)).toEqual(said);
});

it('shows the guide’s lines as plain text, in their own order', () => {
  const { place } = open({ ...EMPTY, do: ['<b>\u202eVouvoyer</b>'] });
  expect(words(place.querySelector('.voice-line') as Element)).toBe('<b>Vouvoyer</b>');
});

it('shows no heading over nothing', () => {
  const { place } = open({ ...EMPTY, address: [{ readers: 'vous' }] });
  expect(place.querySelector('h3')).toBeNull();
  expect(buttons(place)).toEqual(['']);
});

it('says so when the guide could not be read', () => {
  expect(words(open(null).place)).toContain('This client’s guide can’t be read right now.');
});
