import { readSentences, type Span } from '../../proofreading/text/sentences.ts';
import { readTokens, type Token } from '../../proofreading/text/tokens.ts';
import { isShortener } from './shared-domains.ts';

/** A post as the features read it. */
export type PostParts = {
  /** NFC, with one kind of line break. */
  text: string;
  tokens: readonly Token[];
  sentences: readonly Span[];
  /** Words in small letters, elisions apart; signs for the other tokens. */
  sequence: readonly string[];
  /** Of links, without `www.`, in small letters; shorteners left out. */
  domains: readonly string[];
  /** As they are written, with their sign. */
  hashtags: readonly string[];
  handles: readonly string[];
  /** Words with a capital that begin no sentence, in small letters. */
  names: readonly string[];
};

export const LINK_SIGN = '\u0001';
const BEFORE_PRONOUN = /-(?=(?:je|tu|il|elle|on|nous|vous|ils|elles|moi|toi|lui|leur)$)/u;
const ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'(?=\p{L})/u;

export function readParts(post: string): PostParts {
  const text = post.normalize('NFC').replace(/\r\n?/g, '\n');
  const tokens = readTokens(text);
  const sentences = readSentences(text);
  const ofKind = (kind: Token['kind']) => tokens.filter((token) => token.kind === kind);
  return {
    text,
    tokens,
    sentences,
    sequence: tokens.flatMap(signsOf),
    domains: ofKind('url').flatMap((token) => domainOf(token.text)),
    hashtags: ofKind('hashtag').map((token) => `#${token.text.slice(1)}`),
    handles: ofKind('mention').map((token) => token.text),
    names: namesOf(tokens, sentences),
  };
}

/** What a token is in the sequence of words. */
function signsOf({ kind, text }: Token): string[] {
  if (kind === 'word' || kind === 'abbrev') return wordsOf(text);
  if (kind === 'url' || kind === 'email') return [LINK_SIGN];
  if (kind === 'hashtag') return ['#'];
  if (kind === 'mention') return ['@'];
  if (kind === 'emoji' || kind === 'emoticon') return [text];
  return ['0'];
}

/** `L’été` is two words, and so is `viens-tu`. */
function wordsOf(text: string): string[] {
  const word = text.toLowerCase().replaceAll('’', "'");
  const elision = ELISION.exec(word)?.[0] ?? '';
  const rest = word.slice(elision.length);
  return [...(elision === '' ? [] : [elision]), ...rest.split(BEFORE_PRONOUN)];
}

function domainOf(link: string): string[] {
  const [, host = ''] = /^(?:https?:\/\/)?(?:www\.)?([^/?#:]+)/i.exec(link) ?? [];
  const domain = host.toLowerCase();
  return domain === '' || isShortener(domain) ? [] : [domain];
}

function namesOf(tokens: readonly Token[], sentences: readonly Span[]): string[] {
  const starts = new Set(sentences.map(({ start }) => start));
  return tokens
    .filter(({ kind, start, text }) => kind === 'word' && !starts.has(start) && /^\p{Lu}/u.test(text))
    .map(({ text }) => text.toLowerCase());
}
