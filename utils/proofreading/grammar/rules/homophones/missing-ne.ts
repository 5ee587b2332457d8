import { canBe, isOnly, type Word } from '../../analysis/word.ts';
import type { Sentence } from '../../grammar-rule.ts';
import { canBeThirdSingular } from '../../syntax/subjects.ts';
import { firstSound } from '../../syntax/vowel-sound.ts';
import { GRAMMATICAL_HOMOPHONES } from '../sources.ts';
import { homophone, isEnd, type Verdict, wordSet } from './homophone.ts';

const NEGATIONS = wordSet('pas jamais rien aucun aucune guère');
/** « pas mal », « pas moins de dix », « rien que »: nothing is denied. */
const AFFIRMED = wordSet("mal moins pire pires que qu'");
const BEFORE_CLAUSE = wordSet("que qu' car mais");
/** Behind these « jamais » may say « ever ». */
const SUPPOSING = wordSet("si que qu' s' plus mieux meilleur meilleure comme");

export const MISSING_NE = homophone({
  name: 'grammar.missing-ne',
  called: { fr: '« n’ » oublié (« on a jamais »)', en: '“n’” left out (“on a jamais”)' },
  level: 'suggestion',
  source: GRAMMATICAL_HOMOPHONES,
  forms: 'on rien personne',
  judge: negationFor,
  message: {
    fr: 'La négation a deux parties : il manque « n’ », qu’on n’entend pas ici.',
    en: 'The negation has two parts: “n’” is missing, which isn’t heard here.',
  },
  bad: [
    ['On a jamais vu autant de monde!', 'On n’a jamais vu autant de monde!'],
    ['On est pas ouverts le lundi.', 'On n’est pas ouverts le lundi.'],
    ['On en a pas reçu.', 'On n’en a pas reçu.'],
    ['Rien est impossible.', 'Rien n’est impossible.'],
  ],
  good: [
    'On n’a jamais vu ça.',
    'On est pas mal fiers!',
    'On a plus de choix.',
    'Si on a jamais besoin de vous, on appelle.',
    'Rien à déclarer',
    'Une personne a gagné.',
    'On a rien que du bon.',
  ],
});

function negationFor(sentence: Sentence, place: number): Verdict | undefined {
  const { at } = sentence;
  const [subject, before] = [at(place), at(place - 1)];
  const isPronoun = /^(?:en|y)$/.test(at(place + 1).form);
  const verbPlace = isPronoun ? place + 2 : place + 1;
  const verb = at(verbPlace);
  if (!isSilentBefore(at(place + 1)) || !canBeThirdSingular(verb) || verb.isAfterHyphen) return undefined;
  if (at(verbPlace + 1).isAfterHyphen) return undefined;
  const next = at(place + 1).text;
  if (subject.form !== 'on') {
    const isSubject = isEnd(before) || BEFORE_CLAUSE.has(before.form);
    const isVerb = isOnly(verb, 'verb') || /^(?:a|est)$/.test(verb.form);
    if (!isSubject || !isVerb || verb.isCapitalized) return undefined;
    return { from: place, to: place + 1, fixes: [`${subject.text} n’${next}`] };
  }
  const negation = at(verbPlace + 1);
  if (!NEGATIONS.has(negation.form) || AFFIRMED.has(at(verbPlace + 2).form)) return undefined;
  if (negation.form === 'jamais' && isSupposed(sentence, place)) return undefined;
  // « On a pas à pas construit »
  if (at(verbPlace + 2).form === 'à' && at(verbPlace + 3).form === negation.form) return undefined;
  return {
    from: place,
    to: verbPlace + 1,
    fixes: [[`on n’${next}`, ...(isPronoun ? [verb.text] : []), negation.text].join(' ')],
  };
}

/** Before a vowel « on n’ » sounds like « on ». */
function isSilentBefore(word: Word): boolean {
  if (word.kind !== 'word' || word.isAfterHyphen) return false;
  return /^(?:y|en|a)$/.test(word.form) || (firstSound(word.form) === 'vowel' && canBe(word, 'verb'));
}

function isSupposed({ at }: Sentence, place: number): boolean {
  for (let back = place - 1; back > place - 12 && !isEnd(at(back)); back--) {
    if (SUPPOSING.has(at(back).form)) return true;
  }
  return false;
}
