import { canBe, readingsAs, type Word } from '../../analysis/word.ts';
import type { GrammarRule, Sentence, Slip } from '../../grammar-rule.ts';
import { PLURAL } from '../../lexicon/reading.ts';
import { afterAdverbs, afterClitics } from '../../syntax/clitics.ts';
import { GROUPS } from '../../syntax/collectives.ts';
import { atEveryPlace, NO_SLIPS } from '../../syntax/each-place.ts';
import { conjugated } from '../../syntax/inflect.ts';
import { readingInEr } from '../../verb-endings/verb-ending.ts';
import { INFINITIVE_OR_PARTICIPLE } from '../sources.ts';
import { isBreak } from './clause.ts';
import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts';
import { isSubjectStart } from './noun-subject.ts';
import { THIRD, THIRD_PLURAL } from './persons.ts';

/** From here on text without slips has no infinitive there. */
const SURE = 4;
/** So many words a subject may have, and so many may stand behind the infinitive. */
const MOST_WORDS = 8;
const MOST_BEHIND = 16;
/** Who acts, besides those who are called by what they do: *la mission accompagner* names a thing. */
const ACTORS = new Set(
  'club ville foule public organisme entreprise compagnie école musée restaurant boulangerie municipalité association fondation coopérative mairie comité conseil direction gouvernement'.split(
    ' ',
  ),
);

export const NOUN_INFINITIVE: readonly GrammarRule[] = [
  {
    name: 'grammar.noun-infinitive',
    called: { fr: 'Infinitif pour un verbe conjugué', en: 'Infinitive for a conjugated verb' },
    level: 'warning',
    source: INFINITIVE_OR_PARTICIPLE,
    find: atEveryPlace(slipAt),
    bad: [
      [
        'Il y a vingt ans, notre fondatrice rêver d’une librairie.',
        'Il y a vingt ans, notre fondatrice rêvait d’une librairie.',
      ],
      ['Notre équipe travailler sans relâche.', 'Notre équipe travaillait sans relâche.'],
      ['À l’époque, les gens parler fort.', 'À l’époque, les gens parlaient fort.'],
    ],
    good: [
      'Voir notre équipe travailler est un plaisir.',
      'Notre mission : accompagner les familles.',
      'Nos enfants manger mieux ?',
      'Et notre équipe de travailler de plus belle.',
      'Pour notre équipe, travailler dehors est une fête.',
    ],
  },
];

function slipAt(sentence: Sentence, place: number): readonly Slip[] {
  const { at, words, lexicon, verbEndings } = sentence;
  const word = at(place);
  if (word.tag !== 'infinitive' || !word.form.endsWith('er') || word.isCapitalized || word.isAfterHyphen)
    return NO_SLIPS;
  const verb = readingInEr(word, 'infinitive');
  const phrase = subjectBefore(sentence, place);
  if (verb === undefined || phrase === undefined || hasVerbBehind(sentence, place)) return NO_SLIPS;
  const { ending, margin } = verbEndings.judge(words, place, verb, 'infinitive');
  if (ending !== 'verb' || margin < SURE) return NO_SLIPS;
  const person = phrase.number === PLURAL ? THIRD_PLURAL : THIRD;
  const fixes = (['imperfect', 'present'] as const).flatMap((tense) =>
    conjugated(lexicon, verb.lemma, tense, person),
  );
  const { text } = at(phrase.head);
  const message = {
    fr: `Le sujet « ${text} » veut un verbe conjugué ; « ${word.text} » est un infinitif.`,
    en: `The subject “${text}” wants a conjugated verb; “${word.text}” is an infinitive.`,
  };
  return [{ from: place, to: place, fixes, message }];
}

/** Who acts, where nothing else stands before the infinitive in the sentence but an adverbial. */
function subjectBefore(sentence: Sentence, place: number): NounPhrase | undefined {
  const { at } = sentence;
  for (let start = place - 2; start >= Math.max(0, place - MOST_WORDS); start--) {
    const phrase = nounPhraseAt(sentence, start);
    if (phrase === undefined || afterAdverbs(sentence, afterClitics(sentence, phrase.end)) !== place)
      continue;
    const before = at(start - 1);
    const isStart = isBreak(before) && before.text !== ':' && isSubjectStart(sentence, start);
    if (isStart) return isActor(phrase, at(phrase.head)) ? phrase : undefined;
  }
  return undefined;
}

/** *notre fondatrice*, *les gens*, *le club* */
function isActor({ isOfPeople }: NounPhrase, head: Word): boolean {
  if (isOfPeople || /(?:trice|teur|euse|iste|ienn?e?)s?$/.test(head.form)) return true;
  return readingsAs(head, 'noun').some(({ lemma }) => GROUPS.has(lemma) || ACTORS.has(lemma));
}

/** The clause has its verb, or asks. */
function hasVerbBehind({ at, words }: Sentence, place: number): boolean {
  if (words.at(-1)?.text === '?') return true;
  for (let behind = place + 1; behind < place + MOST_BEHIND; behind++) {
    const word = at(behind);
    if (isBreak(word)) return word.text === ',' && hasVerbAt(at(behind + 1), at(behind + 2));
    if (/^(?:qui|que|qu'|dont|où)$/.test(word.form)) return false;
    if (canBe(word, 'verb') && word.tag === 'verb') return true;
  }
  return false;
}

/** *…, c'est facile* */
function hasVerbAt(first: Word, second: Word): boolean {
  return first.tag === 'verb' || (/^(?:c'|ça|cela|ce)$/.test(first.form) && canBe(second, 'verb'));
}
