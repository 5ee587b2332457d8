import type { Bilingual } from '../../core/finding.ts';
import type { Place } from '../rule-type.ts';
import type { Piece } from './pieces.ts';

type Words = Readonly<Record<Piece['lang'], ReadonlySet<string>>>;

const ONE: Words = {
  fr: new Set(['je', "j'", 'me', "m'", 'moi', 'mon', 'ma', 'mes']),
  en: new Set(['i', "i'", 'me', 'my', 'mine', 'myself']),
};
const MANY: Words = {
  fr: new Set(['nous', 'notre', 'nos']),
  en: new Set(['we', "we'", 'us', 'our', 'ours', 'ourselves']),
};

/** Who speaks, as a guide may have it. */
export type Speaker = 'je' | 'nous' | 'on';

const MESSAGES: Readonly<Record<Speaker, Bilingual>> = {
  je: { fr: 'Une seule personne parle\u00a0: « je ».', en: 'One person speaks: “I”.' },
  nous: { fr: 'L’organisation dit « nous ».', en: 'The organisation says “we”.' },
  on: { fr: 'L’organisation dit « on ».', en: 'The organisation says “on” in French, “we” in English.' },
};

/** Words by which somebody else would speak than the guide has it. */
export function otherSpeakers(pieces: readonly Piece[], speaker: Speaker): Place[] {
  return pieces
    .filter((piece) => {
      if (speaker === 'je') return isMany(piece);
      return isOne(piece) || (speaker === 'on' && isSubjectNous(piece));
    })
    .map(({ start, end }) => ({ start, end, message: MESSAGES[speaker] }));
}

/** Behind a number *I*, or a lone letter: *World War I, Phase I of*. */
const NO_VERB = new Set(['', 'and', 'are', 'is', 'has', 'of', 'the', 'to', 'in', 'on', 'at', 'for']);
const BEFORE_MINE = new Set(['is', 'are', 'was', 'were', 'of', 'than']);

function isOne({ lang, lower, text, before, after }: Piece): boolean {
  if (!ONE[lang].has(lower)) return false;
  if (lang === 'fr') return !(lower === 'je' && after === 'ne' && text === 'je' && before === 'un');
  if (lower === 'i') return text === 'I' && !NO_VERB.has(after);
  if (lower === 'mine') return BEFORE_MINE.has(before);
  // The State of Maine is *ME*.
  return text !== 'ME';
}

function isMany({ lang, lower, text }: Piece): boolean {
  return MANY[lang].has(lower) && text !== 'US';
}

/** « nous » with its verb: *chez nous, avec nous, nos* go with « on », too. */
function isSubjectNous({ lang, lower, after }: Piece): boolean {
  return lang === 'fr' && lower === 'nous' && /(?:ons|sommes)$/u.test(after);
}
