/** One request, whatever sends it. */
export type Outgoing = {
  url: string;
  method: 'GET' | 'POST';
  headers: Record<string, string>;
  body: string | Blob | FormData | null;
};

/** An answer of the server other than success. */
export class ApiError extends Error {}

/** Sends a request by XMLHttpRequest and reads the JSON of its answer. */
export function sendByXhr({ url, method, headers, body }: Outgoing): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(method, url, true);
    request.withCredentials = true;
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.onload = () => {
      if (request.status !== 200) reject(new ApiError(`${request.status}`));
      else resolve(JSON.parse(request.responseText));
    };
    request.onerror = () => reject(new TypeError('Network error'));
    request.send(body);
  });
}

/** Sends a request by fetch, its parts beside the address. */
export function sendByFetch({ url, ...parts }: Outgoing): Promise<unknown> {
  return read(fetch(url, { ...parts, credentials: 'include' }));
}

/** Sends a request by fetch, as one Request object. */
export function sendAsRequest({ url, ...parts }: Outgoing): Promise<unknown> {
  return read(fetch(new Request(url, { ...parts, credentials: 'include' })));
}

async function read(answer: Promise<Response>): Promise<unknown> {
  const response = await answer;
  if (!response.ok) throw new ApiError(`${response.status}`);
  return response.json();
}
