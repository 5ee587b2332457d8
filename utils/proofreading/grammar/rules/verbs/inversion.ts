import { writtenFor } from '../../../named-rule.ts';
import { canBe, isFormOf, personsOf, type Word } from '../../analysis/word.ts';
import type { GrammarRule, Sentence, Slip } from '../../grammar-rule.ts';
import { afterClitics } from '../../syntax/clitics.ts';
import { atEveryPlace, NO_SLIPS } from '../../syntax/each-place.ts';
import { GRAMMATICAL_HYPHEN, VERB_AGREEMENT, vitrineLinguistique } from '../sources.ts';
import { isBreak, isOpen, isStressing } from './clause.ts';
import { inPerson } from './conjugate.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import { isSubjectStart } from './noun-subject.ts';
import { FIRST, PRONOUN_FORMS, personOfPronoun, THIRD, THIRD_PLURAL, verbOf } from './persons.ts';
import { SENDING } from './sending.ts';

const CLITICS = new Set("ne n' y en me m' te t' se s' le la l' les lui leur".split(' '));
const INTERROGATIVES = new Set(
  "comment où quand pourquoi combien que qu' quoi qui et mais alors donc".split(' '),
);
/** So many words a subject before the verb may have. */
const MOST_WORDS = 8;
const PLURALS: Readonly<Record<string, string>> = { il: 'ils', elle: 'elles', iel: 'iels' };
const HYPHEN = {
  fr: 'Entre le verbe et le pronom placé derrière lui, on met un trait d’union.',
  en: 'A hyphen joins the verb and the pronoun that stands behind it.',
};
const EUPHONIC_T = {
  fr: 'Entre deux voyelles, on écrit « -t- » avec deux traits d’union.',
  en: 'Between two vowels “-t-” is written, with two hyphens.',
};

export const INVERSION: readonly GrammarRule[] = [
  {
    name: 'grammar.inversion-hyphen',
    called: { fr: 'Trait d’union de l’inversion', en: 'Hyphen of an inverted subject' },
    level: 'warning',
    source: GRAMMATICAL_HYPHEN,
    needs: PRONOUN_FORMS,
    find: atEveryPlace(slipOfHyphen),
    bad: [
      ['Saviez vous que c’est gratuit ?', 'Saviez-vous que c’est gratuit ?'],
      ['Comment peut on s’inscrire ?', 'Comment peut-on s’inscrire ?'],
      ['Où sont ils passés ?', 'Où sont-ils passés ?'],
      ['Le magasin est il ouvert dimanche ?', 'Le magasin est-il ouvert dimanche ?'],
      ['Viendras tu samedi ?', 'Viendras-tu samedi ?'],
    ],
    good: [
      'Si vous voulez vous joindre à nous, écrivez.',
      'Allez vous coucher tôt.',
      'Venez vous détendre au spa.',
      'Je crois qu’il peut on ne sait comment.',
      'Vous pouvez vous inscrire en ligne.',
      'On peut tu venir ?',
    ],
  },
  {
    name: 'grammar.inversion-t',
    called: { fr: '« -t- » de l’inversion : « a-t-il »', en: '“-t-” of an inverted subject: “a-t-il”' },
    level: 'warning',
    source: vitrineLinguistique('Emploi du t euphonique'),
    find: atEveryPlace(slipOfT),
    bad: [
      ['Y a t’il des places ?', 'Y a-t-il des places ?'],
      ['Que pensera t-elle du menu ?', 'Que pensera-t-elle du menu ?'],
      ['Où va-t’on cet été ?', 'Où va-t-on cet été ?'],
      ['Parle-il anglais ?', 'Parle-t-il anglais ?'],
      ['Que prend-t-il au souper ?', 'Que prend-il au souper ?'],
    ],
    good: [
      'Y a-t-il des places ?',
      'Que vend-elle au marché ?',
      'Il t’a vu ?',
      'Convainc-t-il ses clients ?',
    ],
  },
  {
    name: 'grammar.inversion-person',
    called: { fr: 'Verbe et pronom placé derrière lui', en: 'Verb and the pronoun behind it' },
    level: 'warning',
    source: VERB_AGREEMENT,
    needs: new Set(['ce', ...PRONOUN_FORMS]),
    find: atEveryPlace(slipOfPerson),
    bad: [
      ['Peut-tu venir samedi ?', 'Peux-tu venir samedi ?'],
      ['Où vont-il ce soir ?', 'Où vont-ils ce soir ?'],
      ['Quand arrive-elles ?', 'Quand arrivent-elles ?'],
    ],
    good: ['Peux-tu venir ?', 'Faut-tu réserver ?', 'On y va-tu ?', 'Donne-nous ton avis.'],
  },
  {
    name: 'grammar.est-ce-que',
    called: writtenFor('est ce que', 'est-ce que'),
    level: 'warning',
    source: GRAMMATICAL_HYPHEN,
    find: atEveryPlace(slipOfEstCe),
    bad: [
      ['Est ce que c’est ouvert ?', 'Est-ce que c’est ouvert ?'],
      ['Qu’est ce qui vous tente ?', 'Qu’est-ce qui vous tente ?'],
      ['Est-ce-que vous venez ?', 'Est-ce que vous venez ?'],
      ['C’est beau, n’est ce pas ?', 'C’est beau, n’est-ce pas ?'],
      ['C’est-à dire demain.', 'C’est-à-dire demain.'],
    ],
    good: [
      'L’important est ce que vous en ferez.',
      'Est-ce que c’est ouvert ?',
      'Qu’est-ce que vous offrez ?',
    ],
  },
];

