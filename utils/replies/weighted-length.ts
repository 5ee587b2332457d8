import { linksIn } from './links.ts';

/** How X counts, by its published configuration (twitter-text, version 3). */
const LINK = 23;
const EMOJI = 2;
/** First and last of the characters that count one; all others count two. */
const LIGHT: readonly [number, number][] = [
  [0x0000, 0x10ff],
  [0x2000, 0x200d],
  [0x2010, 0x201f],
  [0x2032, 0x2037],
];

/** An emoji, however many code points it is made of, or else one character. */
const CHARACTER = /\p{RGI_Emoji}|\p{Extended_Pictographic}\uFE0F?|./gsv;

/** The length of a post as X counts it: a link is 23, an emoji 2, a Chinese character 2. */
export function weightedLength(text: string): number {
  // X counts é as one, however it is typed.
  const normalized = text.normalize('NFC');
  let length = 0;
  let position = 0;
  for (const link of linksIn(normalized)) {
    length += weightOf(normalized.slice(position, link.start)) + LINK;
    position = link.start + link.length;
  }
  return length + weightOf(normalized.slice(position));
}

function weightOf(text: string): number {
  return (text.match(CHARACTER) ?? []).reduce((sum, character) => sum + weightOfCharacter(character), 0);
}

function weightOfCharacter(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (character.length > 1) return EMOJI;
  return LIGHT.some(([first, last]) => code >= first && code <= last) ? 1 : 2;
}
