import type { SiteRequest } from '../internet/site.ts';
import { asObject, asText } from './publication.ts';

/** A GraphQL request as the server reads it. */
export type Mutation = {
  /** The friendly name, whatever `doc_id` it comes under. */
  operation: string;
  variables: Record<string, unknown>;
  /** `fb_dtsg`. */
  token: string;
  /** `__user`. */
  user: string;
  /** `input.actor_id` or `input.base.actor_id`, else `av`. */
  actor: string;
};

/** Reads a form, urlencoded or multipart. Throws when its variables are no JSON. */
export async function readMutation({ body, headers }: SiteRequest): Promise<Mutation> {
  const type = headers['content-type'] ?? '';
  const form = await new Response(body, { headers: { 'content-type': type } }).formData();
  const field = (name: string) => asText(form.get(name));
  const variables = asObject(JSON.parse(field('variables') || '{}'));
  const input = asObject(variables.input);
  return {
    // The name that today's drift gave it.
    operation: field('fb_api_req_friendly_name').replace(/V2$/, ''),
    variables,
    token: field('fb_dtsg'),
    user: field('__user'),
    actor: asText(input.actor_id) || asText(asObject(input.base).actor_id) || field('av'),
  };
}
