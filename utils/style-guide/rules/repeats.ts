import { z } from 'zod';
import type { Network } from '../../core/account.ts';
import type { Bilingual } from '../../core/finding.ts';
import { firstWord } from '../beside.ts';
import { counted } from '../counted.ts';
import { type Likeness, likenessOf } from '../repeats/likeness.ts';
import { DAY, LONGEST_BACK, type PastPost, type PastPosts, SETTLING } from '../repeats/past-posts.ts';
import { printOf, readPost } from '../repeats/post-print.ts';
import { ruleType } from '../rule-type.ts';

const HOUR = 3_600_000;

const NETWORK_NAMES: Record<Network, string> = { x: 'X', facebook: 'Facebook', instagram: 'Instagram' };

const LIKENESS: Record<Likeness, Bilingual> = {
  same: { fr: 'mot pour mot', en: 'word for word' },
  nearly: { fr: 'presque mot pour mot', en: 'almost word for word' },
};

export const REPEATS = ruleType({
  name: 'repeats',
  called: { fr: 'Déjà publié', en: 'Published already' },
  // Answers repeat by their nature.
  kinds: ['post'],
  shape: {
    /** Days that are looked back. */
    within: z.number().int().min(1).max(LONGEST_BACK).default(30),
    alike: z.enum(['nearly', 'same']).default('nearly'),
    /** On any network: the same text elsewhere is no repeat, unless a guide says so. */
    everywhere: z.boolean().default(false),
    /** What went out before the examples of the rule; nothing else is held against it. */
    after: z.array(z.string().min(1).max(2000)).max(20).optional(),
  },
  example: (text, { after = [] }, { network }) => {
    const now = 2 * DAY;
    const posts = after.map(
      (one): PastPost => ({
        at: now - DAY,
        network: network ?? 'facebook',
        print: printOf(readPost(one, '')),
      }),
    );
    return { text, situation: { past: { salt: '', posts, now, openedWith: '' } } };
  },
  prepare:
    ({ within, alike, everywhere }) =>
    (draft, { network, past }) => {
      if (past === undefined) return [];
      const isCompared = (post: PastPost) =>
        past.now - post.at >= SETTLING &&
        past.now - post.at <= within * DAY &&
        (everywhere || network === null || post.network === network);
      const found = lastAlike(draft.text, { ...past, posts: past.posts.filter(isCompared) });
      if (found === null || (alike === 'same' && found.likeness !== 'same')) return [];
      const first = firstWord(draft.text, { start: 0, end: draft.end });
      const elsewhere = found.post.network === network ? null : found.post.network;
      const message = messageOf(found.likeness, past.now - found.post.at, elsewhere);
      return first === null ? [] : [{ ...first, message, isOfWhole: true }];
    },
});

/** The latest post that a draft says again, word for word before nearly so; not one that is being edited. */
function lastAlike(
  text: string,
  { posts, salt, openedWith }: PastPosts,
): { post: PastPost; likeness: Likeness } | null {
  const draft = readPost(text, salt);
  const opened = openedWith === '' ? null : readPost(openedWith, salt);
  const alike = posts
    .filter(({ print }) => opened === null || likenessOf(opened, print) === null)
    .map((post) => ({ post, likeness: likenessOf(draft, post.print) }));
  for (const likeness of ['same', 'nearly'] as const) {
    const last = alike.findLast((one) => one.likeness === likeness);
    if (last !== undefined) return { post: last.post, likeness };
  }
  return null;
}

function messageOf(likeness: Likeness, age: number, elsewhere: Network | null): Bilingual {
  const ago = age < DAY ? counted(Math.floor(age / HOUR), 'hours') : counted(Math.floor(age / DAY), 'days');
  const words = LIKENESS[likeness];
  const where = elsewhere === null ? null : NETWORK_NAMES[elsewhere];
  return {
    fr: `Déjà publié${where === null ? '' : ` sur ${where}`} il y a ${ago.fr}, ${words.fr}.`,
    en: `Published ${where === null ? '' : `on ${where} `}${ago.en} ago already, ${words.en}.`,
  };
}
