import type { Bilingual } from '../core/finding.ts';

/** A rule by its two names: whatever finds something in a draft goes by one. */
export type NamedRule = {
  /** `grammar.on-ont`, its family first. What a client does not hold with is kept by it: it never changes. */
  name: string;
  /** What it is called for people, who meet it again once they have silenced it: short, and of no other rule. */
  called: Bilingual;
};

/** A word that is written where another was meant: « sa » pour « ça ». */
export function writtenFor(wrong: string, right: string): Bilingual {
  return { fr: `« ${wrong} » pour « ${right} »`, en: `“${wrong}” for “${right}”` };
}

/** Two words that are taken for each other: « its » ou « it’s ». */
export function oneOrOther(one: string, other: string): Bilingual {
  return { fr: `« ${one} » ou « ${other} »`, en: `“${one}” or “${other}”` };
}

/** A turn that is written otherwise, or better left: « malgré que ». */
export function turn(words: string): Bilingual {
  return { fr: `« ${words} »`, en: `“${words}”` };
}
