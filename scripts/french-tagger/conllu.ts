import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { isWord, type Tag } from '../../utils/proofreading/grammar/tagger/tags.ts';

/** `tag` is null where the treebank has none that the tagger knows (foreign words, fragments, symbols). */
export type TaggedToken = { form: string; tag: Tag | null };

const TAGS_BY_UPOS: Record<string, Tag> = {
  NOUN: 'noun',
  ADJ: 'adjective',
  PROPN: 'name',
  NUM: 'number',
  DET: 'determiner',
  PRON: 'pronoun',
  ADP: 'preposition',
  ADV: 'adverb',
  CCONJ: 'coordinator',
  SCONJ: 'subordinator',
  INTJ: 'interjection',
  PUNCT: 'punctuation',
};

/** Duquel, auxquelles: a preposition that stands for a noun; lexicons have it as a pronoun. */
const RELATIVE = /quel/i;

/** The sentences of a gzipped CoNLL-U file, in tokens and tags of the grammar checker. */
export function readTreebank(path: string): TaggedToken[][] {
  const sentences: TaggedToken[][] = [];
  for (const block of gunzipSync(readFileSync(path)).toString('utf8').split('\n\n')) {
    const sentence = tokensOf(block.split('\n'));
    if (sentence.length > 0) sentences.push(sentence);
  }
  return sentences;
}

function tokensOf(lines: readonly string[]): TaggedToken[] {
  const tokens: TaggedToken[] = [];
  // Words up to this number are parts of a contraction that is one token of ours.
  let partsUntil = 0;
  for (const line of lines) {
    if (line === '' || line.startsWith('#')) continue;
    const [id = '', written = '', lemma = '', upos = '', , features = ''] = line.split('\t');
    const form = written.normalize('NFC').replaceAll('’', "'");
    const range = /^\d+-(\d+)$/.exec(id);
    if (range) {
      partsUntil = Number(range[1]);
      tokens.push({ form, tag: RELATIVE.test(form) ? 'pronoun' : 'preposition' });
    } else if (/^\d+$/.test(id) && Number(id) > partsUntil) {
      tokens.push(...splitElision(form, tagOf(form, lemma, upos, features)));
    }
  }
  return tokens;
}

/** `l'on` is one word in some treebanks. */
function splitElision(form: string, tag: Tag | null): TaggedToken[] {
  if (!/^l'on$/i.test(form)) return [{ form, tag }];
  return [
    { form: form.slice(0, 2), tag },
    { form: form.slice(2), tag },
  ];
}

function tagOf(form: string, lemma: string, upos: string, features: string): Tag | null {
  // A slash is a preposition in some treebanks, an ampersand a symbol in others.
  if (form === '&') return 'coordinator';
  if (/^[%‰€$£]$/.test(form)) return 'noun';
  if (!isWord(form)) return 'punctuation';
  if (lemma === 'grâce' && features.includes('ExtPos=ADP')) return 'preposition';
  if (upos !== 'VERB' && upos !== 'AUX') return TAGS_BY_UPOS[upos] ?? null;
  if (features.includes('VerbForm=Fin')) return 'verb';
  if (features.includes('VerbForm=Inf')) return 'infinitive';
  // A verb in name only, which every lexicon files elsewhere.
  if (lemma === 'voilà' || lemma === 'voici') return null;
  if (!features.includes('VerbForm=Part')) return null;
  // Not every participle has its tense in the treebanks.
  return features.includes('Tense=Pres') || /ant$/.test(form) ? 'present-participle' : 'past-participle';
}
