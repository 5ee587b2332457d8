import type { Token } from '../../proofreading/text/tokens.ts';
import type { PostParts } from './post-parts.ts';

const SIGNS: Partial<Record<Token['kind'], string>> = {
  url: 'L',
  email: 'L',
  hashtag: '#',
  mention: '@',
  emoji: 'E',
  emoticon: 'E',
  number: '0',
  ordinal: '0',
};

/**
 * A post without its letters: `A` a word with a capital, `a` one without, `w` several of these, `C` one in
 * capitals, signs for the other tokens, punctuation and line breaks as they are, `_` a no-break space.
 */
export function shapeOf({ text, tokens }: PostParts): string {
  let shape = '';
  let from = 0;
  for (const token of tokens) {
    shape += gap(text.slice(from, token.start)) + signOf(token);
    from = token.end;
  }
  return (shape + gap(text.slice(from))).replace(/a(?: a)+/g, 'w');
}

function gap(between: string): string {
  return between.replace(/[\u00a0\u202f]/g, '_').replace(/[^\S\n]+/g, ' ');
}

function signOf({ kind, text }: Token): string {
  const sign = SIGNS[kind];
  if (sign !== undefined) return sign;
  if (text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase()) return 'C';
  return /^\p{Lu}/u.test(text) ? 'A' : 'a';
}
