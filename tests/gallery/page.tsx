import { render } from 'preact';
import type { Language } from '../../utils/core/question.ts';
import { firstRunStates } from './first-run-states.tsx';
import { guideUsesStates } from './guide-uses-states.tsx';
import { type GalleryState, inPageStates } from './in-page-states.tsx';
import { optionsStates } from './options-states.tsx';
import { paletteStates } from './palette-states.tsx';
import { popupStates } from './popup-states.tsx';
import { proofreaderStates } from './proofreader-states.tsx';
import { proofreadingOptionsStates } from './proofreading-options-states.tsx';
import { repliesStates } from './replies-states.tsx';

/** The style sheets of each surface, as text. */
type Sheets = Readonly<Record<GalleryState['surface'], string>>;

const states = [
  ...inPageStates,
  ...paletteStates,
  ...proofreaderStates,
  ...popupStates,
  ...optionsStates,
  ...proofreadingOptionsStates,
  ...guideUsesStates,
  ...repliesStates,
  ...firstRunStates,
];

/** Shows one state as it is shown for real: in a shadow root over a page, or as a page of its own. */
async function showState(id: string, language: Language, sheets: Sheets) {
  const state = states.find((candidate) => candidate.id === id);
  if (state === undefined) throw new Error(`no state ${id}`);
  document.documentElement.lang = language;
  const main = document.createElement('main');
  document.body.replaceChildren(main);
  // A network's own styles, as they would leak into what is not kept apart.
  document.body.className = state.surface === 'in-page' ? 'site' : '';
  const root = state.surface === 'in-page' ? openShadow(main) : main;
  const style = document.createElement('style');
  style.textContent = `${sheets[state.surface]} .shelf { display: flex; flex-wrap: wrap; gap: 12px; padding: 16px; }`;
  const place = document.createElement('div');
  root.append(style, place);
  render(state.render(language), place);
  place.querySelector('dialog')?.showModal();
  await press(state, place);
  place.querySelector<HTMLElement>('[data-initial-focus]')?.focus({ preventScroll: true });
}

function openShadow(main: Element): ShadowRoot {
  const host = document.createElement('bon-compte-gallery');
  main.append(host);
  return host.attachShadow({ mode: 'open' });
}

async function press(state: GalleryState, place: Element) {
  if (state.press === undefined) return;
  const pattern = state.press;
  const controls = [...place.querySelectorAll<HTMLElement>('button, label, summary')];
  const control = controls.find((candidate) => pattern.test(candidate.textContent?.trim() ?? ''));
  if (control === undefined) throw new Error(`nothing to press in ${state.id}`);
  control.click();
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
}

Object.assign(globalThis, { showState, stateIds: states.map((state) => state.id) });
