import { type Outgoing, sendAsRequest, sendByFetch, sendByXhr } from '../../kit/send.ts';
import { hasDrifted, load, settings } from './load.ts';

/** A refusal of the server: it answers 200 all the same, as Facebook's does. */
class Refusal extends Error {}

/**
 * A GraphQL operation, under its friendly name and a `doc_id` that changes from
 * load to load, said for the actor that `av` names. Throws when the request fails or the server refuses it.
 */
export async function graphql(operation: string, variables: object, actorId: string): Promise<void> {
  const name = hasDrifted(`operation:${operation}`) ? `${operation}V2` : operation;
  const answer = (await transmit(name, formOf(name, variables, actorId))) as {
    errors?: { reason: string }[];
  };
  const [error] = answer.errors ?? [];
  if (error !== undefined) throw new Refusal(error.reason);
}

function transmit(name: string, form: Record<string, string>): Promise<unknown> {
  const { transport } = settings;
  const request: Outgoing = {
    url: '/api/graphql/',
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headersFor(name) },
    body: String(new URLSearchParams(form)),
  };
  if (transport === 'fetch') return sendByFetch(request);
  if (transport === 'request') return sendAsRequest(request);
  if (transport === 'form-data') {
    return sendByFetch({ ...request, headers: headersFor(name), body: formData(form) });
  }
  if (transport === 'blob') return sendByXhr({ ...request, body: new Blob([`${request.body}`]) });
  return sendByXhr(request);
}

function headersFor(name: string): Record<string, string> {
  return { 'x-fb-friendly-name': name, 'x-fb-lsd': LSD, 'x-asbd-id': '359341' };
}

function formData(form: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(form)) data.append(name, value);
  return data;
}

const LSD = randomDigits(11);
let requests = 0;

function formOf(name: string, variables: object, actorId: string): Record<string, string> {
  requests += 1;
  return {
    av: actorId,
    __aaid: '0',
    __user: load.actor?.id ?? '0',
    __a: '1',
    __req: requests.toString(36),
    __comet_req: '15',
    fb_dtsg: load.token,
    lsd: LSD,
    fb_api_caller_class: 'RelayModern',
    fb_api_req_friendly_name: name,
    variables: JSON.stringify(variables),
    server_timestamps: 'true',
    doc_id: docIdOf(name),
  };
}

const docIds = new Map<string, string>();

function docIdOf(name: string): string {
  const known = docIds.get(name);
  if (known !== undefined) return known;
  const made = randomDigits(17);
  docIds.set(name, made);
  return made;
}

function randomDigits(count: number): string {
  return [...crypto.getRandomValues(new Uint8Array(count))].map((byte) => byte % 10).join('');
}

/** What the client asks for when one moves to another of its pages. */
export async function fetchRoute(path: string): Promise<void> {
  const form = new URLSearchParams({ 'route_urls[0]': path, __user: load.actor?.id ?? '0' });
  await fetch('/ajax/bulk-route-definitions/', { method: 'POST', body: form });
}
