import type { z } from 'zod';
import type { Conflict } from './schema.ts';

/** What is wrong with a file, one word per sentence that the interface has for it. */
export type FileProblem =
  | 'unreadable'
  | 'too-big'
  | 'empty'
  | 'not-json'
  | 'not-workspace'
  | 'later-version'
  | 'too-deep'
  | 'forbidden-name'
  | 'missing'
  | 'expects-text'
  | 'expects-number'
  | 'expects-switch'
  | 'expects-list'
  | 'expects-object'
  | 'not-one-of'
  | 'digits-only'
  | 'not-colour'
  | 'not-written'
  | 'too-long'
  | 'too-many'
  | 'too-small'
  | 'too-large'
  | 'client-twice'
  | 'two-personal'
  | 'nameless-account'
  | 'account-twice'
  | 'bad-guide'
  | 'abbreviation-twice'
  | 'wrong';

/** The first fault of a file. */
export type FileFault = {
  /** Where: `clients[2].accounts[0].id`; empty when it is the whole file. */
  path: string;
  problem: FileProblem;
  /** What stands there, where that helps. */
  given: string;
  /** What may stand there, where that helps. */
  allowed: string;
};

export function fault(
  problem: FileProblem,
  path: readonly PropertyKey[] = [],
  { given = '', allowed = '' } = {},
): FileFault {
  return { path: pathText(path), problem, given, allowed };
}

/** Deeper than anything a workspace holds; longer paths are cut. */
const LONGEST_PATH = 10;
const LONGEST_NAME = 40;

/** A path as people read it: `clients[2].accounts[0].id`. */
export function pathText(path: readonly PropertyKey[]): string {
  const text = path.slice(0, LONGEST_PATH).map(segmentText).join('').replace(/^\./, '');
  return path.length > LONGEST_PATH ? `${text}…` : text;
}

function segmentText(segment: PropertyKey): string {
  if (typeof segment === 'number') return `[${segment}]`;
  const name = String(segment);
  if (/^\w{1,40}$/.test(name)) return `.${name}`;
  return `[${JSON.stringify(name.slice(0, LONGEST_NAME))}]`;
}

/** What zod found first, in our own words. */
export function faultOf(error: z.ZodError): FileFault {
  const [issue] = error.issues;
  if (issue === undefined) return fault('wrong');
  const { path } = issue;
  switch (issue.code) {
    case 'invalid_type':
      return fault(issue.input === undefined ? 'missing' : expectation(issue.expected), path);
    case 'invalid_value':
      return fault('not-one-of', path, { allowed: issue.values.map(String).join(', ') });
    case 'invalid_format':
      return fault(path.at(-1) === 'colour' ? 'not-colour' : 'digits-only', path);
    case 'too_small':
      return issue.origin === 'string'
        ? fault('not-written', path)
        : fault('too-small', path, { allowed: `${issue.minimum}` });
    case 'too_big':
      return fault(bigProblem(issue.origin), path, { allowed: `${issue.maximum}` });
    case 'custom':
      return conflictFault(path, issue.params as Conflict['params'] | undefined);
    default:
      return fault('wrong', path);
  }
}

function conflictFault(path: readonly PropertyKey[], params: Conflict['params'] | undefined): FileFault {
  if (params === undefined) return fault('wrong', path);
  const given = typeof params.given === 'string' ? params.given : pathText(params.given);
  return fault(params.rule, path, { given });
}

function expectation(expected: string): FileProblem {
  switch (expected) {
    case 'string':
      return 'expects-text';
    case 'number':
    case 'int':
      return 'expects-number';
    case 'boolean':
      return 'expects-switch';
    case 'array':
      return 'expects-list';
    case 'object':
      return 'expects-object';
    default:
      return 'wrong';
  }
}

function bigProblem(origin: string): FileProblem {
  if (origin === 'string') return 'too-long';
  return origin === 'array' ? 'too-many' : 'too-large';
}
