import { render } from 'preact';
import type { Language } from '../../utils/core/question.ts';
import { type GalleryState, inPageStates } from './in-page-states.tsx';

/** Shows one state as it is shown for real, and says whether it is there: in a shadow root over a page. */
async function showState(id: string, language: Language, sheet: string) {
  const state = inPageStates.find((candidate) => candidate.id === id);
  if (state === undefined) throw new Error(`no state ${id}`);
  document.documentElement.lang = language;
  const host = document.createElement('bon-compte-gallery');
  document.querySelector('main')?.replaceChildren(host);
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = `${sheet} .shelf { display: flex; flex-wrap: wrap; gap: 12px; padding: 16px; }`;
  const place = document.createElement('div');
  root.append(style, place);
  render(state.render(language), place);
  place.querySelector('dialog')?.showModal();
  await press(state, place);
  place.querySelector<HTMLElement>('[data-initial-focus]')?.focus({ preventScroll: true });
}

async function press(state: GalleryState, place: Element) {
  if (state.press === undefined) return;
  const pattern = state.press;
  const controls = [...place.querySelectorAll<HTMLElement>('button, label')];
  const control = controls.find((candidate) => pattern.test(candidate.textContent?.trim() ?? ''));
  if (control === undefined) throw new Error(`nothing to press in ${state.id}`);
  control.click();
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
}

Object.assign(globalThis, { showState, stateIds: inPageStates.map((state) => state.id) });
