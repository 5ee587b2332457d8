import { z } from 'zod';
import type { Token } from '../../proofreading/text/tokens.ts';
import { AMOUNTS, checkAmount } from '../amounts.ts';
import { type Place, ruleType } from '../rule-type.ts';
import { beforeTheEnd } from '../trailing.ts';
import { LINK_SHORTENERS } from './link-shorteners.ts';

const host = z
  .string()
  .trim()
  .toLowerCase()
  .normalize()
  .regex(/^[\p{L}\p{N}.-]+$/u)
  .max(253);
const hosts = z.array(host).min(1).max(1000);

export const LINKS = ruleType({
  name: 'links',
  called: { fr: 'Liens', en: 'Links' },
  shape: {
    ...AMOUNTS,
    place: z.enum(['end']).optional(),
    /** Whether addresses of shorteners may be, which hide where they lead. */
    shorteners: z.boolean().default(true),
    /** `true`: `http:` may not be. */
    https: z.boolean().default(false),
    /** Hosts with those below them: `exemple.ca` is also `www.exemple.ca`. */
    allowed: hosts.optional(),
    forbidden: hosts.optional(),
  },
  prepare:
    ({ place, shorteners, https, allowed, forbidden = [], ...amounts }) =>
    (draft) => [
      ...draft.links.flatMap((link): Place[] => {
        const own = hostOf(link);
        if (isUnder(own, forbidden) || (allowed !== undefined && !isUnder(own, allowed))) {
          return [
            said(link, {
              fr: `Le guide écarte les liens vers ${own}.`,
              en: `The guide rules out links to ${own}.`,
            }),
          ];
        }
        if (!shorteners && isUnder(own, LINK_SHORTENERS)) {
          return [
            said(link, { fr: `${own} cache où mène le lien.`, en: `${own} hides where the link leads.` }),
          ];
        }
        if (!https || !/^http:/i.test(link.text)) return [];
        const message = { fr: 'Un lien commence par https.', en: 'A link starts with https.' };
        return [{ ...said(link, message), fixes: [link.text.replace(/^http:/i, 'https:')] }];
      }),
      ...checkAmount(draft, draft.links, 'links', amounts),
      ...(place === 'end'
        ? beforeTheEnd(draft, draft.links).map((link) =>
            said(link, { fr: 'Les liens vont à la fin.', en: 'Links go at the end.' }),
          )
        : []),
    ],
});

function said({ start, end }: Token, message: Place['message']): Place {
  return { start, end, message };
}

function hostOf({ text }: Token): string {
  const [authority = ''] = text.replace(/^https?:\/\//i, '').split(/[/?#]/);
  // `https://exemple.ca@bit.ly` leads to bit.ly.
  const [host = ''] = (authority.split('@').at(-1) ?? '').split(':');
  return host.normalize('NFC').toLowerCase();
}

function isUnder(host: string, hosts: readonly string[]): boolean {
  return hosts.some((one) => host === one || host.endsWith(`.${one}`));
}
