import { ACCOUNTS, STRANGERS } from './accounts.ts';

/** A round picture with the initials of an invented account; grey for anybody else. */
export function profilePicture(handle: string): string {
  const person = [...ACCOUNTS, ...STRANGERS].find((candidate) => candidate.handle === handle);
  const letters = (person?.name ?? '?')
    .split(' ')
    .map((word) => word[0] ?? '')
    .join('')
    .slice(0, 2)
    .toUpperCase();
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48">',
    `<rect width="48" height="48" fill="${person?.colour ?? '#8899a6'}"/>`,
    '<text x="24" y="31" font-family="system-ui,sans-serif" font-size="19" font-weight="600" fill="#fff"',
    ` text-anchor="middle">${letters}</text></svg>`,
  ].join('');
}

/** A photo in a post: hills at some hour of the day, told by a number. */
export function samplePhoto(seed: number): string {
  const hue = (seed * 47) % 360;
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 320" preserveAspectRatio="xMidYMid slice">',
    `<linearGradient id="sky" x2="0" y2="1"><stop stop-color="hsl(${hue} 60% 78%)"/>`,
    `<stop offset="1" stop-color="hsl(${(hue + 40) % 360} 70% 92%)"/></linearGradient>`,
    '<rect width="600" height="320" fill="url(#sky)"/>',
    `<circle cx="${120 + ((seed * 83) % 360)}" cy="110" r="34" fill="hsl(${(hue + 40) % 360} 90% 97%)"/>`,
    `<path d="M0 240Q120 150 260 225T600 190V320H0z" fill="hsl(${(hue + 120) % 360} 28% 48%)"/>`,
    `<path d="M0 280Q180 200 340 270T600 250V320H0z" fill="hsl(${(hue + 120) % 360} 32% 34%)"/></svg>`,
  ].join('');
}
