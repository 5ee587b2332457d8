// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { VoiceCardDialog } from '../../../components/in-page/voice-card.tsx';
import type { Language } from '../../../utils/core/question.ts';
import type { VoiceCard } from '../../../utils/core/voice-card.ts';
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
  ['fr', { readers: 'vous', speaker: 'nous' }, 'Vouvoyer · Dire « nous », « we » en anglais'],
  ['en', { readers: 'tu' }, 'Say “tu” to readers'],
  ['en', { speaker: 'on', languages: ['fr'] }, 'Say “on”'],
  ['fr', { speaker: 'je', languages: ['en'] }, 'Dire « I »'],
  [
    'en',
    { readers: 'tu', networks: ['instagram'], kinds: ['story'] },
    'Say “tu” to readers Instagram, stories',
  ],
] as const)('in %s says who is spoken to and who speaks: %o', (language, address, said) => {
  const { place } = open(
    { ...EMPTY, address: [address as unknown as VoiceCard['address'][number]] },
    language,
  );
  expect(words(place.querySelector('.voice-address') as Element)).toBe(said);
});

it('shows no heading over nothing', () => {
  const { place } = open({ ...EMPTY, address: [{ readers: 'vous' }] });
  expect(place.querySelector('h3')).toBeNull();
  expect(buttons(place)).toEqual(['']);
});

it('says so when the guide could not be read', () => {
  expect(words(open(null).place)).toContain('This client’s guide can’t be read right now.');
});
