import { FirstRun } from '../../components/first-run/first-run.tsx';
import type { FirstRunActions, FirstRunModel } from '../../components/first-run/model.ts';
import type { Language } from '../../utils/core/question.ts';
import type { GalleryState } from './in-page-states.tsx';
import { NOW, optionsModel, seenNobody } from './options-states.tsx';
import { account, atelierOnX, camilleOnX, everyClient, HOSTILE_NAME } from './samples.ts';

function ignore() {}

const actions: FirstRunActions = {
  onLanguage: ignore,
  onOpen: ignore,
  onOptions: ignore,
  onClaim: ignore,
  onAllow: ignore,
  onOpenDetails: ignore,
  onReloadOldTabs: ignore,
};

export function firstRunModel(language: Language, changes: Partial<FirstRunModel> = {}) {
  const model: FirstRunModel = {
    language,
    clients: everyClient(language),
    seen: [{ account: atelierOnX, at: NOW }, { account: camilleOnX, at: NOW - 120_000 }, ...seenNobody],
    checks: optionsModel(language, { at: 'access' }).checks,
    now: NOW,
    ...changes,
  };
  return model;
}

function firstRun(id: string, make: (language: Language) => FirstRunModel, press?: RegExp): GalleryState {
  const state: GalleryState = {
    id: `first-run-${id}`,
    surface: 'first-run',
    render: (language) => <FirstRun model={make(language)} {...actions} />,
  };
  return press === undefined ? state : { ...state, press };
}

const hostileAccount = account('facebook', '666', { name: HOSTILE_NAME, kind: 'page' });

export const firstRunStates: GalleryState[] = [
  firstRun('empty', (language) => firstRunModel(language, { clients: [], seen: [] })),
  firstRun('seen', (language) => firstRunModel(language)),
  firstRun(
    'whose',
    (language) => firstRunModel(language, { clients: [], seen: seenNobody }),
    /^À qui est-il|^Whose is it/,
  ),
  firstRun('hostile', (language) =>
    firstRunModel(language, { seen: [{ account: hostileAccount, at: NOW }] }),
  ),
];
