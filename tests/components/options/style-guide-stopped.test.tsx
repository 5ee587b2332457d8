// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { Options } from '../../../components/options/options.tsx';
import type { Language } from '../../../utils/core/question.ts';
import { optionsModel } from '../../gallery/options-states.tsx';
import { atelier } from '../../gallery/samples.ts';
import { press, show, words } from '../render.tsx';
import { mockedActions } from './mocked-actions.ts';

const GUIDE = 'guide: 1\nname: Boréal\nrules:\n  - rule: textSpeak\n';
const RULE = 'vale.Own.Slow';
const actions = mockedActions();

beforeEach(() => {
  vi.resetAllMocks();
  actions.onReadGuide.mockReturnValue([]);
  // Without a form, a guide is shown as its YAML.
  actions.onReadGuideForm.mockReturnValue(null);
});

function open(language: Language, silenced: string[] = []): HTMLElement {
  const model = optionsModel(language, { at: 'client', clientId: atelier.id });
  const own = { styleGuide: GUIDE, proofreading: { words: ['fougasse'], silenced } };
  const clients = model.clients.map((one) => (one.id === atelier.id ? { ...one, ...own } : one));
  const stoppedRules = [{ rule: RULE, why: 'slow', length: 1204 }] as const;
  return show(<Options model={{ ...model, clients, stoppedRules }} {...actions} />);
}

function toggle(page: HTMLElement): HTMLButtonElement {
  const found = page.querySelector<HTMLButtonElement>('.slow-rules button');
  if (found === null) throw new Error('no rule that was given up');
  return found;
}

it.each([
  ['fr', 'Trop lente, dans un brouillon de 1 204 caractères.', 'Désactiver pour ce client : vale.Own.Slow'],
  ['en', 'Too slow, in a draft of 1,204 characters.', 'Turn off for this client: vale.Own.Slow'],
] as const)('a rule that was given up is told in %s, and can be turned off', async (language, why, name) => {
  const page = open(language);
  expect(words(page.querySelector('.slow-rules') ?? page)).toContain(why);
  expect(toggle(page).getAttribute('aria-label')?.replace(/\s/g, ' ')).toBe(name);
  await press(toggle(page));
  expect(actions.onEditClient).toHaveBeenCalledExactlyOnceWith(atelier.id, {
    proofreading: { words: ['fougasse'], silenced: [RULE] },
  });
});

it('stays where it was once it is turned off, and can be applied again', async () => {
  const page = open('en', [RULE, 'guide.terms']);
  expect(words(page.querySelector('.slow-rules') ?? page)).toContain('Turned off for this client.');
  await press(toggle(page));
  expect(actions.onEditClient).toHaveBeenCalledExactlyOnceWith(atelier.id, {
    proofreading: { words: ['fougasse'], silenced: ['guide.terms'] },
  });
});

it('is not spoken of where every rule was applied', () => {
  const page = show(
    <Options model={optionsModel('en', { at: 'client', clientId: atelier.id })} {...actions} />,
  );
  expect(page.querySelector('.slow-rules')).toBeNull();
});
