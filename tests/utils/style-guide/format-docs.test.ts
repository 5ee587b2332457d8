import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { editorSchema } from '../../../utils/style-guide/editor-schema.ts';
import { readGuide } from '../../../utils/style-guide/read-guide.ts';
import { RULE_TYPES } from '../../../utils/style-guide/rule-types.ts';

const DOCS = join(import.meta.dirname, '../../../docs');
const PAGE = readFileSync(join(DOCS, 'style-guide-format.md'), 'utf8');
const EXAMPLES = [...PAGE.matchAll(/```yaml\n(.*?)```/gs)].map(([, source = '']) => source);

describe('docs/style-guide-format.md', () => {
  test.each(EXAMPLES)('an example is a guide: %s', (source) => {
    expect(readGuide(source).faults).toEqual([]);
  });

  test.each(
    RULE_TYPES.map(({ name, schema }) => [name, Object.keys(schema.shape)] as const),
  )('describes %s with its settings', (name, fields) => {
    const [, rest = ''] = PAGE.split(new RegExp(`### [^\n]*\`${name}\``));
    const [part = ''] = rest.split('\n## ');
    for (const field of fields) expect(PAGE.includes(`\`${field}`) || part.includes(field), field).toBe(true);
    expect(rest).not.toBe('');
  });
});

test('docs/style-guide.schema.json is the format as it is: node scripts/style-guide-schema.ts', () => {
  const file = readFileSync(join(DOCS, 'style-guide.schema.json'), 'utf8');
  expect(JSON.parse(file)).toEqual(JSON.parse(JSON.stringify(editorSchema())));
});
