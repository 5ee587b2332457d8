import type { AttemptRecord, CarryRecord, OfferRecord, PlainAct, Sent } from './record.ts';
import { STOPS } from './situation.ts';

export type ProblemKind = 'miss' | 'false alarm' | 'draft lost' | 'unsaid' | 'wrong offer';

export type Problem = { kind: ProblemKind; where: string; what: string };

export type Tally = {
  attempts: number;
  passes: number;
  stops: number;
  questions: number;
  /** Saved replies that were put in. */
  replies: number;
  /** Carried drafts that were put in. */
  carried: number;
  problems: readonly Problem[];
};

/**
 * The verdict on a session, from what was shown and what reached the server.
 * `strays` are publications that belong to no attempt, `offers` what the palette showed, and
 * `carries` the offers to put a carried draft in.
 */
export function judge(
  attempts: readonly AttemptRecord[],
  acts: readonly PlainAct[],
  strays: readonly Sent[],
  offers: readonly OfferRecord[] = [],
  carries: readonly CarryRecord[] = [],
): Tally {
  const decided = attempts.filter((attempt) => attempt.decisions.length > 0);
  const firsts = decided.map((attempt) => attempt.decisions[0]?.shown ?? null);
  const stops = firsts.filter((shown) => shown !== null && STOPS.includes(shown)).length;
  const passes = firsts.filter((shown) => shown === null).length;
  return {
    attempts: decided.length,
    passes,
    stops,
    questions: decided.length - passes - stops,
    replies: offers.filter(({ isInserted }) => isInserted).length,
    carried: carries.filter(({ isPutIn }) => isPutIn).length,
    problems: [
      ...attempts.flatMap(problemsOf),
      ...acts.flatMap(problemsOfAct),
      ...offers.flatMap(problemsOfOffer),
      ...carries.flatMap(problemsOfCarry),
      ...strays.map(({ account, text }) => ({
        kind: 'miss' as const,
        where: 'nowhere',
        what: `"${text}" left as ${account} and no attempt was made`,
      })),
    ],
  };
}

function problemsOf(attempt: AttemptRecord): Problem[] {
  const found: Omit<Problem, 'where'>[] = [];
  const problem = (kind: ProblemKind, what: string) => found.push({ kind, what: `${attempt.way}: ${what}` });

  for (const sent of attempt.sent) {
    const why = whyMissed(attempt, sent);
    if (why !== null) problem('miss', `"${sent.text}" left as ${sent.account}: ${why}`);
  }
  if (attempt.sent.length > attempt.size)
    problem('miss', `left ${attempt.sent.length} times, not ${attempt.size}`);

  for (const { shown, expected } of attempt.decisions) {
    if (shown !== null && !expected.includes(shown)) {
      problem('false alarm', `said ${shown} where the table says ${expected.join(' or ') || 'nothing more'}`);
    }
  }
  if (attempt.outcome === 'nothing') {
    const mayGo = attempt.decisions.at(-1)?.expected.includes('right') ?? false;
    if (mayGo || isConfirmed(attempt))
      problem('draft lost', 'was right or confirmed, and never reached the server');
    else problem('false alarm', 'was stopped without a word');
  }
  for (const what of alteredTexts(attempt)) problem('draft lost', what);
  if (attempt.draft === 'lost') problem('draft lost', 'the text is neither in the composer nor kept');
  if (attempt.isNoticed === false) problem('unsaid', 'went out wrongly, confirmed, and no notice says so');
  if (attempt.decisions.at(-1)?.answer === 'carry' && attempt.carriedFor === null)
    problem('draft lost', 'taken along, and not on its way');
  return found.map((item) => ({ ...item, where: attempt.where }));
}

/** Why something should not have reached the server; null where it was right, or confirmed. */
function whyMissed(attempt: AttemptRecord, sent: Sent): string | null {
  const last = attempt.decisions[sent.decision];
  if (last === undefined) return 'nobody pressed';
  const { answer, expected, named, own, shown } = last;
  if (answer === 'once') {
    const isNamed = named.length === 0 || named.includes(sent.account);
    return isNamed ? null : `what was confirmed is ${named.join(' or ')}`;
  }
  if (shown !== null) return `${shown} was answered with ${answer ?? 'nothing'}`;
  if (!expected.includes('right')) return `nothing was asked, the table says ${expected.join(' or ')}`;
  return own.includes(sent.account) ? null : `the tab's client has ${own.join(', ') || 'no account'}`;
}

/** What reached the server otherwise than it was written. A boost, or a share, has no words of its own. */
function alteredTexts({ texts, sent, outcome }: AttemptRecord): string[] {
  if (texts.length === 0) return [];
  const received = sent.map(({ text }) => text).filter((text) => text !== '');
  const missing = outcome === 'published' ? texts.filter((text) => !received.includes(text)) : [];
  return [
    ...received.filter((text) => !texts.includes(text)).map((text) => `"${text}" left, and nobody wrote it`),
    ...missing.map((text) => `"${text}" was written, and never left`),
  ];
}

function isConfirmed(attempt: AttemptRecord): boolean {
  return attempt.decisions.some((decision) => decision.answer === 'once');
}

function problemsOfAct({ where, way, shown, isSent }: PlainAct): Problem[] {
  if (shown !== null)
    return [{ kind: 'false alarm', where, what: `${way} is not guarded, and ${shown} was asked` }];
  return isSent
    ? []
    : [{ kind: 'draft lost', where, what: `${way} is not guarded, and never reached the server` }];
}

/** A carried draft must be offered where it belongs, and never to another client's account. */
function problemsOfCarry({ where, offered, expected, trouble }: CarryRecord): Problem[] {
  const problems: Problem[] = [];
  if (offered !== null && expected === 'no')
    problems.push({ kind: 'wrong offer', where, what: `a carried text for ${offered} is offered` });
  if (offered === null && expected === 'yes')
    problems.push({ kind: 'draft lost', where, what: 'the carried text is not offered' });
  if (trouble !== null) problems.push({ kind: 'draft lost', where, what: `carried text: ${trouble}` });
  return problems;
}

/** Another client's reply must never be listed, the client's own and everybody's always. */
function problemsOfOffer({ where, listed, found, expected, trouble }: OfferRecord): Problem[] {
  const foreign = [...new Set([...listed, ...found])].filter((title) => !expected.includes(title));
  // Where the palette did not come, that is what is wrong.
  const missing = trouble === null ? expected.filter((title) => !listed.includes(title)) : [];
  const lost = trouble === null ? [] : [trouble];
  return [
    ...foreign.map((title) => ({
      kind: 'wrong offer' as const,
      where,
      what: `"${title}" is another client’s`,
    })),
    ...missing.map((title) => ({ kind: 'wrong offer' as const, where, what: `"${title}" is not listed` })),
    ...lost.map((what) => ({ kind: 'draft lost' as const, where, what: `saved reply: ${what}` })),
  ];
}
