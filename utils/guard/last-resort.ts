import type { Language } from '../core/question.ts';
import { deafFromNow } from './deafness.ts';

/**
 * The dialog that needs nothing else: for a page whose extension was updated or
 * removed, and for an interface that does not load. It is part of the start
 * script, so it is small and carries its own words.
 */

const WORDS = {
  en: {
    title: 'Bon Compte was updated',
    body: 'Nothing was posted. Copy your text, then reload: this page can’t keep it.',
    cancel: 'Cancel',
    copy: 'Copy the text',
    reload: 'Reload',
    once: 'Post this once, unprotected',
  },
  fr: {
    title: 'Bon Compte a été mis à jour',
    body: 'Rien n’est parti. Copiez votre texte, puis rechargez\u00a0: cette page ne peut pas le garder.',
    cancel: 'Annuler',
    copy: 'Copier le texte',
    reload: 'Recharger',
    once: 'Publier cette fois, sans protection',
  },
} as const;

const STYLE = `
:host{color-scheme:light dark}
dialog{box-sizing:border-box;width:min(468px,100vw - 24px);padding:24px;border:1px solid #8786;border-radius:12px;
background:light-dark(#fff,#1f1e26);color:light-dark(#1c1b22,#f3f2f7);font:14px/1.45 system-ui;box-shadow:0 16px 48px #0004}
h2{margin:0 0 8px;font-size:19px}p{margin:0 0 16px}
div{display:flex;flex-wrap:wrap;gap:8px}
button{min-height:40px;padding:0 16px;border:1px solid #878494;border-radius:9px;background:none;color:inherit;font:600 14px system-ui}
button:first-child{background:light-dark(#1c1b22,#f3f2f7);color:light-dark(#fff,#1c1b22)}
button:last-child{margin-inline-start:auto;border:0;color:light-dark(#c2321f,#ff8a78)}
button:focus-visible{outline:3px solid light-dark(#3558ff,#9db0ff);outline-offset:2px}`;

export type LastResort = { host: Element; answer: Promise<'cancel' | 'once'> };

/** Shows the dialog over everything; `text` is the draft, for copying. */
export function askLastResort(language: Language, text: string): LastResort {
  const words = WORDS[language];
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: __SHADOW_MODE__ });
  const style = document.createElement('style');
  style.textContent = STYLE;
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-labelledby', 'title');
  const title = document.createElement('h2');
  title.id = 'title';
  title.textContent = words.title;
  const body = document.createElement('p');
  body.textContent = words.body;
  const buttons = document.createElement('div');
  dialog.append(title, body, buttons);
  root.append(style, dialog);

  const isDeaf = deafFromNow();
  const answer = new Promise<'cancel' | 'once'>((resolve) => {
    const close = (how: 'cancel' | 'once') => {
      dialog.close();
      host.remove();
      resolve(how);
    };
    const add = (label: string, act: () => void) => {
      const button = document.createElement('button');
      button.textContent = label;
      button.addEventListener('click', (event) => {
        if (event.isTrusted && !isDeaf(event)) act();
      });
      buttons.append(button);
    };
    add(words.cancel, () => close('cancel'));
    if (text !== '') add(words.copy, () => void navigator.clipboard.writeText(text));
    add(words.reload, () => location.reload());
    add(words.once, () => close('once'));
    dialog.addEventListener('cancel', () => close('cancel'));
  });
  for (const type of ['keydown', 'keyup', 'click', 'pointerdown', 'mousedown']) {
    host.addEventListener(type, (event) => event.stopPropagation());
  }
  document.documentElement.append(host);
  dialog.showModal();
  return { host, answer };
}
