import type { Bilingual } from '../../core/finding.ts';
import { LONGEST_GUIDE } from '../../core/style-guide.ts';

/** Terms of one rule; as the kind `terms` takes them. */
export const MOST_TERMS = 10_000;
/** Terms for which one entry stands, and what is said instead of them. */
export const MOST_FORMS = 50;
export const MOST_USES = 10;
/** UTF-16 units of a term. */
export const LONGEST_TERM = 200;
const MEGABYTE = 1_048_576;
/** Bytes of a list; a guide takes a quarter of it at most. */
export const LARGEST_LIST = MEGABYTE;
/** Bytes of one in YAML or JSON; the largest public ones of prh have 300 kB, and reading this takes seconds. */
export const LARGEST_YAML = MEGABYTE / 2;

/** Why a list, or an entry of it, is not taken. */
export const REASONS = {
  tooBig: {
    fr: `le fichier dépasse ${LARGEST_LIST / MEGABYTE}\u00a0Mo`,
    en: `the file is larger than ${LARGEST_LIST / MEGABYTE} MB`,
  },
  tooMuchYaml: {
    fr: `le fichier dépasse ${LARGEST_YAML / 1024}\u00a0ko, en YAML ou en JSON`,
    en: `the file is larger than ${LARGEST_YAML / 1024} kB, in YAML or JSON`,
  },
  notText: { fr: 'ce n’est pas un fichier de texte', en: 'this is no text file' },
  empty: { fr: 'le fichier est vide', en: 'the file is empty' },
  unknown: {
    fr: 'ce n’est ni une règle de Vale, ni une liste de prh ou de CSpell, ni un tableau de termes',
    en: 'this is neither a rule of Vale, nor a list of prh or CSpell, nor a table of terms',
  },
  isGuide: {
    fr: 'c’est un guide de style, qui ne s’ajoute pas à un autre\u00a0: copiez-en les règles',
    en: 'this is a style guide, which can’t be added to another: copy its rules',
  },
  tooDeep: {
    fr: 'les éléments y sont trop imbriqués pour être lus',
    en: 'its elements are nested too deeply to be read',
  },
  badQuotes: { fr: 'un guillemet est ouvert et jamais fermé', en: 'a quotation mark is never closed' },
  tooManyColumns: { fr: 'il y a trop de colonnes', en: 'there are too many columns' },
  tooManyLines: { fr: 'il y a trop de lignes', en: 'there are too many lines' },
  noGuideRules: {
    fr: 'le guide lui-même n’a pas de liste de règles (rules) qui se lise\u00a0: corrigez-le d’abord',
    en: 'the guide itself has no list of rules that can be read: mend it first',
  },
  nothing: { fr: 'rien dans ce fichier ne peut être pris', en: 'nothing in this file can be taken' },
  sameName: {
    fr: 'un autre fichier de cet ajout porte le même nom',
    en: 'another file that was chosen has the same name',
  },
  noTerm: { fr: 'il n’y a pas de terme', en: 'there is no term' },
  notPlain: {
    fr: 'des signes invisibles s’y trouvent',
    en: 'it holds signs that can’t be seen',
  },
  tooLong: {
    fr: `plus de ${LONGEST_TERM} caractères`,
    en: `more than ${LONGEST_TERM} characters`,
  },
  tooManyForms: {
    fr: `plus de ${MOST_FORMS} formes pour une entrée, ou plus de ${MOST_USES} remplacements`,
    en: `more than ${MOST_FORMS} forms of one entry, or more than ${MOST_USES} replacements`,
  },
  itself: {
    fr: 'c’est aussi ce qu’il faut écrire',
    en: 'this is also what is to be written',
  },
  isAllowed: {
    fr: 'la liste le permet ailleurs (ignoreWords, ou précédé de !)',
    en: 'the list allows it elsewhere (ignoreWords, or with ! before it)',
  },
  partOfWord: {
    fr: 'un morceau de mot composé (+), que le guide ne cherche pas',
    en: 'a part of compound words (+), which the guide does not look for',
  },
  notFollowed: {
    fr: 'les fichiers auxquels celui-ci renvoie ne sont pas lus\u00a0: ajoutez-les aussi',
    en: 'files that this one refers to are not read: add them, too',
  },
  someFiles: {
    fr: 'ces mots ne valent que pour certains fichiers ou langages',
    en: 'these words are for some files or languages only',
  },
  targets: {
    fr: 'ce réglage concerne les fichiers d’un dépôt',
    en: 'this setting is about the files of a repository',
  },
  noExpected: { fr: 'la règle n’a pas d’expected', en: 'the rule has no expected' },
  notList: { fr: 'une liste était attendue ici', en: 'a list was expected here' },
  notWords: { fr: 'des mots étaient attendus ici', en: 'words were expected here' },
  nothingToFind: {
    fr: 'sans motif, rien d’autre que la forme voulue ne serait trouvé',
    en: 'without a pattern, nothing but the right form would be found',
  },
  mustEmpty: {
    fr: 'regexpMustEmpty n’est pris que pour un premier groupe facultatif, «\u00a0/(…)?…/\u00a0»',
    en: 'regexpMustEmpty is taken for a first optional group only, “/(…)?…/”',
  },
  emptyMatch: {
    fr: 'le motif convient aussi à rien du tout',
    en: 'the pattern matches nothing at all, too',
  },
  unlikeHere: {
    fr: 'cette écriture des expressions régulières de JavaScript n’est pas prise',
    en: 'this notation of JavaScript’s regular expressions is not taken',
  },
  noStatus: {
    fr: 'ni statut, ni terme préféré',
    en: 'neither a status nor a preferred term',
  },
} as const satisfies Record<string, Bilingual>;

