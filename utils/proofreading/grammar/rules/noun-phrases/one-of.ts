import type { GrammarRule, Sentence, Slip } from '../../grammar-rule.ts';
import { FEMININE, MASCULINE, PLURAL } from '../../lexicon/reading.ts';
import { academyEntries } from '../sources.ts';
import { isDeterminerForm } from './determiners.ts';
import { type NounPhrase, nounPhrases } from './phrase.ts';
import { maskOf } from './repair.ts';

/** Pronouns that stand for some out of many, by the gender of the many. */
const PAIRS: readonly (readonly [masculine: string, feminine: string])[] = [
  ['un', 'une'],
  ['aucun', 'aucune'],
  ['chacun', 'chacune'],
  ['certains', 'certaines'],
  ['quelques-uns', 'quelques-unes'],
];

function slips(sentence: Sentence): Slip[] {
  return nounPhrases(sentence).flatMap((phrase) => {
    const place = pronounBefore(sentence, phrase);
    const mask = maskOf(sentence, phrase) & PLURAL;
    if (place === null || mask === 0) return [];
    const word = sentence.at(place);
    const pair = PAIRS.find((forms) => forms.includes(word.form));
    const fix =
      pair === undefined
        ? undefined
        : mask === (mask & MASCULINE)
          ? pair[0]
          : mask === (mask & FEMININE)
            ? pair[1]
            : word.form;
    if (fix === undefined || fix === word.form) return [];
    const noun = sentence.at(phrase.noun).text;
    const gender =
      fix === pair?.[0] ? { fr: 'masculin', en: 'masculine' } : { fr: 'féminin', en: 'feminine' };
    const message = {
      fr: `« ${word.text} » prend le genre de « ${noun} », qui est ${gender.fr}.`,
      en: `“${word.text}” takes the gender of “${noun}”, which is ${gender.en}.`,
    };
    return [{ from: place, to: place, fixes: [fix], message }];
  });
}

/** The place of « un » before « des amis » or « de nos amis ». */
function pronounBefore({ at }: Sentence, { lead, count }: NounPhrase): number | null {
  // « Elle leur donne à chacune 4 points » counts something else.
  if (lead === null || count !== null) return null;
  const place = at(lead).form === 'des' ? lead - 1 : at(lead - 1).form === 'de' ? lead - 2 : -1;
  // « Faire la une des journaux ».
  if (place < 0 || (isDeterminerForm(at(place - 1).form) && at(place - 1).form !== "l'")) return null;
  return place;
}

export const ONE_OF: GrammarRule = {
  name: 'grammar.one-of',
  called: { fr: 'Genre de « un » dans « un des… »', en: 'Gender of “un” in “un des…”' },
  level: 'warning',
  source: academyEntries('un'),
  needs: new Set(PAIRS.flat()),
  find: slips,
  bad: [
    ['L’un des plus belles plages du pays.', 'L’une des plus belles plages du pays.'],
    ['C’est une des projets de l’année.', 'C’est un des projets de l’année.'],
    ['Chacun de nos boutiques sera ouverte.', 'Chacune de nos boutiques sera ouverte.'],
  ],
  good: [
    'L’une des artistes et l’un de ses amis.',
    'Un des plus grands festivals.',
    'Aucun de ces élèves, aucune de ces personnes.',
  ],
};
