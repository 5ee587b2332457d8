import type { Network } from './account.ts';
import type { AttemptKind } from './attempt.ts';

/** A client's voice in a few lines, out of its style guide; says one thing at least. */
export type VoiceCard = {
  address: Address[];
  do: string[];
  dont: string[];
  urgent: UrgentContact | null;
  /** Where the whole guide can be read; `https` only. */
  link: string | null;
};

/** How readers are spoken to in French, who speaks, and where; each list left out: everywhere. */
export type Address = {
  readers?: 'tu' | 'vous' | undefined;
  speaker?: 'je' | 'nous' | 'on' | undefined;
  networks?: Network[] | undefined;
  kinds?: AttemptKind[] | undefined;
  languages?: ('fr' | 'en')[] | undefined;
};

/** Who is called when it burns: the guide's own line, and what in it can be copied; the line itself where it has no such thing. */
export type UrgentContact = { text: string; copies: string[] };

/** What the background answers about a tab: its client, and the card where there is one. */
export type ClientCard = { clientId: string | null; card: VoiceCard | null };
