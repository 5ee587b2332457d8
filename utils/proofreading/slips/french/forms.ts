/** Imperfects of verbs whose conditional is irregular; without the ending. */
const IMPERFECT_STEMS: Record<string, string> = {
  aur: 'av',
  ser: 'ét',
  fer: 'fais',
  ir: 'all',
  pourr: 'pouv',
  voudr: 'voul',
  devr: 'dev',
  viendr: 'ven',
  reviendr: 'reven',
  deviendr: 'deven',
  tiendr: 'ten',
  verr: 'voy',
  saur: 'sav',
  faudr: 'fall',
  vaudr: 'val',
  recevr: 'recev',
  prendr: 'pren',
  mettr: 'mett',
};

/** The imperfect of a conditional: « aurais » gives « avais », « mangerait » gives « mangeait ». */
export function imperfectOf(conditional: string): string {
  const [, stem = '', ending = ''] = /^(.+?r)(ais|ait|ions|iez|aient)$/.exec(conditional.toLowerCase()) ?? [];
  const irregular = IMPERFECT_STEMS[stem];
  if (irregular !== undefined) return irregular + ending;
  return softened(stem.replace(/er$/, ''), ending) + ending;
}

/** « mang- » keeps its sound before a: « mange- »; « commenc- » becomes « commenç- ». */
function softened(stem: string, ending: string): string {
  if (!ending.startsWith('a')) return stem;
  if (stem.endsWith('g')) return `${stem}e`;
  return stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem;
}

/** Infinitives of forms in -ez that are not in -er. */
const INFINITIVES: Record<string, string> = {
  prenez: 'prendre',
  venez: 'venir',
  tenez: 'tenir',
  mettez: 'mettre',
  voyez: 'voir',
  savez: 'savoir',
  écrivez: 'écrire',
  lisez: 'lire',
  suivez: 'suivre',
  répondez: 'répondre',
  attendez: 'attendre',
  choisissez: 'choisir',
  finissez: 'finir',
  remplissez: 'remplir',
  découvrez: 'découvrir',
  offrez: 'offrir',
  ouvrez: 'ouvrir',
  partez: 'partir',
  sortez: 'sortir',
  recevez: 'recevoir',
  connaissez: 'connaître',
  rejoignez: 'rejoindre',
  inscrivez: 'inscrire',
  devenez: 'devenir',
  revenez: 'revenir',
  vivez: 'vivre',
  buvez: 'boire',
  apprenez: 'apprendre',
  comprenez: 'comprendre',
};

/** The infinitive of a form in -ez. */
export function infinitiveOf(form: string): string {
  return INFINITIVES[form.toLowerCase()] ?? form.replace(/ez$/i, 'er');
}

/** Adjectives before the noun: masculine, feminine, and their plurals. */
const ADJECTIVES: readonly (readonly [string, string, string, string])[] = [
  ['beau', 'belle', 'beaux', 'belles'],
  ['nouveau', 'nouvelle', 'nouveaux', 'nouvelles'],
  ['bon', 'bonne', 'bons', 'bonnes'],
  ['grand', 'grande', 'grands', 'grandes'],
  ['petit', 'petite', 'petits', 'petites'],
  ['premier', 'première', 'premiers', 'premières'],
  ['dernier', 'dernière', 'derniers', 'dernières'],
  ['prochain', 'prochaine', 'prochains', 'prochaines'],
  ['ancien', 'ancienne', 'anciens', 'anciennes'],
  ['meilleur', 'meilleure', 'meilleurs', 'meilleures'],
  ['joli', 'jolie', 'jolis', 'jolies'],
  ['mauvais', 'mauvaise', 'mauvais', 'mauvaises'],
  ['excellent', 'excellente', 'excellents', 'excellentes'],
  ['superbe', 'superbe', 'superbes', 'superbes'],
  ['magnifique', 'magnifique', 'magnifiques', 'magnifiques'],
  ['différent', 'différente', 'différents', 'différentes'],
  ['prestigieux', 'prestigieuse', 'prestigieux', 'prestigieuses'],
];

