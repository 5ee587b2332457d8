import { z } from 'zod';
import type { Bilingual } from '../../core/finding.ts';
import type { ImageDescriptions } from '../../core/image-descriptions.ts';
import { lastWord } from '../beside.ts';
import { counted } from '../counted.ts';
import { type Place, ruleType } from '../rule-type.ts';

/** In examples, an image and its description stand in brackets: `[image]`, `[image: a red door]`. */
const IMAGE = /\[image(?:[ \u00a0]?:([^\]\n]*))?\]/gi;

export const ALT_TEXT = ruleType({
  name: 'altText',
  called: { fr: 'Description des images', en: 'Image descriptions' },
  shape: {
    required: z.boolean().default(true),
    /** Characters of a description. Below the least, it would be a name. */
    max: z.number().int().min(20).max(2000).optional(),
  },
  example: (text) => {
    const descriptions = [...text.matchAll(IMAGE)].map(([, words = '']) => words.trim());
    if (descriptions.length === 0) return { text, situation: {} };
    const lengths = descriptions.map((words) => [...words].length);
    const images: ImageDescriptions = {
      images: descriptions.length,
      undescribed: lengths.filter((length) => length === 0).length,
      longest: Math.max(...lengths),
    };
    return { text: text.replace(IMAGE, '').trim(), situation: { images } };
  },
  prepare:
    ({ required, max }) =>
    ({ text, end }, { images }) => {
      // They follow the text.
      const last = lastWord(text, { start: 0, end });
      if (images === undefined || last === null) return [];
      const found: Place[] = [];
      if (required && images.undescribed > 0) {
        found.push({ ...last, message: missing(images), isOfWhole: true });
      }
      if (max !== undefined && images.longest > max) {
        found.push({ ...last, message: tooLong(images.longest, max), isOfWhole: true });
      }
      return found;
    },
});

function missing({ images, undescribed }: ImageDescriptions): Bilingual {
  if (images === 1) {
    return { fr: 'L’image n’a pas de description.', en: 'The image has no description.' };
  }
  if (undescribed === images) {
    return {
      fr: `Aucune des ${images} images n’a de description.`,
      en: `None of the ${images} images has a description.`,
    };
  }
  return undescribed === 1
    ? {
        fr: `Une des ${images} images n’a pas de description.`,
        en: `One of the ${images} images has no description.`,
      }
    : {
        fr: `${undescribed} des ${images} images n’ont pas de description.`,
        en: `${undescribed} of the ${images} images have no description.`,
      };
}

function tooLong(length: number, max: number): Bilingual {
  const amount = counted(length, 'characters');
  return {
    fr: `La description d’une image a ${amount.fr}, ${max} au plus.`,
    en: `An image’s description has ${amount.en}, ${max} at most.`,
  };
}
