import type { Account } from '../../utils/core/account.ts';
import type { Workspace } from '../../utils/storage/schema.ts';
import { CLIENTS, workspace } from '../e2e/harness/workspace.ts';
import type { ModelClient } from './model.ts';
import type { Random } from './random.ts';

/**
 * The person's clients at the start of a session: all but some of them, one perhaps
 * marked "always confirm". `nameOf` names the accounts that count on the network.
 */
export function drawPeople(
  random: Random,
  nameOf: (account: Account) => string | null,
): { workspace: Workspace; clients: ModelClient[] } {
  const careful = random.weighted([
    [5, null],
    [1, 'boreal'],
    [1, 'maison'],
  ]);
  const chosen = Object.values(CLIENTS)
    .filter((client) => client.id !== 'maison' || random.chance(0.7))
    .map((client) => ({
      ...client,
      care: client.id === careful ? ('always-confirm' as const) : client.care,
    }));
  return {
    workspace: workspace({}, chosen),
    clients: chosen.map(({ id, name, personal, care, accounts }) => ({
      id,
      name,
      personal,
      careful: care === 'always-confirm',
      accounts: accounts.flatMap((account) => nameOf(account) ?? []),
    })),
  };
}

/** Names that are in some words, the longest first: a name that is part of another one is not counted twice. */
export function namesIn(words: string, names: readonly string[]): string[] {
  let left = words;
  return names
    .toSorted((a, b) => b.length - a.length)
    .filter((name) => {
      if (!left.includes(name)) return false;
      left = left.replaceAll(name, ' ');
      return true;
    });
}

/** Names to switch to: those wanted where there are any, else all but the one that acts. */
export function chosenAmong(
  names: readonly string[],
  wanted: readonly string[],
  acting: string | null,
): readonly string[] {
  const known = names.filter((name) => wanted.includes(name));
  return known.length > 0 ? known : names.filter((name) => name !== acting);
}
