// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { FirstRun } from '../../../components/first-run/first-run.tsx';
import type { FirstRunActions, FirstRunModel } from '../../../components/first-run/model.ts';
import type { Language } from '../../../utils/core/question.ts';
import { firstRunModel } from '../../gallery/first-run-states.tsx';
import { atelierElsewhere } from '../../gallery/samples.ts';
import { button, choice, press, show, words } from '../render.tsx';

function open(language: Language, changes: Partial<FirstRunModel> = {}) {
  const actions = {
    onLanguage: vi.fn<FirstRunActions['onLanguage']>(),
    onOpen: vi.fn<FirstRunActions['onOpen']>(),
    onOptions: vi.fn<FirstRunActions['onOptions']>(),
    onClaim: vi.fn<FirstRunActions['onClaim']>(),
    onAllow: vi.fn<FirstRunActions['onAllow']>(),
    onOpenDetails: vi.fn<FirstRunActions['onOpenDetails']>(),
    onReloadOldTabs: vi.fn<FirstRunActions['onReloadOldTabs']>(),
  };
  return { actions, place: show(<FirstRun model={firstRunModel(language, changes)} {...actions} />) };
}

it('says what it can’t do: phones, other networks, suites', () => {
  const said = words(open('en').place);
  for (const limit of ['phone', 'other networks', 'scheduling suites']) expect(said).toContain(limit);
});

it('switches the language', async () => {
  const { actions, place } = open('fr');
  await press(choice(place, 'English'));
  expect(actions.onLanguage).toHaveBeenCalledWith('en');
});

it('opens each network', async () => {
  const { actions, place } = open('en', { seen: [] });
  expect(words(place)).toContain('None yet.');
  await press(button(place, 'Open Instagram'));
  expect(actions.onOpen).toHaveBeenCalledWith('instagram');
});

it('asks whose an account is only while nobody has it', async () => {
  const { actions, place } = open('en');
  const rows = [...place.querySelectorAll('.columns li')].map(words);
  expect(rows[0]).toContain('@atelier_boreal');
  expect(rows[0]).not.toContain('Whose is it?');
  await press(button(place, 'Whose is it?'));
  await press(choice(place, 'Maison Commune'));
  await press(button(place, 'Add to Maison Commune'));
  expect(actions.onClaim).toHaveBeenCalledWith(atelierElsewhere, { do: 'claim', clientId: 'maison' });
});

it('reloads what was open before', async () => {
  const { actions, place } = open('en');
  await press(button(place, 'Reload the 3'));
  expect(actions.onReloadOldTabs).toHaveBeenCalledOnce();
});
