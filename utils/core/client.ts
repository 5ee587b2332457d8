import { type Account, isSameAccount } from './account.ts';
import type { ClientProofreading } from './proofreading.ts';

/** What goes out while a client is frozen: nothing, or replies that somebody approved, unchanged but for their blanks. */
export type Freeze = 'nothing' | 'approved';

/** A brand, an organisation, or oneself (`personal`). An account belongs to at most one client. */
export type Client = {
  id: string;
  name: string;
  /** One to three characters, shown in the badge. */
  initials: string;
  /** `#rrggbb`. */
  colour: string;
  personal: boolean;
  /** `always-confirm`: ask before each publication, even from the right account. */
  care: 'ordinary' | 'always-confirm';
  accounts: Account[];
  /** The brand's own hashtag, with or without #; for saved replies. */
  hashtag?: string | undefined;
  /** Only replies that somebody approved may be used for it. */
  approvedOnly?: boolean | undefined;
  /** There is a crisis: left out, there is none. */
  freeze?: Freeze | undefined;
  proofreading?: ClientProofreading | undefined;
  /** Its style guide, as YAML (docs/style-guide-format.md). */
  styleGuide?: string | undefined;
  /** Pages are told this in place of the guide: it has a voice card. Never stored. */
  hasVoiceCard?: true | undefined;
};

/** The client an account belongs to, or null when nobody has claimed it. */
export function ownerOf(clients: readonly Client[], account: Account): Client | null {
  return clients.find((client) => client.accounts.some((own) => isSameAccount(own, account))) ?? null;
}

export function findClient(clients: readonly Client[], id: string | null): Client | null {
  return clients.find((client) => client.id === id) ?? null;
}

/** The account a client publishes from on a network, where there is one. */
export function accountOn(client: Client, network: Account['network']): Account | null {
  return client.accounts.find((account) => account.network === network) ?? null;
}

/** Two letters for a badge: of the first two words, or of the only one. */
export function initialsOf(name: string): string {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const meaningful = words.filter((word) => word.length > 2);
  const [first = '?', second] = meaningful.length > 1 ? meaningful : words;
  const letters = second ? firstLetter(first) + firstLetter(second) : [...first].slice(0, 2).join('');
  return letters.toUpperCase();
}

function firstLetter(word: string): string {
  return [...word][0] ?? '';
}
