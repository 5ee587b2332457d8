import type { Client } from '../../core/client.ts';
import type { Reply } from '../../core/reply.ts';
import type { ReplyLookup } from '../template/filling.ts';

/** What an import must know of the workspace, and what the person chose. */
export type ImportContext = {
  clients: readonly Pick<Client, 'id' | 'name'>[];
  /** The replies that are there already. */
  existing: readonly Pick<Reply, 'abbreviation' | 'clientIds'>[];
  newId: () => string;
  /** Whose the replies are of which the file doesn't say it. */
  defaultClientIds: Reply['clientIds'];
  /** For names in the file that no client has. */
  clientChoices: ReadonlyMap<string, Reply['clientIds']>;
  /** The text of a reply that is there already, by its abbreviation or title. */
  lookup: ReplyLookup;
};
