import type { Account } from '../../utils/core/account.ts';
import type { Client } from '../../utils/core/client.ts';
import type { Answer, Language, NewClient } from '../../utils/core/question.ts';
import { t } from '../../utils/i18n/in-page/translator.ts';
import { PERSONAL_COLOUR } from '../colour.ts';

/** Whose an account can be said to be. */
export type Choice = { to: 'client'; client: Client } | { to: 'personal' } | { to: 'new' };

/** The answer that gives an account to a client. */
export type Claim = Extract<Answer, { do: 'claim' | 'claim-new' }>;

/** Longest name of a client, in characters. */
export const LONGEST_NAME = 60;

/** Every client, oneself last (set up on the spot where it is missing, never twice), then a new one. */
export function choicesFor(clients: readonly Client[]): Choice[] {
  const own = clients.filter((client) => client.personal);
  const others = clients.filter((client) => !client.personal);
  const choices: Choice[] = [...others, ...own].map((client) => ({ to: 'client', client }));
  if (own.length === 0) choices.push({ to: 'personal' });
  return [...choices, { to: 'new' }];
}

/** What a choice answers; null while the new client has no name. */
export function claimOf(choice: Choice, newClient: NewClient, language: Language): Claim | null {
  if (choice.to === 'client') return { do: 'claim', clientId: choice.client.id };
  if (choice.to === 'personal') {
    return {
      do: 'claim-new',
      client: { name: t(language, 'personal'), colour: PERSONAL_COLOUR, personal: true },
    };
  }
  const name = newClient.name.trim();
  return name === '' ? null : { do: 'claim-new', client: { ...newClient, name } };
}

/** A choice in words. */
export function choiceName(choice: Choice, language: Language): string {
  if (choice.to === 'client') return choice.client.name;
  return t(language, choice.to === 'personal' ? 'personal' : 'newClient');
}

/** The name a new client starts with: the account's own, without invisible characters. */
export function suggestedName(account: Account): string {
  const label = account.name ?? account.handle ?? '';
  const clean = label.replace(/[\p{Cc}\p{Cf}]/gu, '').replace(/\s+/g, ' ');
  return [...clean.trim()].slice(0, LONGEST_NAME).join('');
}
