import { TOP_LEVEL_DOMAINS } from './top-level-domains.ts';

/** A link within a text: where it starts, and how many UTF-16 units it takes. */
export type Link = { start: number; length: number };

// The parts of a link as X's published twitter-text reads them.
const DOMAIN_CHARACTER = String.raw`[^\s!'#%&()*+,\\\-./:;<=>?@\[\]^_{|}~$\u202A-\u202E\u061C\u200E\u200F\u2066-\u2069\uFEFF]`;
// Bounded as the DNS bounds them: a long text without spaces must not take for ever.
const LABEL = `${DOMAIN_CHARACTER}(?:(?:[-_]|${DOMAIN_CHARACTER}){0,61}${DOMAIN_CHARACTER})?`;
const PATH_CHARACTER = String.raw`[a-z\u0400-\u04FF\u00C0-\u024F0-9!*';:=+,.$/%#\[\]\-\u2013_~@|&]`;
const PARENTHESES = String.raw`\((?:${PATH_CHARACTER}|\(${PATH_CHARACTER}+\))+\)`;
const PATH_END = String.raw`(?:[+\-a-z\u0400-\u04FF\u00C0-\u024F0-9=_#/]|${PARENTHESES})`;
const PATH = `(?:/(?:(?:${PATH_CHARACTER}|${PARENTHESES})*${PATH_END})?)?`;
const QUERY = String.raw`(?:\?[a-z0-9!?*'@();:&=+$/%#\[\]\-_.,~|]*[a-z0-9\-_&=#/])?`;

const CANDIDATE = new RegExp(
  String.raw`(?<![A-Za-z0-9@＠$#＃])(?<protocol>https?://)?(?<domain>(?:${LABEL}\.){1,20}${LABEL})(?<rest>(?::\d+)?${PATH}${QUERY})`,
  'gi',
);

/** The links that X will shorten, with and without `https://`; none overlap. */
export function linksIn(text: string): Link[] {
  const links: Link[] = [];
  let position = text.includes('.') ? 0 : text.length;
  while (position < text.length) {
    CANDIDATE.lastIndex = position;
    const found = CANDIDATE.exec(text);
    if (!found) break;
    const link = linkIn(text, found);
    if (link) links.push(link);
    // What is no link may hold one further on: "Merci.https://…".
    position = link ? link.start + link.length : text.indexOf('.', found.index) + 1;
  }
  return links;
}

function linkIn(text: string, found: RegExpExecArray): Link | null {
  const { protocol = '', domain = '', rest = '' } = found.groups ?? {};
  const start = found.index + protocol.length;
  const known = knownPart(domain, text[start + domain.length] ?? '', protocol !== '');
  if (!known) return null;
  const host = protocol ? known : bareHost(known, text[found.index - 1] ?? '');
  if (!host) return null;
  const end = start + known.length + (known === domain ? rest.length : 0);
  const from = protocol ? found.index : start + known.length - host.length;
  return { start: from, length: end - from };
}

/** Without a protocol only Latin letters count, and nothing that goes on from a word: `a_b.com`, `../c.com`. */
function bareHost(domain: string, before: string): string | null {
  if (/[-_./]/.test(before)) return null;
  return /(?:[-a-z0-9\u00C0-\u024F]+\.)+[-a-z0-9]+$/i.exec(domain)?.[0] ?? null;
}

/** The longest beginning of a domain that ends in a top-level one: `lac.ca` of `lac.ca.Merci`. */
function knownPart(domain: string, after: string, hasProtocol: boolean): string | null {
  const labels = `${domain}${after}`.split('.');
  for (let index = labels.length - 1; index > 0; index--) {
    const ending = topLevelOf(labels[index] ?? '', hasProtocol);
    const isName = !labels[index - 1]?.includes('_');
    if (ending && isName) return [...labels.slice(0, index), ending].join('.');
  }
  return null;
}

/** The top-level domain at the start of a label, where no letter, figure or @ follows it. */
function topLevelOf(label: string, hasProtocol: boolean): string | null {
  const [ascii = ''] = /^(?:xn--[-0-9a-z]+|[0-9a-z]+)(?![0-9a-z@+-])/i.exec(label) ?? [];
  const name = ascii.toLowerCase();
  if (name.startsWith('xn--') || TOP_LEVEL_DOMAINS.has(name)) return ascii;
  return hasProtocol ? (/^(?:(?!\p{ASCII})[\p{L}\p{M}])+/u.exec(label)?.[0] ?? null) : null;
}
