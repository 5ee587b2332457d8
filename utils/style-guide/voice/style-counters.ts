import type { TextLanguage } from '../../core/finding.ts';
import type { Token } from '../../proofreading/text/tokens.ts';
import type { PostParts } from './post-parts.ts';

/** What is counted of how a post is written; the order is that of stored profiles. */
const STYLE_COUNTERS = [
  'length',
  'words',
  'wordLength',
  'sentences',
  'sentenceLength',
  'exclamations',
  'questions',
  'ellipses',
  'emoji',
  'hashtags',
  'mentions',
  'links',
  'capitals',
  'lines',
  'figures',
  'guillemets',
  'quotes',
  'parentheses',
  'colons',
  'dashes',
  'tu',
  'vous',
  'je',
  'nous',
  'on',
  'midpoints',
  'curly',
  'spacedMarks',
  'start',
  'end',
  'language',
] as const;

export type StyleCounter = (typeof STYLE_COUNTERS)[number];
export type StyleCounts = Readonly<Record<StyleCounter, number>>;

/** Steps of one counter: what 1,024 places leave for each of 31. */
const STEPS = 32;
const LAST_STEP = STEPS - 1;

const ADDRESS = {
  tu: words('tu te ton ta tes toi'),
  vous: words('vous votre vos'),
  je: words("je j' me m' moi mon ma mes i my me i'm i've"),
  nous: words('nous notre nos we us our ours'),
  on: words("on l'on"),
} as const;

/** Characters in UTF-16 units, sentences in words; the others are how many there are. */
export function countStyle(parts: PostParts, language: TextLanguage): StyleCounts {
  const { text, tokens, sequence, sentences } = parts;
  const plainWords = sequence.filter((sign) => /^\p{L}/u.test(sign));
  const letters = plainWords.reduce((sum, word) => sum + word.length, 0);
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const kinds = (kind: Token['kind']) => tokens.filter((token) => token.kind === kind).length;
  const address = (forms: ReadonlySet<string>) => plainWords.filter((word) => forms.has(word)).length;
  return {
    length: text.length,
    words: plainWords.length,
    wordLength: plainWords.length === 0 ? 0 : letters / plainWords.length,
    sentences: sentences.length,
    sentenceLength: sentences.length === 0 ? 0 : plainWords.length / sentences.length,
    exclamations: count(/!/g),
    questions: count(/\?(?![\w=&])/g),
    ellipses: count(/…|\.{3,}/g),
    emoji: kinds('emoji') + kinds('emoticon'),
    hashtags: parts.hashtags.length,
    mentions: parts.handles.length,
    links: kinds('url'),
    capitals: tokens.filter(({ kind, text: word }) => kind === 'word' && isInCapitals(word)).length,
    lines: count(/\n/g),
    figures: kinds('number') + kinds('ordinal'),
    guillemets: count(/[«»]/g),
    quotes: count(/["“”]/g),
    parentheses: count(/[()]/g),
    colons: count(/:(?!\/\/)/g),
    dashes: count(/[–—]|(?<=\s)-(?=\s)/g),
    tu: language === 'en' ? 0 : address(ADDRESS.tu),
    vous: address(ADDRESS.vous),
    je: address(ADDRESS.je),
    nous: address(ADDRESS.nous),
    on: language === 'fr' ? address(ADDRESS.on) : 0,
    midpoints: count(/(?<=\p{L})[·•‧](?=\p{L})/gu),
    curly: count(/[’‘]/g),
    spacedMarks: count(/[\s\u00a0\u202f][!?:;]/g),
    start: edgeOf(tokens[0]),
    end: endOf(parts),
    language: language === 'fr' ? 1 : language === 'en' ? 2 : 0,
  };
}

/** Where each counter falls: one place of 1,024 for each. */
export function styleBins(counts: StyleCounts): number[] {
  return STYLE_COUNTERS.map((counter, index) => index * STEPS + stepOf(counter, counts[counter]));
}

/** The counter that a place belongs to. */
export function counterOfBin(bin: number): StyleCounter {
  return STYLE_COUNTERS[Math.floor(bin / STEPS)] ?? 'length';
}

function stepOf(counter: StyleCounter, value: number): number {
  if (counter === 'length' || counter === 'words' || counter === 'sentenceLength') {
    return Math.min(LAST_STEP, Math.floor(4 * Math.log2((value + 10) / 10)));
  }
  if (counter === 'wordLength') return Math.min(LAST_STEP, Math.floor(value * 2));
  if (counter === 'start' || counter === 'end' || counter === 'language') return value;
  if (value <= 2) return value;
  if (value <= 4) return 3;
  return value <= 8 ? 4 : 5;
}

function isInCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

const EDGES: Partial<Record<Token['kind'], number>> = {
  emoji: 1,
  emoticon: 1,
  hashtag: 2,
  mention: 3,
  url: 4,
  number: 5,
  ordinal: 5,
};

function edgeOf(token: Token | undefined): number {
  if (token === undefined) return 0;
  const known = EDGES[token.kind];
  if (known !== undefined) return known;
  if (isInCapitals(token.text)) return 6;
  return /^\p{Lu}/u.test(token.text) ? 7 : 8;
}

/** The last token, or the mark after it. */
function endOf({ text, tokens }: PostParts): number {
  const token = tokens.at(-1);
  const rest = text.slice(token?.end ?? 0).trim();
  const mark = ['.', '!', '?', '…', ')', '»', '"'].indexOf(rest.at(-1) ?? '');
  return mark === -1 ? edgeOf(token) : 10 + mark;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
