import { personsOf, readingsAs, type Word } from '../../analysis/word.ts';
import type { Sentence } from '../../grammar-rule.ts';
import { afterClitics } from '../../syntax/clitics.ts';
import { homophone, type Verdict, wordSet } from './homophone.ts';

/** No subject stands behind these. */
const WITH_QUE = wordSet('afin dès parce tandis pendant');
/** Behind these a pronoun may stand, and its verb in the subjunctive shows that « que » is missing. */
const WITH_SUBJUNCTIVE = wordSet('pour avant sans');

/** Pronouns that are nothing but subjects. */
const ONLY_SUBJECTS = wordSet("je j' tu il ils on");
const PERSONS = new Map([
  ['nous', 8],
  ['vous', 16],
  ['elle', 4],
  ['elles', 32],
  ['il', 4],
  ['on', 4],
  ['ils', 32],
  ['je', 1],
  ['tu', 2],
]);

export const MISSING_QUE = homophone({
  name: 'grammar.missing-que',
  called: { fr: '« que » oublié (« afin nous puissions »)', en: '“que” left out (“afin nous puissions”)' },
  level: 'warning',
  source: null,
  forms: [...WITH_QUE, ...WITH_SUBJUNCTIVE].join(' '),
  judge: queFor,
  message: {
    fr: 'Devant un sujet et son verbe, il manque « que ».',
    en: 'Before a subject and its verb, “que” is missing.',
  },
  bad: [
    ['Écrivez-nous afin nous puissions vous aider.', 'Écrivez-nous afin que nous puissions vous aider.'],
    ['Dès vous arrivez, passez à l’accueil.', 'Dès que vous arrivez, passez à l’accueil.'],
    ['Appelez-nous pour vous soyez prêts.', 'Appelez-nous pour que vous soyez prêts.'],
    ['On ferme parce il neige.', 'On ferme parce qu’il neige.'],
  ],
  good: [
    'Afin de nous joindre, appelez.',
    'Pour vous, on ouvre plus tôt.',
    'Pour nous aider, partagez.',
    'Avant nous avions un local rue Racine.',
    'Dès aujourd’hui, vous pouvez réserver.',
    'Pendant ce temps, on danse.',
  ],
});

function queFor(sentence: Sentence, place: number): Verdict | undefined {
  const { at } = sentence;
  const [word, subject] = [at(place), at(place + 1)];
  if (subject.kind !== 'word' || subject.isAfterHyphen) return undefined;
  const person = PERSONS.get(subject.form) ?? 0;
  const verb = at(afterClitics(sentence, place + 2));
  const isMissing = WITH_QUE.has(word.form)
    ? ONLY_SUBJECTS.has(subject.form) || (personsOf(verb) & person) !== 0
    : (personsOf(verb) & person) !== 0 && isSubjunctive(verb);
  if (!isMissing) return undefined;
  const que = /^[ieo]/.test(subject.form) ? `qu’${subject.text}` : `que ${subject.text}`;
  return { from: place, to: place + 1, fixes: [`${word.text} ${que}`] };
}

/** « puissions », « soyez »: nothing but a subjunctive, or an order. */
function isSubjunctive(word: Word): boolean {
  return readingsAs(word, 'verb').every(
    ({ tense }) => tense === 'present-subjunctive' || tense === 'imperative',
  );
}
