import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Cases of Vale's own tests and of public styles; `expected` says what Vale prints. */
const FIXTURES = join(import.meta.dirname, '../../../fixtures/style-guide');
const SCRIPT = join(import.meta.dirname, '../../../../scripts/proof.ts');

type Case = {
  id: string;
  text: string;
  rule: unknown;
  expected: { line: number; col: number; message?: string; match?: string }[];
};

type Printed = { line: number; column: number; message: string; match: string };

const cases = readFileSync(join(FIXTURES, 'vale-cases.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Case);
const exceptions = JSON.parse(readFileSync(join(FIXTURES, 'vale-exceptions.json'), 'utf8')) as {
  id: string;
}[];
const { stdout } = spawnSync(process.execPath, [SCRIPT, '--vale', '--jsonl'], {
  input: cases.map((one) => JSON.stringify(one)).join('\n'),
  encoding: 'utf8',
});
const printed = stdout
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Printed[]);

/** Some of Vale's own unit tests say neither message nor match: what isn't said isn't compared. */
function asExpected({ expected }: Case, alerts: readonly Printed[]) {
  return alerts.map(({ line, column, message, match }, index) => ({
    line,
    col: column,
    ...(expected[index]?.message !== undefined && { message }),
    ...(expected[index]?.match !== undefined && { match }),
  }));
}

function agrees(one: Case, alerts: readonly Printed[]): boolean {
  const wanted = one.expected.map(({ line, col, message, match }) => ({
    line,
    col,
    ...(message !== undefined && { message }),
    ...(match !== undefined && { match }),
  }));
  return JSON.stringify(wanted) === JSON.stringify(asExpected(one, alerts));
}

describe('Vale’s own cases', () => {
  test('a line is printed for each', () => {
    expect(cases.length).toBe(425);
    expect(printed.length).toBe(cases.length);
  });

  test('all agree but the exceptions, which say why', () => {
    const differing = cases.filter((one, index) => !agrees(one, printed[index] ?? [])).map(({ id }) => id);
    expect(differing.toSorted()).toEqual(exceptions.map(({ id }) => id).toSorted());
  });

  test('the cases that have alerts are many enough to tell', () => {
    expect(printed.filter((alerts) => alerts.length > 0).length).toBeGreaterThan(150);
  });
});
