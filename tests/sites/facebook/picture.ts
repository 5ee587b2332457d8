import { PEOPLE, STRANGERS, voicesOf } from './accounts.ts';

/** A picture with the initials of an invented actor, by the number in its file's name; null for any other. */
export function profilePicture(pictureId: string): string | null {
  const actor = [...PEOPLE.flatMap(voicesOf), ...STRANGERS].find(
    (candidate) => candidate.pictureId === pictureId,
  );
  if (actor === undefined) return null;
  const letters = actor.name
    .split(' ')
    .map((word) => word[0] ?? '')
    .join('')
    .slice(0, 2)
    .toUpperCase();
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 48 48">',
    `<rect width="48" height="48" fill="${actor.colour}"/>`,
    '<text x="24" y="31" font-family="system-ui,sans-serif" font-size="19" font-weight="600" fill="#fff"',
    ` text-anchor="middle">${letters}</text></svg>`,
  ].join('');
}
