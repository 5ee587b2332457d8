import type { Account, Network } from '../../utils/core/account.ts';
import type { Attempt } from '../../utils/core/attempt.ts';
import type { CarriedDraft } from '../../utils/core/carried-draft.ts';
import type { Client } from '../../utils/core/client.ts';
import type { Evidence } from '../../utils/core/evidence.ts';
import type { Language, Question } from '../../utils/core/question.ts';
import type { Sighting } from '../../utils/core/sighting.ts';
import type { VoiceCard } from '../../utils/core/voice-card.ts';

export function account(network: Network, id: string | null, labels: Partial<Account>): Account {
  return { network, id, aliases: [], handle: null, name: null, kind: 'person', ...labels };
}

export const atelierOnX = account('x', '1478230591640027137', {
  handle: 'atelier_boreal',
  name: 'Atelier Boréal',
});
export const camilleOnX = account('x', '1399910276655120384', {
  handle: 'camille_dube',
  name: 'Camille Dubé',
});
const maisonOnX = account('x', '1777000000000000017', {
  handle: 'maison_commune',
  name: 'Maison Commune',
});
const epicerieOnFacebook = account('facebook', '61550000000731', {
  aliases: ['482200000000731'],
  name: 'Épicerie du Marché',
  kind: 'page',
});
const epicerieOnInstagram = account('instagram', '482200000000731', { handle: 'epicerie.dumarche' });
const camilleOnFacebook = account('facebook', '100000000000042', { name: 'Camille Dubé' });
export const boulangerieOnInstagram = account('instagram', '5550000000123', {
  handle: 'boulangerie.sud',
  name: 'Boulangerie Sud',
});
export const atelierElsewhere = account('instagram', '5550000000456', {
  handle: 'atelier_boreal_mtl',
  name: 'Atelier Boréal MTL',
});

export function client(id: string, name: string, initials: string, colour: string, accounts: Account[] = []) {
  const sample: Client = { id, name, initials, colour, personal: false, care: 'ordinary', accounts };
  return sample;
}

export const atelier = client('atelier', 'Atelier Boréal', 'AB', '#6f3cc3', [atelierOnX]);
export const epicerie = client('epicerie', 'Épicerie du Marché', 'ÉM', '#23803a', [
  epicerieOnFacebook,
  epicerieOnInstagram,
]);
const boulangerie = client('boulangerie', 'Boulangerie Sud', 'BS', '#b4540a');
export const maison = client('maison', 'Maison Commune', 'MC', '#1d65c4', [maisonOnX]);
export const ordinaryClients = [atelier, epicerie, boulangerie, maison];

/** What Atelier Boréal's guide says on a card; a guide is in its client's own language. */
export const voiceCard: VoiceCard = {
  address: [{ readers: 'vous', speaker: 'nous' }],
  do: ['Nommer l’artisane ou l’artisan', 'Un seul appel à l’action', 'Donner l’adresse de l’atelier'],
  dont: ['Écrire en majuscules', 'Promettre une date de livraison', 'Langage texto'],
  urgent: { text: 'Marie Exemple, 418 555-0100', copies: ['418 555-0100'] },
  link: 'https://exemple.ca/guide',
};

/** Oneself, named as the interface names it. */
export function personal(language: Language): Client {
  const name = language === 'fr' ? 'Personnel' : 'Personal';
  return { ...client('personal', name, 'CD', '#67656f', [camilleOnX, camilleOnFacebook]), personal: true };
}

export function everyClient(language: Language): Client[] {
  return [...ordinaryClients, personal(language)];
}

/** A name that does what names must not: turns the line, opens a tag, never ends. */
export const HOSTILE_NAME = `\u202e<img src=x onerror="alert(1)">🧵${'Très long nom '.repeat(40)}`;

export function known(acting: Account): Sighting {
  return {
    network: acting.network,
    status: 'known',
    reason: 'agree',
    signedIn: acting,
    account: acting,
    destinations: [acting],
    evidence: [],
  };
}

/** A sighting in which nobody in particular acts. */
export function unclear(
  network: Network,
  status: Sighting['status'],
  reason: Sighting['reason'],
  evidence: Evidence[] = [],
): Sighting {
  return { network, status, reason, signedIn: null, account: null, destinations: [], evidence };
}

const DRAFTS = {
  fr: 'Mardi mantra\u00a0: on ralentit, on respire, on retouche une chaise. #MardiMantra',
  en: 'Tuesday mantra: slow down, breathe, mend a chair. #TuesdayMantra',
} as const;

export function attempt(language: Language, changes: Partial<Attempt> = {}): Attempt {
  return {
    network: 'x',
    kind: 'post',
    text: DRAFTS[language],
    hasMedia: false,
    trigger: 'gesture',
    ...changes,
  };
}

/** A text of Atelier Boréal's that was stopped on another account. */
export function carriedDraft(language: Language, changes: Partial<CarriedDraft> = {}): CarriedDraft {
  const { network, kind, text, hasMedia } = attempt(language);
  return { id: '1', network, kind, text, hasMedia, clientId: atelier.id, ...changes };
}

export function question(
  language: Language,
  verdict: Question['verdict'],
  sighting: Sighting,
  changes: Partial<Question> = {},
): Question {
  return {
    attempt: attempt(language, { network: sighting.network }),
    verdict,
    sighting,
    clients: everyClient(language),
    language,
    sessionChangedAgo: null,
    isUnsaved: false,
    ...changes,
  };
}

/** The tab was opened as Atelier Boréal; the browser is now Camille's. */
export const staleEvidence: Evidence[] = [
  { source: 'cookie.twid', says: 'session', id: '1399910276655120384' },
  {
    source: 'inline.__INITIAL_STATE__',
    says: 'session',
    id: '1478230591640027137',
    handle: 'atelier_boreal',
  },
  { source: 'dom.account-switcher', says: 'acting', handle: 'atelier_boreal' },
  { source: 'composer.avatar', says: 'acting', handle: 'atelier_boreal' },
];
