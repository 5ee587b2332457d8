import { LiquidError, UndefinedVariableError } from 'liquidjs';

/** What can be wrong with a template. */
export type TemplateProblem =
  | 'syntax'
  | 'unknown-tag'
  | 'unknown-filter'
  | 'unknown-variable'
  | 'unknown-reply'
  | 'cycle'
  | 'too-long'
  | 'too-much';

/**
 * What is wrong, and where: line and column count from 1, in UTF-16 units. `detail` is the name in
 * question, or the faulty passage; never a sentence, so that it needs no translation.
 */
export type TemplateFault = { problem: TemplateProblem; line: number; column: number; detail: string };

/** Thrown by our own tags and filters; the library knows at which tag. */
export class TemplateError extends Error {
  readonly problem: TemplateProblem;
  readonly detail: string;

  constructor(problem: TemplateProblem, detail: string) {
    super(`${problem}: ${detail}`);
    this.problem = problem;
    this.detail = detail;
  }
}

const LONGEST_PASSAGE = 40;

/** Reads any error of parsing or rendering; what is no LiquidJS error is an exhausted stack or memory. */
export function faultFrom(error: unknown): TemplateFault {
  if (error instanceof TemplateError) {
    return { problem: error.problem, line: 1, column: 1, detail: error.detail };
  }
  if (!LiquidError.is(error)) return { problem: 'too-much', line: 1, column: 1, detail: '' };
  const [line = 1, column = 1] = error.token.getPosition();
  // An empty blank has no passage of its own: its line says where it is.
  const passage = excerpt(error.token.getText().trim() || (error.token.input.split('\n')[line - 1] ?? ''));
  const cause = error.originalError ?? error;
  if (cause instanceof TemplateError) {
    return { problem: cause.problem, line, column, detail: cause.detail || passage };
  }
  if (error instanceof UndefinedVariableError) {
    return { problem: 'unknown-variable', line, column, detail: passage };
  }
  return (
    namedFault(cause.message, error.token.getText(), line, column) ?? {
      problem: kindOf(cause),
      line,
      column,
      detail: passage,
    }
  );
}

/** The library says some faults in words alone. */
function namedFault(message: string, source: string, line: number, column: number): TemplateFault | null {
  const filter = /^undefined filter: (.*)$/.exec(message)?.[1];
  if (filter !== undefined)
    return { problem: 'unknown-filter', ...within(source, filter, line, column), detail: filter };
  const tag = /^tag "(.*)" not found$/.exec(message)?.[1];
  if (tag === undefined) return null;
  return { problem: PARTS_OF_BLOCKS.test(tag) ? 'syntax' : 'unknown-tag', line, column, detail: tag };
}

/** Known tags that stand without the one that opens them. */
const PARTS_OF_BLOCKS = /^(?:else|elsif|when|or|end(?:if|unless|case|for|capture|comment|raw|yesno|vary))$/;

function kindOf(cause: Error): TemplateProblem {
  if (cause instanceof RangeError || /limit exceeded$/.test(cause.message)) return 'too-much';
  return 'syntax';
}

/** Where a filter's name stands in the tag that uses it. */
function within(
  source: string,
  filter: string,
  line: number,
  column: number,
): { line: number; column: number } {
  const bars = [...source.matchAll(/\|\s*/g)].map((bar) => bar.index + bar[0].length);
  const start = bars.find((end) => source.startsWith(filter, end));
  if (start === undefined) return { line, column };
  const before = source.slice(0, start).split('\n');
  const last = before.at(-1) ?? '';
  if (before.length === 1) return { line, column: column + last.length };
  return { line: line + before.length - 1, column: last.length + 1 };
}

/** The first line of a passage, not too long to be shown. */
export function excerpt(source: string): string {
  const [first = ''] = source.split('\n');
  return first.length > LONGEST_PASSAGE ? `${first.slice(0, LONGEST_PASSAGE)}…` : first;
}
