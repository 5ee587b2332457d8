import { z } from 'zod';

/** A past post of a client; `date` is anything that sorts as ISO 8601 does. */
const postSchema = z.object({ client: z.string().min(1), text: z.string(), date: z.string().nullish() });
export type PastPost = z.infer<typeof postSchema>;

const draftSchema = z.object({ tab: z.string().min(1), text: z.string() });
export type Draft = z.infer<typeof draftSchema>;

/** @throws naming the file and the line that does not fit. */
export function readPosts(file: string, content: string): PastPost[] {
  return readLines(file, content, postSchema);
}

/** As {@link readPosts}. */
export function readDrafts(file: string, content: string): Draft[] {
  return readLines(file, content, draftSchema);
}

/** The texts of each client, the oldest first where all of them have dates; else in the order of the file. */
export function postsByClient(posts: readonly PastPost[]): Map<string, string[]> {
  return new Map(
    [...Map.groupBy(posts, ({ client }) => client)].map(([client, own]) => [
      client,
      inOrder(own).map(({ text }) => text),
    ]),
  );
}

function inOrder(posts: readonly PastPost[]): readonly PastPost[] {
  if (!posts.every(({ date }) => date)) return posts;
  return posts.toSorted(({ date: one }, { date: other }) =>
    (one ?? '') < (other ?? '') ? -1 : one === other ? 0 : 1,
  );
}

function readLines<Line>(file: string, content: string, schema: z.ZodType<Line>): Line[] {
  return content
    .replace(/^\uFEFF/, '')
    .split('\n')
    .flatMap((line, index) =>
      line.trim() === '' ? [] : [readLine(`${file}, line ${index + 1}`, line, schema)],
    );
}

function readLine<Line>(where: string, line: string, schema: z.ZodType<Line>): Line {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    throw new Error(`${where}: not JSON`);
  }
  const read = schema.safeParse(json);
  if (read.success) return read.data;
  const [fault] = read.error.issues;
  const field = fault?.path.join('.') ?? '';
  throw new Error(`${where}: ${field === '' ? '' : `"${field}": `}${fault?.message ?? 'does not fit'}`);
}

/** Names of the health desks in the open posts. */
const DESKS =
  /\b(?:KHN|Kaiser(?: Health News)?|BBC|CNN|Fox ?News|MSN|NYT(?:imes)?|New York Times|U\.?S\.? News|Health Magazine)\b/gi;

/** A post without what is the client's own: its addresses, handles, hashtags and names. */
export function bareText(text: string): string {
  return text
    .replace(/https?:\/\/\S+/g, 'https://t.co/x')
    .replace(/@\w+/g, '@x')
    .replace(/#\w+/g, '#x')
    .replace(DESKS, 'Name');
}
