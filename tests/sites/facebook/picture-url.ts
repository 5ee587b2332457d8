import type { Actor } from './accounts.ts';

/** Where an actor's picture is: the file's name is the same wherever the picture stands. */
export function pictureUrl({ pictureId }: Pick<Actor, 'pictureId'>): string {
  return `https://scontent.xx.fbcdn.net/v/t39.30808-1/${pictureId}_n.jpg`;
}

export function photoUrl(photoId: string): string {
  return `https://scontent.xx.fbcdn.net/v/t39.30808-6/${photoId}_n.jpg`;
}
