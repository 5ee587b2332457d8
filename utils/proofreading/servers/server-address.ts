/** Why what was typed is no address of a server. */
export type AddressFault =
  | 'empty'
  /** No host in it, or nothing that could be one. */
  | 'not-an-address'
  /** Neither http nor https. */
  | 'scheme'
  /** A name or a password before the host: it would be kept in clear, and browsers refuse to ask there. */
  | 'credentials'
  /** `?` or `#`: it is the address of a page. */
  | 'query';

export type ServerAddress =
  | {
      ok: true;
      /** As `ProofreadingServer` wants it: ends in a slash. */
      address: string;
      /** The browser's pattern for the permission; patterns have no port. */
      pattern: string;
      /** Encrypted, or never off this machine: nobody on the network reads what is sent. */
      isPrivate: boolean;
    }
  | { ok: false; why: AddressFault };

const LONGEST = 500;

/**
 * Reads an address as a person types it: `localhost:8081`, `http://127.0.0.1:8080/`,
 * `https://lt.exemple.com/v2`. Without `http://` or `https://`, the first is meant on this machine, the
 * second anywhere else.
 */
export function readServerAddress(typed: string): ServerAddress {
  const given = typed.trim();
  if (given === '') return { ok: false, why: 'empty' };
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(given)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') return { ok: false, why: 'scheme' };
  if (given.length > LONGEST || /[\s\p{C}\\]/u.test(given)) return { ok: false, why: 'not-an-address' };
  const url = scheme === undefined ? withScheme(given) : urlOf(given);
  if (url === null) return { ok: false, why: 'not-an-address' };
  if (url.username !== '' || url.password !== '') return { ok: false, why: 'credentials' };
  if (/[?#]/.test(given)) return { ok: false, why: 'query' };
  // A star would ask the browser for every host.
  const isHost = /^(?:[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.?|\[[0-9a-f:.]+\])$/.test(url.hostname);
  if (!isHost) return { ok: false, why: 'not-an-address' };
  return {
    ok: true,
    address: url.href.endsWith('/') ? url.href : `${url.href}/`,
    pattern: `${url.protocol}//${url.hostname}/*`,
    isPrivate: url.protocol === 'https:' || isThisMachine(url.hostname),
  };
}

function withScheme(given: string): URL | null {
  const url = urlOf(`http://${given}`);
  if (url === null || given.startsWith('/')) return null;
  if (isThisMachine(url.hostname)) return url;
  // One word is no address yet: an own network's machines have a port or a path with them.
  return /[.:/]/.test(given) ? urlOf(`https://${given}`) : null;
}

function urlOf(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}

/** Whether a host, as `URL` writes it, is the machine itself. */
function isThisMachine(host: string): boolean {
  return (
    host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127(?:\.\d+){3}$/.test(host)
  );
}
