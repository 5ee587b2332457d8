import { canBe } from '../../analysis/word.ts';
import type { Sentence } from '../../grammar-rule.ts';
import { canBeThirdSingular } from '../../syntax/subjects.ts';
import { GRAMMATICAL_HOMOPHONES } from '../sources.ts';
import { homophone, isEnd, type Verdict, wordSet } from './homophone.ts';

/** « On n’a qu’un but », « on n’en veut à personne », « on n’a de cesse ». */
const NEGATIONS = wordSet(
  "pas plus jamais rien aucun aucune guère point que qu' personne ni nul nulle nullement goutte mot autre autres cesse",
);
/** Verbs that « ne » alone denies: « on n’ose ». */
const DENIED_ALONE = /^(?:os|cess|import|empêch)/;

export const NEEDLESS_NE = homophone({
  name: 'grammar.needless-ne',
  called: { fr: '« on n’ » pour « on »', en: '“on n’” for “on”' },
  level: 'warning',
  source: GRAMMATICAL_HOMOPHONES,
  forms: "n'",
  judge: affirmedFor,
  message: {
    fr: 'Sans « pas » ni autre mot de négation, « n’ » est de trop : « on », dont on entend le n.',
    en: 'With no “pas” or other word of negation, “n’” is too many: it is “on”, whose n is heard.',
  },
  bad: [
    ['On n’a hâte de vous voir!', 'On a hâte de vous voir!'],
    ['Demain, on n’ouvre à midi.', 'Demain, on ouvre à midi.'],
    ['On n’est ouverts tout l’été.', 'On est ouverts tout l’été.'],
  ],
  good: [
    'On n’a pas hâte.',
    'On n’a qu’un but.',
    'On n’ose y croire.',
    'C’est mieux qu’on n’espérait.',
    'On n’a vraiment, mais vraiment jamais vu ça.',
  ],
});

function affirmedFor(sentence: Sentence, place: number): Verdict | undefined {
  const { at } = sentence;
  const [subject, before, verb] = [at(place - 1), at(place - 2), at(place + 1)];
  if (subject.form !== 'on' || subject.isAfterHyphen) return undefined;
  if (!isEnd(before) && !/^(?:et|mais|car|donc|alors)$/.test(before.form)) return undefined;
  if (!canBe(verb, 'verb') || !canBeThirdSingular(verb) || DENIED_ALONE.test(verb.form)) return undefined;
  for (let ahead = place + 2; at(ahead).form !== ''; ahead++) {
    if (NEGATIONS.has(at(ahead).form) || ahead > place + 30) return undefined;
  }
  return { from: place - 1, to: place + 1, fixes: [`${subject.text} ${verb.text}`] };
}
