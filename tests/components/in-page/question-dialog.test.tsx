// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { QuestionDialog } from '../../../components/in-page/question-dialog.tsx';
import type { Question } from '../../../utils/core/question.ts';
import { atelier, atelierOnX, camilleOnX, known, personal, question } from '../../gallery/samples.ts';
import { show, words } from '../render.tsx';

const stop = question(
  'en',
  { kind: 'wrong-client', client: atelier, owner: personal('en') },
  known(camilleOnX),
);
const light = question('en', { kind: 'no-intent', owner: atelier }, known(atelierOnX));

function open(asked: Question) {
  const onAnswer = vi.fn();
  const place = show(<QuestionDialog question={asked} report="" onAnswer={onAnswer} onCopy={vi.fn()} />);
  const dialog = place.querySelector('dialog');
  if (dialog === null) throw new Error('no dialog');
  return { dialog, onAnswer };
}

it.each([
  [stop, 'Not the right account', 'Nothing was posted.'],
  [light, 'Is this tab for Atelier Boréal?', 'You are posting as @atelier_boreal'],
])('is named and described by what it says', (asked, title, description) => {
  const { dialog } = open(asked);
  const named = dialog.querySelector(`#${dialog.getAttribute('aria-labelledby')}`);
  const described = dialog.querySelector(`#${dialog.getAttribute('aria-describedby')}`);
  expect(named && words(named)).toBe(title);
  expect(described && words(described)).toContain(description);
});

it('cancels on Escape and leaves closing to whoever opened it', () => {
  const { dialog, onAnswer } = open(stop);
  const cancel = new Event('cancel', { cancelable: true });
  dialog.dispatchEvent(cancel);
  expect(onAnswer).toHaveBeenCalledExactlyOnceWith({ do: 'cancel' }, cancel);
  expect(cancel.defaultPrevented).toBe(true);
});

it('says at once that the answer before could not be saved', () => {
  const { dialog } = open({ ...stop, isUnsaved: true });
  expect(dialog.querySelector('[role="alert"]')?.textContent).toContain('could not be saved');
  expect(open(stop).dialog.querySelector('[role="alert"]')).toBeNull();
});
