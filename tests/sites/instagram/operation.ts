import type { SiteRequest } from '../internet/site.ts';

/** One call of the API: its name, and its form with what the address carries put in. */
type NamedCall = { operation: string; form: Readonly<Record<string, string>> };

const GRAPHQL = ['/api/graphql', '/graphql/query'];

/**
 * What a request asks for, by a name that stays: GraphQL's friendly name, or
 * the path of an older endpoint without its ids. Null where it is no call.
 */
export function callOf(request: SiteRequest): NamedCall | null {
  const path = request.url.pathname.replace(/\/$/, '');
  const form = formOf(request);
  if (GRAPHQL.includes(path)) {
    const operation = request.headers['x-fb-friendly-name'] ?? form.fb_api_req_friendly_name;
    return operation === undefined ? null : { operation, form };
  }
  const upload = /^\/(rupload_ig\w+\/fb_uploader_\d+)$/.exec(path)?.[1];
  if (upload !== undefined) return { operation: upload, form };
  const rest = /^\/api\/v1\/(.+)$/.exec(path)?.[1];
  if (rest === undefined) return null;
  const media = /^web\/comments\/(\d+)\/add$/.exec(rest)?.[1];
  if (media !== undefined) return { operation: 'web/comments/add', form: { ...form, media_id: media } };
  return { operation: rest, form };
}

function formOf(request: SiteRequest): Record<string, string> {
  const type = request.headers['content-type'] ?? '';
  if (type.includes('form-urlencoded')) return Object.fromEntries(new URLSearchParams(request.body));
  if (!type.includes('json')) return {};
  const fields = Object.entries(JSON.parse(request.body) as Record<string, unknown>);
  return Object.fromEntries(fields.map(([name, value]) => [name, asText(value)]));
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
