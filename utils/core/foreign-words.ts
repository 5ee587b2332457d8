import type { Client } from './client.ts';

/** Something in a draft that is another client's. */
export type ForeignWords = {
  client: Client;
  words: string;
  /** A name, a handle, a hashtag; or the beginning of a sentence from a saved reply. */
  from: 'name' | 'reply';
};

/** Shorter names and handles are words of everyday too often. */
const SHORTEST = 4;

/**
 * The first words of another client in a draft, or null. Handles and hashtags count with their
 * sign, however they are written. A name counts where it is written as a name: several words
 * with a capital somewhere, a single word exactly as its owner writes it; « le soleil » is no
 * brand. What is also in one's own names says nothing, nor does the name of a person.
 */
export function foreignWords(
  text: string,
  clients: readonly Client[],
  own: Client | null,
): ForeignWords | null {
  const plain = unaccented(text);
  const ours = own === null ? '' : unaccented(wordsOf(own).join('\n'));
  for (const client of clients) {
    if (client.id === own?.id) continue;
    const words = wordsOf(client).find(
      (candidate) =>
        candidate.length >= SHORTEST &&
        find(plain, candidate).some((found) => isMeant(candidate, found)) &&
        find(ours, candidate).length === 0,
    );
    if (words !== undefined) return { client, words, from: 'name' };
  }
  return null;
}

function wordsOf({ name, personal, hashtag, accounts }: Client): string[] {
  return [
    ...accounts.flatMap(({ handle }) => (handle === null ? [] : [`@${handle}`])),
    ...(hashtag === undefined ? [] : [`#${hashtag.replace(/^#/, '')}`]),
    ...(personal ? [] : [name.trim()]),
  ];
}

function isMeant(words: string, found: string): boolean {
  if (/^[@#]/.test(words)) return true;
  if (/^[\p{L}\p{N}]+$/u.test(words)) return found === unaccented(words);
  return /\p{Lu}/u.test(found);
}

/** Every place where a text has these words, whole and in any capitals: as they are written there. */
function find(text: string, words: string): string[] {
  const wanted = unaccented(words).toLowerCase();
  const found: string[] = [];
  const lower = text.toLowerCase();
  for (let at = lower.indexOf(wanted); at !== -1; at = lower.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    if (isEdge(text[at - 1]) && isEdge(text[end])) found.push(text.slice(at, end));
  }
  return found;
}

function isEdge(character: string | undefined): boolean {
  return character === undefined || !/[\p{L}\p{N}_]/u.test(character);
}

/** Without accents; apostrophes and spaces alike. */
function unaccented(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").replace(/\s+/g, ' ');
}
