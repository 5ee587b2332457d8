import { ABBREVIATIONS_ANYWHERE, ABBREVIATIONS_BEFORE_NAMES } from './abbreviations.ts';
import { DOMAIN_ENDINGS } from './domain-endings.ts';
import { usualPattern, withUsualLetters } from './usual-letters.ts';

/** What a piece of a draft is. Only a `word` is for spelling and grammar; the others are left alone there. */
export type TokenKind =
  | 'word'
  | 'mention'
  | 'hashtag'
  | 'url'
  | 'email'
  | 'cashtag'
  | 'emoji'
  | 'emoticon'
  | 'number'
  | 'ordinal'
  | 'code'
  | 'placeholder'
  | 'abbrev';

/** A piece of a draft: UTF-16 offsets in the draft as it stands, and its own characters between them. */
export type Token = { kind: TokenKind; start: number; end: number; text: string };

/** Spaces that stay within a line, for a character class: ordinary, tab, no-break, narrow no-break, thin. */
export const LINE_SPACES = ' \\t\\u00a0\\u202f\\u2009';

const NOT_AFTER_WORD = '(?<![\\p{L}\\p{M}\\p{N}_])';
const NOT_BEFORE_WORD = '(?![\\p{L}\\p{M}\\p{N}_])';
const ONE_SPACE = '[ \\u00a0\\u202f\\u2009]';

// Repetitions are bounded wherever a match may fail at its end: long pasted texts must stay quick.
const PLACEHOLDER = ['\\{\\{[^{}\\n]{1,200}\\}\\}', '\\{%[^\\n]{1,200}?%\\}', '\\[[^\\[\\]\\n]{1,80}\\]'];

// The last character of an address is no punctuation: `exemple.com.` ends a sentence.
const ADDRESS_REST = '[^\\s<>«»"“”{}]*[^\\s<>«»"“”{}.,;:!?…’\')\\]]';
const LABEL = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?';
const ENDINGS = [...DOMAIN_ENDINGS, ...DOMAIN_ENDINGS.map((ending) => ending.toUpperCase())].join('|');
const URL_FORMS = [
  `https?:\\/\\/${ADDRESS_REST}`,
  `(?<![\\p{L}\\p{N}@_.-])www\\.${ADDRESS_REST}`,
  // A bare domain: a known ending in one case (`fini.Info` is a forgotten space), or any ending and a path.
  `(?<![\\p{L}\\p{N}@_.-])(?:${LABEL}\\.){1,5}(?:(?:${ENDINGS})(?:[/?#]${ADDRESS_REST}|\\/)?(?![\\p{L}\\p{N}@-]|\\.[\\p{L}\\p{N}])|[a-z]{2,24}\\/${ADDRESS_REST})`,
];

const EMAIL = `(?<![\\p{L}\\p{N}_.+-])[\\p{L}\\p{N}_+%][\\p{L}\\p{N}._%+-]{0,63}@(?:${LABEL}\\.){1,5}\\p{L}{2,24}`;

// Bluesky's handles are domains, Mastodon's have a server: only there may a hyphen stand. Instagram,
// Threads and TikTok allow inner dots; X has none of both.
const MENTION = [
  `${NOT_AFTER_WORD}@(?:${LABEL}\\.){1,5}(?:${ENDINGS})${NOT_BEFORE_WORD}`,
  `${NOT_AFTER_WORD}@[\\p{L}\\p{N}_]{1,64}@(?:${LABEL}\\.){1,5}\\p{L}{2,24}`,
  `${NOT_AFTER_WORD}@[\\p{L}\\p{N}_]+(?:\\.+[\\p{L}\\p{N}_]+)*`,
];

// A hashtag needs a letter: `#1` is a rank.
const HASHTAG = '(?<![\\p{L}\\p{N}_&])[#＃](?=[\\p{N}_]*\\p{L})[\\p{L}\\p{M}\\p{N}_·]+';

// After an amount, `$CA` and `$US` are currencies.
const CASHTAG = `(?<![\\p{L}\\p{N}$]|\\p{N}${ONE_SPACE})\\$[A-Za-z]{1,6}(?:[._][A-Za-z]{1,2})?${NOT_BEFORE_WORD}`;

