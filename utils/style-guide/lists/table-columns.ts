import { fold } from '../../replies/fold.ts';

/** What a column of a table of terms may hold. */
export type TermColumn = 'avoid' | 'use' | 'status' | 'why' | 'except';

/** How a table is to be read; the person may change all of it. Several columns may hold the same. */
export type TermMapping = {
  hasHeader: boolean;
  /** In the order of the file; null: passed over. */
  columns: (TermColumn | null)[];
};

/** Headers of glossaries and style guides, in French and English. */
const NAMES: Record<TermColumn | 'term', readonly string[]> = {
  term: [
    'terme',
    'termes',
    'term',
    'terms',
    'mot',
    'mots',
    'word',
    'words',
    'expression',
    'entrée',
    'entry',
    'vedette',
  ],
  avoid: [
    ...['à éviter', 'éviter', 'terme à éviter', 'termes à éviter', 'mot à éviter', 'mots à éviter'],
    ...['expression à éviter', 'formes à éviter', 'variante', 'variantes', 'à proscrire', 'à bannir'],
    ...['ne pas dire', 'ne dites pas', 'ne pas écrire', 'ne pas utiliser', 'ne pas employer', 'au lieu de'],
    ...['interdit', 'interdits', 'proscrit', 'terme interdit', 'forme fautive', 'fautif', 'anglicisme'],
    ...[
      'avoid',
      'term to avoid',
      'terms to avoid',
      'word to avoid',
      'words to avoid',
      'do not use',
      "don't use",
    ],
    ...['do not say', "don't say", 'instead of', 'not', 'never', 'wrong', 'incorrect', 'forbidden', 'banned'],
    ...['deprecated', 'non preferred term', 'non preferred', 'variant', 'variants', 'replace'],
  ],
  use: [
    ...[
      'préféré',
      'terme préféré',
      'termes préférés',
      'mot préféré',
      'préférer',
      'privilégié',
      'à privilégier',
    ],
    ...[
      'terme privilégié',
      'terme à privilégier',
      'à utiliser',
      'utiliser',
      'à employer',
      'employer',
      'dire',
    ],
    ...[
      'dites',
      'dites plutôt',
      'plutôt',
      'écrire',
      'remplacer par',
      'remplacement',
      'équivalent',
      'correct',
    ],
    ...['forme correcte', 'correction', 'recommandé', 'terme recommandé', 'suggestion', 'proposition'],
    ...[
      'preferred',
      'preferred term',
      'prefer',
      'use',
      'use instead',
      'say',
      'say instead',
      'instead',
      'right',
    ],
    ...['replacement', 'replace with', 'replace by', 'recommended', 'recommended term', 'approved term'],
  ],
  status: ['statut', 'état', 'status', 'state'],
  why: [
    ...['note', 'notes', 'raison', 'raisons', 'motif', 'pourquoi', 'remarque', 'remarques', 'commentaire'],
    ...[
      'commentaires',
      'explication',
      'explications',
      'justification',
      'reason',
      'reasons',
      'why',
      'comment',
    ],
    ...['comments', 'remark', 'remarks', 'explanation', 'rationale'],
  ],
  except: ['sauf', 'sauf dans', 'exception', 'exceptions', 'except', 'unless', 'except in'],
};

const COLUMN_BY_NAME: ReadonlyMap<string, TermColumn | 'term'> = new Map(
  (Object.keys(NAMES) as (keyof typeof NAMES)[]).flatMap((column) =>
    NAMES[column].map((name) => [plainName(name), column] as const),
  ),
);

/** Rows that are looked at where no header says what a column holds. */
const SAMPLE_ROWS = 50;

/** Of the cells in a column of statuses, so many are statuses. */
const MOST_STATUSES = 0.8;

/** What a header names, whatever its capitals, accents and signs; `term` is neither good nor bad by itself. */
export function termColumnNamed(header: string): TermColumn | 'term' | null {
  return COLUMN_BY_NAME.get(plainName(header)) ?? null;
}