function slipOfHyphen(sentence: Sentence, place: number): readonly Slip[] {
  const { at } = sentence;
  if (isAllerVous(sentence, place)) {
    return [{ from: place, to: place + 1, fixes: ['allez-vous'], message: HYPHEN }];
  }
  const pronoun = at(place + 1);
  const person = personOfPronoun(pronoun.form);
  const word = at(place);
  if (person === 0 || pronoun.isAfterHyphen || pronoun.isCapitalized || pronoun.form === "j'")
    return NO_SLIPS;
  if ((personsOf(word) & person) === 0 || word.tag !== 'verb' || word.isAfterHyphen) return NO_SLIPS;
  if (!isInverted(sentence, place, pronoun)) return NO_SLIPS;
  return [{ from: place, to: place + 1, fixes: [joined(word.form, pronoun.form)], message: HYPHEN }];
}

/** *qui aller vous applaudir*: only a question has *vous* there. */
function isAllerVous({ at }: Sentence, place: number): boolean {
  const isAsked = /^(?:qui|que|qu'|comment|quand|pourquoi)$/.test(at(place - 1).form);
  return (
    isAsked &&
    at(place).form === 'aller' &&
    at(place + 1).form === 'vous' &&
    canBe(at(place + 2), 'infinitive')
  );
}

function isInverted(sentence: Sentence, place: number, pronoun: Word): boolean {
  // *la dame, de Lyon, avait elle aussi…*: the pronoun stresses the subject.
  const isTonic = /^elles?$/.test(pronoun.form) && !isBreak(sentence.at(place + 2));
  if (
    isTonic &&
    (/^(?:aussi|même|seule|non)$/.test(sentence.at(place + 2).form) || isBehindComma(sentence, place))
  )
    return false;
  const isObjectToo = /^(?:nous|vous)$/.test(pronoun.form);
  if (isAskedOfNoun(sentence, place, pronoun)) return isNotSubjectOfNext(sentence, place + 2);
  if (!isAsking(sentence, place) || (isObjectToo && isStressing(sentence.at(place + 2)))) return false;
  return isObjectToo ? isNotObject(sentence, place) : isNotSubjectOfNext(sentence, place + 2);
}

/** *Le magasin est il ouvert ?*: the subject is said, then taken up. */
function isAskedOfNoun(sentence: Sentence, place: number, pronoun: Word): boolean {
  if (sentence.words.at(-1)?.text !== '?' || !/^(?:ils?|elles?)$/.test(pronoun.form)) return false;
  for (let start = place - 2; start >= Math.max(0, place - MOST_WORDS); start--) {
    if (nounPhraseAt(sentence, start)?.end === place && isSubjectStart(sentence, start)) return true;
  }
  return false;
}

function isBehindComma({ at }: Sentence, place: number): boolean {
  return at(place - 1).text === ',' && place > 1;
}

/** Nothing but an interrogative word, a clitic or *quel* with its noun stands before the verb. */
function isAsking({ at }: Sentence, place: number): boolean {
  let first = place;
  while (first > place - 3 && CLITICS.has(at(first - 1).form)) first--;
  const before = at(first - 1);
  if (personOfPronoun(before.form) !== 0) return false;
  if (isOpen(before) || INTERROGATIVES.has(before.form)) return true;
  return /^quel(?:le)?s?$/.test(at(first - 2).form) || /^quel(?:le)?s?$/.test(at(first - 3).form);
}

/** *Connaissons nous*, *pouvez vous venir*: no other verb takes the pronoun for its object or its subject. */
function isNotObject(sentence: Sentence, place: number): boolean {
  const { at } = sentence;
  const next = at(afterClitics(sentence, place + 2));
  if (canBe(next, 'infinitive') && isFormOf(at(place), ...SENDING)) return false;
  return (personsOf(next) & personOfPronoun(at(place + 1).form)) === 0 || next.tag !== 'verb';
}

/** *Quand il peut on part*: the pronoun goes with the verb behind it. */
function isNotSubjectOfNext(sentence: Sentence, place: number): boolean {
  const next = sentence.at(afterClitics(sentence, place));
  if (isBreak(next)) return true;
  return next.readings.length > 0 && personsOf(next) === 0 && afterClitics(sentence, place) <= place + 2;
}

function slipOfT(sentence: Sentence, place: number): readonly Slip[] {
  const { at, lexicon } = sentence;
  const word = at(place);
  const glued = word.form.includes("-t'") ? /^(\p{L}+)-t'(ils?|elles?|on)$/u.exec(word.form) : null;
  if (glued !== null) {
    const [, verb = '', pronoun = ''] = glued;
    return isThird(lexicon.readingsOf(verb)) ? [slipOfEuphony(place, place, verb, pronoun)] : NO_SLIPS;
  }
  const next = at(place + 1);
  if (word.form.endsWith('-t') && isThirdPronoun(next)) {
    const verb = word.form.slice(0, -2);
    return isThird(lexicon.readingsOf(verb)) ? [slipOfEuphony(place, place + 1, verb, next.form)] : NO_SLIPS;
  }
  if (!isThird(word.readings)) return NO_SLIPS;
  if (
    /^t'?$/.test(next.form) &&
    isThirdPronoun(at(place + 2)) &&
    !isFormOf(at(place - 1), 'il', 'elle', 'on')
  ) {
    return [slipOfEuphony(place, place + 2, word.form, at(place + 2).form)];
  }
  return next.isAfterHyphen && isThirdPronoun(next) ? slipBehindHyphen(word, next, place) : NO_SLIPS;
}

function slipBehindHyphen(word: Word, next: Word, place: number): Slip[] {
  const hasT = /^[-‑]t[-‑]/i.test(next.text);
  if (!/^(?:il|elle|on|ils|elles)$/.test(next.form)) return [];
  const isWrong = hasT ? /[dt]$/.test(word.form) : /[aeé]$/.test(word.form);
  return isWrong ? [slipOfEuphony(place, place + 1, word.form, next.form)] : [];
}

function slipOfEuphony(from: number, to: number, verb: string, pronoun: string): Slip {
  const isBetweenVowels = !/[dt]$/.test(verb);
  const message = isBetweenVowels
    ? EUPHONIC_T
    : {
        fr: 'Après un verbe en -t ou en -d, pas de « -t- ».',
        en: 'There is no “-t-” after a verb in -t or -d.',
      };
  return { from, to, fixes: [`${verb}${isBetweenVowels ? '-t-' : '-'}${pronoun}`], message };
}

function isThird(readings: Word['readings']): boolean {
  return readings.some(({ pos, persons }) => pos === 'verb' && (persons & (THIRD | THIRD_PLURAL)) !== 0);
}

function isThirdPronoun({ form }: Word): boolean {
  return /^(?:ils?|elles?|on)$/.test(form);
}

function slipOfPerson(sentence: Sentence, place: number): readonly Slip[] {
  const { at, lexicon } = sentence;
  const word = at(place);
  const pronoun = at(place + 1);
  const person = pronoun.form === 'ce' ? THIRD : personOfPronoun(pronoun.form);
  if (!pronoun.isAfterHyphen || person === 0) return NO_SLIPS;
  const message = verbOf(pronoun.form, person);
  if (word.form === 'peu' && /^(?:tu|je)$/.test(pronoun.form)) {
    return [{ from: place, to: place, fixes: ['peux'], message }];
  }
  const persons = personsOf(word);
  if (persons === 0 || (persons & person) !== 0 || isAllowedMismatch(sentence, place)) return NO_SLIPS;
  const plural = PLURALS[pronoun.form];
  const asPlural = plural !== undefined && (persons & THIRD_PLURAL) !== 0 ? [`${word.form}-${plural}`] : [];
  const asVerb = inPerson(lexicon, word, person).map((form) => joined(form, pronoun.form));
  return [{ from: place, to: place + 1, fixes: [...asPlural, ...asVerb], message }];
}

/** A verb with the pronoun behind it, and a *t* where two vowels would meet. */
function joined(verb: string, pronoun: string): string {
  return `${verb}${/[aeé]$/.test(verb) && /^[eoi]/.test(pronoun) ? '-t-' : '-'}${pronoun}`;
}

/** *donne-nous* is an imperative; *ça se peut-tu*, *faut-tu* ask in Quebec without any *tu*. */
function isAllowedMismatch(sentence: Sentence, place: number): boolean {
  const { at } = sentence;
  const { form } = at(place + 1);
  if (/^(?:nous|vous)$/.test(form)) return true;
  if (form === 'ce') return !isFormOf(at(place), 'être') || (personsOf(at(place)) & THIRD_PLURAL) !== 0;
  if (form !== 'tu') return form === 'je' && /[eé]$/.test(at(place).form);
  return (
    !isAsking(sentence, place) ||
    isFormOf(at(place), 'falloir', 'avoir') ||
    (personsOf(at(place)) & FIRST) !== 0
  );
}

function slipOfEstCe(sentence: Sentence, place: number): readonly Slip[] {
  const { at } = sentence;
  const { form } = at(place);
  if (!form.startsWith('es')) return NO_SLIPS;
  const message = {
    fr: 'On écrit « est-ce que », « n’est-ce pas », « c’est-à-dire ».',
    en: 'One writes “est-ce que”, “n’est-ce pas”, “c’est-à-dire”.',
  };
  const [, end = ''] = /^est-ce-(que|qui|pas|qu'.*)$/.exec(form) ?? [];
  if (end !== '') return [{ from: place, to: place, fixes: [`est-ce ${end}`], message }];
  if (form === 'est-à' && at(place + 1).form === 'dire') {
    return [{ from: place, to: place + 1, fixes: ['est-à-dire'], message }];
  }
  if (!/^es[t]?$/.test(form) || at(place + 1).form !== 'ce' || at(place + 1).isAfterHyphen) return NO_SLIPS;
  const before = at(place - 1);
  const isQuestion =
    (isOpen(before) || /^(?:qu'|comment|où|quand|pourquoi)$/.test(before.form)) &&
    /^(?:que|qu'|qui)$/.test(at(place + 2).form);
  const isWho = isFormOf(before, 'qui') && isOpen(at(place - 2)) && isBreak(at(place + 2));
  if (isWho) return [{ from: place, to: place + 1, fixes: ['est-ce'], message }];
  const isTag = before.form === "n'" && at(place + 2).form === 'pas';
  return isQuestion || isTag ? [{ from: place, to: place + 1, fixes: ['est-ce'], message }] : NO_SLIPS;
}
