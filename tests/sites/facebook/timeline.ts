import { type Actor, GROUP, PEOPLE, STRANGERS, voicesOf } from './accounts.ts';
import type { Publication } from './publication.ts';

/** An actor as posts and comments show it. */
export type Author = Pick<Actor, 'id' | 'kind' | 'name' | 'shortName' | 'pictureId'>;

export type FeedComment = { id: string; author: Author; text: string };

export type FeedPost = {
  id: string;
  author: Author;
  text: string;
  /** Hours since it was posted. */
  age: number;
  reactions: number;
  shares: number;
  comments: FeedComment[];
  /** The group it was posted in. */
  groupName: string | null;
  /** A photo with a page of its own. */
  photoId: string | null;
};

const TEXTS = [
  'Premier marché couvert de la saison samedi : pain au levain, courges, miel de trèfle.',
  'Repair café this Sunday, 10 to 4. Bring the lamp, we bring the solder.',
  'Quelqu’un a trouvé un gant gauche, laine grise, près du pont ? Il s’ennuie du droit.',
  'The river froze overnight. Coffee tastes better when the windows are white.',
  'Nouvelle affiche, nouvelle encre, même vieux rouleau. Séchage jusqu’à demain.',
  'We counted: 412 books went home with someone new.',
  'Atelier de reliure complet ! On en ajoute un le 12.',
  'Fermé lundi pour inventaire. On comptera les boutons, tous les boutons.',
];

const ANSWERS = [
  'On vient à trois, avec le chien.',
  'Still open at six?',
  'Merci pour samedi dernier !',
  'The blue one, please.',
];

/** The feed of whoever looks: always the same invented people, in the same order. */
export function feedPosts(count: number): FeedPost[] {
  return Array.from({ length: count }, (_, index) => postAt(index));
}

function postAt(index: number): FeedPost {
  const id = String(122140000000000001n + BigInt(index));
  return {
    id,
    author: at(STRANGERS, index * 5),
    text: at(TEXTS, index * 3),
    age: 1 + index * 2,
    reactions: 3 + ((index * 37) % 310),
    shares: (index * 13) % 24,
    comments: commentsOf(id, index),
    groupName: index % 5 === 3 ? GROUP.name : null,
    photoId: index % 3 === 0 ? String(122200000000000001n + BigInt(index)) : null,
  };
}

function commentsOf(postId: string, index: number): FeedComment[] {
  return Array.from({ length: 1 + (index % 2) }, (_, place) => ({
    id: `${postId}_${9000 + place}`,
    author: at(STRANGERS, index + place + 3),
    text: at(ANSWERS, index + place),
  }));
}

function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length];
  if (item === undefined) throw new Error('Nothing to show');
  return item;
}

/** What was published as posts, the newest first. */
export function publishedPosts(published: readonly Publication[]): FeedPost[] {
  return published
    .map((publication, index) => ({ publication, index }))
    .filter(({ publication }) => publication.kind === 'post' && publication.scheduledFor === null)
    .reverse()
    .flatMap(({ publication, index }) => {
      const author = PEOPLE.flatMap(voicesOf).find((voice) => voice.id === publication.actorId);
      return author === undefined ? [] : [newPost(publishedId(index), author, publication.text)];
    });
}

/** A post as the feed shows it just after it was published. */
export function newPost(id: string, author: Author, text: string): FeedPost {
  return { id, author, text, age: 0, reactions: 0, shares: 0, comments: [], groupName: null, photoId: null };
}

/** Ids of what is published here, in order: later than every id of the sample feed. */
export function publishedId(index: number): string {
  return String(122190000000000001n + BigInt(index));
}
