import { writtenFor } from '../../../named-rule.ts';
import { CA_SA } from '../../../slips/french/homophones.ts';
import { agreementAs, canBe, isOnly, type Word } from '../../analysis/word.ts';
import type { GrammarRule, Sentence } from '../../grammar-rule.ts';
import { FEMININE_SINGULAR } from '../../lexicon/reading.ts';
import { canBeThirdSingular, isSurelyVerb } from '../../syntax/subjects.ts';
import { GRAMMATICAL_HOMOPHONES } from '../sources.ts';
import { homophone, isEnd, wordSet } from './homophone.ts';

const CLITICS = wordSet("ne n' me m' te t' se s' nous vous y en l' le la les lui leur");

const CONJUNCTIONS = wordSet("si quand que qu' comme lorsque mais car parce où comment pourquoi");

const CA: GrammarRule = homophone({
  ...CA_SA,
  level: 'warning',
  source: GRAMMATICAL_HOMOPHONES,
  forms: 'sa',
  judge: (sentence, place) => (isPronoun(sentence, place) ? 'ça' : undefined),
  message: {
    fr: 'Sans nom après lui, ce n’est pas le possessif « sa », mais « ça » (cela).',
    en: 'With no noun after it this is not the possessive “sa”, but “ça” (cela).',
  },
  bad: [
    ['Faites vite, sa se remplit rapidement.', 'Faites vite, ça se remplit rapidement.'],
    ['Les citoyens méritent mieux que sa.', 'Les citoyens méritent mieux que ça.'],
    ['Si sa continue, on ferme.', 'Si ça continue, on ferme.'],
    ['Sa vous dit de venir?', 'Ça vous dit de venir?'],
    ['Merci, sa fait chaud au cœur!', 'Merci, ça fait chaud au cœur!'],
  ],
  good: [
    'Sa mise en page est superbe.',
    'Sa Seigneurie est servie.',
    'Elle a sa marche à suivre.',
    'Sa très belle collection',
    'Sa et ses amis',
  ],
});

function isPronoun({ at }: Sentence, place: number): boolean {
  const [before, next, after] = [at(place - 1), at(place + 1), at(place + 2)];
  if (isEnd(next)) return place > 0 && /^(?:|[.!?,;…)])$/.test(next.form);
  if (next.kind !== 'word' || next.readings.length === 0 || next.isCapitalized) return false;
  if (CLITICS.has(next.form)) return canBe(at(place + 2), 'verb') || CLITICS.has(at(place + 2).form);
  if (CONJUNCTIONS.has(before.form) && canBe(next, 'verb') && !canBe(next, 'noun') && isThird(next)) {
    return isEnd(after) || isOnly(after, 'adverb', 'preposition', 'determiner', 'pronoun');
  }
  if (isMasculineVerb(before, next, after)) return true;
  if (canBe(next, 'adjective', 'past-participle', 'number', 'adverb')) return false;
  if (canBe(next, 'noun')) return isSurelyVerb(next) && isThird(next);
  return isOnly(next, 'verb')
    ? isThird(next)
    : isOnly(next, 'preposition', 'determiner', 'subordinator') && place > 0;
}

/** « Merci, sa fait chaud au cœur »: as a noun it would not be feminine, and no verb is behind it. */
function isMasculineVerb(before: Word, next: Word, after: Word): boolean {
  if (!isEnd(before) && !CONJUNCTIONS.has(before.form)) return false;
  if (!canBe(next, 'verb') || !isThird(next) || /^[aeéèêiouyh]/.test(next.form)) return false;
  const mask = agreementAs(next, 'noun', 'adjective', 'past-participle');
  return (mask & FEMININE_SINGULAR) === 0 && after.tag !== 'verb' && !isEnd(after);
}

function isThird(word: Word): boolean {
  return canBeThirdSingular(word);
}

const SA: GrammarRule = homophone({
  name: 'grammar.sa-ca',
  called: writtenFor('ça', 'sa'),
  level: 'warning',
  source: GRAMMATICAL_HOMOPHONES,
  forms: 'ça',
  judge: (sentence, place) => (isPossessive(sentence, place) ? 'sa' : undefined),
  message: {
    fr: 'Devant un nom féminin, c’est le possessif « sa » : la sienne.',
    en: 'Before a feminine noun it is the possessive “sa”: his, hers.',
  },
  bad: [
    ['Elle lance ça boutique.', 'Elle lance sa boutique.'],
    ['Il arrive avec ça famille.', 'Il arrive avec sa famille.'],
    ['On célèbre ça carrière.', 'On célèbre sa carrière.'],
  ],
  good: [
    'On fait ça semaine après semaine.',
    'Ça marche!',
    'J’aime ça musique et danse.',
    'C’est comme ça maintenant.',
    'Avec ça, merci et bonne journée.',
  ],
});

const TIMES = wordSet(
  'semaine année journée soirée fin fois heure minute nuit merci genre façon style manière point entre',
);

function isPossessive({ at }: Sentence, place: number): boolean {
  const [before, next, after] = [at(place - 1), at(place + 1), at(place + 2)];
  if (!isOnly(next, 'noun') || next.isCapitalized || TIMES.has(next.form)) return false;
  if (agreementAs(next, 'noun') !== FEMININE_SINGULAR) return false;
  if (
    before.tag !== 'verb' &&
    before.tag !== 'past-participle' &&
    !/^(?:avec|dans|sur|pour|de|par|sous|sans|et|à)$/.test(before.form)
  )
    return false;
  return isEnd(after) ? after.form !== ',' : canBe(after, 'adjective', 'preposition', 'adverb');
}

export const CA_SA_RULES: readonly GrammarRule[] = [CA, SA];
