import { createTranslator } from '../translate.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

/** The catalogue of a style guide's form, in both languages: the French one sets the keys. */
export const { t } = createTranslator<typeof fr>({ fr, en });
