import { ACCOUNTS, STRANGERS } from './accounts.ts';

/** A round picture with the initials of an invented account; grey for anybody else. */
export function profilePicture(username: string): string {
  const person = [...ACCOUNTS, ...STRANGERS].find((candidate) => candidate.username === username);
  const letters = (person?.name ?? '?')
    .split(' ')
    .map((word) => word[0] ?? '')
    .join('')
    .slice(0, 2)
    .toUpperCase();
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48">',
    `<rect width="48" height="48" fill="${person?.colour ?? '#8e8e8e'}"/>`,
    '<text x="24" y="31" font-family="system-ui,sans-serif" font-size="19" font-weight="600" fill="#fff"',
    ` text-anchor="middle">${letters}</text></svg>`,
  ].join('');
}

/** A photo of a post or a story: a still life whose colours and shapes are told by a number. */
export function samplePhoto(seed: number): string {
  const hue = (seed * 67) % 360;
  const across = 150 + ((seed * 97) % 300);
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 600" preserveAspectRatio="xMidYMid slice">',
    `<linearGradient id="wall" x2="1" y2="1"><stop stop-color="hsl(${hue} 45% 84%)"/>`,
    `<stop offset="1" stop-color="hsl(${(hue + 50) % 360} 50% 70%)"/></linearGradient>`,
    '<rect width="600" height="600" fill="url(#wall)"/>',
    `<rect y="430" width="600" height="170" fill="hsl(${(hue + 20) % 360} 30% 42%)"/>`,
    `<circle cx="${across}" cy="330" r="118" fill="hsl(${(hue + 190) % 360} 45% 52%)"/>`,
    `<circle cx="${across + 92}" cy="386" r="66" fill="hsl(${(hue + 160) % 360} 55% 64%)"/>`,
    `<path d="M${across - 210} 450v-190q0-46 46-46h16q46 0 46 46v190z" fill="hsl(${(hue + 230) % 360} 30% 34%)"/>`,
    `<path d="M${across - 180} 214v-74h48v74z" fill="hsl(${(hue + 230) % 360} 30% 26%)"/></svg>`,
  ].join('');
}
