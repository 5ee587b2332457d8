/** A question that a template puts to the person who uses it. */
export type Ask = {
  /** The same for questions that are asked once: answers are given under it. */
  key: string;
  /** `value`: something the page or the client should have given, as the first name of the person answered. */
  kind: 'text' | 'choice' | 'date' | 'yes-no' | 'value';
  /** The question; for a `value`, its label in the person's language, or its name (`person.first_name`). */
  label: string;
  /** What may be chosen; empty for other kinds. */
  choices: string[];
  /** What the field holds before anything is typed; a date is `YYYY-MM-DD`. */
  initial: string;
};

/** What stands in a preview where an answer is missing. */
export function markOf(ask: Ask): string {
  return `[${ask.label}]`;
}

/** Whether an answer says anything: a stale choice or an empty field is asked again. */
export function isAnswer(ask: Ask, answer: string): boolean {
  switch (ask.kind) {
    case 'choice':
      return ask.choices.includes(answer);
    case 'yes-no':
      return answer === 'yes' || answer === 'no';
    case 'date':
      return localDay(answer) !== null;
    default:
      return answer.trim() !== '';
  }
}

/** A handle has no @ and a hashtag has its #, however they were given: templates can count on it. */
export function tidied(name: string, value: string): string {
  const text = value.trim();
  if (name.endsWith('.handle')) return text.replace(/^@+/, '');
  if (name.endsWith('.hashtag')) return text && `#${text.replace(/^#+/, '')}`;
  return text;
}

/** Midnight, local time, of a day written `YYYY-MM-DD`; null where there is no such day. */
export function localDay(text: string): Date | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (!year || !month || !day) return null;
  const date = new Date(Number(year), Number(month) - 1, Number(day));
  return date.getMonth() === Number(month) - 1 && date.getDate() === Number(day) ? date : null;
}

/** The reverse of `localDay`. */
export function dayText(date: Date): string {
  const month = String(date.getMonth() + 1).padStart(2, '0');
  const day = String(date.getDate()).padStart(2, '0');
  return `${date.getFullYear()}-${month}-${day}`;
}
