import browser from 'webextension-polyfill';
import type { Norm } from '../core/finding.ts';
import { type FrenchSpelling, languageOfNorm } from '../core/proofreading.ts';
import type { FrenchGrammar } from '../proofreading/grammar/check-grammar.ts';
import { readHomophoneModel } from '../proofreading/grammar/homophone-sets/model.ts';
import { readLexicon } from '../proofreading/grammar/lexicon/lexicon.ts';
import { readTagger } from '../proofreading/grammar/tagger/tagger.ts';
import { readVerbEndingModel } from '../proofreading/grammar/verb-endings/model.ts';
import { createSpeller, type Speller } from '../proofreading/spelling/speller.ts';

/** Made when first needed, gone with the background. */
const spellers = new Map<string, Promise<Speller>>();

/**
 * The dictionary of a norm, out of our own package.
 * @throws Error where its file is damaged; asked again, it is read again.
 */
export function spellerFor(norm: Norm, frenchSpelling: FrenchSpelling): Promise<Speller> {
  const language = languageOfNorm(norm);
  const key = language === 'fr' ? `fr-${frenchSpelling}` : norm;
  const known = spellers.get(key) ?? openSpeller(language, key);
  spellers.set(key, known);
  known.catch(() => spellers.delete(key));
  return known;
}

async function openSpeller(language: 'fr' | 'en', key: string): Promise<Speller> {
  const [graph, frequent, excluded] = await Promise.all([
    read(`${language}.dawg`).then((file) => file.arrayBuffer()),
    read(`${language}-frequent.txt`).then((file) => file.text()),
    key === 'fr-both' ? '' : read(`${key}.txt`).then((file) => file.text()),
  ]);
  return createSpeller({ language, graph, frequent, excluded: excluded.split('\n').filter(Boolean) });
}

let grammar: Promise<FrenchGrammar> | null = null;

/**
 * What French grammar is checked with, out of our own package.
 * @throws Error where one of its files is damaged; asked again, they are read again.
 */
export function frenchGrammar(): Promise<FrenchGrammar> {
  const opening = grammar ?? openGrammar();
  grammar = opening;
  opening.catch(() => {
    grammar = null;
  });
  return opening;
}

async function openGrammar(): Promise<FrenchGrammar> {
  const [graph, text, weights, homophones, verbEndings] = await Promise.all([
    read('fr-lexicon.dawg').then((file) => file.arrayBuffer()),
    read('fr-lexicon.txt').then((file) => file.text()),
    read('fr.tagger').then((file) => file.arrayBuffer()),
    read('fr.homophones').then((file) => file.arrayBuffer()),
    read('fr.verb-endings').then((file) => file.arrayBuffer()),
  ]);
  return {
    lexicon: readLexicon({ graph, text }),
    tagger: readTagger(weights),
    homophones: readHomophoneModel(homophones),
    verbEndings: readVerbEndingModel(verbEndings),
  };
}

async function read(name: string): Promise<Response> {
  const file = await fetch(browser.runtime.getURL(`/words/${name}`));
  if (!file.ok) throw new Error(`words/${name}: not in the package`);
  return file;
}
