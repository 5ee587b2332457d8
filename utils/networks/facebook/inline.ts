import { cleanLabel, objectAt } from '../dom.ts';

/** An object of the page's inline data: nothing about its fields is sure. */
export type Json = Readonly<Record<string, unknown>>;

/**
 * Modules that a document defines once or several times, and parts of the
 * answers preloaded with it: who acts (`viewer.actor`), who comments on one post
 * (`viewer_actor`, since 2025 `current_actor` too), whom one may switch to (`profile`), where Business Suite publishes (`presence`), its Pages (`page`).
 */
export type Part =
  | 'CurrentUserInitialData'
  | 'RelayAPIConfigDefaults'
  | 'ProfilePlusMessaging'
  | 'fbIdentity'
  | 'viewer.actor'
  | 'viewer_actor'
  | 'profile'
  | 'presence'
  | 'page';

export type InlineData = readonly (readonly [Part, Json])[];

/**
 * `["CurrentUserInitialData",[],{...},270]` in JSON and in requireLazy scripts
 * alike (2014 to 2026). What people write never holds bare quotes there.
 */
const MODULE =
  /(?:\["(CurrentUserInitialData|RelayAPIConfigDefaults|ProfilePlusMessaging)"\s*,\s*\[[^\]]*\]\s*,|"(fbIdentity|viewer_actor|current_actor)"\s*:)\s*(?=\{)/g;

/** Answers worth parsing: small ones; the feed's own, of megabytes, are left alone. */
const ANSWER = /"(?:profile_switcher_eligible_profiles|voice_switcher_actors|presenceType|business_scopes)"/;

const INLINE_TYPE = /^(?:|text\/javascript|application\/json)$/;

const read = new WeakMap<Element, { length: number; parts: InlineData }>();

/** Everything the inline scripts say, every copy of it; a script is read once, and again if it has grown. */
export function readInline(document: Document): InlineData {
  return [...document.scripts].flatMap((script) => {
    if (!INLINE_TYPE.test(script.type)) return [];
    let length = 0;
    for (const node of script.childNodes) length += (node as Text).length;
    const known = read.get(script);
    if (known?.length === length) return known.parts;
    const text = script.textContent ?? '';
    const parts = [...readModules(text), ...readAnswers(text)];
    read.set(script, { length, parts });
    return parts;
  });
}

export function partsOf(inline: InlineData, wanted: Part): Json[] {
  return inline.flatMap(([part, json]) => (part === wanted ? [json] : []));
}

/** An id as a string of digits; "0" is nobody. */
export function idOf(value: unknown): string | null {
  return typeof value === 'string' && /^[1-9]\d*$/.test(value) ? value : null;
}

/** A label without invisible characters; null for none. */
export function labelOf(value: unknown): string | null {
  return (typeof value === 'string' && cleanLabel(value)) || null;
}

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}

function readModules(text: string): InlineData {
  return [...text.matchAll(MODULE)].flatMap((found) => {
    const json = parse(objectAt(text, found.index + found[0].length));
    const part = (found[1] ?? found[2])?.replace('current_actor', 'viewer_actor') as Part;
    return isJson(json) ? [[part, json] as const] : [];
  });
}

function readAnswers(text: string): InlineData {
  const parts: (readonly [Part, Json])[] = [];
  // A list that grows while it is walked, not recursion: nesting has no bound.
  const found: unknown[] = ANSWER.test(text) ? [parse(text)] : [];
  for (const json of found) {
    if (!isJson(json)) continue;
    if (isJson(json.viewer) && isJson(json.viewer.actor)) parts.push(['viewer.actor', json.viewer.actor]);
    if (isJson(json.profile)) parts.push(['profile', json.profile]);
    const voices = isJson(json.voice_switcher_actors) ? json.voice_switcher_actors.nodes : null;
    if (Array.isArray(voices))
      parts.push(...voices.filter(isJson).map((voice) => ['profile', voice] as const));
    if (json.presenceType !== undefined) parts.push(['presence', json]);
    else if (json.__typename === 'Page') parts.push(['page', json]);
    for (const value of Object.values(json)) found.push(value);
  }
  return parts;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
