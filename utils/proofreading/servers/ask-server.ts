import type { Finding, Norm } from '../../core/finding.ts';
import type { ProofreadingServer, ServerReading } from '../../core/proofreading.ts';
import { askGrammalecte } from './grammalecte.ts';
import { askLanguageTool } from './languagetool.ts';
import { type Passage, passagesOf } from './passages.ts';
import { postForm } from './post-form.ts';
import { findingOf, type Question } from './remark.ts';

/** Milliseconds that a server has for a draft: later, the person has written on. */
const TIME_LIMIT = 5000;

export type Asking = {
  /** As in `Proofreading`: one norm a language at most, and the language of a sentence too short to tell. */
  norms: readonly Norm[];
  preferred?: readonly ('fr' | 'en')[];
  fetch?: typeof globalThis.fetch;
  /** Ends the asking early; what was not answered by then counts as slow. */
  signal?: AbortSignal;
  /** Milliseconds, for everything. */
  timeLimit?: number;
};

const QUESTIONS: Record<ProofreadingServer['kind'], (address: string, passage: Passage) => Question | null> =
  {
    grammalecte: askGrammalecte,
    languagetool: askLanguageTool,
  };

/**
 * What a server finds in a draft, sentences in the languages of the norms alone. Never throws, whatever the
 * server does. Whether the browser lets us ask it (`not-allowed`) is for the caller to know. A server is not
 * asked where it has nothing to read.
 */
export async function askServer(
  { kind, address }: ProofreadingServer,
  draft: string,
  { norms, preferred, fetch = globalThis.fetch, signal, timeLimit = TIME_LIMIT }: Asking,
): Promise<ServerReading> {
  const time = AbortSignal.timeout(timeLimit);
  const late = signal === undefined ? time : AbortSignal.any([time, signal]);
  const readings = await Promise.all(
    passagesOf(draft, norms, preferred).map((passage) =>
      readPassage(QUESTIONS[kind](address, passage), passage, kind, fetch, late),
    ),
  );
  return {
    findings: readings.flatMap(({ findings }) => findings).toSorted((a, b) => a.start - b.start),
    fault: readings.find(({ fault }) => fault !== null)?.fault ?? null,
  };
}

async function readPassage(
  question: Question | null,
  passage: Passage,
  kind: ProofreadingServer['kind'],
  fetch: typeof globalThis.fetch,
  late: AbortSignal,
): Promise<ServerReading> {
  if (question === null) return { findings: [], fault: null };
  const answer = await postForm(question.url, question.form, { fetch, late });
  if ('fault' in answer) return { findings: [], fault: answer.fault };
  const remarks = question.read(answer.json);
  if (remarks === null) return { findings: [], fault: 'garbage' };
  const findings = remarks.map((remark) => findingOf(remark, passage, kind));
  return { findings: findings.filter((finding): finding is Finding => finding !== null), fault: null };
}
