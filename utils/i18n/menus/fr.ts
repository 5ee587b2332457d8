import type { Catalogue } from '../translate.ts';

/** Les lignes de Bon Compte dans les menus du navigateur, en français; les clés viennent d'ici. */
export const fr = {
  'open-replies': 'Réponses enregistrées…',
  'save-reply': 'Enregistrer la sélection comme réponse…',
} as const satisfies Catalogue;
