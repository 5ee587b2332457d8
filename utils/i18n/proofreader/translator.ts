import { createTranslator } from '../translate.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

/** The proofreader's catalogue, in both languages: the French one sets the keys. */
export const { t, parts } = createTranslator<typeof fr>({ fr, en });
