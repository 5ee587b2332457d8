import type { ProofreadingServer, ServerFault } from '../../../utils/core/proofreading.ts';

/** A proofreading server of the person's own, and the form that connects one. */
export type ServerModel = {
  /** The one that drafts are sent to; null for none. */
  connected: ProofreadingServer | null;
  /** As it is being written. */
  draft: ProofreadingServer;
  /** What goes to the address that is written could be read on its way: it is neither here nor encrypted. */
  isOpen: boolean;
  state: ServerState;
};

/** Why what is written is no server's address; `network` is one of those that are guarded. */
export type AddressProblem = 'empty' | 'not-an-address' | 'scheme' | 'credentials' | 'query' | 'network';

export type ServerState =
  | { step: 'idle' }
  /** The browser asks the person, then the server is asked. */
  | { step: 'asking'; address: string }
  | { step: 'answered' }
  | { step: 'bad-address'; problem: AddressProblem }
  | { step: 'fault'; fault: ServerFault; server: ProofreadingServer };

export type ServerActions = {
  onServerDraft: (draft: ProofreadingServer) => void;
  /** Within a press of the person: the browser asks for the address. */
  onConnectServer: () => void;
  onTestServer: () => void;
  onDisconnectServer: () => void;
};
