import { type InstagramAccount, STRANGERS, type Stranger } from './accounts.ts';
import type { Publication } from './publication.ts';

/** A person as posts show them. */
export type Author = Pick<Stranger, 'id' | 'username' | 'name'>;

export type Comment = { id: string; author: Author; text: string };

export type FeedPost = {
  id: string;
  /** The short name in its address, /p/CODE/. */
  code: string;
  author: Author;
  caption: string;
  /** Minutes since it was posted. */
  age: number;
  likes: number;
  comments: Comment[];
};

const CAPTIONS = [
  'papier rivière jardin',
  'Première gelée, dernier basilic. On ferme à 17 h, la lumière aussi.',
  'Third try at the indigo vat. Third time blue.\n#workshop #indigo',
  'Les courges sont arrivées. Elles sont lourdes, elles sont belles, elles attendent.',
  'New window, same old cat. #shopcat',
  'On a relié 40 carnets cette semaine et recousu un sac. Merci à @decoy_two pour le fil.',
];

const REMARKS = ['stone bread north', 'Superbe lumière !', 'Saved a place for me?', 'On passe samedi.'];

/** The feed of whoever looks: always the same invented people, in the same order. */
export function feedPosts(
  count: number,
  published: readonly Publication[],
  accounts: readonly InstagramAccount[],
): FeedPost[] {
  const own = published
    .map((publication, index) => ({ publication, index }))
    .filter(({ publication }) => publication.kind === 'post')
    .reverse()
    .flatMap(({ publication, index }) => publishedPost(publication, index, accounts));
  const sample = Array.from({ length: count }, (_, index) => samplePost(index));
  return [...own, ...sample].map((post) => ({
    ...post,
    comments: [...post.comments, ...publishedComments(post.id, published, accounts)],
  }));
}

function samplePost(index: number): FeedPost {
  const id = String(3500000000000000001n + BigInt(index));
  const caption = CAPTIONS[index % CAPTIONS.length];
  const remark = REMARKS[index % REMARKS.length];
  if (caption === undefined || remark === undefined) throw new Error('No sample texts');
  return {
    id,
    code: shortCode(id),
    author: stranger(index),
    caption,
    age: 25 + index * 95,
    likes: 12 + ((index * 37) % 400),
    comments: [{ id: String(17900000000000000n + BigInt(index)), author: stranger(index + 1), text: remark }],
  };
}

function stranger(index: number): Author {
  const found = STRANGERS[index % STRANGERS.length];
  if (found === undefined) throw new Error('No sample people');
  return authorOf(found);
}

function authorOf({ id, username, name }: Stranger): Author {
  return { id, username, name };
}

function publishedPost(
  publication: Publication,
  index: number,
  accounts: readonly InstagramAccount[],
): FeedPost[] {
  const account = accounts.find((candidate) => candidate.id === publication.accountId);
  if (account === undefined) return [];
  const id = publishedId(index);
  const author = authorOf(account);
  return [{ id, code: shortCode(id), author, caption: publication.text, age: 0, likes: 0, comments: [] }];
}

function publishedComments(
  post: string,
  published: readonly Publication[],
  accounts: readonly InstagramAccount[],
): Comment[] {
  return published.flatMap(({ kind, about, accountId, text }, index) => {
    const account = accounts.find((candidate) => candidate.id === accountId);
    if ((kind !== 'comment' && kind !== 'reply') || about !== post || account === undefined) return [];
    return [{ id: publishedId(index), author: authorOf(account), text }];
  });
}

/** Ids of what is published here, in order: later than every id of the sample feed. */
export function publishedId(index: number): string {
  return String(3600000000000000000n + BigInt(index));
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A post's id in the 64 digits of Instagram's addresses. */
function shortCode(id: string): string {
  let rest = BigInt(id);
  let code = '';
  while (rest > 0n) {
    code = (DIGITS[Number(rest % 64n)] ?? '') + code;
    rest /= 64n;
  }
  return code;
}
