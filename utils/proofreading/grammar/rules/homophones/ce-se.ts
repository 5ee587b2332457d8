import { writtenFor } from '../../../named-rule.ts';
import { CE_SE } from '../../../slips/french/homophones.ts';
import { agreementAs, canBe, isFormOf, isOnly, type Word } from '../../analysis/word.ts';
import type { GrammarRule, Sentence } from '../../grammar-rule.ts';
import { PLURAL, SINGULAR } from '../../lexicon/reading.ts';
import { afterAdverbs } from '../../syntax/clitics.ts';
import { isPlural } from '../../syntax/subjects.ts';
import { vitrineLinguistique } from '../sources.ts';
import { homophone, isEnd, type Verdict, wordSet } from './homophone.ts';

/** Subjects that « ce » never follows but as « ce que ». */
const SUBJECTS = wordSet('il elle on ils elles iel tu qui ça cela');

const CE_FOR_SE: GrammarRule = homophone({
  ...CE_SE,
  level: 'warning',
  source: vitrineLinguistique('Les homophones ce et se'),
  forms: 'ce',
  judge: (sentence, place) => (isReflexive(sentence, place) ? 'se' : undefined),
  message: {
    fr: 'Devant ce verbe, c’est le pronom « se » (se passer, se voir).',
    en: 'Before this verb it is the pronoun “se” (se passer, se voir).',
  },
  bad: [
    ['Le spectacle ce déroule au parc.', 'Le spectacle se déroule au parc.'],
    ['Il faut savoir ce réinventer.', 'Il faut savoir se réinventer.'],
    ['Ils ce retrouvent chaque automne.', 'Ils se retrouvent chaque automne.'],
    ['Les inscriptions ce font en ligne.', 'Les inscriptions se font en ligne.'],
    ['Les filles ce sont bien amusées.', 'Les filles se sont bien amusées.'],
    ['Elle ne ce lasse pas de chanter.', 'Elle ne se lasse pas de chanter.'],
  ],
  good: [
    'Pour ce faire, écrivez-nous.',
    'Qui ce soir chante avec nous?',
    'Ce disant, il est parti.',
    'Le film, ce sera pour demain.',
    'Tout ce qui brille',
    'La semaine prochaine, ce peut être vous.',
    'C’est ce qu’il dit.',
  ],
});

/** Verbs that « ce » is the subject of. */
const VERBS_OF_CE = ['être', 'pouvoir', 'devoir', 'sembler', 'aller', 'faire', 'disant', 'dire', 'avoir'];

function isReflexive(sentence: Sentence, place: number): boolean {
  const { at } = sentence;
  const [before, verb] = [at(place - 1), at(place + 1)];
  if (at(place + 2).isAfterHyphen || before.isAfterHyphen || verb.isCapitalized) return false;
  if (before.form === 'ne') return isVerbForm(verb);
  if (isPersonal(before) && !/^(?:que|comme|et|ni|à|de|pour|avec)$/.test(at(place - 2).form))
    return isVerbForm(verb);
  if (SUBJECTS.has(before.form)) {
    return (
      isVerbForm(verb) && !canBe(verb, 'noun', 'adjective') && !isFormOf(verb, 'être', 'pouvoir', 'devoir')
    );
  }
  if (isOnly(verb, 'infinitive')) return verb.form !== 'faire' || before.form !== 'pour';
  if (isOnly(verb, 'present-participle')) return !isEnd(before) && !/^(?:faisant|disant)$/.test(verb.form);
  // « Les inscriptions ce font en ligne »
  if (/^(?:font|feront|faisaient|fera)$/.test(verb.form)) return !isEnd(before);
  if (/^(?:sont|seront|étaient)$/.test(verb.form))
    return (
      isPlural(before) &&
      canBe(before, 'noun') &&
      at(afterAdverbs(sentence, place + 2)).tag === 'past-participle'
    );
  if (isFormOf(verb, ...VERBS_OF_CE) || !isOnly(verb, 'verb'))
    return (
      isFeminine(verb) && !isFormOf(verb, ...VERBS_OF_CE) && canBe(before, 'noun') && !isEnd(at(place + 2))
    );
  return (
    canBe(before, 'noun', 'adjective', 'past-participle', 'name') || before.isCapitalized || before.isCapitals
  );
}

function isPersonal({ form }: Word): boolean {
  return /^(?:il|elle|on|ils|elles|ça|cela)$/.test(form);
}

/** Of what « ce » cannot be the article: « se porte », « se forme ». */
function isFeminine(word: Word): boolean {
  return canBe(word, 'verb') && (agreementAs(word, 'noun', 'adjective') & 1) === 0;
}

