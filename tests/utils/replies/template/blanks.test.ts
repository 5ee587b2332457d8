import { expect, test } from 'vitest';
import { BLANKS } from '../../../../utils/replies/template/blanks.ts';
import { checkTemplate } from '../../../../utils/replies/template/check.ts';
import { VALUE_NAMES } from '../../../../utils/replies/template/values.ts';

test.each(BLANKS)('$name is sound as it is inserted, and selects what is typed over', (blank) => {
  expect(checkTemplate(blank.snippet, () => 'x')).toEqual([]);
  if (blank.selection) expect(blank.snippet.slice(...blank.selection)).toBe('…');
});

test('every value that may be missing has its blank', () => {
  expect(BLANKS.map((blank) => blank.name)).toEqual(expect.arrayContaining([...VALUE_NAMES]));
});
