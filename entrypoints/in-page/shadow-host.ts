import style from '../../components/styles/in-page.css?inline';
import type { ShadowHost } from '../../utils/guard/ui.ts';
import layers from './layers.css?inline';

/** A site that removes us more often than this is at war with us; then held attempts end, unpublished. */
const MAX_RETURNS = 50;

/** What would otherwise reach the site's listeners: its shortcuts, its "click outside", its focus traps. */
const PRIVATE_EVENTS = [
  'click',
  'dblclick',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'change',
  'paste',
  'copy',
  'cut',
  'focusin',
  'focusout',
  'wheel',
  'contextmenu',
];

export function openShadowHost(): ShadowHost {
  const host = document.createElement('div');
  // The page's own rules for a bare div must not move us; the shadow's styles do the rest.
  host.style.cssText = 'all: initial; position: fixed; inset: auto; width: 0; height: 0;';
  const root = host.attachShadow({ mode: __SHADOW_MODE__ });
  addSheet(style + layers);
  for (const type of PRIVATE_EVENTS) host.addEventListener(type, (event) => event.stopPropagation());

  const listeners = new Set<() => void>();
  let returns = 0;
  const observer = new MutationObserver(() => {
    if (host.isConnected || document.documentElement === null || returns >= MAX_RETURNS) return;
    returns += 1;
    settle();
    for (const listener of listeners) listener();
  });
  // The whole document can be written anew.
  observer.observe(document, { childList: true });
  settle();

  function addSheet(css: string): void {
    const sheet = document.createElement('style');
    sheet.textContent = css;
    root.append(sheet);
  }

  function settle(): void {
    document.documentElement.append(host);
    observer.observe(document.documentElement, { childList: true });
  }

  return {
    host,
    addSheet,
    addLayer(name) {
      const layer = document.createElement('div');
      layer.className = name;
      root.append(layer);
      return layer;
    },
    onReturn(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
