// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { NoticeCard } from '../../../components/in-page/notice-card.tsx';
import type { Notice } from '../../../utils/core/question.ts';
import { atelier, attempt, camilleOnX, everyClient } from '../../gallery/samples.ts';
import { button, buttons, press, show, words } from '../render.tsx';

const gone: Notice = {
  ...attempt('en', { kind: 'reply' }),
  id: '1',
  account: camilleOnX,
  clientId: atelier.id,
  link: 'https://x.com/camille_dube',
};

function card(notice: Notice) {
  const onCopy = vi.fn();
  const onDismiss = vi.fn();
  return {
    place: show(
      <NoticeCard
        notice={notice}
        clients={everyClient('en')}
        language="en"
        onCopy={onCopy}
        onDismiss={onDismiss}
      />,
    ),
    onCopy,
    onDismiss,
  };
}

it('says from whom and where, at once', () => {
  const { place } = card(gone);
  expect(place.querySelector('[role="alert"]')).not.toBeNull();
  expect(words(place)).toContain('Replied as @camille_dube');
  expect(words(place)).toContain('On X, and this tab is for Atelier Boréal.');
  expect(words(place)).toContain(gone.text);
});

it('links to the account, copies, and goes only when dismissed', async () => {
  const { place, onCopy, onDismiss } = card(gone);
  const link = place.querySelector('a');
  expect(link?.href).toBe('https://x.com/camille_dube');
  expect(link?.rel).toContain('noopener');
  await press(button(place, 'Copy what was sent'));
  expect(onCopy.mock.calls[0]?.[0]).toBe(gone.text);
  expect(onDismiss).not.toHaveBeenCalled();
  await press(button(place, 'Got it'));
  expect(onDismiss).toHaveBeenCalledOnce();
});

it('says so when it could not see from whom', () => {
  const { place } = card({
    ...gone,
    ...attempt('en', { text: '' }),
    account: null,
    clientId: null,
    link: null,
  });
  expect(words(place)).toContain('Posted as an account we can’t see');
  expect(words(place)).toContain('this tab is for nobody yet');
  expect(place.querySelector('a')).toBeNull();
  expect(buttons(place)).toEqual(['Got it']);
});

it('follows no link that is not the web', () => {
  expect(card({ ...gone, link: 'javascript:alert(1)' }).place.querySelector('a')).toBeNull();
});
