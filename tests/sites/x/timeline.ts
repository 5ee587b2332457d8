import { STRANGERS, type Stranger, type XAccount } from './accounts.ts';
import type { Publication } from './publication.ts';

/** A person as posts show them. */
export type Author = Pick<Stranger, 'id' | 'handle' | 'name' | 'colour' | 'verified'>;

export type TimelinePost = {
  id: string;
  author: Author;
  text: string;
  /** Minutes since it was posted. */
  age: number;
  replies: number;
  reposts: number;
  likes: number;
  views: number;
  repostedBy: Author | null;
  quoted: TimelinePost | null;
  promoted: boolean;
  photo: boolean;
};

const TEXTS = [
  'Premier marché couvert de la saison samedi: pain au levain, courges, miel de trèfle. On vous garde une place au chaud.',
  'Repair café this Sunday, 10 to 4. Bring the lamp, we bring the solder. #repair',
  'Quelqu’un a trouvé un gant gauche, laine grise, près du pont ? Il s’ennuie du droit.',
  'The river froze overnight. Coffee tastes better when the windows are white.',
  'Nouvelle affiche, nouvelle encre, même vieux rouleau. Merci à @decoy_4 pour la typo.\n\nImpression ce soir, séchage demain.',
  'We counted: 412 books went home with someone new. Shelves look lighter, so do we.',
  'Atelier de reliure complet ! On en ajoute un le 12. #papier #fil',
  'Small update on the roof: the blue one held, the green one sings when it rains.',
  'Fermé lundi pour inventaire. On comptera les boutons, tous les boutons.',
  'Who else keeps every ticket stub? Asking for a very full drawer.',
  'La chorale cherche deux basses et un métronome patient.',
  'Bread tip: write down the hour, not the feeling. The feeling is always “nearly”.',
];

/** The timeline of whoever looks: always the same invented people, in the same order. */
export function timelinePosts(count: number): TimelinePost[] {
  return Array.from({ length: count }, (_, index) => postAt(index));
}

function postAt(index: number): TimelinePost {
  const plain = plainPostAt(index);
  const other = STRANGERS[(index + 3) % STRANGERS.length] ?? null;
  if (index % 7 === 3) return { ...plain, repostedBy: other };
  if (index % 7 === 5) return { ...plain, quoted: plainPostAt(index + 1000) };
  if (index % 9 === 2) return { ...plain, promoted: true };
  return plain;
}

function plainPostAt(index: number): TimelinePost {
  const author = STRANGERS[(index * 5) % STRANGERS.length];
  const text = TEXTS[(index * 7) % TEXTS.length];
  if (author === undefined || text === undefined) throw new Error('No sample people or texts');
  return {
    id: String(1955257455485943261n + BigInt(index)),
    author,
    text,
    age: 8 + index * 7,
    replies: (index * 13) % 64,
    reposts: (index * 29) % 41,
    likes: (index * 37) % 310,
    views: 400 + ((index * 911) % 9000),
    repostedBy: null,
    quoted: null,
    promoted: false,
    photo: index % 4 === 1,
  };
}

/** A publication as the timeline shows it: the newest first. */
export function publishedPosts(
  published: readonly Publication[],
  accounts: readonly XAccount[],
): TimelinePost[] {
  return published
    .map((publication, index) => ({ publication, index }))
    .filter(({ publication }) => publication.kind === 'post' && publication.scheduledFor === null)
    .reverse()
    .flatMap(({ publication, index }) => {
      const author = accounts.find((account) => account.id === publication.accountId);
      if (author === undefined) return [];
      const { id, handle, name, colour } = author;
      return [
        {
          ...plainPostAt(0),
          id: publishedId(index),
          author: { id, handle, name, colour, verified: false },
          text: publication.text,
          age: 0,
          replies: 0,
          reposts: 0,
          likes: 0,
          views: 1,
          photo: publication.hasMedia,
        },
      ];
    });
}

/** Ids of what is published here, in order: later than every id of the sample timeline. */
export function publishedId(index: number): string {
  return String(1990000000000000000n + BigInt(index));
}
