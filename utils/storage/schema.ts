import { z } from 'zod';
import { idsOf, normalizeHandle } from '../core/account.ts';
import { LONGEST_WORD, MOST_WORDS } from '../core/proofreading.ts';
import { LONGEST_GUIDE } from '../core/style-guide.ts';

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

const normSchema = z.enum(['fr-CA', 'fr-CA-social', 'fr-FR', 'en-CA', 'en-US', 'en-GB']);

/** One norm a language at most. */
const norms = z
  .array(normSchema)
  .refine((given) => new Set(given.map((norm) => norm.slice(0, 2))).size === given.length, {
    message: 'one norm a language',
  });

/** Null for none. */
const mainLanguage = z.enum(['fr', 'en']).nullable();

const words = z.array(z.string().trim().min(1).max(LONGEST_WORD)).max(MOST_WORDS);
/** The longest is a Vale rule's, whose style and own name have 80 characters each. */
export const ruleSchema = z
  .string()
  .max(200)
  .regex(/^[a-z]+\.[\p{L}\p{N}._-]+$/u);

export const clientProofreadingSchema = z.object({
  norms: norms.optional(),
  mainLanguage: mainLanguage.optional(),
  words: words.default([]),
  silenced: z.array(ruleSchema).max(500).default([]),
});

export const proofreadingSettingsSchema = z.object({
  isActive: z.boolean(),
  norms: norms.optional(),
  mainLanguage: mainLanguage.optional(),
  frenchSpelling: z.enum(['both', 'traditional', 'rectified']),
  anglicisms: z.boolean(),
  words,
});

const DEFAULT_PROOFREADING: z.infer<typeof proofreadingSettingsSchema> = {
  isActive: true,
  frenchSpelling: 'both',
  anglicisms: true,
  words: [],
};

export const clientSchema = z.object({
  id: z.string().min(1).max(64),
  name: label,
  initials: z.string().min(1).max(8),
  colour: z.string().regex(/^#[0-9a-f]{6}$/i),
  personal: z.boolean(),
  care: z.enum(['ordinary', 'always-confirm']),
  accounts: z.array(accountSchema).max(200),
  hashtag: z.string().trim().min(1).max(100).optional(),
  approvedOnly: z.boolean().optional(),
  freeze: z.enum(['nothing', 'approved']).optional(),
  proofreading: clientProofreadingSchema.optional(),
  /** YAML; whether it is a guide is asked where it comes in, not each time it is read. */
  styleGuide: z.string().max(LONGEST_GUIDE).optional(),
});

export const settingsSchema = z.object({
  language: z.enum(['auto', 'fr', 'en']),
  /** Minutes without typing, publishing or choosing after which an intent is asked again. */
  idleMinutes: z.number().min(1).max(1440),
  guarded: z.object({ repost: z.boolean(), like: z.boolean(), follow: z.boolean() }),
  showChip: z.boolean(),
  /** What calls saved replies up while one writes: two slashes, an abbreviation followed by Tab. */
  replyTriggers: z
    .object({ slashes: z.boolean(), abbreviations: z.boolean() })
    .default({ slashes: true, abbreviations: false }),
  proofreading: proofreadingSettingsSchema.default(DEFAULT_PROOFREADING),
});

export const workspaceSchema = z
  .object({
    version: z.literal(1),
    clients: z.array(clientSchema).max(500),
    settings: settingsSchema,
  })
  .superRefine((workspace, context) => {
    for (const conflict of conflictsOf(workspace.clients)) context.addIssue({ code: 'custom', ...conflict });
  });

export type Workspace = z.infer<typeof workspaceSchema>;
export type Settings = z.infer<typeof settingsSchema>;

/** A rule between clients that is broken: where, which one, and by what. */
export type Conflict = {
  message: string;
  path: PropertyKey[];
  params: {
    rule: 'client-twice' | 'two-personal' | 'nameless-account' | 'account-twice' | 'bad-guide';
    /** The client's id, the path of the same account before, or line and column of what is wrong in a guide. */
    given: string | PropertyKey[];
  };
};

/** Rules between clients: ids are their own, one is personal at most, an account belongs to one client. */
export function conflictsOf(clients: readonly z.infer<typeof clientSchema>[]): Conflict[] {
  const conflicts: Conflict[] = [];
  const ids = new Set<string>();
  const places = new Map<string, PropertyKey[]>();
  let personal = 0;
  for (const [index, client] of clients.entries()) {
    if (ids.has(client.id)) {
      conflicts.push({
        message: `client id "${client.id}" is used twice`,
        path: ['clients', index, 'id'],
        params: { rule: 'client-twice', given: client.id },
      });
    }
    ids.add(client.id);
    if (client.personal && ++personal > 1) {
      conflicts.push({
        message: 'only one client can be personal',
        path: ['clients', index, 'personal'],
        params: { rule: 'two-personal', given: client.name },
      });
    }
    for (const [at, account] of client.accounts.entries()) {
      const path = ['clients', index, 'accounts', at];
      const { own, others } = keysOf(account);
      if (own.length === 0) {
        conflicts.push({
          message: 'an account needs an id or a handle',
          path,
          params: { rule: 'nameless-account', given: '' },
        });
      }
      const before = others.map((key) => places.get(key)).find((place) => place !== undefined);
      if (before !== undefined) {
        conflicts.push({
          message: `account ${own[0]} is listed twice`,
          path,
          params: { rule: 'account-twice', given: before },
        });
      }
      for (const key of own) places.set(key, path);
    }
  }
  return conflicts;
}

/**
 * The keys under which an account is entered (`own`), and those that another
 * account can't have without being the same one (`others`): a shared id; or a
 * shared handle where one of the two has no id yet, as `isSameAccount` says.
 */
function keysOf(account: z.infer<typeof accountSchema>): { own: string[]; others: string[] } {
  const { network } = account;
  const ids = idsOf(account).map((id) => `${network}:${id}`);
  if (account.handle === null) return { own: ids, others: ids };
  const handle = `${network}:@${normalizeHandle(account.handle)}`;
  const withId = `${handle} with an id`;
  if (ids.length > 0) return { own: [...ids, withId], others: [...ids, handle] };
  return { own: [handle], others: [handle, withId] };
}

const DEFAULT_SETTINGS: Settings = {
  language: 'auto',
  idleMinutes: 30,
  guarded: { repost: true, like: false, follow: false },
  showChip: true,
  replyTriggers: { slashes: true, abbreviations: false },
  proofreading: DEFAULT_PROOFREADING,
};

export function emptyWorkspace(): Workspace {
  return { version: 1, clients: [], settings: structuredClone(DEFAULT_SETTINGS) };
}
