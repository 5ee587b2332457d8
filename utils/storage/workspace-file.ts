import { z } from 'zod';
import type { Reply } from '../core/reply.ts';
import { repliesSchema } from '../replies/schema.ts';
import { type FileFault, fault, faultOf, pathText } from './file-fault.ts';
import { guideSourceSchema } from './guide-source.ts';
import { clientSchema, conflictsOf, settingsSchema, type Workspace } from './schema.ts';

/** The file that a workspace is handed on by; docs/workspace-format.md describes it for people. */

const FORMAT = 'bon-compte-workspace';
const VERSION = 1;

const MEGABYTE = 1_048_576;

/** Bytes. Ten thousand replies of a thousand characters weigh about two thirds of it. */
export const LARGEST_FILE = 20 * MEGABYTE;

const MOST_CLIENTS = 500;
/** In all: comparing every account of a file with every one of ours must stay quick. */
const MOST_ACCOUNTS = 2000;
/** A workspace has six levels. */
const DEEPEST = 20;

/** Names that mean something to JavaScript itself; no honest file has them. */
const FORBIDDEN_NAMES = ['__proto__', 'constructor', 'prototype'];

export const workspaceFileSchema = z
  .object({
    format: z.literal(FORMAT),
    version: z.literal(VERSION),
    /** When it was written, ISO 8601: for people, never read back. */
    exportedAt: z.string().max(40).optional(),
    // No file freezes a client, or lifts its freeze.
    clients: z
      .array(clientSchema.omit({ freeze: true }).extend({ styleGuide: guideSourceSchema.optional() }))
      .max(MOST_CLIENTS),
    /** With the whole workspace only. */
    settings: settingsSchema.optional(),
    /** Left out where there are none. */
    replies: repliesSchema.optional(),
  })
  .superRefine(({ clients }, context) => {
    for (const conflict of conflictsOf(clients)) context.addIssue({ code: 'custom', ...conflict });
    if (clients.reduce((count, client) => count + client.accounts.length, 0) > MOST_ACCOUNTS) {
      context.addIssue({ code: 'too_big', origin: 'array', maximum: MOST_ACCOUNTS, path: ['clients'] });
    }
  });

export type WorkspaceFile = z.infer<typeof workspaceFileSchema>;

/** What a file says: a workspace with the fields that were passed over, or its first fault. */
export type ReadFile = { ok: true; file: WorkspaceFile; ignored: string[] } | { ok: false; fault: FileFault };

/** The whole workspace as a file's text: every client, Personal, the settings, the replies. `now` is in milliseconds. */
export function writeWorkspace(workspace: Workspace, now: number, replies: readonly Reply[] = []): string {
  const { clients, settings } = workspace;
  return write({ ...header(now), clients, settings, ...repliesPart(replies) });
}

/**
 * Some clients as a file's text, for a colleague, with their own replies: never Personal, never
 * what is for everybody, the settings, or what was done with them.
 */
export function writeClients(
  workspace: Workspace,
  clientIds: readonly string[],
  now: number,
  replies: readonly Reply[] = [],
): string {
  const clients = workspace.clients.filter((client) => !client.personal && clientIds.includes(client.id));
  const chosen = new Set(clients.map(({ id }) => id));
  const own = replies.flatMap((reply) => {
    if (reply.clientIds === 'all') return [];
    const ids = reply.clientIds.filter((id) => chosen.has(id));
    return ids.length === 0 ? [] : [{ ...reply, clientIds: ids }];
  });
  return write({ ...header(now), clients, ...repliesPart(own) });
}

function repliesPart(replies: readonly Reply[]): Pick<WorkspaceFile, 'replies'> {
  return replies.length === 0 ? {} : { replies: [...replies] };
}

function header(now: number): Pick<WorkspaceFile, 'format' | 'version' | 'exportedAt'> {
  return { format: FORMAT, version: VERSION, exportedAt: new Date(now).toISOString() };
}

/** Through the schema, so that nothing goes out that is not in the format. */
function write(file: WorkspaceFile): string {
  return `${JSON.stringify(workspaceFileSchema.parse(file), null, 2)}\n`;
}

/** Reads a file that somebody chose; nothing of it is trusted, and reading changes nothing. */
export async function readWorkspaceFile(source: Pick<Blob, 'size' | 'text'>): Promise<ReadFile> {
  if (source.size > LARGEST_FILE) {
    return refuse(fault('too-big', [], { allowed: `${LARGEST_FILE / MEGABYTE}` }));
  }
  const text = await source.text().catch(() => null);
  return text === null ? refuse(fault('unreadable')) : parseWorkspaceFile(text);
}

function parseWorkspaceFile(text: string): ReadFile {
  if (text.trim() === '') return refuse(fault('empty'));
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return refuse(fault('not-json'));
  }
  const early = formatFault(raw) ?? treeFault(raw);
  if (early !== null) return refuse(early);
  const parsed = workspaceFileSchema.safeParse(raw, { reportInput: true });
  if (!parsed.success) return refuse(faultOf(parsed.error));
  return { ok: true, file: parsed.data, ignored: passedOver(raw, parsed.data) };
}

function refuse(reason: FileFault): ReadFile {
  return { ok: false, fault: reason };
}

/** Said before anything else: a file of something else, or of a later Bon Compte, has no fields to complain of. */
function formatFault(raw: unknown): FileFault | null {
  if (!isObject(raw) || raw.format !== FORMAT) return fault('not-workspace', ['format'], { allowed: FORMAT });
  const { version } = raw;
  if (typeof version === 'number' && version > VERSION) {
    return fault('later-version', ['version'], { given: `${version}`, allowed: `${VERSION}` });
  }
  return null;
}

/** Names that must not be, and levels without end. */
function treeFault(raw: unknown): FileFault | null {
  const rest: { value: unknown; path: PropertyKey[] }[] = [{ value: raw, path: [] }];
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    const { value, path } = next;
    if (path.length > DEEPEST) return fault('too-deep', path, { allowed: `${DEEPEST}` });
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) rest.push({ value: item, path: [...path, index] });
    } else if (isObject(value)) {
      for (const [name, item] of Object.entries(value)) {
        if (FORBIDDEN_NAMES.includes(name)) return fault('forbidden-name', [...path, name]);
        rest.push({ value: item, path: [...path, name] });
      }
    }
  }
  return null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Paths of what the format does not know: it stays behind, and the preview says so. */
function passedOver(raw: unknown, read: unknown, path: readonly PropertyKey[] = []): string[] {
  if (Array.isArray(raw) && Array.isArray(read)) {
    return read.flatMap((item, index) => passedOver(raw[index], item, [...path, index]));
  }
  if (!isObject(raw) || !isObject(read)) return [];
  return Object.entries(raw).flatMap(([name, value]) => {
    const place = [...path, name];
    return Object.hasOwn(read, name) ? passedOver(value, read[name], place) : [pathText(place)];
  });
}
