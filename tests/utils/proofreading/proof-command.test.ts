import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const SCRIPT = join(import.meta.dirname, '../../../scripts/proof.ts');

function proof(input: string, ...options: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...options], {
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('npm run proof', () => {
  test('prints the findings of one text as JSON, with the offsets of the text', () => {
    const text = 'Sa va bien! Le sitte est en ligne.\n';
    const { status, stdout } = proof(text, '--lang', 'fr-CA');
    expect(status).toBe(0);
    const findings = JSON.parse(stdout) as { start: number; end: number; text: string; rule: string }[];
    expect(findings).toMatchObject([
      { start: 0, end: 2, text: 'Sa', rule: 'grammar.ca-sa', level: 'warning', fixes: ['Ça'], lang: 'fr' },
      { text: 'sitte', rule: 'spelling.unknown', fixes: expect.arrayContaining(['site']) as string[] },
    ]);
    expect(typeof (findings[0] as unknown as { message: unknown }).message).toBe('string');
    for (const { start, end, text: found } of findings) expect(text.slice(start, end)).toBe(found);
  });

  test('reads a text a line, each in its own language, and prints a line for each', () => {
    const lines = [
      { text: 'Its going to be the best colour.', lang: 'en-US' },
      { text: 'La couleur est belle.' },
      { text: 'the color', lang: 'en-GB' },
      { text: 'Sa va bien aller', lang: 'fr-CA' },
      { text: 'ok lol', lang: 'auto' },
    ];
    const { stdout } = proof(lines.map((line) => JSON.stringify(line)).join('\n'), '--jsonl');
    const rules = stdout
      .trim()
      .split('\n')
      .map((line) =>
        (JSON.parse(line) as { rule: string; text: string }[]).map(({ rule, text }) => `${rule} ${text}`),
      );
    expect(rules).toEqual([
      ['grammar.its Its', 'spelling.unknown colour'],
      [],
      ['spelling.unknown color'],
      ['grammar.ca-sa Sa'],
      [],
    ]);
  });

  test('reads French in the spelling that is asked for, with or without anglicisms', () => {
    const text = 'On va le connaitre avant le deadline.';
    const rules = (...options: string[]) =>
      (JSON.parse(proof(text, '--lang', 'fr-CA', ...options).stdout) as { rule: string }[]).map(
        ({ rule }) => rule,
      );
    expect(rules()).toEqual(['grammar.anglicism.deadline']);
    expect(rules('--no-anglicisms', '--french-spelling', 'rectified')).not.toContain('spelling.rectified');
    expect(rules('--french-spelling', 'traditional')).toContain('spelling.traditional');
  });

  test.each([
    [['--french-spelling', 'new'], '', 'french-spelling is both, traditional, rectified'],
    [['--lang', 'fr'], '', 'lang is auto or fr-CA'],
    [['--jsonl'], '{"text": "a"}\nSalut', 'line 2: not JSON'],
    [['--jsonl'], '{"text": 3}', 'line 1: "text" is no text'],
    [['--jsonl'], '{"text": "a", "lang": "xx"}', 'line 1: lang is auto or'],
  ])('%j %s is refused with the place of the fault', (options, input, fault) => {
    const { status, stderr } = proof(input, ...options);
    expect(status).not.toBe(0);
    expect(stderr).toContain(fault);
  });
});