/** What the table itself suggests; by its headers, else by what is in it. */
export function guessTermColumns(rows: readonly (readonly string[])[]): TermMapping {
  const [headers = [], ...others] = rows;
  const named = headers.map(termColumnNamed);
  const hasHeader = isHeader(headers, named);
  if (hasHeader) return { hasHeader, columns: byHeader(named) };
  return { hasHeader, columns: byContent(headers.length, [headers, ...others].slice(0, SAMPLE_ROWS)) };
}

/** One header that is nothing else, or two: *interdit* alone may be a status, *note* a word to avoid. */
function isHeader(headers: readonly string[], named: readonly (TermColumn | 'term' | null)[]): boolean {
  const isClear = named.some(
    (column, index) =>
      column !== null && !['why', 'status'].includes(column) && statusOf(headers[index] ?? '') === null,
  );
  return isClear || named.filter((column) => column !== null).length > 1;
}

/** *Terme* beside *À éviter* is what is right, and beside *Préféré* what is wrong. */
function byHeader(named: readonly (TermColumn | 'term' | null)[]): (TermColumn | null)[] {
  const hasAvoid = named.includes('avoid');
  const hasUse = named.includes('use');
  const ofTerm = !hasAvoid ? 'avoid' : hasUse ? null : 'use';
  return named.map((column) => (column === 'term' ? ofTerm : column));
}

function byContent(width: number, rows: readonly (readonly string[])[]): (TermColumn | null)[] {
  const columns: (TermColumn | null)[] = Array.from({ length: width }, () => null);
  const status = columns.findIndex((_, index) => isOfStatuses(rows.map((cells) => cells[index] ?? '')));
  if (status !== -1) columns[status] = 'status';
  const free = columns.flatMap((column, index) => (column === null ? [index] : []));
  for (const [place, column] of (['avoid', 'use', 'why'] as const).entries()) {
    const index = free[place];
    if (index !== undefined) columns[index] = column;
  }
  return columns;
}

function isOfStatuses(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const known = filled.filter((cell) => statusOf(cell) !== null);
  return filled.length > 0 && known.length >= filled.length * MOST_STATUSES;
}

const STATUSES: Record<'avoid' | 'allowed', readonly string[]> = {
  avoid: [
    ...[
      'à éviter',
      'éviter',
      'évité',
      'interdit',
      'interdite',
      'proscrit',
      'proscrite',
      'à proscrire',
      'banni',
    ],
    ...[
      'à bannir',
      'déconseillé',
      'déconseillée',
      'à déconseiller',
      'non recommandé',
      'rejeté',
      'refusé',
      'jamais',
    ],
    ...[
      'fautif',
      'fautive',
      'incorrect',
      'obsolète',
      'désuet',
      'ne pas utiliser',
      'ne pas employer',
      'ne pas dire',
    ],
    ...[
      'avoid',
      'forbidden',
      'banned',
      'prohibited',
      'deprecated',
      'not recommended',
      'discouraged',
      'rejected',
    ],
    ...['not allowed', 'do not use', "don't use", 'never', 'wrong', 'obsolete', 'superseded', 'unapproved'],
  ],
  allowed: [
    ...[
      'préféré',
      'préférée',
      'privilégié',
      'privilégiée',
      'à privilégier',
      'recommandé',
      'recommandée',
      'admis',
    ],
    ...[
      'admise',
      'accepté',
      'acceptée',
      'permis',
      'permise',
      'autorisé',
      'autorisée',
      'approuvé',
      'approuvée',
    ],
    ...['correct', 'valide', 'à utiliser', 'toujours', 'ok'],
    ...[
      'preferred',
      'recommended',
      'admitted',
      'accepted',
      'acceptable',
      'allowed',
      'approved',
      'valid',
      'always',
    ],
    ...['use', 'standard'],
  ],
};

const STATUS_BY_NAME: ReadonlyMap<string, 'avoid' | 'allowed'> = new Map(
  (['avoid', 'allowed'] as const).flatMap((status) =>
    STATUSES[status].map((name) => [plainName(name), status] as const),
  ),
);

/** What a status says of its term; null where we don't know. Neither yes nor no: to what would they answer? */
export function statusOf(cell: string): 'avoid' | 'allowed' | null {
  return STATUS_BY_NAME.get(plainName(cell)) ?? null;
}

function plainName(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
