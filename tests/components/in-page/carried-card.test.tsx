// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { CarriedCard, type CarriedStage } from '../../../components/in-page/carried-card.tsx';
import type { CarriedDraft } from '../../../utils/core/carried-draft.ts';
import type { Language } from '../../../utils/core/question.ts';
import { atelier, carriedDraft } from '../../gallery/samples.ts';
import { button, buttons, press, show, words } from '../render.tsx';

function card(draft: CarriedDraft, stage: CarriedStage = 'offered', language: Language = 'en') {
  const [onPutIn, onDecline, onCopy] = [vi.fn(), vi.fn(), vi.fn()];
  const place = show(
    <CarriedCard
      draft={draft}
      client={atelier}
      stage={stage}
      language={language}
      onPutIn={onPutIn}
      onDecline={onDecline}
      onCopy={onCopy}
    />,
  );
  return { place, onPutIn, onDecline, onCopy };
}

it('says for whom the text is, what it is, and its own words', () => {
  const { place } = card(carriedDraft('en'));
  expect(place.querySelector('[role="status"]')).not.toBeNull();
  expect(words(place)).toContain('Your text for Atelier Boréal');
  expect(words(place)).toContain('Your post on X');
  expect(words(place)).toContain(carriedDraft('en').text);
  expect(words(place)).not.toContain('Photos');
});

it('names what can’t come along', () => {
  expect(words(card(carriedDraft('en', { hasMedia: true })).place)).toContain(
    'Photos, videos and polls must be added again.',
  );
});

it('speaks French', () => {
  const { place } = card(carriedDraft('fr', { hasMedia: true }), 'offered', 'fr');
  expect(words(place)).toContain('Votre texte pour Atelier Boréal');
  expect(words(place)).toContain('Les photos, vidéos et sondages sont à remettre.');
  expect(buttons(place)).toEqual(['Le mettre ici', 'Pas maintenant']);
});

it('tells which of the two was pressed', async () => {
  const { place, onPutIn, onDecline } = card(carriedDraft('en'));
  await press(button(place, 'Put it in'));
  expect([onPutIn.mock.calls.length, onDecline.mock.calls.length]).toEqual([1, 0]);
  await press(button(place, 'Not now'));
  expect([onPutIn.mock.calls.length, onDecline.mock.calls.length]).toEqual([1, 1]);
});

it('gives the whole text for copying where the box did not take it', async () => {
  const long = carriedDraft('en', { text: 'Un paragraphe de plus. '.repeat(60) });
  const { place, onCopy } = card(long, 'refused');
  expect(words(place)).toContain('The box did not take it.');
  expect(buttons(place)).toEqual(['Copy the text', 'Not now']);
  await press(button(place, 'Copy the text'));
  expect(onCopy.mock.calls[0]?.[0]).toBe(long.text);
});
