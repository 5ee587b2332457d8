import { expect, test } from 'vitest';
import { neededText } from '../../../../utils/proofreading/slips/needed-text.ts';

test.each([
  ['«deadlines?»', ['deadline']],
  ['(?:merci|bonjour) «a» (?:tous|vous)', ['bonjour', 'merci']],
  ["^«sa» (?!marche)(?:nous|vous|t'es)", null],
  ['«(?:un|une)? ?(?:sondages?|bulletins?)»', ['bulletin', 'sondage']],
  ['(?<!avant )«tout» les \\p{Ll}+s', ['tout']],
  ['«couleur{2,3}»', ['couleur']],
  ['«abc*d+e»', null],
  ['[Rr]endez(?:-| )vous «a» midi', ['endez']],
  ['(?:abc|de) «fg»', null],
])('%s needs %j', (find, needed) => {
  expect(neededText(find)?.toSorted() ?? null).toEqual(needed);
});
