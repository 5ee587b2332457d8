import {
  type Dialect,
  englishSpeller,
  frenchSpeller,
  rowsOf,
} from '../utils/proofreading/spelling/spellers.ts';
import { type SpellingColumn, spellingTable, table } from './page.ts';
import { rankOf, scoreOf, scoresByKind } from './scores.ts';
import { hunspell, hunspellVersion, type ManyTexts, ours } from './spellers.ts';

const DIALECTS: readonly Dialect[] = ['en-CA', 'en-US', 'en-GB'];

/** Ours beside Debian's hunspell, words and typos of the fixtures, French and English. */
export function spellingSection(): string {
  return [
    '**Spelling, French** (both spellings)',
    spellingTable([
      { name: 'ours', scores: scoresOf(ours(frenchSpeller(), 'fr'), frenchWords(), 'spell-fr-typos.tsv') },
      referenceColumn('fr_FR', frenchWords(), 'spell-fr-typos.tsv'),
    ]),
    '**Spelling, English (Canada)**',
    spellingTable([
      {
        name: 'ours',
        scores: scoresOf(ours(englishSpeller('en-CA'), 'en'), englishWords('en-CA'), 'spell-en-typos.tsv'),
      },
      referenceColumn('en_CA', englishWords('en-CA'), 'spell-en-typos.tsv'),
    ]),
    '**Dialects of English**, ours',
    dialectTable(),
  ].join('\n\n');
}

type Word = { text: string; kind: string };

function frenchWords(): Word[] {
  return rowsOf('spell-fr-correct.tsv').map(([text = '', , kind = '']) => ({ text, kind }));
}

/** Those that are right in a dialect; what is in doubt (`us?`) is left out. */
function englishWords(dialect: Dialect): Word[] {
  return rowsOf('spell-en-correct.tsv')
    .filter(([, dialects = '']) => dialects.split(',').includes(codeOf(dialect)))
    .map(([text = '', , kind = '']) => ({ text, kind }));
}

/** Those that are right in other dialects alone. */
function foreignWords(dialect: Dialect): string[] {
  return rowsOf('spell-en-correct.tsv')
    .filter(([, dialects = '']) => !dialects.includes(codeOf(dialect)))
    .map(([text = '']) => text);
}

function codeOf(dialect: Dialect): string {
  return dialect.slice(3).toLowerCase();
}

function scoresOf(say: ManyTexts, words: readonly Word[], typosFile: string) {
  const saidOfWords = say(words.map(({ text }) => text));
  const rows = rowsOf(typosFile);
  const saidOfTypos = say(rows.map(([text = '']) => text));
  const judged = words.map(({ kind }, index) => ({
    kind,
    isFlagged: saidOfWords[index]?.isFlagged ?? false,
  }));
  const typos = rows.map(([, accepted = '', kind = ''], index) => ({
    kind,
    isFlagged: saidOfTypos[index]?.isFlagged ?? false,
    rank: rankOf(saidOfTypos[index]?.suggestions ?? [], accepted.split('|')),
  }));
  return { all: scoreOf(judged, typos), byKind: scoresByKind(judged, typos) };
}

function referenceColumn(dictionary: string, words: readonly Word[], typosFile: string): SpellingColumn {
  const say = hunspell(dictionary);
  if (say === null) return { name: `hunspell ${dictionary}`, scores: null };
  const name = `hunspell ${hunspellVersion()} ${dictionary}`;
  return { name, scores: scoresOf(say, words, typosFile) };
}

function dialectTable(): string {
  return table(
    ['', 'own words wrongly flagged', 'words of other dialects flagged'],
    DIALECTS.map((dialect) => {
      const say = ours(englishSpeller(dialect), 'en');
      const own = say(englishWords(dialect).map(({ text }) => text));
      const foreign = say(foreignWords(dialect));
      const flagged = (said: typeof own) =>
        `${said.filter(({ isFlagged }) => isFlagged).length} of ${said.length}`;
      return [dialect, flagged(own), flagged(foreign)];
    }),
  );
}
