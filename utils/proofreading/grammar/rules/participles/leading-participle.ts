import { agreementAs, canBe, isFormOfAny, isOnly, personsOf, type Word } from '../../analysis/word.ts';
import type { GrammarRule, Sentence, Slip } from '../../grammar-rule.ts';
import { PLURAL } from '../../lexicon/reading.ts';
import { afterClitics } from '../../syntax/clitics.ts';
import { atNeededPlaces, NO_SLIPS } from '../../syntax/each-place.ts';
import { type NounPhrase, nounPhraseBefore, ofPersons } from '../../syntax/noun-phrase-before.ts';
import { PARTICIPLE_ALONE } from '../sources.ts';
import { agreedForms } from './agreed-forms.ts';
import { setOf } from './words.ts';

/** What is told of a thing, a place or an organization: who reads isn't *situé* nor *fondé*. */
const TOLD_OF_SUBJECT = setOf(
  'situer installer fonder créer nicher percher blottir implanter établir concevoir inspirer construire bâtir ériger ' +
    'fabriquer cuisiner préparer composer constituer former doter diriger animer présenter organiser produire écrire ' +
    'réaliser imaginer porter soutenir reconnaître primer certifier garnir entourer inaugurer lancer rénover restaurer ' +
    'agrandir tisser coudre broder récolter cueillir élever naître adosser border desservir classer alimenter distiller ' +
    'brasser affiner mijoter torréfier issir issu servir',
);
/** Adjectives that do the same before a preposition of theirs: *fort de son succès*, *idéal pour la plage*. */
const WITH_PREPOSITION = new Map<string, ReadonlySet<string>>(
  [
    ['fort', "de d' du des"],
    ['fier', "de d' du des"],
    ['soucieux', "de d' du des"],
    ['désireux', "de d' du des"],
    ['conscient', "de d' du des"],
    ['idéal', 'pour'],
    ['parfait', 'pour'],
  ].map(([lemma = '', words = '']) => [lemma, setOf(words)]),
);
/** *Né à Laval, sa carrière commence*: the noun isn't who was born. */
const POSSESSIVES = setOf('son sa ses leur leurs mon ma mes ton ta tes');
const CLAUSES = setOf("qui que qu' dont où si quand lorsque et ou");
const FAR = 16;
const SUBJECT_LENGTH = 8;

export const LEADING_PARTICIPLE: GrammarRule = {
  name: 'grammar.leading-participle',
  called: {
    fr: 'Accord du participe en tête de phrase',
    en: 'Agreement of a participle that begins a sentence',
  },
  level: 'warning',
  source: PARTICIPLE_ALONE,
  needsFormOf: new Set([...TOLD_OF_SUBJECT, ...WITH_PREPOSITION.keys()]),
  find: atNeededPlaces(slipAt),
  bad: [
    ['Situé près du port, notre terrasse ouvre samedi.', 'Située près du port, notre terrasse ouvre samedi.'],
    [
      'Installé au bord du lac, nos chalets vous attendent.',
      'Installés au bord du lac, nos chalets vous attendent.',
    ],
    [
      'Fondé en 1992, l’entreprise emploie 40 personnes.',
      'Fondée en 1992, l’entreprise emploie 40 personnes.',
    ],
    ['Fort de son succès, la tournée revient en mai.', 'Forte de son succès, la tournée revient en mai.'],
  ],
  good: [
    'Située près du port, notre terrasse ouvre samedi.',
    'Né à Laval, sa carrière commence à Paris.',
    'Situé à Lyon, vous trouverez chez nous des vins rares.',
    'Ouvert à tous, les places sont limitées.',
    'Fondé en 1992 par deux sœurs, le musée, la boutique et le café ont leur charme.',
    'Servi avec des frites, le burger est à 12 $.',
  ],
};

function slipAt(sentence: Sentence, place: number): readonly Slip[] {
  const { at, lexicon } = sentence;
  const word = at(place);
  if (!startsSentence(sentence, place) || !isToldOfSubject(sentence, place)) return NO_SLIPS;
  const subject = subjectBehind(sentence, place + 1);
  if (subject === undefined) return NO_SLIPS;
  const { phrase, agreement } = subject;
  const own = agreementAs(word, 'past-participle', 'adjective');
  // Who writes the plural thinks of several: *Fiers de nos racines, notre équipe…*.
  if (own === 0 || (own & agreement) !== 0 || (own & ~PLURAL) === 0) return NO_SLIPS;
  const name = phrase.head.text;
  return [
    {
      from: place,
      to: place,
      fixes: agreedForms(lexicon, word, agreement),
      message: {
        fr: `« ${word.text} » s’accorde avec le sujet de la phrase, « ${name} ».`,
        en: `“${word.text}” agrees with the subject of the sentence, “${name}”.`,
      },
    },
  ];
}

function startsSentence({ at }: Sentence, place: number): boolean {
  const word = at(place);
  if (!word.isCapitalized || word.isCapitals || word.kind !== 'word') return false;
  const before = at(place - 1);
  return before.form === '' || before.kind === 'other' || /^[.!?:…•–—-]$/.test(before.text);
}

function isToldOfSubject({ at }: Sentence, place: number): boolean {
  const word = at(place);
  if (canBe(word, 'past-participle') && isFormOfAny(word, TOLD_OF_SUBJECT)) return true;
  const next = at(place + 1).form;
  return word.readings.some(
    ({ pos, lemma }) => pos === 'adjective' && WITH_PREPOSITION.get(lemma)?.has(next) === true,
  );
}

/** The noun phrase that begins behind a comma and has its verb behind it. */
function subjectBehind(
  sentence: Sentence,
  from: number,
): { phrase: NounPhrase; agreement: number } | undefined {
  const { at } = sentence;
  for (let comma = from + 1; comma < from + FAR; comma++) {
    const word = at(comma);
    if (word.kind === 'punctuation' && word.text !== ',') return undefined;
    if (CLAUSES.has(word.form) || isFiniteVerb(word)) return undefined;
    if (word.text === ',' && canBe(at(comma + 1), 'determiner')) {
      const subject = subjectFrom(sentence, comma + 1);
      if (subject !== undefined) return subject;
    }
  }
  return undefined;
}

function subjectFrom(
  sentence: Sentence,
  start: number,
): { phrase: NounPhrase; agreement: number } | undefined {
  const { at } = sentence;
  if (POSSESSIVES.has(at(start).form)) return undefined;
  for (let end = start + 1; end < start + SUBJECT_LENGTH; end++) {
    if (at(end).kind === 'punctuation') return undefined;
    const verb = at(afterClitics(sentence, end + 1));
    if (!isFiniteVerb(verb)) continue;
    const phrase = nounPhraseBefore(sentence, end);
    if (phrase === undefined || phrase.from !== start || phrase.isCoordinated) return undefined;
    const agreement = ofPersons(phrase.agreement, personsOf(verb) & (4 | 32));
    return agreement === 0 ? undefined : { phrase, agreement };
  }
  return undefined;
}

function isFiniteVerb(word: Word): boolean {
  if (personsOf(word) === 0) return false;
  return isOnly(word, 'verb') || (word.tag === 'verb' && word.margin >= 1);
}
