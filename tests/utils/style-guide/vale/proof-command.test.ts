import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../../..');
const STYLES = join(ROOT, 'tests/fixtures/style-guide/styles');
const GUIDE = join(ROOT, 'tests/fixtures/style-guide/folder');

function proof(input: string, ...options: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'scripts/proof.ts'), '--vale', ...options],
    { input, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

describe('npm run proof -- --vale', () => {
  test('prints what a style finds, with the offsets of the text', () => {
    const text = 'We utilise 🎉 it, irregardless.\n';
    const { status, stdout } = proof(text, join(STYLES, 'proselint.zip'), join(STYLES, 'Google.zip'));
    expect(status).toBe(0);
    const findings = JSON.parse(stdout) as { start: number; end: number; text: string; rule: string }[];
    expect(findings.map(({ rule, text: found }) => `${rule} ${found}`)).toEqual([
      'vale.Google.We We',
      'vale.proselint.Nonwords irregardless',
    ]);
    for (const { start, end, text: found } of findings) expect(text.slice(start, end)).toBe(found);
    expect(findings[1]).toMatchObject({
      level: 'error',
      message: "Consider using 'regardless' instead of 'irregardless'.",
      fixes: ['regardless'],
    });
  });

  test('reads a folder with a vocabulary, and tells what isn’t taken', () => {
    const { stdout, stderr } = proof('Un courriel, un mail; github.', GUIDE);
    const findings = JSON.parse(stdout) as { text: string; rule: string; fixes: string[] }[];
    expect(findings.map(({ rule, text }) => `${rule} ${text}`)).toEqual([
      'vale.Maison.Mots mail',
      'vale.Vale.Terms github',
    ]);
    expect(findings[0]?.fixes).toEqual(['courriel', 'message']);
    expect(stderr.trim().split('\n').toSorted()).toEqual([
      'folder/Maison/Atomes.yml (Maison.Atomes): pattern “(?>a+)b”, character 1: atomic groups (?>…) are not supported',
      'folder/Maison/Mesure.yml (Maison.Mesure): measures of a document do not apply to a post',
    ]);
  });

  test('checks each line’s text against the line’s rule, as Vale prints it', () => {
    const lines = [
      {
        text: '🎉 a\nthe été',
        rule: { extends: 'existence', message: "no '%s'", tokens: ['été'] },
        check: 'A.B',
      },
      {
        text: 'github and Github',
        rule: null,
        vocab: { accept: ['GitHub'], reject: [] },
        check: 'Vale.Terms',
      },
      { text: 'Mac OS X', rule: null, vocab: { accept: [], reject: ['Mac OS X'] }, check: 'Vale.Avoid' },
      { text: 'x', rule: { extends: 'script', message: 'm', script: 's' } },
      { text: 'In a text', rule: { extends: 'existence', message: 'm', scope: 'heading', tokens: ['text'] } },
      {
        text: 'In a title',
        block: 'heading.h2',
        rule: { extends: 'existence', message: 'm', scope: 'heading', tokens: ['title'] },
      },
    ];
    const { stdout, stderr } = proof(lines.map((line) => JSON.stringify(line)).join('\n'), '--jsonl');
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual([
      [{ line: 2, column: 5, check: 'A.B', message: "no 'été'", match: 'été' }],
      [
        {
          line: 1,
          column: 1,
          check: 'Vale.Terms',
          message: "Use 'GitHub' instead of 'github'.",
          match: 'github',
        },
        {
          line: 1,
          column: 12,
          check: 'Vale.Terms',
          message: "Use 'GitHub' instead of 'Github'.",
          match: 'Github',
        },
      ],
      [{ line: 1, column: 1, check: 'Vale.Avoid', message: "Avoid using 'Mac OS X'.", match: 'Mac OS X' }],
      [],
      [],
      [{ line: 1, column: 6, check: 'Style.Rule', message: 'm', match: 'title' }],
    ]);
    expect(stderr).toContain('line 4: Style.Rule: script rules (Tengo) would run code');
  });
});
