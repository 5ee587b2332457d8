// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { ChangeList } from '../../../components/options/change-list.tsx';
import { ClientReplies } from '../../../components/options/client-replies.tsx';
import { changesBetween } from '../../../components/options/workspace-changes.ts';
import { optionsActions, optionsModel } from '../../gallery/options-states.tsx';
import { atelier } from '../../gallery/samples.ts';
import { choice, press, show, type, words } from '../render.tsx';

function open(changes: Partial<typeof atelier>) {
  const onEditClient = vi.fn();
  const client = { ...atelier, ...changes };
  const model = optionsModel('en', { at: 'client', clientId: atelier.id }, { clients: [client] });
  const place = show(
    <ClientReplies model={model} actions={{ ...optionsActions, onEditClient }} client={client} />,
  );
  const field = place.querySelector('input[type="text"]') as HTMLInputElement;
  const leave = () => act(async () => void field.dispatchEvent(new Event('change', { bubbles: true })));
  return { place, field, leave, onEditClient };
}

it('keeps a hashtag once its field is left, without spaces', async () => {
  const { field, leave, onEditClient } = open({});
  await type(field, ' #Atelier Boréal ');
  expect(onEditClient).not.toHaveBeenCalled();
  await leave();
  expect(onEditClient).toHaveBeenCalledExactlyOnceWith('atelier', { hashtag: '#AtelierBoréal' });
});

it('takes the hashtag away where nothing is left of it', async () => {
  const { field, leave, onEditClient } = open({ hashtag: '#AtelierBoreal' });
  expect(field.value).toBe('#AtelierBoreal');
  await type(field, ' ');
  await leave();
  expect(onEditClient).toHaveBeenCalledExactlyOnceWith('atelier', { hashtag: null });
});

it('allows approved replies only, and any again', async () => {
  const strict = open({});
  await press(choice(strict.place, 'Only approved replies'));
  expect(strict.onEditClient).toHaveBeenCalledExactlyOnceWith('atelier', { approvedOnly: true });
  const eased = open({ approvedOnly: true });
  await press(choice(eased.place, 'Only approved replies'));
  expect(eased.onEditClient).toHaveBeenCalledExactlyOnceWith('atelier', { approvedOnly: false });
});

it('says what of it a file would change', () => {
  const settings = optionsModel('en', { at: 'data' }).settings;
  const before = { clients: [{ ...atelier, hashtag: '#Atelier', approvedOnly: true }], settings };
  const after = { clients: [{ ...atelier, hashtag: '#Boreal', approvedOnly: false }], settings };
  const place = show(
    <ChangeList
      changes={changesBetween(before, after)}
      replies={{ added: 0, changed: 0, removed: 0 }}
      language="en"
    />,
  );
  expect([...place.querySelectorAll('.details li')].map(words)).toEqual([
    'Another hashtag',
    'Allows replies that nobody approved too',
  ]);
});
