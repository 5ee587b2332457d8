import { MOST_FAULTS } from './limits.ts';

/** What is wrong with a file of replies, one word per sentence that the interface has for it. */
export type ExchangeProblem = FileProblem | EntryProblem;

/** Of the whole file: nothing in it can be read. */
type FileProblem =
  | 'unreadable'
  | 'empty'
  | 'too-big'
  | 'not-text'
  | 'binary-plist'
  | 'unknown-format'
  | 'broken-json'
  | 'broken-xml'
  | 'broken-yaml'
  | 'broken-quotes'
  | 'too-deep'
  | 'forbidden-name'
  | 'no-replies'
  | 'too-many-replies'
  | 'too-many-lines'
  | 'too-many-columns'
  | 'no-text-column'
  | 'column-twice';

/** Of one line or entry. */
type EntryProblem =
  | 'extra-cells'
  | 'missing'
  | 'too-long'
  | 'too-many'
  | 'bad-abbreviation'
  | 'abbreviation-twice'
  | 'abbreviation-taken'
  | 'bad-language'
  | 'unknown-network'
  | 'unknown-client'
  | 'ambiguous-client'
  | 'bad-day'
  | 'ambiguous-day'
  | 'days-reversed'
  | 'bad-address'
  | 'half-approval'
  | 'lines-disagree'
  | 'bad-template';

export type ExchangeFault = {
  /** From 1: a line of the file, or the number of an entry (`Table.counts`); null when it is the whole file. */
  line: number | null;
  /** The column as the file names it; null where no single one is at fault. */
  column: string | null;
  problem: ExchangeProblem;
  /** What stands there, shortened. */
  given: string;
  /** The other line, where two of them clash. */
  otherLine: number | null;
};

/** The first faults of a file, in the file's order, and how many there are in all. */
export type Refusal = { ok: false; faults: ExchangeFault[]; faultCount: number };

const LONGEST_GIVEN = 80;

type FaultDetails = Partial<Pick<ExchangeFault, 'line' | 'column' | 'given' | 'otherLine'>>;

export function exchangeFault(
  problem: ExchangeProblem,
  { line = null, column = null, given = '', otherLine = null }: FaultDetails = {},
): ExchangeFault {
  return { line, column, problem, given: shorten(given), otherLine };
}

export function refusal(faults: readonly ExchangeFault[]): Refusal {
  const inOrder = faults.toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0));
  return { ok: false, faults: inOrder.slice(0, MOST_FAULTS), faultCount: faults.length };
}

/** Refuses the file as a whole. */
export function refuse(problem: ExchangeProblem, details: FaultDetails = {}): Refusal {
  return refusal([exchangeFault(problem, details)]);
}

function shorten(text: string): string {
  const letters = [...text.slice(0, LONGEST_GIVEN * 2)];
  return letters.length > LONGEST_GIVEN ? `${letters.slice(0, LONGEST_GIVEN).join('')}…` : letters.join('');
}
