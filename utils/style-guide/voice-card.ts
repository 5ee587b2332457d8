import { z } from 'zod';
import type { Address, UrgentContact, VoiceCard } from '../core/voice-card.ts';
import { contactsIn } from './contacts.ts';
import { ADDRESS } from './rules/address.ts';
import { guideSchema } from './schema.ts';

/** The parts of a guide that a card is made of; the rest is not looked at. */
const cardParts = z.object({
  ...guideSchema.pick({ card: true, link: true }).shape,
  rules: z.array(z.unknown()),
});

/** A guide without these words has nothing to say on a card. */
const MAY_SAY_SOMETHING = /\b(?:card|address)\b/;

/** Whether a guide's YAML has anything that a card is made of; where it has not, it need not be read. */
export function mayHaveCard(source: string): boolean {
  return MAY_SAY_SOMETHING.test(source);
}

/** The voice card of a guide, or null where it would be empty. Never fails. */
export function voiceCardOf(guide: unknown): VoiceCard | null {
  const read = cardParts.safeParse(guide);
  if (!read.success) return null;
  const { card = {}, link, rules } = read.data;
  const address = eachOnce(rules.flatMap(addressOf));
  const [todo, dont] = [eachOnce(card.do), eachOnce(card.dont)];
  const { urgent } = card;
  if (address.length + todo.length + dont.length === 0 && urgent === undefined) return null;
  return { address, do: todo, dont, urgent: contactOf(urgent), link: safeLink(link) };
}

function addressOf(rule: unknown): Address[] {
  const read = ADDRESS.schema.safeParse(rule);
  if (!read.success) return [];
  const { readers, speaker, networks, kinds, languages } = read.data as Address;
  if (readers === undefined && speaker === undefined) return [];
  return [{ readers, speaker, networks, kinds, languages }];
}

function eachOnce<Item>(items: readonly Item[] = []): Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

function contactOf(urgent: string | undefined): UrgentContact | null {
  if (urgent === undefined) return null;
  const contacts = contactsIn(urgent);
  return { text: urgent, copies: contacts.length > 0 ? contacts : [urgent] };
}

/** What is opened from a network's page goes nowhere in clear. */
function safeLink(link: string | undefined): string | null {
  if (link === undefined) return null;
  const { protocol, href } = new URL(link);
  return protocol === 'https:' ? href : null;
}
