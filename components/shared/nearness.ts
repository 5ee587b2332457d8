import type { Account } from '../../utils/core/account.ts';
import type { Client } from '../../utils/core/client.ts';

/** Shorter than this, one name inside another says nothing. */
const LEAST_LETTERS = 4;

/** The client whose name looks like the account's, to be offered first; a hint for the eye, never a decision. */
export function nearestClient(clients: readonly Client[], account: Account): Client | null {
  const labels = [account.handle, account.name].filter((label) => label !== null).map(fold);
  return clients.find((client) => labels.some((label) => isNear(label, fold(client.name)))) ?? null;
}

function isNear(label: string, name: string): boolean {
  if (label.length < LEAST_LETTERS || name.length < LEAST_LETTERS) return label !== '' && label === name;
  return label.includes(name) || name.includes(label);
}

/** Letters and digits only, without case or accents. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
