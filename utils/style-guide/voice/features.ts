import type { TextLanguage } from '../../core/finding.ts';
import { GROUPS, type GroupName } from './groups.ts';
import { hashEnd, hashStart, hashText, hashUnit } from './hash.ts';
import { type Identifier, identifiersOf } from './identifiers.ts';
import { languageOfPost } from './post-language.ts';
import { LINK_SIGN, type PostParts, readParts } from './post-parts.ts';
import { shapeOf } from './shape.ts';
import { countStyle, type StyleCounts, styleBins } from './style-counters.ts';
import { type ToneWords, toneWordsOf } from './tone.ts';

/** How often each place of a group is in one post. */
export type Counts = { bins: readonly number[]; counts: readonly number[]; total: number };

/** What is read of one post: places and numbers, and its own identifiers as they are written. */
export type PostFeatures = {
  groups: Readonly<Record<GroupName, Counts>>;
  identifiers: readonly Identifier[];
  style: StyleCounts;
  tone: ToneWords;
  language: TextLanguage;
  /** Letters that are not in a link, a hashtag or a handle; in UTF-16 units. */
  length: number;
};

const SHORTEST_CHARACTERS = 2;
const LONGEST_CHARACTERS = 5;
const SHORTEST_SHAPE = 2;
const LONGEST_SHAPE = 6;

/** `salt` must be that of the profiles that the post is held against. Never fails. */
export function featuresOf(post: string, salt: string): PostFeatures {
  const parts = readParts(post);
  const language = languageOfPost(parts.text);
  const style = countStyle(parts, language);
  const hashed = (name: GroupName, values: readonly string[]) =>
    hashedCounts(name, hashStart(salt, name), values);
  const runs = (name: GroupName, text: string, shortest: number, longest: number) =>
    runCounts(name, hashStart(salt, name), text, shortest, longest);
  return {
    groups: {
      characters: runs('characters', plainCharacters(parts), SHORTEST_CHARACTERS, LONGEST_CHARACTERS),
      words: hashed('words', wordRuns(parts.sequence)),
      style: collect('style', styleBins(style)),
      shape: runs('shape', shapeOf(parts), SHORTEST_SHAPE, LONGEST_SHAPE),
      position: hashed('position', edges(parts.sequence)),
      domains: hashed('domains', parts.domains),
      hashtags: hashed('hashtags', parts.hashtags),
      handles: hashed('handles', parts.handles),
      names: hashed('names', parts.names),
    },
    identifiers: identifiersOf(parts, salt),
    style,
    tone: toneWordsOf(parts),
    language,
    length: plainLength(parts),
  };
}

/** Small letters, every figure a 0, one space, one sign for a link. */
function plainCharacters({ text, tokens }: PostParts): string {
  let plain = ' ';
  let from = 0;
  for (const token of tokens) {
    if (token.kind !== 'url') continue;
    plain += text.slice(from, token.start) + LINK_SIGN;
    from = token.end;
  }
  return `${plain}${text.slice(from)} `.toLowerCase().replace(/\d/g, '0').replace(/\s+/g, ' ');
}

function wordRuns(sequence: readonly string[]): string[] {
  return sequence.flatMap((word, index) => {
    const next = sequence[index + 1];
    return next === undefined ? [word] : [word, `${word} ${next}`];
  });
}

function edges(sequence: readonly string[]): string[] {
  if (sequence.length === 0) return [];
  return [
    `first ${sequence[0]}`,
    `first two ${sequence.slice(0, 2).join(' ')}`,
    `last ${sequence.at(-1)}`,
    `last two ${sequence.slice(-2).join(' ')}`,
  ];
}

function plainLength({ text, tokens }: PostParts): number {
  return tokens
    .filter(({ kind }) => kind === 'url' || kind === 'hashtag' || kind === 'mention')
    .reduce((length, { start, end }) => length - (end - start), text.trim().length);
}

function hashedCounts(name: GroupName, start: number, values: readonly string[]): Counts {
  return collect(
    name,
    values.map((value) => binOf(hashText(start, value.toLowerCase()), GROUPS[name].bins)),
  );
}

/** Every run of so many characters. */
function runCounts(name: GroupName, start: number, text: string, shortest: number, longest: number): Counts {
  const bins: number[] = [];
  for (let from = 0; from < text.length; from++) {
    let hash = start;
    const last = Math.min(longest, text.length - from);
    for (let length = 1; length <= last; length++) {
      hash = hashUnit(hash, text.charCodeAt(from + length - 1));
      if (length >= shortest) bins.push(binOf(hash, GROUPS[name].bins));
    }
  }
  return collect(name, bins);
}

/** The top bits of a hash. */
function binOf(hash: number, bins: number): number {
  return Math.floor((hashEnd(hash) / 2 ** 32) * bins);
}

function collect(name: GroupName, bins: readonly number[]): Counts {
  const { most } = GROUPS[name];
  const counted = new Map<number, number>();
  let total = 0;
  for (const bin of bins) {
    const count = counted.get(bin) ?? 0;
    if (count === most) continue;
    counted.set(bin, count + 1);
    total += 1;
  }
  return { bins: [...counted.keys()], counts: [...counted.values()], total };
}
