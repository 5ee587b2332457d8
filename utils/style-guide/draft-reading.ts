import type { TextLanguage } from '../core/finding.ts';
import { type SentenceLanguage, sentenceLanguages } from '../proofreading/text/language.ts';
import { readTokens, type Token } from '../proofreading/text/tokens.ts';
import { type FoldedText, foldText } from './folded-text.ts';

/** A draft, read once for all rules of a guide. */
export type DraftReading = {
  text: string;
  tokens: readonly Token[];
  hashtags: readonly Token[];
  mentions: readonly Token[];
  /** With and without `https://`; no e-mail addresses. */
  links: readonly Token[];
  emoji: readonly Token[];
  words: readonly Token[];
  sentences: readonly SentenceLanguage[];
  /** Of most of the draft. */
  lang: TextLanguage;
  /** In small letters, for what is looked for in any capitals. */
  folded: FoldedText;
  /** Where the last character stands that is no space; 0 in an empty draft. */
  end: number;
};

/** Signs of print that Unicode counts among pictographs: ©, ®, ™, ‼, ⁉ and arrows, unless asked to be drawn. */
const TEXT_SIGN = /^[\u00a9\u00ae\u203c\u2049\u2122\u2194-\u21aa]\ufe0e?$/u;

/** Reads a draft; `languages` are those of the account, as `languageOf` takes them. Never fails. */
export function readDraftFor(text: string, languages: readonly ('fr' | 'en')[]): DraftReading {
  const tokens = readTokens(text);
  const ofKind = (kind: Token['kind']) => tokens.filter((token) => token.kind === kind);
  const sentences = sentenceLanguages(text, languages);
  return {
    text,
    tokens,
    hashtags: ofKind('hashtag'),
    mentions: ofKind('mention'),
    links: ofKind('url'),
    emoji: ofKind('emoji').filter(({ text }) => !TEXT_SIGN.test(text)),
    words: ofKind('word'),
    sentences,
    lang: languageOfMost(sentences),
    folded: foldText(text),
    end: text.trimEnd().length,
  };
}

/** The language of a sentence at this place; that of most of the draft where it can't be told. */
export function languageAt({ sentences, lang }: DraftReading, offset: number): TextLanguage {
  const sentence = sentences.find(({ start, end }) => start <= offset && offset < end);
  return sentence === undefined || sentence.lang === 'und' ? lang : sentence.lang;
}

function languageOfMost(sentences: readonly SentenceLanguage[]): TextLanguage {
  const length = { fr: 0, en: 0, und: 0 };
  for (const { lang, start, end } of sentences) length[lang] += end - start;
  if (length.fr + length.en === 0) return 'und';
  return length.fr >= length.en ? 'fr' : 'en';
}
