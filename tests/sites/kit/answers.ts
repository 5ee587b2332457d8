import type { SiteRequest, SiteResponse } from '../internet/site.ts';

/** Headers that let a page of the network read the answer of another of its hosts. */
export function corsHeaders(request: SiteRequest): Record<string, string> {
  const { origin } = request.headers;
  if (origin === undefined) return {};
  return {
    'access-control-allow-origin': origin,
    'access-control-allow-credentials': 'true',
    'access-control-allow-methods': 'GET, POST, OPTIONS',
    'access-control-allow-headers': request.headers['access-control-request-headers'] ?? '',
  };
}

export function json(request: SiteRequest, body: unknown, status = 200) {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...corsHeaders(request) },
    body: JSON.stringify(body),
  };
}

/** A client's script or style, kept by the browser as the networks' are: it compiles once. */
export function kept(answer: SiteResponse): SiteResponse {
  if ('abort' in answer) return answer;
  return { ...answer, headers: { ...answer.headers, 'cache-control': 'max-age=3600' } };
}

/** Said to be UTF-8: an editor whose script is read as anything else breaks. */
export function script(body: string): SiteResponse {
  return { headers: { 'content-type': 'text/javascript; charset=utf-8' }, body };
}

export function style(body: string): SiteResponse {
  return { headers: { 'content-type': 'text/css; charset=utf-8' }, body };
}

/** Pictures may be asked for with CORS (`crossorigin="anonymous"`). */
export function picture(svg: string): SiteResponse {
  const headers = {
    'content-type': 'image/svg+xml',
    'cache-control': 'max-age=3600',
    'access-control-allow-origin': '*',
  };
  return { headers, body: svg };
}