function isVerbForm(word: Word): boolean {
  return canBe(word, 'verb', 'infinitive');
}

const SE_FOR_CE: GrammarRule = homophone({
  name: 'grammar.se-ce',
  called: writtenFor('se', 'ce'),
  level: 'warning',
  source: vitrineLinguistique('Les homophones ce et se'),
  forms: 'se',
  judge: demonstrativeFor,
  message: {
    fr: 'Sans verbe pronominal après lui, ce n’est pas « se », mais « ce ».',
    en: 'With no reflexive verb after it this is not “se”, but “ce”.',
  },
  bad: [
    ['Voici se qu’il faut savoir.', 'Voici ce qu’il faut savoir.'],
    ['Un conseiller vous rappelle se matin.', 'Un conseiller vous rappelle ce matin.'],
    ['Se sont des produits d’ici.', 'Ce sont des produits d’ici.'],
    ['Se sera génial!', 'Ce sera génial!'],
    ['Se n’est pas trop tard.', 'Ce n’est pas trop tard.'],
    ['Dites-nous tout se que vous aimez.', 'Dites-nous tout ce que vous aimez.'],
  ],
  good: [
    'Ils se sont bien amusés.',
    'Il se peut que ce soit complet.',
    'Se lever tôt, se coucher tard',
    'Elle se la coule douce.',
    'Ils se sont des amis.',
    'On se retrouve à midi.',
  ],
});

function demonstrativeFor(sentence: Sentence, place: number): Verdict | undefined {
  const { at } = sentence;
  const next = at(place + 1);
  if (next.kind !== 'word' || next.isAfterHyphen || next.readings.length === 0) return undefined;
  if (/^(?:que|qu'|qui|dont|n'|ne)$/.test(next.form)) return { fixes: ['ce'] };
  if (isEnd(at(place - 1)) && isFormOf(next, 'être'))
    return isCopula(sentence, place + 1) ? { fixes: ['ce'] } : undefined;
  if (isBehindQuoi(sentence, place)) return { fixes: ['ce'] };
  // « Est-ce normal que ce soit long ? »
  const attribute = at(afterAdverbs(sentence, place + 2));
  if (at(place - 1).form === 'que' && next.form === 'soit' && isOnly(attribute, 'adjective'))
    return { fixes: ['ce'] };
  const isNoun = isAfterPreposition(sentence, place)
    ? canBe(next, 'noun') && !canBe(next, 'infinitive', 'pronoun')
    : isOnly(next, 'noun', 'adjective', 'past-participle', 'adverb') && !canBe(next, 'infinitive');
  if (!isNoun || !canBe(next, 'noun', 'adjective')) return undefined;
  if (next.isCapitalized) return undefined;
  const fix = demonstrativeOf(next);
  return { fixes: fix === 'ces' ? ['ces', 'ses'] : [fix] };
}

/** « Se sont des… », « Se sera une… »: no participle behind it. */
function isCopula(sentence: Sentence, place: number): boolean {
  const next = sentence.at(afterAdverbs(sentence, place + 1));
  // « Se sera génial »
  if (/^(?:sera|serait)$/.test(sentence.at(place).form) && isOnly(next, 'adjective')) return true;
  return canBe(next, 'determiner', 'preposition', 'number') && !canBe(next, 'past-participle');
}

/** « quoi que se soit » */
function isBehindQuoi({ at }: Sentence, place: number): boolean {
  return (
    /^(?:que|qu')$/.test(at(place - 1).form) &&
    /^(?:quoi|qui|où|afin|pour|avant)$/.test(at(place - 2).form) &&
    /^(?:soit|fût)$/.test(at(place + 1).form) &&
    !canBe(at(place + 2), 'past-participle')
  );
}

/** No finite verb follows a preposition: « dans se groupe ». */
function isAfterPreposition({ at }: Sentence, place: number): boolean {
  return /^(?:dans|sur|sous|avec|chez|par|vers|de|à|pour|sans|depuis|après|pendant|durant|contre|malgré|selon)$/.test(
    at(place - 1).form,
  );
}

/** The form of « ce » that a word goes with. */
function demonstrativeOf(word: Word): string {
  const mask = agreementAs(word, 'noun', 'adjective');
  if ((mask & SINGULAR) === 0 && (mask & PLURAL) !== 0) return 'ces';
  if ((mask & 1) === 0) return 'cette';
  return /^[aeiouyéèêâîôûh]/.test(word.form) && word.form.startsWith('h') === false ? 'cet' : 'ce';
}

export const CE_SE_RULES: readonly GrammarRule[] = [CE_FOR_SE, SE_FOR_CE];
