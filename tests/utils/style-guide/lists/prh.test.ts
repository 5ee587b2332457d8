import { describe, expect, test } from 'vitest';
import { added, found, GUIDE, leftOut } from './lists.ts';

const PRH = `version: 1
imports:
  - ../other.yml
rules:
  - expected: courriel
    patterns: [e-mail, mail]
    prh: En français, courriel.
  - expected: JavaScript
    specs:
      - from: javascript
        to: JavaScript
  - expected: web
  - expected: デフォルト
    pattern: ディフォルト
    specs:
      - from: ディフォルトの値
        to: デフォルトの値
  - expected: （$1）
    pattern: /\\(([^)]+)\\)/
  - expected: ソフトウェア
    pattern: /(日経)?ソフトウエア/
    regexpMustEmpty: $1
    specs:
      - from: 広義のソフトウエア
        to: 広義のソフトウェア
      - from: 日経ソフトウエア
        to: 日経ソフトウエア
  - expected: サーバー
    pattern: /サーバ(?!ー)/
  - expected: mot-clic
    pattern: /\\bhash\\s?tag\\b/i
`;

describe('a dictionary of prh', () => {
  const { source, report } = added('media.yml', PRH);

  test('comes in, but what lies in other files', () => {
    expect(leftOut(report)).toEqual([
      [3, 'imports', 'files that this one refers to are not read: add them, too'],
    ]);
    expect(report.taken).toHaveLength(8);
    expect(report.taken[0]).toEqual({ line: 5, terms: ['e-mail', 'mail'], use: ['courriel'] });
  });

  test.each([
    ['Un e-mail part.', [['e-mail', 'warning', 'courriel']]],
    ['Un E-MAIL part.', []],
    ['Du javascript, ou du JavaScript.', [['javascript', 'warning', 'JavaScript']]],
    [
      'Le WEB, le Web et le web.',
      [
        ['WEB', 'warning', 'web'],
        ['Web', 'warning', 'web'],
      ],
    ],
    ['今日のディフォルト値', [['ディフォルト', 'warning', 'デフォルト']]],
    ['値(そのとおり)だ', [['(そのとおり)', 'warning', '（そのとおり）']]],
    ['広義のソフトウエアと日経ソフトウエア', [['ソフトウエア', 'warning', 'ソフトウェア']]],
    ['サーバとサーバー', [['サーバ', 'warning', 'サーバー']]],
    [
      'Un Hash tag, un hashtag.',
      [
        ['Hash tag', 'warning', 'mot-clic'],
        ['hashtag', 'warning', 'mot-clic'],
      ],
    ],
  ])('%s', (draft, findings) => {
    expect(found(source, draft)).toEqual(findings);
  });

  test('keeps the guide as it was written, and the list’s own explanation', () => {
    expect(source).toContain('guide: 1 # ours');
    expect(source).toContain(
      '- { term: [ e-mail, mail ], use: courriel, cased: true, why: "En français, courriel." }',
    );
    expect(source).toContain('name: media-prh');
  });

  test('the same again changes nothing, and says that it replaces', () => {
    const again = added('media.yml', PRH, source);
    expect(again.source).toBe(source);
    expect([report.isReplacing, again.report.isReplacing]).toEqual([false, true]);
  });

  test('a shorter one takes away what is gone, and keeps what a person has set', () => {
    const stricter = source.replace('name: media-prh', 'name: media-prh\n    level: error');
    const again = added('media.yml', 'rules:\n  - expected: courriel\n    pattern: mél\n', stricter);
    expect(found(again.source, 'Un mél, un e-mail, サーバ.')).toEqual([['mél', 'error', 'courriel']]);
    expect(again.source).not.toContain('rule: vale');
  });
});

describe('of prh, it says with its line why an entry can’t be taken', () => {
  test.each([
    ['- pattern: a', 'rules', 'the rule has no expected'],
    ['- expected: 用語', '用語', 'without a pattern, nothing but the right form would be found'],
    [
      '- { expected: a, pattern: "/(?>b)c/" }',
      '/(?>b)c/',
      'pattern “(?>b)c”, character 1: atomic groups (?>…) are not supported',
    ],
    [
      '- { expected: a, pattern: "/(b)\\\\1/" }',
      '/(b)\\1/',
      'pattern “(b)\\1”, character 4: back-references (\\1, \\k<name>) are not supported',
    ],
    [
      '- { expected: a, pattern: "/[^]b/" }',
      '/[^]b/',
      'this notation of JavaScript’s regular expressions is not taken',
    ],
    ['- { expected: a, pattern: "/x*/" }', '/x*/', 'the pattern matches nothing at all, too'],
    [
      '- { expected: a, pattern: "/b(c|)/", regexpMustEmpty: $1 }',
      '/b(c|)/',
      'regexpMustEmpty is taken for a first optional group only, “/(…)?…/”',
    ],
    [
      '- { expected: ab, pattern: xb, specs: [{ from: axb, to: aab }] }',
      'xb',
      'the list’s own example would come out otherwise here: “axb”',
    ],
    ['- { expected: chat, pattern: chat }', 'chat', 'this is also what is to be written'],
    [`- { expected: chat, pattern: ${'x'.repeat(201)} }`, `${'x'.repeat(60)}…`, 'more than 200 characters'],
  ])('%s', (rule, name, why) => {
    const { source, report } = added('a.yml', `rules:\n  - { expected: web, pattern: toile }\n  ${rule}\n`);
    expect(leftOut(report)).toEqual([[3, name, why]]);
    expect(found(source, 'La toile')).toEqual([['toile', 'warning', 'web']]);
  });

  test('a pattern that would take for ever takes no longer than others', () => {
    const { source } = added('a.yml', 'rules:\n  - { expected: b, pattern: "/(a+)+$/" }\n');
    expect(found(source, `${'a'.repeat(5000)}!`)).toEqual([]);
  });

  test('names of JavaScript’s objects are words as others', () => {
    const { source, report } = added(
      'proto.yml',
      'rules:\n  - { expected: __proto__, pattern: /protoo+/ }\n  - { expected: constructor, pattern: /konstruktor/ }\n  - { expected: b, pattern: __proto__ }\n',
    );
    expect(report.left).toEqual([]);
    expect(found(source, 'Un konstruktor, un protoo, un __proto__.').map(([text]) => text)).toEqual([
      'konstruktor',
      'protoo',
      '__proto__',
    ]);
  });

  test('broken YAML is named with line and column, and changes nothing', () => {
    const { source, report } = added('a.yml', 'rules:\n  - expected: a\n   pattern: [b\n');
    expect(source).toBe(GUIDE);
    expect(leftOut(report)).toEqual([
      [null, 'a.yml', expect.stringMatching(/^this is no correct YAML or JSON \(line \d, column \d+\)$/)],
    ]);
  });
});
