import { rowsOf } from '../../utils/proofreading/spelling/spellers.ts';

export type Language = 'fr' | 'en';

/** Characters of a usual post, and of a long one. */
export const LENGTHS = { short: 280, long: 2200 };

/** Its multiples lie evenly between whole numbers. */
const GOLDEN = 0.618_034;

/** Drafts of one length and words to correct: a new one each time, so that nothing kept from before helps. */
export type Drafts = {
  /** Clean posts one after another, the next typo in the middle. */
  next(length: number): string;
  /** A typo that no draft had. */
  nextTypo(): string;
};

/** Clean posts and typos of the fixtures. @throws once all typos are used. */
export function createDrafts(language: Language): Drafts {
  const posts = rowsOf(`grammar-${language}-clean.tsv`).map(([text = '']) => text);
  const typos = mixed(rowsOf(`spell-${language}-typos.tsv`).map(([text = '']) => text));
  let turn = 0;

  function nextTypo(): string {
    const typo = typos.shift();
    if (typo === undefined) throw new Error('All typos are used');
    return typo;
  }

  return {
    nextTypo,
    next(length) {
      turn += 1;
      const typo = nextTypo();
      let text = '';
      for (let index = 0; text.length < length; index += 1) {
        // Another order each time: steps of 1 to 7, none of which divides the posts' number away.
        const post = posts[(turn * 4 + index * (1 + (turn % 7))) % posts.length] ?? '';
        text += `${post} ${turn + index} `;
      }
      const half = text.indexOf(' ', length / 2);
      return `${text.slice(0, half)} ${typo}${text.slice(half)}`.slice(0, length);
    },
  };
}

/** The table has typos of one kind together: any few in a row are of several here, and the same in every run. */
function mixed(words: readonly string[]): string[] {
  return words
    .map((word, index) => ({ word, place: (index * GOLDEN) % 1 }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ word }) => word);
}
