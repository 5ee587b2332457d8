import { expect, test } from 'vitest';
import { firstNameOf } from '../../../../utils/replies/template/first-name.ts';

test.each([
  ['Camille Dubé', 'Camille'],
  ['Camille', 'Camille'],
  ['🌸 Camille 🌸 Dubé', 'Camille'],
  ['Camille🌸', 'Camille'],
  ['Marie-Ève Tremblay', 'Marie-Ève'],
  ['D’Arcy Roy', 'D’Arcy'],
  ['Dre Zoé Gagnon', 'Zoé'],
  ['M. Paul Roy', 'Paul'],
  ['Mme Anne Roy', 'Anne'],
  ['Dr. Sam Lee', 'Sam'],
  ['Marie | Photographe', 'Marie'],
  ['Élodie (she/her)', 'Élodie'],
  ['E\u0301lodie Roy', 'Élodie'],
  ['𝓒𝓪𝓶𝓲𝓵𝓵𝓮 Roy', 'Camille'],
  ['@cam Camille', 'Camille'],
])('%s: %s', (name, first) => {
  expect(firstNameOf(name)).toBe(first);
});

test.each([
  null,
  '',
  '🌸✨',
  '@camille',
  '#teamboreal',
  'BORÉAL INC',
  'MARIE TREMBLAY',
  'J. Tremblay',
  'J-P Roy',
  'Tremblay, Marie',
  'Marie & Paul',
  'Marie et Paul',
  'Atelier Boréal',
  'The Lake House',
  'L’Atelier',
  'Les Jardins du Lac',
  'Famille Roy',
  'xX_cam_Xx',
  'cam123',
  '李小龍',
  'Dr',
])('%s is not sure', (name) => {
  expect(firstNameOf(name)).toBeNull();
});
