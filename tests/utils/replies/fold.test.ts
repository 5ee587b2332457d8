import { expect, test } from 'vitest';
import { fold } from '../../../utils/replies/fold.ts';

test.each([
  ['Été À LA CRÈME', 'ete a la creme'],
  ['e\u0301te\u0301', 'ete'],
  ['Œufs, cæcum', 'oeufs, caecum'],
  ['Straße STRAẞE', 'strasse strasse'],
  ['Łódź, Ærø, İzmir', 'lodz, aero, izmir'],
  ['ﬁn, ｗｉｄｅ', 'fin, wide'],
  ['🎁 cadeau', '🎁 cadeau'],
  ['', ''],
])('%s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});
