import { JSDOM } from 'jsdom';
import type { Page } from '../../../../utils/networks/network.ts';

export const HOME = 'https://www.instagram.com/';

/** A page as the guard would see it in a tab. */
export function pageOf(
  html: string,
  { url = HOME, cookie = '' }: { url?: string; cookie?: string } = {},
): Page {
  const { document } = new JSDOM(html, { url }).window;
  return { document, url: new URL(url), cookie };
}

/** The element, and everything around it: a DOM event's composed path. */
export function pathOf(element: Element): Element[] {
  const path: Element[] = [];
  for (let at: Element | null = element; at !== null; at = at.parentElement) path.push(at);
  return path;
}

/** The first element that fits; fails where the page has none. */
export function find<Found extends Element = HTMLElement>(page: Page, selector: string): Found {
  const element = page.document.querySelector<Found>(selector);
  if (element === null) throw new Error(`nothing fits ${selector}`);
  return element;
}

/** The button that is these words alone, not an icon of that name. */
export function button(page: Page, text: string): Element {
  const buttons = [...page.document.querySelectorAll(':is(button, [role="button"]):not(:has(svg))')];
  const found = buttons.find((candidate) => candidate.textContent?.trim() === text);
  if (found === undefined) throw new Error(`no button ${text}`);
  return found;
}

/** A document with inline data as Instagram's server writes it. */
export function withModules(modules: readonly unknown[], body = ''): string {
  const json = JSON.stringify({
    require: [['ScheduledServerJS', 'handle', null, [{ __bbox: { define: modules } }]]],
  });
  return withScript(json.replaceAll('<', '\\u003C'), body);
}

export function withScript(text: string, body = ''): string {
  return `<!DOCTYPE html><html><body>${body}<script type="application/json" data-sjs>${text}</script></body></html>`;
}

export const BRAND = { id: '6023948175', fbid: '17841407312560094', username: 'boulangerie.sud' };
export const OTHER = { id: '7730018842', fbid: '17841400000000042', username: 'librairie_nord' };

type User = { id: string; fbid?: string; username?: string; [field: string]: unknown };

/** The module of the signed-in person, 2024 to 2026. */
export function viewerModule(user: User | null): unknown[] {
  return ['PolarisViewer', [], { data: user, id: user?.id ?? null }, 7365];
}

/** The list of the navigation's entries, with one's own profile. */
export function rail(
  handle: string,
  alt: string,
  links = ['/', '/explore/', '/reels/', '/direct/inbox/'],
): string {
  const entries = links.map((href) => `<div><span><div><a href="${href}"><svg></svg></a></div></span></div>`);
  const own = `<div><span><div><a href="/${handle}/"><span role="link"><img alt="${alt}"></span></a></div></span></div>`;
  return `<div><div>${entries.join('')}${own}</div></div>`;
}
