import { ApiError, type Outgoing, sendAsRequest, sendByFetch, sendByXhr } from '../../kit/send.ts';
import { load, settings } from './load.ts';

const APP_ID = '936619743392459';

/** A mutation, as Relay sends it: everything in one form. Throws when the answer tells of an error. */
export function graphql(operation: string, variables: object): Promise<unknown> {
  const { session } = load;
  const form = new URLSearchParams({
    av: session?.fbid ?? '0',
    __d: 'www',
    __user: '0',
    __a: '1',
    __req: requestNumber(),
    dpr: '1',
    __comet_req: '7',
    fb_dtsg: load.token,
    jazoest: '26100',
    lsd: 'x',
    __crn: 'comet.igweb.PolarisFeedRoute',
    fb_api_caller_class: 'RelayModern',
    fb_api_req_friendly_name: operation,
    server_timestamps: 'true',
    variables: JSON.stringify(variables),
    doc_id: documentIdOf(operation),
  });
  return transmit({
    url: `${window.location.origin}/api/graphql`,
    method: 'POST',
    headers: { ...headers(), 'x-fb-friendly-name': operation, 'x-fb-lsd': 'x', ...FORM },
    body: String(form),
  });
}

/** One of the older endpoints, with a form as body. `host` is where the site keeps it. */
export function rest(
  path: string,
  form: Record<string, string>,
  host: 'www' | 'i' = 'www',
): Promise<unknown> {
  return transmit({
    url: `https://${host}.instagram.com/api/v1/${path}/`,
    method: 'POST',
    headers: { ...headers(), ...FORM },
    body: String(new URLSearchParams(form)),
  });
}

/** One of the older endpoints, with JSON as body. */
export function restJson(path: string, body: object, host: 'www' | 'i' = 'www'): Promise<unknown> {
  return transmit({
    url: `https://${host}.instagram.com/api/v1/${path}/`,
    method: 'POST',
    headers: { ...headers(), 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

/** Uploads a photo: done before the post that shows it. Returns the upload's number. */
export async function upload(file: File): Promise<string> {
  await new Promise((resolve) => setTimeout(resolve, settings.uploadDelay));
  const number = `${Date.now()}${Math.floor(Math.random() * 1000)}`;
  await transmit({
    url: `https://i.instagram.com/rupload_igphoto/fb_uploader_${number}`,
    method: 'POST',
    headers: {
      ...headers(),
      'content-type': file.type,
      offset: '0',
      'x-entity-length': String(file.size),
      'x-entity-name': `fb_uploader_${number}`,
      'x-entity-type': file.type,
      'x-instagram-rupload-params': JSON.stringify({ media_type: 1, upload_id: number }),
    },
    body: file,
  });
  return number;
}

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

async function transmit(request: Outgoing): Promise<unknown> {
  const answer = await transport(request);
  // Meta tells of many a refusal with status 200.
  if ((answer as { error?: unknown }).error !== undefined) throw new ApiError(JSON.stringify(answer));
  return answer;
}

function transport(request: Outgoing): Promise<unknown> {
  switch (settings.transport) {
    case 'fetch':
      return sendByFetch(request);
    case 'request':
      return sendAsRequest(request);
    default:
      return sendByXhr(request);
  }
}

function headers(): Record<string, string> {
  return {
    'x-csrftoken': cookie('csrftoken'),
    'x-ig-app-id': APP_ID,
    'x-asbd-id': '359341',
    'x-web-session-id': `${load.load}:a1b2c3:d4e5f6`,
  };
}

/** Read when the request is made, so that another account's cookies are used once they are there. */
function cookie(name: string): string {
  return new RegExp(`(?:^|; )${name}=([^;]*)`).exec(document.cookie)?.[1] ?? '';
}

let requests = 0;

function requestNumber(): string {
  requests += 1;
  return requests.toString(36);
}

const documentIds = new Map<string, string>();

/** Instagram's numbers for its operations change every few weeks; here with every load. */
function documentIdOf(operation: string): string {
  const known = documentIds.get(operation);
  if (known !== undefined) return known;
  const made = `27${Math.floor(Math.random() * 1e15)}`;
  documentIds.set(operation, made);
  return made;
}
