import type { Reply } from '../../utils/core/reply.ts';
import { reply } from '../e2e/harness/replies.ts';

/** A reply that was saved before the session, and what it must come to. */
export type SavedReply = Reply & {
  /** What the person answers where it asks; null where it asks nothing. */
  answer: string | null;
  /** Its text up to the place of the caret, and behind it. */
  before: string;
  after: string;
};

/** Whose replies there are: everybody's, and each client's. No two owners have a text in common. */
const OWNERS = [
  { owner: 'all', of: 'de l’équipe', door: 1 },
  { owner: 'boreal', of: 'de l’atelier', door: 2 },
  { owner: 'epicerie', of: 'de l’épicerie', door: 3 },
  { owner: 'maison', of: 'de la maison', door: 4 },
  { owner: 'personal', of: 'du bureau', door: 5 },
] as const;

type Owner = (typeof OWNERS)[number];

/** One line, many lines with a place for the caret, and a blank to fill: for each owner. */
export const SAVED_REPLIES: readonly SavedReply[] = OWNERS.flatMap(repliesOf);

/** What a tab may offer, by the client it is for; nobody's tab offers everybody's replies. */
export function repliesFor(clientId: string | null): SavedReply[] {
  return SAVED_REPLIES.filter(
    ({ clientIds }) => clientIds === 'all' || (clientId !== null && clientIds.includes(clientId)),
  );
}

function repliesOf({ owner, of, door }: Owner): SavedReply[] {
  const clientIds = owner === 'all' ? ('all' as const) : [owner];
  const save = (name: string, text: string, comesTo: Pick<SavedReply, 'answer' | 'before' | 'after'>) => ({
    ...reply(`${owner}-${name}`, `${name} ${of}`, text, { clientIds }),
    ...comesTo,
  });
  const hours = `Ouvert du mardi au samedi, de 10\u00a0h à 17\u00a0h, porte ${door}.`;
  const thanks = `Merci beaucoup 🙏\n\nÀ bientôt`;
  const signed = `\nL’équipe, porte ${door}`;
  return [
    save('Horaire', hours, { answer: null, before: hours, after: '' }),
    save('Merci', `${thanks}{% caret %}${signed}`, { answer: null, before: thanks, after: signed }),
    save('Livraison', `Livré {% ask "Quand?" %}, porte ${door}.`, {
      answer: 'jeudi',
      before: `Livré jeudi, porte ${door}.`,
      after: '',
    }),
  ];
}
