/** Where a text is inserted: what is before it, what is selected, what is after it. */
type Place = { name: string; before: string; selected: string; after: string };

/** What is inserted. */
type Sample = { name: string; text: string };

export type Case = { place: Place; sample: Sample };

const EMPTY: Place = { name: 'empty', before: '', selected: '', after: '' };
const MIDDLE: Place = { name: 'caret in the middle', before: 'Avant, ', selected: '', after: 'après' };
const SELECTION: Place = { name: 'selection', before: 'Avant, ', selected: 'pendant', after: ', après' };
const START: Place = { name: 'caret at the start', before: '', selected: '', after: 'après' };
const END: Place = { name: 'caret at the end', before: 'Avant, ', selected: '', after: '' };
const LINES: Place = {
  name: 'selection over lines',
  before: 'Première ligne\nAvant (',
  selected: 'une fin\n\net un début',
  after: ') après\nDernière ligne',
};

const ONE_LINE: Sample = { name: 'one line', text: 'Merci, c’est noté.' };
const MANY_LINES: Sample = {
  name: 'many lines',
  text: 'Bonjour,\n\nVoici la réponse\nen deux lignes.\n\n\nÀ bientôt',
};
const EMOJI: Sample = {
  name: 'emoji and accents',
  text: '👩‍👩‍👧‍👦🇨🇦👍🏽❤️ é\u00E9e\u0301 œuf, naïf, 日本語 🎉',
};
const NO_BREAK_SPACES: Sample = {
  name: 'no-break spaces',
  text: 'Prix\u00A0: 12\u202F000\u00A0€, «\u00A0ici\u00A0»\u202F!',
};
const LINKS: Sample = {
  name: 'link, hashtag, mention',
  text: 'https://exemple.ca/été?a=1&b=<2>#ici #AtelierBoréal @samir_exemple',
};

export const SAMPLES: readonly Sample[] = [ONE_LINE, MANY_LINES, EMOJI, NO_BREAK_SPACES, LINKS];

/** Every sample into an empty box, in the middle and over a selection; many lines also elsewhere. */
export const CASES: readonly Case[] = [
  ...[EMPTY, MIDDLE, SELECTION].flatMap((place) => SAMPLES.map((sample) => ({ place, sample }))),
  ...[START, END, LINES].map((place) => ({ place, sample: MANY_LINES })),
];

/** For a box whose editor is tried in full elsewhere. */
export const FEW_CASES: readonly Case[] = [EMPTY, MIDDLE, LINES].map((place) => ({
  place,
  sample: MANY_LINES,
}));
