import { render, type VNode } from 'preact';
import { act } from 'preact/test-utils';

/** Renders into a fresh element of the document and gives it back. */
export function show(node: VNode): HTMLElement {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  act(() => render(node, place));
  return place;
}

/** The words a person hears: without what is drawn only, spaces evened out. */
export function words(place: Element): string {
  const heard = place.cloneNode(true) as Element;
  for (const drawn of heard.querySelectorAll('[aria-hidden="true"]')) drawn.remove();
  return (heard.textContent ?? '').replace(/\s+/g, ' ').trim();
}

export function buttons(place: Element): string[] {
  return [...place.querySelectorAll('button')].map(words);
}

/** The button with these very words. */
export function button(place: Element, name: string): HTMLButtonElement {
  const found = [...place.querySelectorAll('button')].find((candidate) => words(candidate) === name);
  if (found === undefined) throw new Error(`no button "${name}" among ${buttons(place).join(' | ')}`);
  return found;
}

export async function press(control: HTMLElement): Promise<void> {
  await act(async () => control.click());
}

export async function type(field: HTMLInputElement, text: string): Promise<void> {
  await act(async () => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** The label that holds these words, to be pressed. */
export function choice(place: Element, name: string): HTMLElement {
  const found = [...place.querySelectorAll('label')].find((candidate) => words(candidate).startsWith(name));
  if (found === undefined) throw new Error(`no choice "${name}"`);
  return found;
}

/** What has the focus when the surface opens. */
export function initialFocus(place: Element): string {
  const marked = [...place.querySelectorAll('[data-initial-focus]')];
  if (marked.length !== 1) throw new Error(`${marked.length} controls want the focus`);
  return marked.map(words).join();
}
