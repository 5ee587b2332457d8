import { fold } from '../fold.ts';

/** What a column of a table of replies may hold, in the order in which they are exported. */
export const REPLY_COLUMNS = [
  'id',
  'title',
  'abbreviation',
  'text',
  'language',
  'network',
  'tags',
  'folder',
  'clients',
  'validFrom',
  'validUntil',
  'source',
  'note',
  'approvedBy',
  'approvedOn',
] as const;

export type ReplyColumn = (typeof REPLY_COLUMNS)[number];

/** The headers that are written, by the language of the interface. */
export const HEADERS: Record<'en' | 'fr', Record<ReplyColumn, string>> = {
  en: {
    id: 'id',
    title: 'title',
    abbreviation: 'abbreviation',
    text: 'text',
    language: 'language',
    network: 'network',
    tags: 'tags',
    folder: 'folder',
    clients: 'clients',
    validFrom: 'valid from',
    validUntil: 'valid until',
    source: 'source',
    note: 'note',
    approvedBy: 'approved by',
    approvedOn: 'approved on',
  },
  fr: {
    id: 'id',
    title: 'titre',
    abbreviation: 'abréviation',
    text: 'texte',
    language: 'langue',
    network: 'réseau',
    tags: 'étiquettes',
    folder: 'dossier',
    clients: 'clients',
    validFrom: 'valide du',
    validUntil: 'valide au',
    source: 'source',
    note: 'note',
    approvedBy: 'approuvé par',
    approvedOn: 'approuvé le',
  },
};

/** Headers of other tools and of people's own tables. */
const SYNONYMS: Record<ReplyColumn, readonly string[]> = {
  id: ['identifier', 'identifiant'],
  title: ['name', 'label', 'nom', 'libellé', 'intitulé', 'snippet name', 'template name'],
  abbreviation: [
    'shortcut',
    'trigger',
    'abbr',
    'raccourci',
    'déclencheur',
    'abréviations',
    'abrev',
    'command',
  ],
  text: [
    'snippet',
    'content',
    'body',
    'message',
    'reply',
    'response',
    'answer',
    'replace',
    'replacement',
    'expansion',
    'plain text',
    'template',
    'contenu',
    'corps',
    'réponse',
    'modèle',
  ],
  language: ['lang', 'locale', 'langage'],
  network: ['social network', 'platform', 'channel', 'réseau social', 'plateforme', 'canal'],
  tags: ['tag', 'labels', 'keywords', 'étiquette', 'mots clés', 'mots-clefs'],
  folder: ['group', 'category', 'collection', 'groupe', 'catégorie', 'rubrique'],
  clients: ['client', 'brand', 'brands', 'marque', 'marques'],
  validFrom: [
    'start',
    'start date',
    'from',
    'starts on',
    'début',
    'date de début',
    'valable du',
    'à partir du',
  ],
  validUntil: [
    'end',
    'end date',
    'until',
    'valid to',
    'expires',
    'expires on',
    'expiry',
    'fin',
    'date de fin',
    "valide jusqu'au",
    "jusqu'au",
    'valable au',
    'expire le',
  ],
  source: ['url', 'link', 'source link', 'lien', 'adresse', 'lien source'],
  note: ['notes', 'comment', 'comments', 'description', 'remarque', 'remarques', 'commentaire'],
  approvedBy: ['approver', 'validé par', 'approbateur'],
  approvedOn: ['approval date', 'approved', 'validé le', "date d'approbation"],
};

const COLUMN_BY_NAME: ReadonlyMap<string, ReplyColumn> = new Map(
  REPLY_COLUMNS.flatMap((column) =>
    [HEADERS.en[column], HEADERS.fr[column], column, ...SYNONYMS[column]].map(
      (name) => [plainName(name), column] as const,
    ),
  ),
);

/** The column that a header names, whatever its case, accents and signs; null for a header we don't know. */
export function columnNamed(header: string): ReplyColumn | null {
  return COLUMN_BY_NAME.get(plainName(header)) ?? null;
}

function plainName(header: string): string {
  return fold(header)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
