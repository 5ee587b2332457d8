/** A day as people write it. */
export type Day = { day: string } | { problem: 'bad-day' | 'ambiguous-day' };

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/;

/**
 * The day of a cell as `YYYY-MM-DD`. With the year last, day and month are only taken where they
 * can't be mixed up (31/12/2026, 12/31/2026, 05/05/2026): 03/04/2026 is two days, and a wrong end of
 * validity is worse than a question.
 */
export function readDay(text: string): Day {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst !== null) return dayOf(yearFirst[1], yearFirst[2], yearFirst[3]);
  const yearLast = YEAR_LAST.exec(text);
  if (yearLast === null) return { problem: 'bad-day' };
  const [, one, other, year] = yearLast;
  const dayFirst = dayOf(year, other, one);
  const monthFirst = dayOf(year, one, other);
  if ('problem' in dayFirst) return monthFirst;
  if ('problem' in monthFirst || dayFirst.day === monthFirst.day) return dayFirst;
  return { problem: 'ambiguous-day' };
}

function dayOf(year: string | undefined, month: string | undefined, day: string | undefined): Day {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const exists = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return exists ? { day: date.toISOString().slice(0, 10) } : { problem: 'bad-day' };
}
