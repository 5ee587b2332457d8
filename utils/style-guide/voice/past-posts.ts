import Papa from 'papaparse';

/** More say nothing more: older ones count less and less, and learning takes as long. */
export const MOST_PAST_POSTS = 5000;

/** UTF-16 units: the longest post of X. */
const LONGEST_POST = 25_000;

/** What an archive's download puts before its list: X's `tweets.js`. */
const ARCHIVE_HEAD = /^\s*window\.YTD\.\w+\.part\d+\s*=\s*/;

/** A line between posts that have empty lines of their own. */
const RULER = /^[ \t]*-{3,}[ \t]*$/m;

/** Headers of the column that holds a post, in any capitals, accents left out. */
const TEXT_HEADERS = [
  'text',
  'texte',
  'post',
  'publication',
  'message',
  'caption',
  'legende',
  'content',
  'contenu',
  'tweet text',
  'full_text',
  'title',
  'description',
];
/** Headers of the column that says when. */
const DATE_HEADERS = ['date', 'created_at', 'publish time', 'heure de publication', 'time', 'published'];

/** A post with the moment it was written, where the file tells. */
type PastPost = { text: string; at: number | null };

/**
 * The past posts in a text or a file, the oldest first: an archive of X (`tweets.js`; its reposts and answers
 * left out), JSON or lines of JSON with `text`, a table with a column of texts, or plain text with a post to a
 * paragraph. A table or JSON in which no posts can be found gives none; never fails.
 */
export function readPastPosts(content: string): string[] {
  const text = content.replace(/^\ufeff/, '');
  const posts = fromJson(text) ?? fromLines(text) ?? fromTable(text) ?? fromProse(text);
  const isDated = posts.length > 0 && posts.every(({ at }) => at !== null);
  const ordered = isDated ? posts.toSorted((one, other) => (one.at ?? 0) - (other.at ?? 0)) : posts;
  return ordered
    .map((post) => post.text.trim().slice(0, LONGEST_POST))
    .filter((post) => post !== '')
    .slice(-MOST_PAST_POSTS);
}

/** Null where it is no JSON. */
function fromJson(text: string): PastPost[] | null {
  const parsed = parsedJson(text.replace(ARCHIVE_HEAD, ''));
  if (parsed === null || typeof parsed !== 'object') return null;
  const items: unknown = Array.isArray(parsed) ? parsed : Object.values(parsed).find(Array.isArray);
  return Array.isArray(items) ? items.flatMap(fromItem) : [];
}

/** Null where it is not JSON line by line. */
function fromLines(text: string): PastPost[] | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const [first] = lines;
  if (first === undefined || !isRecord(parsedJson(first))) return null;
  return lines.flatMap((line) => fromItem(parsedJson(line)));
}

function fromItem(item: unknown): PastPost[] {
  if (typeof item === 'string') return [{ text: item, at: null }];
  if (!isRecord(item)) return [];
  const post = isRecord(item.tweet) ? item.tweet : item;
  const text = post.full_text ?? post.text;
  if (typeof text !== 'string') return [];
  const isOthers = text.startsWith('RT @') || typeof post.in_reply_to_status_id === 'string';
  return isOthers ? [] : [{ text: withoutEntities(text), at: momentOf(post.created_at ?? post.date) }];
}

/** X's archive writes these three as HTML does. */
function withoutEntities(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/** Null where the first line names no column of texts. */
function fromTable(text: string): PastPost[] | null {
  const [firstLine = ''] = text.split(/\r?\n/, 1);
  const isAlone = TEXT_HEADERS.includes(plain(firstLine));
  if (!isAlone && !/[,;\t]/.test(firstLine)) return null;
  const { data, meta } = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: 'greedy',
    // Of one column alone, commas are the texts' own.
    delimiter: isAlone ? Papa.UNIT_SEP : '',
  });
  const column = headerIn(meta.fields ?? [], TEXT_HEADERS);
  if (column === undefined) return null;
  const date = headerIn(meta.fields ?? [], DATE_HEADERS);
  return data.map((row) => ({
    text: row[column] ?? '',
    at: date === undefined ? null : momentOf(row[date]),
  }));
}

/** The first of the names that a column has. */
function headerIn(headers: readonly string[], names: readonly string[]): string | undefined {
  for (const name of names) {
    const header = headers.find((one) => plain(one) === name);
    if (header !== undefined) return header;
  }
  return undefined;
}

function plain(header: string): string {
  return header
    .normalize('NFD')
    .replace(/\p{M}|^"|"$/gu, '')
    .trim()
    .toLowerCase();
}

function fromProse(text: string): PastPost[] {
  const parts = RULER.test(text) ? text.split(new RegExp(RULER, 'gm')) : text.split(/\n[ \t\r]*\n/);
  return parts.map((part) => ({ text: part, at: null }));
}

function momentOf(date: unknown): number | null {
  const at = typeof date === 'string' ? Date.parse(date) : Number.NaN;
  return Number.isNaN(at) ? null : at;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
