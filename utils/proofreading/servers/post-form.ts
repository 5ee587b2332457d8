import type { ServerFault } from '../../core/proofreading.ts';

/** Bytes of an answer that are read, decompressed: the longest posts need some hundred thousand. */
const LONGEST_ANSWER = 2_000_000;

export type Answer = { json: unknown } | { fault: ServerFault };

/**
 * Posts a form and reads the JSON that comes back. Never throws. Nothing of the browser's goes along: no
 * cookie, no referrer; and it goes to no other address than the one named.
 *
 * `late` ends the time box: `slow`, where anything else that breaks the way is `unreachable`.
 */
export async function postForm(
  url: string,
  form: Readonly<Record<string, string>>,
  { fetch, late }: { fetch: typeof globalThis.fetch; late: AbortSignal },
): Promise<Answer> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      body: new URLSearchParams(form),
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: late,
    });
    const text = await textOf(response);
    return text === null ? { fault: 'garbage' } : jsonOf(text);
  } catch {
    return { fault: late.aborted ? 'slow' : 'unreachable' };
  }
}

/**
 * What an answer holds; null where it is an error page, too long or no text.
 * @throws where the way breaks
 */
async function textOf(response: Response): Promise<string | null> {
  const reader = response.body?.getReader();
  if (reader === undefined) return null;
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  while (response.ok && length <= LONGEST_ANSWER) {
    const { done, value } = await reader.read();
    if (done) return new Blob(chunks).text();
    chunks.push(value);
    length += value.byteLength;
  }
  // What a server has left to say is nobody's matter, nor whether it minds.
  reader.cancel().catch(() => undefined);
  return null;
}

function jsonOf(text: string): Answer {
  try {
    return { json: JSON.parse(text) as unknown };
  } catch {
    return { fault: 'garbage' };
  }
}
