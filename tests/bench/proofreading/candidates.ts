import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Language } from './drafts.ts';
import type {
  createSpeller,
  proofread,
  readHomophoneModel,
  readLexicon,
  readTagger,
  readTokens,
  readVerbEndingModel,
} from './our-engine.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** Ours, in one file: `bundleOurs` of node-figures.ts writes it. */
export const OUR_BUNDLE = join(ROOT, '.cache/bench/proofreading.mjs');
const OUR_GRAMMAR = {
  graph: join(ROOT, 'public/words/fr-lexicon.dawg'),
  text: join(ROOT, 'public/words/fr-lexicon.txt'),
  tagger: join(ROOT, 'public/words/fr.tagger'),
  homophones: join(ROOT, 'public/words/fr.homophones'),
  verbEndings: join(ROOT, 'public/words/fr.verb-endings'),
};

/** An engine that is ready. */
export type Opened = {
  /** Tells right words from wrong ones, and nothing more; null where the engine has no such thing. */
  words: ((text: string) => number) | null;
  /** All it does for a draft: for a mere speller, wrong words and what may be meant. */
  whole: (text: string) => unknown;
  /** What may be meant by a word; null where there is none apart from a draft. */
  suggest: ((word: string) => readonly string[]) | null;
};

export type Candidate = {
  languages: readonly Language[];
  /** What of it an extension would have to carry, for one language. */
  files(language: Language): string[];
  /** From nothing loaded to ready. */
  open(language: Language): Promise<Opened>;
};

export const CANDIDATES = {
  ours: {
    languages: ['fr', 'en'],
    files: (language) => [
      OUR_BUNDLE,
      ...ourWords(language),
      ...(language === 'fr' ? Object.values(OUR_GRAMMAR) : []),
    ],
    async open(language) {
      const {
        createSpeller,
        proofread,
        readHomophoneModel,
        readLexicon,
        readTagger,
        readTokens,
        readVerbEndingModel,
      } = await ourEngine();
      const [graph = '', frequent = '', list] = ourWords(language);
      const excluded = list === undefined ? [] : readFileSync(list, 'utf8').split('\n');
      const speller = createSpeller({
        language,
        graph: readFileSync(graph),
        frequent: readFileSync(frequent, 'utf8'),
        excluded,
      });
      const proofreading = {
        norms: [language === 'fr' ? 'fr-CA' : 'en-CA'] as const,
        spellers: { [language]: speller },
        ...(language === 'fr' && {
          grammar: {
            lexicon: readLexicon({
              graph: readFileSync(OUR_GRAMMAR.graph),
              text: readFileSync(OUR_GRAMMAR.text, 'utf8'),
            }),
            tagger: readTagger(readFileSync(OUR_GRAMMAR.tagger)),
            homophones: readHomophoneModel(readFileSync(OUR_GRAMMAR.homophones)),
            verbEndings: readVerbEndingModel(readFileSync(OUR_GRAMMAR.verbEndings)),
          },
        }),
      };
      return {
        words: (text) => wordsIn(readTokens, text).filter((word) => !speller.isKnown(word)).length,
        whole: (text) => proofread(text, proofreading),
        suggest: (word) => speller.suggest(word),
      };
    },
  },
  'hunspell-wasm': {
    languages: ['fr', 'en'],
    files: (language) => [
      ...packageFiles('hunspell-wasm', '{dist,wasm}/*.{js,wasm}', '**/Test.js'),
      ...dictionary(language),
    ],
    async open(language) {
      const { createHunspellFromFiles } = await import('hunspell-wasm');
      const [aff = '', dic = ''] = dictionary(language);
      const hunspell = await createHunspellFromFiles(aff, dic);
      return speller(
        (word) => hunspell.testSpelling(word),
        (word) => hunspell.getSpellingSuggestions(word),
      );
    },
  },
  nspell: {
    languages: ['fr', 'en'],
    files: (language) => [...packageFiles('nspell', 'lib/**/*.js'), ...dictionary(language)],
    async open(language) {
      const { default: nspell } = await import('nspell');
      const [aff = '', dic = ''] = dictionary(language);
      const checker = nspell({ aff: readFileSync(aff), dic: readFileSync(dic) });
      return speller(
        (word) => checker.correct(word),
        (word) => checker.suggest(word),
      );
    },
  },
  'harper.js': {
    languages: ['en'],
    files: () =>
      packageFiles('harper.js', 'dist/{index,slimBinary,BinaryModule-*}.js').concat(
        packageFiles('harper.js', 'dist/harper_wasm_slim_bg.wasm'),
      ),
    async open() {
      const [{ Dialect, LocalLinter }, { slimBinary }] = await Promise.all([
        import('harper.js'),
        import('harper.js/slimBinary'),
      ]);
      const linter = new LocalLinter({ binary: slimBinary, dialect: Dialect.Canadian });
      await linter.setup();
      return { words: null, whole: (text) => linter.lint(text), suggest: null };
    },
  },
} satisfies Record<string, Candidate>;

export type CandidateName = keyof typeof CANDIDATES;

type OurEngine = {
  createSpeller: typeof createSpeller;
  proofread: typeof proofread;
  readHomophoneModel: typeof readHomophoneModel;
  readLexicon: typeof readLexicon;
  readTagger: typeof readTagger;
  readTokens: typeof readTokens;
  readVerbEndingModel: typeof readVerbEndingModel;
};

async function ourEngine(): Promise<OurEngine> {
  return (await import(pathToFileURL(OUR_BUNDLE).href)) as OurEngine;
}

/** The graph, and for English the words that are not Canadian. */
function ourWords(language: Language): string[] {
  const names =
    language === 'fr' ? ['fr.dawg', 'fr-frequent.txt'] : ['en.dawg', 'en-frequent.txt', 'en-CA.txt'];
  return names.map((name) => join(ROOT, 'public/words', name));
}

/** The same dictionary for all that read hunspell's: affixes, then words. */
function dictionary(language: Language): string[] {
  const module =
    language === 'fr' ? import.meta.resolve('dictionary-fr') : import.meta.resolve('dictionary-en-ca');
  return ['index.aff', 'index.dic'].map((file) => fileURLToPath(new URL(file, module)));
}

function packageFiles(name: string, pattern: string, exclude?: string): string[] {
  const folder = join(ROOT, 'node_modules', name);
  return globSync(pattern, { cwd: folder, ...(exclude && { exclude: [exclude] }) }).map((file) =>
    join(folder, file),
  );
}

/**
 * A speller knows no drafts: its words are those that ours reads. As ours does, it keeps what it once
 * suggested: a draft is read again and again.
 */
async function speller(
  isKnown: (word: string) => boolean,
  suggest: (word: string) => string[],
): Promise<Opened> {
  const { readTokens } = await ourEngine();
  const wrong = (text: string) => wordsIn(readTokens, text).filter((word) => !isKnown(word));
  const kept = new Map<string, string[]>();
  const keep = (word: string) => {
    const suggestions = kept.get(word) ?? suggest(word);
    kept.set(word, suggestions);
    return suggestions;
  };
  return {
    words: (text) => wrong(text).length,
    whole: (text) => wrong(text).map(keep),
    suggest: keep,
  };
}

/** Dictionaries of hunspell have the straight apostrophe alone; it is no trouble to ours. */
function wordsIn(read: OurEngine['readTokens'], text: string): string[] {
  return read(text)
    .filter(({ kind }) => kind === 'word')
    .map((word) => word.text.replaceAll('’', "'"));
}
