import { describe, expect, test } from 'vitest';
import { readGuide } from '../../../../utils/style-guide/read-guide.ts';
import { findings } from '../check-rule.ts';

function said(
  settings: object,
  images: number,
  undescribed: number,
  longest = 0,
  draft = 'Portes ouvertes samedi',
) {
  return findings({ rule: 'altText', ...settings }, draft, { images: { images, undescribed, longest } });
}

describe('altText', () => {
  test.each([
    [1, 1, 'L’image n’a pas de description.', 'The image has no description.'],
    [3, 3, 'Aucune des 3 images n’a de description.', 'None of the 3 images has a description.'],
    [3, 1, 'Une des 3 images n’a pas de description.', 'One of the 3 images has no description.'],
    [4, 2, '2 des 4 images n’ont pas de description.', '2 of the 4 images have no description.'],
  ])('of %d images, %d without', (images, undescribed, fr, en) => {
    expect(said({}, images, undescribed, 40)).toMatchObject([
      { message: { fr, en }, text: 'samedi', level: 'warning', isOfWhole: true, rule: 'guide.altText' },
    ]);
  });

  test('is silent where all are described, and where nobody knows', () => {
    expect(said({}, 2, 0, 60)).toEqual([]);
    expect(findings({ rule: 'altText' }, 'Portes ouvertes')).toEqual([]);
    expect(said({}, 1, 1, 0, ' ')).toEqual([]);
  });

  test('minds long descriptions, and missing ones only where they are asked for', () => {
    expect(said({ max: 125 }, 1, 0, 125)).toEqual([]);
    expect(said({ max: 125 }, 1, 0, 126)[0]?.message).toEqual({
      fr: 'La description d’une image a 126\u00a0caractères, 125 au plus.',
      en: 'An image’s description has 126 characters, 125 at most.',
    });
    expect(said({ required: false, max: 125 }, 2, 1, 130)).toHaveLength(1);
    expect(said({ max: 125 }, 2, 1, 130)).toHaveLength(2);
  });

  test('examples show their images in brackets', () => {
    const guide = (examples: string) =>
      `guide: 1\nname: Essai\nrules:\n  - { rule: altText, max: 20, ${examples} }\n`;
    const right =
      "bad: ['Samedi [image]', 'Samedi [image: un] [image]', 'Samedi [image : une très grande porte]']";
    expect(readGuide(guide(`${right}, ok: ['Samedi [image: une porte]', Samedi]`)).faults).toEqual([]);
    expect(readGuide(guide("ok: ['Samedi [image]']")).faults).toMatchObject([
      { path: ['rules', 0, 'ok', 0] },
    ]);
    expect(readGuide(guide('bad: [Samedi]')).faults).toMatchObject([{ path: ['rules', 0, 'bad', 0] }]);
  });
});
