import { oneOrOther } from '../../../named-rule.ts';
import { agreementAs, canBe, isOnly, type Word } from '../../analysis/word.ts';
import type { GrammarRule, Sentence } from '../../grammar-rule.ts';
import { PLURAL, SINGULAR } from '../../lexicon/reading.ts';
import { afterAdverbs } from '../../syntax/clitics.ts';
import { hasPluralBefore, isPlural, isSurelyVerb } from '../../syntax/subjects.ts';
import { GRAMMATICAL_HOMOPHONES } from '../sources.ts';
import { homophone, isEnd, type Verdict, wordSet } from './homophone.ts';

const PREPOSITIONS = wordSet(
  'avec dans sur sous chez par pour de à en sans vers selon malgré après depuis durant pendant contre',
);
const PLURAL_BEFORE = wordSet(
  'ils elles se y qui ne me nous vous leur lui ceux celles certains certaines plusieurs tous toutes',
);

const SON_OR_SONT: GrammarRule = homophone({
  name: 'grammar.son-sont',
  called: oneOrOther('son', 'sont'),
  level: 'warning',
  source: GRAMMATICAL_HOMOPHONES,
  forms: 'son sont',
  judge: (sentence, place) =>
    sentence.at(place).form === 'son' ? verbFor(sentence, place) : possessiveFor(sentence, place),
  message: {
    fr: 'Sans nom au singulier après lui, ce n’est pas « son », mais le verbe être : « sont » (étaient).',
    en: 'With no singular noun after it this is not “son”, but the verb être: “sont” (étaient).',
  },
  bad: [
    ['Mes toiles son exposées à la galerie.', 'Mes toiles sont exposées à la galerie.'],
    ['Les billets son en vente.', 'Les billets sont en vente.'],
    ['Nos nageuses se son surpassées.', 'Nos nageuses se sont surpassées.'],
    ['Ils son tous là.', 'Ils sont tous là.'],
    ['Elle arrive avec sont équipe.', 'Elle arrive avec son équipe.'],
  ],
  good: [
    'Elle aime son petit café.',
    'Ses fans et son équipe sont là.',
    'Ceux d’avant sont partis.',
    'Le film et son son enveloppant',
    'Un spectacle son et lumière',
    'À qui sont ces bottes?',
  ],
});

function verbFor(sentence: Sentence, place: number): string | undefined {
  const { at } = sentence;
  const before = at(place - 1);
  if (
    /^(?:le|un|ce|du|au|mon|ton|notre|votre|quel|chaque|de|d'|gros|bon|beau|grand|petit)$/.test(before.form)
  )
    return beginsWithThese(sentence, place) ? 'sont' : undefined;
  if (isPredicateOfPlural(sentence, place)) return 'sont';
  if (!isPluralBefore(before)) return undefined;
  const next = at(place + 1);
  if (isEnd(next) || next.kind !== 'word' || next.isAfterHyphen || next.readings.length === 0)
    return undefined;
  if (canBe(next, 'determiner', 'preposition') && !canBe(next, 'noun', 'adjective')) return 'sont';
  if (['pas', 'plus', 'jamais', 'tous', 'toutes'].includes(next.form)) return 'sont';
  if (/^(?:se|me|ne|ils|elles)$/.test(before.form) && !canBe(next, 'noun')) return 'sont';
  if (isOnly(next, 'adverb') && isOnly(at(place + 2), 'adverb', 'preposition', 'determiner')) return 'sont';
  if (next.form === 'là' || isLoneAdjective(next, at(place + 2))) return 'sont';
  const predicate = at(afterAdverbs(sentence, place + 1));
  return isPluralPredicate(predicate) ? 'sont' : undefined;
}

/** « les plats son copieux »: an adjective without a noun behind it. */
function isLoneAdjective(word: Word, next: Word): boolean {
  if (
    !isOnly(word, 'adjective', 'past-participle') ||
    (agreementAs(word, 'adjective', 'past-participle') & PLURAL) === 0
  )
    return false;
  return (
    isEnd(next) || (canBe(next, 'coordinator', 'preposition', 'adverb') && !canBe(next, 'noun', 'adjective'))
  );
}

/** « Ce son les… » */
function beginsWithThese({ at }: Sentence, place: number): boolean {
  return (
    at(place - 1).form === 'ce' &&
    !canBe(at(place - 2), 'preposition', 'verb') &&
    /^(?:les|mes|nos|vos|ses|eux|elles|ceux|celles|nous|vous)$/.test(at(place + 1).form)
  );
}

/** « les parcs de la ville son fermés »: « son » has no noun there, and a plural stands before it. */
function isPredicateOfPlural(sentence: Sentence, place: number): boolean {
  const { at } = sentence;
  const [before, next] = [at(place - 1), at(place + 1)];
  if (isEnd(before) || canBe(before, 'preposition') || !hasPluralBefore(sentence, place)) return false;
  if (next.form === 'été' || next.kind !== 'word') return false;
  const after = afterAdverbs(sentence, place + 1);
  const predicate = at(after);
  if (isOnly(predicate, 'determiner') || /^(?:les|des)$/.test(predicate.form))
    return canBe(before, 'noun', 'adjective', 'past-participle', 'pronoun') && before.tag !== 'verb';
  if (!canBe(predicate, 'past-participle', 'adjective') || predicate.isCapitalized) return false;
  const mask = agreementAs(predicate, 'past-participle', 'adjective', 'noun');
  return mask !== 0 && (mask & SINGULAR) === 0;
}

function isPluralBefore(word: Word): boolean {
  if (word.isAfterHyphen || word.isInclusive) return false;
  if (PLURAL_BEFORE.has(word.form)) return true;
  return canBe(word, 'noun', 'adjective', 'past-participle') && isPlural(word) && !isSurelyVerb(word);
}

/** A participle or an adjective that « son » cannot belong to. */
function isPluralPredicate(word: Word): boolean {
  const mask = agreementAs(word, 'past-participle', 'adjective', 'noun');
  return canBe(word, 'past-participle', 'adjective') && mask !== 0 && (mask & SINGULAR) === 0;
}

function possessiveFor({ at }: Sentence, place: number): Verdict | undefined {
  const [before, next] = [at(place - 1), at(place + 1)];
  const isObject =
    PREPOSITIONS.has(before.form) ||
    canBe(before, 'infinitive') ||
    isSurelyVerb(before) ||
    /^(?:et|toute?)$/.test(before.form);
  if (!isObject || before.isAfterHyphen || isPlural(before)) return undefined;
  const mask = agreementAs(next, 'noun', 'adjective');
  if (next.tag !== 'noun' || next.isCapitalized || canBe(next, 'past-participle')) return undefined;
  if (mask === 0 || (mask & PLURAL) !== 0 || (!PREPOSITIONS.has(before.form) && !isOnly(next, 'noun')))
    return undefined;
  return {
    fixes: ['son'],
    message: {
      fr: `Entre « ${before.form} » et « ${next.form} », c’est « son » : le sien.`,
      en: `Between “${before.form}” and “${next.form}” it is “son”: his, hers.`,
    },
  };
}

export const SON_SONT_RULES: readonly GrammarRule[] = [SON_OR_SONT];