/** An adjective's plural in the same gender. */
export function pluralOf(adjective: string): string {
  const wanted = adjective.toLowerCase();
  for (const [masculine, feminine, masculines, feminines] of ADJECTIVES) {
    if (wanted === masculine) return masculines;
    if (wanted === feminine) return feminines;
  }
  return adjective;
}

export function feminineOf(adjective: string): string {
  return ADJECTIVES.find(([masculine]) => masculine === adjective.toLowerCase())?.[1] ?? adjective;
}

export function masculineOf(adjective: string): string {
  return ADJECTIVES.find(([, feminine]) => feminine === adjective.toLowerCase())?.[0] ?? adjective;
}

const PRESENT_WITH_TU: Record<string, string> = {
  peut: 'peux',
  veut: 'veux',
  va: 'vas',
  doit: 'dois',
  sait: 'sais',
  fait: 'fais',
  dit: 'dis',
  voit: 'vois',
  met: 'mets',
  prend: 'prends',
  vient: 'viens',
  est: 'es',
  a: 'as',
  sera: 'seras',
  aura: 'auras',
  pourra: 'pourras',
  devra: 'devras',
  pouvait: 'pouvais',
  avait: 'avais',
  était: 'étais',
  attend: 'attends',
  reçoit: 'reçois',
  choisit: 'choisis',
};

export const THIRD_PERSONS = Object.keys(PRESENT_WITH_TU).join('|');

/** The form with « tu » of a third person. */
export function withTu(form: string): string {
  return PRESENT_WITH_TU[form.toLowerCase()] ?? form;
}

const IMPERATIVES: Record<string, string> = {
  écrit: 'écris',
  dit: 'dis',
  fait: 'fais',
  met: 'mets',
  prend: 'prends',
  vient: 'viens',
  répond: 'réponds',
  attend: 'attends',
  suit: 'suis',
  envoies: 'envoie',
  envoi: 'envoie',
  appelles: 'appelle',
  appel: 'appelle',
  donnes: 'donne',
  laisses: 'laisse',
  demandes: 'demande',
  regardes: 'regarde',
  partages: 'partage',
  gardes: 'garde',
  aides: 'aide',
  contactes: 'contacte',
  parles: 'parle',
  montres: 'montre',
  racontes: 'raconte',
};

export const WRONG_IMPERATIVES = Object.keys(IMPERATIVES).join('|');

/** « écrit » before « -moi » is « écris ». */
export function imperativeOf(form: string): string {
  return IMPERATIVES[form.toLowerCase()] ?? form;
}

/** Nouns, adjectives and adverbs in -é, for a pattern: no participles. */
export const NOT_PARTICIPLES =
  'été|côté|santé|liberté|marché|café|thé|bébé|blé|pré|gré|clé|société|qualité|quantité|majorité|moitié|vérité|beauté|publicité|égalité|identité|activité|sécurité|priorité|équité|nouveauté|communauté|employé|député|comité|congé|traité|degré|carré|abonné|invité|réalité|facilité|volonté|proximité';

/** Endings that feminine nouns mostly have. */
const FEMININE_NOUN =
  /(?:tion|sion|té|ée|ique|ette|elle|ance|ence|ure|rie|ise|sse|ade|ille|ande|ace|oto|déo|ourse|onne|ine|lle|aine|oire|ière|ouvelle)s$/i;

/** A participle in the plural of a noun, in its likelier gender first: « reçu » of « commandes » is « reçues ». */
export function inNumber(participle: string, noun: string): string[] {
  const stem = participle.replace(/(?<=é)e$/i, '');
  const forms = [`${stem}s`, `${stem}es`];
  return FEMININE_NOUN.test(noun) ? forms.toReversed() : forms;
}
