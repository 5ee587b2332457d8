import { openFrenchGrammar } from '../../scripts/french-grammar.ts';
import type { Norm } from '../../utils/core/finding.ts';
import { proofread } from '../../utils/proofreading/proofread.ts';
import { askServer } from '../../utils/proofreading/servers/ask-server.ts';
import { type Grammalecte, hasGrammalecte, startGrammalecte } from '../servers/grammalecte.ts';
import { englishSpeller, frenchSpeller, rowsOf } from '../utils/proofreading/spelling/spellers.ts';
import { table } from './page.ts';
import { type Found, judgeSentence, readCorrections } from './sentences.ts';

/** What is found in a sentence, typography aside: that depends on the norm. */
type Reader = (text: string) => Promise<Found[]>;

/** Grammalecte is given all the time it takes. */
const PATIENCE = 60_000;

/** Sentences with errors and clean posts, French and English; Grammalecte beside us in French. */
export async function slipsSection(): Promise<string> {
  const grammalecte = hasGrammalecte() ? await startGrammalecte() : null;
  try {
    return [
      '**Slips** (spelling included, typography left out; clean posts as in Québec, and in Canada)',
      table(
        ['', 'error sentences found', 'right with the first fixes', 'clean posts flagged'],
        [
          await rowOf('French, ours', 'fr', ourReader('fr-CA')),
          grammalecte === null
            ? ['French, Grammalecte', 'not installed', '', '']
            : await rowOf('French, Grammalecte', 'fr', grammalecteReader(grammalecte)),
          await rowOf('English, ours', 'en', ourReader('en-CA')),
        ],
      ),
    ].join('\n\n');
  } finally {
    await grammalecte?.stop();
  }
}

async function rowOf(name: string, lang: 'fr' | 'en', read: Reader): Promise<string[]> {
  const errors = [];
  for (const [text = '', corrections = ''] of rowsOf(`grammar-${lang}-errors.tsv`)) {
    errors.push(judgeSentence(text, readCorrections(corrections), await read(text)));
  }
  const clean = [];
  for (const [text = ''] of rowsOf(`grammar-${lang}-clean.tsv`)) clean.push(await read(text));
  const fixable = errors.filter(({ isFixed }) => isFixed !== null);
  return [
    name,
    `${errors.filter(({ isFound }) => isFound).length} of ${errors.length}`,
    `${fixable.filter(({ isFixed }) => isFixed).length} of ${fixable.length}`,
    `${clean.filter((found) => found.length > 0).length} of ${clean.length}`,
  ];
}

function ourReader(norm: Norm): Reader {
  const isFrench = norm.startsWith('fr');
  const spellers = isFrench ? { fr: frenchSpeller() } : { en: englishSpeller('en-CA') };
  const grammar = isFrench ? openFrenchGrammar() : undefined;
  return async (text) =>
    withoutTypography(proofread(text, { norms: [norm], spellers, ...(grammar && { grammar }) }));
}

function grammalecteReader({ address }: Grammalecte): Reader {
  return async (text) => {
    const { findings, fault } = await askServer({ kind: 'grammalecte', address }, text, {
      norms: ['fr-CA'],
      timeLimit: PATIENCE,
    });
    if (fault !== null) throw new Error(`Grammalecte: ${fault}`);
    return withoutTypography(findings);
  };
}

function withoutTypography<T extends { rule: string }>(findings: readonly T[]): T[] {
  return findings.filter(({ rule }) => !rule.startsWith('typography.'));
}
