import type { Evidence } from '../../core/evidence.ts';

/**
 * A module's definition, by its full name (a bare one is the start of longer
 * ones), or the assignment of 2016-2021. Both begin with quotes that text
 * written by people never holds bare: inside JSON they are escaped.
 */
const MARKER =
  /\[\s*"(PolarisViewer|CurrentUserInitialData|RelayAPIConfigDefaults|XIGSharedData)"\s*,\s*\[[^\]]*\]\s*,\s*(?=\{)|\b(_sharedData)\s*=\s*(?=\{\s*")/g;

type Found = { length: number; said: Evidence[] };

/** Parsed once per script: inline data is a snapshot of the document's load. */
const readScripts = new WeakMap<Element, Found>();

/**
 * What the document's inline scripts say of the person it was loaded for,
 * repetitions left out. `id` is the pk, as in the cookie; the fbid (`av` and
 * `actor_id` of requests) is an alias, with no id where a module names it
 * alone. A copy that names nobody (signed out) has none of them.
 */
export function readInline(document: Document): Evidence[] {
  const said = [...document.scripts].flatMap(readScript);
  return [...new Map(said.map((item) => [JSON.stringify(item), item])).values()];
}

function readScript(script: Element): Evidence[] {
  const length = textLength(script);
  const known = readScripts.get(script);
  if (known?.length === length) return known.said;
  const said = parseScript(script.textContent);
  readScripts.set(script, { length, said });
  return said;
}

/** Without making one string of megabytes: the parser splits long texts into many nodes. */
function textLength(script: Element): number {
  let length = 0;
  for (const node of script.childNodes) length += (node as CharacterData).length;
  return length;
}

function parseScript(text: string): Evidence[] {
  const said: Evidence[] = [];
  MARKER.lastIndex = 0;
  for (let found = MARKER.exec(text); found !== null; found = MARKER.exec(text)) {
    const start = MARKER.lastIndex;
    const end = endOfJson(text, start);
    // Cut off in the middle: the document is still loading, or damaged.
    if (end === 0) break;
    said.push(...readModule(found[1] ?? '_sharedData', parse(text.slice(start, end))));
    MARKER.lastIndex = end;
  }
  return said;
}

/** Where the JSON value that starts at `start` ends (0: nowhere); braces inside strings (a biography) don't count. */
function endOfJson(text: string, start: number): number {
  let depth = 0;
  let isQuoted = false;
  for (let at = start; at < text.length; at++) {
    const character = text[at];
    if (character === '"') isQuoted = !isQuoted;
    else if (isQuoted && character === '\\') at++;
    else if (!isQuoted && character === '{') depth++;
    else if (!isQuoted && character === '}' && --depth === 0) return at + 1;
  }
  return 0;
}

type Json = Record<string, unknown>;

function readModule(module: string, value: unknown): Evidence[] {
  const source = `inline.${module}`;
  const { data, id, raw, native, config, NON_FACEBOOK_USER_ID, actorID } = record(value);
  if (module === 'PolarisViewer') return readUser(source, data, id);
  if (module === '_sharedData') return readConfig(source, config);
  // `raw` is the same JSON inside a string; `native` may hold the id alone (2021-2026).
  if (module === 'XIGSharedData') {
    return [parse(raw), native].flatMap((copy) => readConfig(source, record(copy).config));
  }
  return [evidence(source, null, idOf(NON_FACEBOOK_USER_ID ?? actorID))];
}

function readConfig(source: string, config: unknown): Evidence[] {
  const { viewer, viewerId } = record(config);
  return config === undefined ? [] : readUser(source, viewer, viewerId);
}

/** The record, and the id beside it where that is another one. */
function readUser(source: string, data: unknown, idBeside: unknown): Evidence[] {
  const user = record(data);
  const beside = idOf(idBeside);
  const id = idOf(user.id) ?? beside;
  const own = { ...evidence(source, id, idOf(user.fbid)), ...labels(user) };
  return id === beside || beside === null ? [own] : [own, evidence(source, beside, null)];
}

function evidence(source: string, id: string | null, fbid: string | null): Evidence {
  return { source, says: 'session', ...(id !== null && { id }), ...(fbid !== null && { aliases: [fbid] }) };
}

function labels({ username, full_name: name }: Json): Pick<Evidence, 'handle' | 'name'> {
  return {
    ...(typeof username === 'string' && username !== '' && { handle: username }),
    ...(typeof name === 'string' && name !== '' && { name }),
  };
}

/** An id as text; "0", and numbers too long to be exact, are nobody. */
function idOf(value: unknown): string | null {
  const id = Number.isSafeInteger(value) ? `${value}` : value;
  return typeof id === 'string' && /^[1-9]\d*$/.test(id) ? id : null;
}

function record(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}

/** JSON, also where it stands inside a string inside a string; undefined where it is none. */
function parse(json: unknown): unknown {
  if (typeof json !== 'string') return json;
  try {
    return parse(JSON.parse(json));
  } catch {
    return undefined;
  }
}
