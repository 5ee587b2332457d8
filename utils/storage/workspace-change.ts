import { z } from 'zod';
import { isSameAccount } from '../core/account.ts';
import { newClient } from '../core/claim.ts';
import type { Client } from '../core/client.ts';
import { guideSourceSchema } from './guide-source.ts';
import { accountSchema, clientSchema, settingsSchema, type Workspace } from './schema.ts';
import { workspaceFileSchema } from './workspace-file.ts';

const clientId = clientSchema.shape.id;

/** A client as it is set up on the spot. */
export const newClientSchema = z.object({
  name: z.string().trim().min(1).max(500),
  colour: clientSchema.shape.colour,
  personal: z.boolean(),
});

/** What our own pages may change of the workspace. */
export const workspaceChangeSchema = z.discriminatedUnion('do', [
  z.object({ do: z.literal('add-client'), clientId, client: newClientSchema }),
  z.object({
    do: z.literal('edit-client'),
    clientId,
    fields: clientSchema
      .pick({ name: true, initials: true, colour: true, care: true, approvedOnly: true, proofreading: true })
      .extend({
        /** Null takes it away. */
        hashtag: clientSchema.shape.hashtag.nullable(),
        styleGuide: guideSourceSchema.nullable(),
        freeze: clientSchema.shape.freeze.nullable(),
      })
      .partial(),
  }),
  z.object({ do: z.literal('delete-client'), clientId }),
  z.object({ do: z.literal('remove-account'), clientId, account: accountSchema }),
  z.object({ do: z.literal('settings'), settings: settingsSchema.partial() }),
  z.object({ do: z.literal('import'), file: workspaceFileSchema, way: z.enum(['merge', 'replace']) }),
]);

export type WorkspaceChange = z.infer<typeof workspaceChangeSchema>;

/** The workspace with one change made; a file comes in by `importWorkspace`. */
export function applyChange(
  workspace: Workspace,
  change: Exclude<WorkspaceChange, { do: 'import' }>,
): Workspace {
  const { clients } = workspace;
  switch (change.do) {
    case 'add-client':
      return { ...workspace, clients: [...clients, newClient(change.clientId, change.client)] };
    case 'edit-client': {
      return {
        ...workspace,
        clients: clients.map((client) =>
          client.id === change.clientId ? edited(client, change.fields) : client,
        ),
      };
    }
    case 'delete-client':
      return { ...workspace, clients: clients.filter((client) => client.id !== change.clientId) };
    case 'remove-account':
      return {
        ...workspace,
        clients: clients.map((client) =>
          client.id === change.clientId
            ? { ...client, accounts: client.accounts.filter((own) => !isSameAccount(own, change.account)) }
            : client,
        ),
      };
    case 'settings':
      return { ...workspace, settings: { ...workspace.settings, ...definedOnly(change.settings) } };
  }
}

type ClientEdit = Extract<WorkspaceChange, { do: 'edit-client' }>['fields'];

function edited(client: Client, { hashtag, styleGuide, freeze, ...fields }: ClientEdit): Client {
  return {
    ...client,
    ...definedOnly(fields),
    ...(hashtag !== undefined && { hashtag: hashtag ?? undefined }),
    ...(styleGuide !== undefined && { styleGuide: styleGuide ?? undefined }),
    ...(freeze !== undefined && { freeze: freeze ?? undefined }),
  };
}

/** Leaves out what is named but undefined, which would erase what is there. */
function definedOnly<T extends object>(fields: T): { [Name in keyof T]?: Exclude<T[Name], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Name in keyof T]?: Exclude<T[Name], undefined>;
  };
}