const PICTOGRAPH = '\\p{Extended_Pictographic}[\\ufe0e\\ufe0f]?\\p{Emoji_Modifier}?[\\u{e0020}-\\u{e007f}]*';
const EMOJI = [
  '[0-9#*]\\ufe0f?\\u20e3',
  '\\p{Regional_Indicator}{1,2}',
  `${PICTOGRAPH}(?:\\u200d${PICTOGRAPH})*`,
  '\\p{Emoji_Modifier}',
];

const EMOTICON = [
  // Drawn with brackets and signs: may stick to the word before.
  ">?[:;=]['’]?[-o^]?[)(\\]\\[](?![\\p{L}\\p{N}])",
  '<\\/?3(?![\\p{N}])',
  '\\^_*\\^',
  '¯\\\\_\\(ツ\\)_\\/¯',
  '\\\\o\\/',
  // Drawn with letters or a slash: stand on their own.
  '(?<![^\\s])[:;=]-?[DPpOo3Ss|/\\\\*$](?![\\p{L}\\p{N}/])',
  '(?<![^\\s])(?:[xX]D|[-¬>]_+[-¬<]|[oO]_[oO]|T_T|B-\\))(?![\\p{L}\\p{N}])',
  // A shortcode: `:tada:`.
  '(?<![\\p{L}\\p{N}]):[a-z][a-z0-9_+-]{1,40}:(?![\\p{L}\\p{N}])',
];

const LISTED_ABBREVIATIONS = [...ABBREVIATIONS_BEFORE_NAMES, ...ABBREVIATIONS_ANYWHERE]
  .map((abbreviation) => abbreviation.replaceAll('.', '\\.').replaceAll(' ', `${ONE_SPACE}?`))
  .join('|');
const ABBREVIATION = [
  `${NOT_AFTER_WORD}(?<!['’-])(?:${LISTED_ABBREVIATIONS})(?![\\p{L}])`,
  // Letters with full stops: `a.m.`, `e.g.`, `R.S.V.P.`.
  `${NOT_AFTER_WORD}(?:\\p{L}\\.){2,10}${NOT_BEFORE_WORD}`,
  // An initial, before a name.
  `${NOT_AFTER_WORD}(?<!['’-])\\p{Lu}\\.(?=${ONE_SPACE}\\p{Lu})`,
];

const ORDINAL = [
  `${NOT_AFTER_WORD}\\d+(?:ers?|[rR]es?|[èeé]res?|i[èeé]res?|iers?|es?|i?[èeé]mes?|nd[es]{0,2}|st|th|rd|ER|RE|E|[ÈE]RE|[ÈE]ME)${NOT_BEFORE_WORD}`,
  // Roman: one letter only as a king's (`Ier`), or `De`, `Le` and `Ce` would be numbers.
  `${NOT_AFTER_WORD}(?:[IVX]{2,}(?:es?|i?[èe]mes?)|I(?:er|re|ère))${NOT_BEFORE_WORD}`,
];

const HOUR = [
  `${NOT_AFTER_WORD}\\d{1,2}${ONE_SPACE}?[hH](?:${ONE_SPACE}?\\d{2})?${NOT_BEFORE_WORD}`,
  `${NOT_AFTER_WORD}\\d{1,2}(?::\\d{2})?${ONE_SPACE}?(?:[aApP]\\.${ONE_SPACE}?[mM]\\.|[aApP][mM]${NOT_BEFORE_WORD})`,
];

// Capitals and digits together; letters and digits together in any other way are no word either.
const CODE = [
  `${NOT_AFTER_WORD}(?=[A-Z_-]{0,40}\\d)[A-Z][A-Z0-9]*(?:[_-][A-Z0-9]+)*${NOT_BEFORE_WORD}`,
  `${NOT_AFTER_WORD}\\d+[A-Z]{2}[A-Z0-9]*${NOT_BEFORE_WORD}`,
  `${NOT_AFTER_WORD}\\p{L}{1,64}\\p{N}[\\p{L}\\p{N}]*`,
  // The name of an account or a file, without its sign; `_word_` is a word set off.
  `${NOT_AFTER_WORD}\\p{L}[\\p{L}\\p{N}]{0,63}(?:_[\\p{L}\\p{N}]{1,64})+${NOT_BEFORE_WORD}`,
];

