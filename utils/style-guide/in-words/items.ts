import type { Bilingual } from '../../core/finding.ts';
import { foldTerm } from '../folded-text.ts';
import type { Item } from './kind-words.ts';

/** In the quotes of each language. */
export function quoted(words: string): Bilingual {
  return { fr: `«\u00a0${words}\u00a0»`, en: `“${words}”` };
}

/** Words of a draft. */
export function asWords(words: string): Item {
  return { key: keyOf(words), text: quoted(words) };
}

/** What stands for itself: an emoji, a host, a name. */
export function asIs(words: string): Item {
  return { key: keyOf(words), text: { fr: words, en: words } };
}

export function asHashtag(hashtag: string): Item {
  return asIs(`#${hashtag.replace(/^[#＃]/u, '')}`);
}

export function asMention(handle: string): Item {
  return asIs(`@${handle.replace(/^@/u, '')}`);
}

function keyOf(words: string): string {
  return foldTerm(words).toLowerCase();
}