/** That a file can't be read any further, and where; from 1. */
export function unreadableAt(line: number, column: number): Bilingual {
  return {
    fr: `ce n’est pas du YAML ni du JSON correct (ligne ${line}, colonne ${column})`,
    en: `this is no correct YAML or JSON (line ${line}, column ${column})`,
  };
}

export function knownFrom(line: number): Bilingual {
  return { fr: `déjà à la ligne ${line}`, en: `already on line ${line}` };
}

export function unknownStatus(status: string): Bilingual {
  return { fr: `statut inconnu\u00a0: «\u00a0${status}\u00a0»`, en: `unknown status: “${status}”` };
}

/** An example of the list itself that does not come out here. */
export function specFails(example: string): Bilingual {
  return {
    fr: `l’exemple de la liste donnerait ici autre chose\u00a0: «\u00a0${example}\u00a0»`,
    en: `the list’s own example would come out otherwise here: “${example}”`,
  };
}

export function tooManyTerms(count: number): Bilingual {
  return {
    fr: `${inFull('fr', count)} entrées, et une règle en a ${inFull('fr', MOST_TERMS)} au plus\u00a0: rien n’en est ajouté`,
    en: `${inFull('en', count)} entries, and a rule has ${inFull('en', MOST_TERMS)} at most: none is added`,
  };
}

export function guideTooLong(length: number): Bilingual {
  return {
    fr: `le guide aurait ${inFull('fr', length)} caractères, et ${inFull('fr', LONGEST_GUIDE)} au plus sont permis\u00a0: rien n’en est ajouté`,
    en: `the guide would have ${inFull('en', length)} characters, and ${inFull('en', LONGEST_GUIDE)} at most are allowed: nothing is added`,
  };
}

/** What the guide would mind of itself with the list in it. */
export function guideMinds({ fr, en }: Bilingual): Bilingual {
  return {
    fr: `le guide ne serait plus valable, et rien n’en est ajouté\u00a0: ${fr}`,
    en: `the guide would not be valid any more, and nothing is added: ${en}`,
  };
}

function inFull(language: 'fr' | 'en', number: number): string {
  return new Intl.NumberFormat(language).format(number);
}
