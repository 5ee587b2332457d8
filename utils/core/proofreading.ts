import type { Network } from './account.ts';
import type { AttemptKind } from './attempt.ts';
import type { Client } from './client.ts';
import type { Bilingual, Finding, Norm } from './finding.ts';
import type { ImageDescriptions } from './image-descriptions.ts';
import type { Language } from './question.ts';

/** Norms by which drafts are read: one a language at most. */
export type Norms = readonly Norm[];

/** Words in one list: more than that is no list of exceptions any more. */
export const MOST_WORDS = 5000;

/** UTF-16 units of one of them. */
export const LONGEST_WORD = 100;

/** Which French spelling is right: as before 1990, as rectified then, or both. */
export type FrenchSpelling = 'both' | 'traditional' | 'rectified';

/** Which language a sentence too short to tell is taken for; null for none: it is not read. */
export type MainLanguage = 'fr' | 'en' | null;

/** What drafts are read by. */
export type ReadBy = {
  norms?: Norm[] | undefined;
  /** Left out, as before one could say it: the first norm's; none where no norms were chosen either. */
  mainLanguage?: MainLanguage | undefined;
};

/** How a client's drafts are read, where it differs from everybody's. */
export type ClientProofreading = ReadBy & {
  /** Left out: as everybody's, the main language too. Empty: not at all. */
  norms?: Norm[] | undefined;
  /** Words that are right for this client, as they are written. */
  words: string[];
  /** Rules that the client does not hold with. */
  silenced: string[];
};

/** How drafts are read. */
export type ProofreadingSettings = ReadBy & {
  isActive: boolean;
  /** Left out: those of the browser's language. */
  norms?: Norm[] | undefined;
  frenchSpelling: FrenchSpelling;
  /** Whether English words are noted for which French has its own. */
  anglicisms: boolean;
  /** The person's own words. */
  words: string[];
};

/** Longer drafts are read as far as this, in UTF-16 units: the longest post of X. */
export const LONGEST_READ = 25_000;

/** What is sent of a draft, in UTF-16 units: more than is read, so that the answer tells that it was cut. */
export const LONGEST_SENT = 30_000;

/** What can't be used: a file of ours for the spelling of a language or the grammar of French, or the client's guide. */
export type ReadingFault = 'dictionary' | 'grammar' | 'guide';

/** Where a draft would go, and what the composer tells of it. */
export type DraftPlace = {
  network: Network;
  kind: AttemptKind;
  /** Left out where none are attached, or the composer doesn't tell. */
  images?: ImageDescriptions | undefined;
  /** What its box held when it was opened: a post that is being edited. Left out where it was empty. */
  openedWith?: string | undefined;
};

/** One measured feature of a draft beside what is usual for its client: « Émojis », 4, « 0 ou 1 ». */
export type ToneFeature = { called: Bilingual; value: string; usual: Bilingual; isUnusual: boolean };

/**
 * Why a rule of a guide was given up in a draft: it took too long itself, those before it had left no time, or the
 * draft is longer than such a rule reads.
 */
export type StopReason = 'slow' | 'late' | 'long-text';

/** A rule of the client's guide that says nothing about a draft: writing and publishing never wait for a guide. */
export type StoppedRule = { rule: string; why: StopReason };

/** One that was given up for its time or its guide's, in a draft of so many UTF-16 units. */
export type SlowRule = { rule: string; why: Exclude<StopReason, 'long-text'>; length: number };

/** What the background says of a draft. */
export type ReadDraft = {
  /** Of the interface. */
  language: Language;
  findings: Finding[];
  /** Empty where nobody knows what is usual. */
  tone: ToneFeature[];
  /** The client it was read for. */
  client: Client | null;
  /** Characters from the start that were read; less than all where the draft is very long. */
  length: number;
  /** What could not be used: the other checks go on. */
  fault: ReadingFault | null;
  /** Rules of the client's guide that were given up: nobody knows what they would have found. */
  stopped: StoppedRule[];
  /** The client is frozen but for approved replies, and this is one, as it is. */
  isApprovedReply: boolean;
  /** Whether a server of the person's may find more (`ServerReading`). */
  hasServer: boolean;
};

/** How much was found in a draft, how bad the worst is, and whether all of it could be checked. */
export type FindingCount = { count: number; level: Finding['level']; isComplete: boolean };

/** What the person's own server says of a draft; ours not repeated. */
export type ServerReading = {
  findings: Finding[];
  fault: ServerFault | null;
};

/** Why a server said nothing: not there, too slow, not let in by the browser, or no such server. */
export type ServerFault = 'unreachable' | 'slow' | 'not-allowed' | 'garbage';

/** A proofreading server that the person runs, by the address that they typed. */
export type ProofreadingServer = {
  kind: 'grammalecte' | 'languagetool';
  /** Ends in a slash. */
  address: string;
};

/** The main language, where one was chosen that is read. */
export function mainLanguageOf({ norms, mainLanguage }: ReadBy): MainLanguage {
  const [first] = norms ?? [];
  if (mainLanguage === undefined) return first === undefined ? null : languageOfNorm(first);
  const isRead = norms === undefined || norms.some((norm) => languageOfNorm(norm) === mainLanguage);
  return isRead ? mainLanguage : null;
}

export function languageOfNorm(norm: Norm): 'fr' | 'en' {
  return norm.startsWith('fr') ? 'fr' : 'en';
}

/**
 * Norms for a browser in this language, its own country's first: `fr-CA` gives OQLF's on social media.
 * Most browsers in French name no country: then the clock tells Québec from France.
 */
export function normsFor(browserLanguage: string, timeZone = clockZone()): Norm[] {
  const [language, named] = browserLanguage.toLowerCase().split('-');
  const country = named ?? (timeZone.startsWith('America/') ? 'ca' : undefined);
  if (language === 'fr') return country === 'ca' ? ['fr-CA-social', 'en-CA'] : ['fr-FR', 'en-GB'];
  if (country === 'us') return ['en-US', 'fr-CA-social'];
  return country === 'ca' ? ['en-CA', 'fr-CA-social'] : ['en-GB', 'fr-FR'];
}

function clockZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