const AFTER_NUMBER = `${ONE_SPACE}?(?:%|‰|[$€£¥¢]|°[CF]?)|${ONE_SPACE}(?:km|cm|mm|m|kg|mg|g|ml|mL|L|min|Go|Mo)${NOT_BEFORE_WORD}|\\p{L}{1,3}${NOT_BEFORE_WORD}`;
const NUMBER = `(?:${NOT_AFTER_WORD}[-−+±])?[$€£¥]?\\d+(?:[.,:/–×-]\\d+|${ONE_SPACE}\\d{3}(?!\\d))*(?:${AFTER_NUMBER})?`;

// Endings that French inclusive writing puts after a full stop: `abonné.e.s`, `directeur.trice.s`.
const INCLUSIVE_STOP = `\\.(?:e|es|ne|nes|te|le|ve|fe|ère|ères|ière|ières|euse|euses|rice|rices|trice|trices|s)(?:\\.s)?${NOT_BEFORE_WORD}(?!\\.\\p{L})`;
const LETTERS = '\\p{L}[\\p{L}\\p{M}]*';
const WORD = [
  // An elision before a quotation mark or a number keeps its apostrophe.
  `${NOT_AFTER_WORD}(?:[cdjlmnstCDJLMNST]|(?:[jJ]us|[lL]ors|[pP]uis|[qQ]uoi|[qQ]uel)?[qQ]u)['’](?![\\p{L}\\p{M}])`,
  `${LETTERS}(?:(?:['’‑·•‧-]${LETTERS})|(?:${INCLUSIVE_STOP}))*`,
];

/** In order: where two could begin at one place, the first one wins. */
const PATTERNS: readonly (readonly [TokenKind, readonly string[]])[] = [
  ['placeholder', PLACEHOLDER],
  ['url', URL_FORMS],
  ['email', [EMAIL]],
  ['mention', MENTION],
  ['emoji', EMOJI],
  ['hashtag', [HASHTAG]],
  ['cashtag', [CASHTAG]],
  ['emoticon', EMOTICON],
  ['abbrev', ABBREVIATION],
  ['ordinal', ORDINAL],
  ['number', HOUR],
  ['code', CODE],
  ['number', [NUMBER]],
  ['word', WORD],
];

const ANY_TOKEN = new RegExp(
  usualPattern(PATTERNS.map(([, forms]) => `(${forms.join('|')})`).join('|')),
  'gu',
);

/** Grammar and spelling read the same sentence, one after the other. */
let last: { text: string; tokens: readonly Token[] } = { text: '', tokens: [] };

/**
 * The tokens of a draft, in order, never overlapping; spaces and punctuation between them are left out.
 * A character that is none of these (a lone surrogate, say) is passed over. Never fails.
 */
export function readTokens(text: string): readonly Token[] {
  if (text !== last.text) last = { text, tokens: tokensOf(text) };
  return last.tokens;
}

/** Most words, after a space and before another: they can be nothing else, and are found much quicker so. */
const USUAL_WORD = / [a-zà-öø-ÿœ]+(?=[ ,]|$)/y;

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const usual = withUsualLetters(text);
  for (let from = 0; ; ) {
    const found = usualWordAt(usual, from) ?? tokenFrom(usual, from);
    if (found === undefined) return tokens;
    const { kind, start, end } = found;
    tokens.push({ kind, start, end, text: text.slice(start, end) });
    from = end;
  }
}

function usualWordAt(text: string, from: number): Omit<Token, 'text'> | undefined {
  USUAL_WORD.lastIndex = from;
  return USUAL_WORD.test(text) ? { kind: 'word', start: from + 1, end: USUAL_WORD.lastIndex } : undefined;
}

/** The first token from a place on. */
function tokenFrom(text: string, from: number): Omit<Token, 'text'> | undefined {
  ANY_TOKEN.lastIndex = from;
  const match = ANY_TOKEN.exec(text);
  if (match === null) return undefined;
  const place = PATTERNS.findIndex((_, index) => match[index + 1] !== undefined);
  const kind = PATTERNS[place]?.[0] ?? 'word';
  return { kind, start: match.index, end: ANY_TOKEN.lastIndex };
}
