import { languageOfPost } from './post-language.ts';
import { type PostParts, readParts } from './post-parts.ts';
import { countStyle, type StyleCounts } from './style-counters.ts';
import { FAMILIAR_WORDS, FORMAL_WORDS, NEGATIVE_WORDS, POSITIVE_WORDS } from './tone-words.ts';

/** How a text speaks to people: with `tu`, with `vous`, with both, with neither. */
export type Address = 'tu' | 'vous' | 'both' | 'none';

/** Words of each kind in a text. */
export type ToneWords = { positive: number; negative: number; formal: number; familiar: number };

/** What a tone is told by. Lengths are in UTF-16 units (the text) and words (sentences); the others are counts. */
export type Tone = ToneWords & {
  address: Address;
  length: number;
  sentenceLength: number;
  exclamations: number;
  questions: number;
  emoji: number;
  capitals: number;
};

/** The measured features of a text's tone, by themselves: no judgement, no client. Never fails. */
export function toneOf(text: string): Tone {
  const parts = readParts(text);
  const style = countStyle(parts, languageOfPost(parts.text));
  const { length, exclamations, questions, emoji, capitals } = style;
  return {
    ...toneWordsOf(parts),
    address: addressOf(style),
    length,
    sentenceLength: Math.round(style.sentenceLength),
    exclamations,
    questions,
    emoji,
    capitals,
  };
}

export function toneWordsOf({ sequence }: PostParts): ToneWords {
  const among = (words: ReadonlySet<string>) => sequence.filter((word) => words.has(word)).length;
  return {
    positive: among(POSITIVE_WORDS),
    negative: among(NEGATIVE_WORDS),
    formal: among(FORMAL_WORDS),
    familiar: among(FAMILIAR_WORDS),
  };
}

export function addressOf({ tu, vous }: Pick<StyleCounts, 'tu' | 'vous'>): Address {
  if (tu > 0) return vous > 0 ? 'both' : 'tu';
  return vous > 0 ? 'vous' : 'none';
}
