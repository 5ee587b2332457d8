import { z } from 'zod';

/** Shapes of everything that is stored or imported. What does not fit is refused with its path. */

const label = z.string().min(1).max(500);
const id = z.string().regex(/^\d{1,32}$/);

export const networkSchema = z.enum(['x', 'facebook', 'instagram']);

export const accountSchema = z.object({
  network: networkSchema,
  id: id.nullable(),
  aliases: z.array(id).max(20),
  handle: label.nullable(),
  name: label.nullable(),
  kind: z.enum(['person', 'page']),
});

export const clientSchema = z.object({
  id: z.string().min(1).max(64),
  name: label,
  initials: z.string().min(1).max(8),
  colour: z.string().regex(/^#[0-9a-f]{6}$/i),
  personal: z.boolean(),
  care: z.enum(['ordinary', 'always-confirm']),
  accounts: z.array(accountSchema).max(200),
});

export const settingsSchema = z.object({
  language: z.enum(['auto', 'fr', 'en']),
  /** Minutes without typing, publishing or choosing after which an intent is asked again. */
  idleMinutes: z.number().min(1).max(1440),
  guarded: z.object({ repost: z.boolean(), like: z.boolean(), follow: z.boolean() }),
  showChip: z.boolean(),
});

export const workspaceSchema = z
  .object({
    version: z.literal(1),
    clients: z.array(clientSchema).max(500),
    settings: settingsSchema,
  })
  .superRefine((workspace, context) => {
    for (const issue of conflictsOf(workspace.clients)) context.addIssue({ code: 'custom', ...issue });
  });

export type Workspace = z.infer<typeof workspaceSchema>;
export type Settings = z.infer<typeof settingsSchema>;

/** Rules between clients: ids are their own, one is personal at most, an account belongs to one client. */
function conflictsOf(
  clients: readonly z.infer<typeof clientSchema>[],
): { message: string; path: PropertyKey[] }[] {
  const issues: { message: string; path: PropertyKey[] }[] = [];
  const ids = new Set<string>();
  const owners = new Map<string, string>();
  let personal = 0;
  for (const [index, client] of clients.entries()) {
    if (ids.has(client.id))
      issues.push({ message: `client id "${client.id}" is used twice`, path: ['clients', index, 'id'] });
    ids.add(client.id);
    if (client.personal && ++personal > 1) {
      issues.push({ message: 'only one client can be personal', path: ['clients', index, 'personal'] });
    }
    for (const [at, account] of client.accounts.entries()) {
      const path = ['clients', index, 'accounts', at];
      const keys = keysOf(account);
      if (keys.length === 0) issues.push({ message: 'an account needs an id or a handle', path });
      for (const key of keys) {
        const owner = owners.get(key);
        if (owner !== undefined && owner !== `${index}/${at}`) {
          issues.push({ message: `account ${key} is listed twice`, path });
        }
        owners.set(key, `${index}/${at}`);
      }
    }
  }
  return issues;
}

function keysOf(account: z.infer<typeof accountSchema>): string[] {
  const ids = account.id === null ? account.aliases : [account.id, ...account.aliases];
  const names = ids.length > 0 || account.handle === null ? ids : [`@${account.handle.toLowerCase()}`];
  return [...new Set(names)].map((name) => `${account.network}:${name}`);
}

export const DEFAULT_SETTINGS: Settings = {
  language: 'auto',
  idleMinutes: 30,
  guarded: { repost: true, like: false, follow: false },
  showChip: true,
};

export function emptyWorkspace(): Workspace {
  return { version: 1, clients: [], settings: structuredClone(DEFAULT_SETTINGS) };
}
