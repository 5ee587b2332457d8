import type { Evidence } from '../../core/evidence.ts';
import { readCookie } from '../dom.ts';
import type { Page } from '../network.ts';
import { isBusiness, pageEvidence } from './business.ts';
import {
  type InlineData,
  idOf,
  isJson,
  type Json,
  labelOf,
  type Part,
  partsOf,
  readInline,
} from './inline.ts';
import { OWN_AVATAR } from './selectors.ts';

/**
 * Signals of the tab. Facebook itself defines who acts as `USER_ID === (cookie
 * i_user ?? cookie c_user)`, and on business.facebook.com as c_user (its
 * CurrentUser module, builds of 2014 to 2026).
 */
export function tabEvidence(page: Page): Evidence[] {
  const inline = readInline(page.document);
  const id = idOf(readCookie(page.cookie, 'c_user'));
  const session: Evidence[] = id === null ? [] : [{ source: 'cookie.c_user', says: 'session', id }];
  const people = [...session, ...readClaims(inline, 'session')];
  if (isBusiness(page.url)) return unique([...people, ...pageEvidence(page, inline)]);
  const acting = readActing(inline);
  // A document that names nobody leaves the cookies alone: neither i_user nor its absence proves who acts.
  const cookie = id === null || acting.length === 0 ? [] : [actingCookie(page, id)];
  return unique([...people, ...cookie, ...acting]);
}

/** An identity that the person of this session may act as. */
export type Profile = {
  id: string | null;
  name: string | null;
  /** File name of the profile picture: the same in all sizes. */
  picture: string | null;
  kind: 'person' | 'page';
};

/**
 * Who acts, as `self`, and every identity that the document names, `self` first; `commenter` is whom
 * all its posts name for comments. Null where the document doesn't say who acts.
 */
export function ownProfiles(
  document: Document,
): { self: Profile; shortName: string | null; all: Profile[]; commenter: Profile | null } | null {
  const inline = readInline(document);
  const acting = readActing(inline).find(({ name }) => name !== undefined);
  if (acting === undefined) return null;
  const self = {
    ...toProfile(acting),
    picture: pictureOf([...document.querySelectorAll(OWN_AVATAR)].at(-1) ?? null),
  };
  const shortName = labelOf(partsOf(inline, 'CurrentUserInitialData')[0]?.SHORT_NAME);
  const others = [
    ...partsOf(inline, 'viewer.actor'),
    ...partsOf(inline, 'profile'),
    ...readClaims(inline, 'session'),
  ].map(toProfile);
  const commenters = partsOf(inline, 'viewer_actor').map(toProfile);
  const [commenter = null] = commenters;
  const isUnanimous = commenters.every(({ id }) => id === commenter?.id);
  return {
    self,
    shortName,
    all: [self, ...others, ...commenters],
    commenter: isUnanimous ? commenter : null,
  };
}

/** File name of the picture that an element shows; null for none. */
export function pictureOf(element: Element | null): string | null {
  return fileName(element?.getAttribute('xlink:href') ?? element?.getAttribute('href'));
}

function fileName(address: unknown): string | null {
  return (typeof address === 'string' && /([^/?#]+)(?:[?#]|$)/.exec(address)?.[1]) || null;
}

/**
 * What the cookie i_user says, present or not: without it the account acts
 * itself. Readable by scripts, and moved by a switch at once, in all tabs.
 */
function actingCookie(page: Page, session: string): Evidence {
  const id = idOf(readCookie(page.cookie, 'i_user')) ?? session;
  return { source: 'cookie.i_user', says: 'acting', id, ...(id !== session && { vouches: true }) };
}

/** Fields that name the account of the session, who acts, and the latter's name. */
const FIELDS: Partial<Record<Part, { session: string; acting: string; name: string }>> = {
  CurrentUserInitialData: { session: 'ACCOUNT_ID', acting: 'USER_ID', name: 'NAME' },
  fbIdentity: { session: 'accountId', acting: 'actorId', name: '' },
  RelayAPIConfigDefaults: { session: '', acting: 'actorID', name: '' },
  'viewer.actor': { session: '', acting: 'id', name: 'name' },
};

/** Who acts, by every copy of the modules; nothing where no copy ties a name to an id. */
function readActing(inline: InlineData): Evidence[] {
  const claims = readClaims(inline, 'acting');
  // Somebody looks through another's account: who publishes is not known.
  const isMasked = inline.some(([, json]) => idOf(json.ORIGINAL_USER_ID) !== null);
  if (isMasked || claims.every(({ name }) => name === undefined)) return [];
  const isUnanimous = claims.every(({ id }) => id === claims[0]?.id);
  const page = isUnanimous ? { aliases: secondIds(inline), kind: kindOfPage(inline) } : {};
  return claims.map((claim) => (claim.vouches ? { ...claim, ...page } : claim));
}

/** What the fields say; another acting id than the account's explains itself. */
function readClaims(inline: InlineData, says: 'session' | 'acting'): Evidence[] {
  return inline.flatMap(([part, json]): Evidence[] => {
    const fields = FIELDS[part];
    const id = fields === undefined ? null : idOf(json[fields[says]]);
    if (fields === undefined || id === null) return [];
    const claim: Evidence = { source: `inline.${part}`, says, id };
    if (says === 'session') return [claim];
    const name = labelOf(json[fields.name]);
    const vouches = (idOf(json[fields.session]) ?? id) !== id;
    return [{ ...claim, ...(name !== null && { name }), ...(vouches && { vouches }) }];
  });
}

/** The classic id of the Page that acts; a person in professional mode has one too, and is no Page for that. */
function secondIds(inline: InlineData): string[] {
  const ids = inline.flatMap(([part, json]) =>
    part === 'profile' ? [] : [json.PAGE_MESSAGING_MAILBOX_ID, json.delegatePageID, json.delegate_page_id],
  );
  return [...new Set(ids.flatMap((id) => idOf(id) ?? []))];
}

/** An i_user is a Page, or somebody's second personal profile. */
function kindOfPage(inline: InlineData): 'page' | 'person' {
  const actors = partsOf(inline, 'viewer.actor');
  return actors.some((actor) => actor.profile_type_name_for_content === 'PROFILE') ? 'person' : 'page';
}

function toProfile(json: Json): Profile {
  return {
    id: idOf(json.id),
    name: labelOf(json.name),
    picture: isJson(json.profile_picture) ? fileName(json.profile_picture.uri) : null,
    kind: idOf(json.delegate_page_id) === null ? 'person' : 'page',
  };
}

function unique(evidence: Evidence[]): Evidence[] {
  return [...new Map(evidence.map((item) => [JSON.stringify(item), item])).values()];
}
