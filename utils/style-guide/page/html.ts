import { tamed } from '../../core/tamed.ts';

/** Markup, whose texts are escaped. */
export type Html = { readonly markup: string };

type Filling = string | Html | null | readonly Html[];

/** Markup as it stands here; every text that fills it is escaped, in attributes too. */
export function html(pieces: TemplateStringsArray, ...fillings: readonly Filling[]): Html {
  const filled = pieces.map((piece, index) => piece + markupOf(fillings[index] ?? null));
  return { markup: filled.join('') };
}

function markupOf(filling: Filling): string {
  if (filling === null) return '';
  if (typeof filling === 'string') return escaped(tamed(filling));
  if ('markup' in filling) return filling.markup;
  return filling.map(({ markup }) => markup).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
