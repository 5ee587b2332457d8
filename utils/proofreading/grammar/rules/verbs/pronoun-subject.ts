import { agreementAs, canBe, isFormOf, personsOf, readingsAs, type Word } from '../../analysis/word.ts';
import type { GrammarRule, Sentence, Slip } from '../../grammar-rule.ts';
import { MASCULINE_SINGULAR, type Persons, SINGULAR } from '../../lexicon/reading.ts';
import { readOnce } from '../../syntax/ask-once.ts';
import { afterAdverbs, afterClitics } from '../../syntax/clitics.ts';
import { academyEntries, VERB_AGREEMENT } from '../sources.ts';
import {
  hasPronounBehind,
  isAfterVerb,
  isBreak,
  isClauseStart,
  isCompared,
  isJoining,
  isOnlyVerb,
  isOpen,
  isPlain,
  rewritten,
} from './clause.ts';
import { inPerson, isOtherPerson, madeFinite } from './conjugate.ts';
import { isAfterAdverbial } from './noun-subject.ts';
import { isHeardAsEz, isOnlySubject } from './nous-vous.ts';
import {
  FIRST_PLURAL,
  PRONOUN_FORMS,
  personOfPronoun,
  SECOND_PLURAL,
  THIRD,
  THIRD_PLURAL,
  verbOf,
} from './persons.ts';
import { verbSlip } from './verb-slip.ts';

/** A subject pronoun with the word that must be its verb, clitics between them left out. */
type Clause = { subject: number; verb: number; person: Persons };

const PLURALS: Readonly<Record<string, string>> = { il: 'ils', elle: 'elles', iel: 'iels' };
const IMPERSONAL = {
  fr: 'Ce verbe impersonnel a pour sujet « il », au singulier.',
  en: 'This impersonal verb has “il” for its subject, in the singular.',
};
/** *vous* and *nous* are no object of these: *vous aller adorer* has a subject. */
const NEVER_OF_SOMEONE = new Set([
  'aller',
  'pouvoir',
  'devoir',
  'savoir',
  'souhaiter',
  'vouloir',
  'désirer',
  'espérer',
  'compter',
]);

export const PRONOUN_SUBJECT: readonly GrammarRule[] = [
  {
    name: 'grammar.pronoun-verb',
    called: { fr: 'Verbe et pronom sujet', en: 'Verb and subject pronoun' },
    level: 'warning',
    source: VERB_AGREEMENT,
    needs: PRONOUN_FORMS,
    find: (sentence) => clausesOf(sentence).flatMap((clause) => slipOfPerson(sentence, clause)),
    bad: [
      ['Je vous souhaites une belle année.', 'Je vous souhaite une belle année.'],
      ['Ce jeudi, on vous les envoient par courriel.', 'Ce jeudi, on vous les envoie par courriel.'],
      ['Elles ferme à 17 h.', 'Elles ferment à 17 h.'],
      ['Nous vous attend samedi.', 'Nous vous attendons samedi.'],
      ['Quand il arrivent, tout le monde danse.', 'Quand ils arrivent, tout le monde danse.'],
      ['J’est trouvé vos clés.', 'J’ai trouvé vos clés.'],
      ['Nous seront au Salon du livre.', 'Nous serons au Salon du livre.'],
      [
        'Demain, nous auront le plaisir de vous recevoir.',
        'Demain, nous aurons le plaisir de vous recevoir.',
      ],
      ['Nous pourront vous aider dès lundi.', 'Nous pourrons vous aider dès lundi.'],
      ['Le spectacle que vous attendait tous est là.', 'Le spectacle que vous attendez tous est là.'],
      ['Vous cherchait un emploi ?', 'Vous cherchez un emploi ?'],
      ['Franchement, vous avait assuré hier.', 'Franchement, vous avez assuré hier.'],
      ['Bravo, vous était magnifiques !', 'Bravo, vous étiez magnifiques !'],
      ['Nous feront une pause en août.', 'Nous ferons une pause en août.'],
    ],
    good: [
      'Voici les livres que vous conseille notre libraire.',
      'Lui et elle sont arrivés hier.',
      'On y va-tu ?',
      'Nous, on vous attend.',
      'Notre équipe, à Québec, vous souhaite un bel été.',
      'Des gens plus grands qu’elle ont eu peur.',
      'Toi et moi, nous le savons.',
      'Il ou elle peuvent venir.',
      'Le cadeau que vous réservait Marie est là.',
      'Notre chef, hier, vous avait préparé un menu.',
      'Vous était destiné un cadeau.',
      'Vous seront remis un sac et une gourde.',
      'Nous seront utiles : des gants et des bottes.',
      'Nous rejoindront sur scène trois artistes.',
      'Nous feront l’honneur de leur présence la mairesse et le député.',
    ],
  },
  {
    name: 'grammar.il-reste',
    called: { fr: '« ils restent » pour « il reste »', en: '“ils restent” for “il reste”' },
    level: 'warning',
    source: academyEntries('rester'),
    needs: new Set(['ils']),
    find: (sentence) => clausesOf(sentence).flatMap((clause) => slipOfRest(sentence, clause)),
    bad: [
      ['Ils restent 3 places.', 'Il reste 3 places.'],
      ['Ils nous restent quelques billets.', 'Il nous reste quelques billets.'],
      ['Ils ne restaient que deux chambres.', 'Il ne restait que deux chambres.'],
    ],
    good: [
      'Ils restent deux jours.',
      'Ils nous restent fidèles.',
      'Il reste 3 places.',
      'Ils restent des amis.',
    ],
  },
  {
    name: 'grammar.pronoun-without-verb',
    called: { fr: 'Pronom sujet sans verbe conjugué', en: 'Subject pronoun without a conjugated verb' },
    level: 'warning',
    source: VERB_AGREEMENT,
    needs: PRONOUN_FORMS,
    find: (sentence) => clausesOf(sentence).flatMap((clause) => slipOfForm(sentence, clause)),
    bad: [
      ['Je pensé que c’était dimanche.', 'Je pensais que c’était dimanche.'],
      ['Vous aller adorer la terrasse.', 'Vous allez adorer la terrasse.'],
      ['Vous avez 18 ans et vous souhaiter voyager.', 'Vous avez 18 ans et vous souhaitez voyager.'],
      ['Demain, ils manger au parc.', 'Demain, ils mangent au parc.'],
      ['Si vous cherché un coupon, écrivez-nous.', 'Si vous cherchez un coupon, écrivez-nous.'],
    ],
    good: [
      'Vous accompagner, c’est notre métier.',
      'Comment vous inscrire ?',
      'Elle, fatiguée, dort déjà.',
      'Peut-on manger ici ?',
    ],
  },
];

const clausesOf = readOnce((sentence): readonly Clause[] =>
  sentence.words.flatMap((word, subject) => {
    const person = word.isAfterHyphen || word.isCapitals ? 0 : personOfPronoun(word.form);
    if (person === 0 || isAfterVerb(sentence, subject) || !isSubject(sentence, subject, person)) return [];
    const verb = afterClitics(sentence, subject + 1);
    return isPlain(sentence.at(verb)) && !hasPronounBehind(sentence, verb) ? [{ subject, verb, person }] : [];
  }),
);

/** Whether a pronoun is nothing else than the subject of a verb behind it. */
function isSubject(sentence: Sentence, place: number, person: Persons): boolean {
  const { form } = sentence.at(place);
  if (form === 'je' || form === "j'") return true;
  const before = sentence.at(place - 1);
  if (person === FIRST_PLURAL || person === SECOND_PLURAL) {
    return isClauseStart(sentence, place) || before.form === 'et';
  }
  if (/^[/(]$/.test(before.text) || /^(?:ou|ni)$/.test(before.form)) return false;
  if (form === 'tu')
    return sentence.at(place).tag === 'pronoun' && !isFormOf(sentence.at(place - 2), 'avoir');
  if (form.startsWith('elle')) return isSubjectElle(sentence, place);
  if (form === 'on') return true;
  return before.form !== 'et' || isOpen(sentence.at(place - 2)) || isSpeaking(sentence, place);
}

function isSubjectElle(sentence: Sentence, place: number): boolean {
  const before = sentence.at(place - 1);
  if (/^(?:que|qu')$/.test(before.form)) return !isCompared(sentence, place - 1);
  if (before.form === 'et') return isOpen(sentence.at(place - 2)) || isSpeaking(sentence, place);
  return (isClauseStart(sentence, place) && before.form !== 'comme') || !isJoining(before);
}

/** *ils restent 3 places*: what is left stands behind the verb. */
function slipOfRest(sentence: Sentence, { subject, verb }: Clause): Slip[] {
  const { at, lexicon } = sentence;
  const word = at(verb);
  if (at(subject).form !== 'ils' || !isFormOf(word, 'rester') || (personsOf(word) & THIRD_PLURAL) === 0)
    return [];
  if (!isWhatIsLeft(sentence, subject, verb)) return [];
  const [form = ''] = inPerson(lexicon, word, THIRD);
  const replaced = new Map([
    [subject, 'il'],
    [verb, form],
  ]);
  return [
    { from: subject, to: verb, fixes: [rewritten(sentence, subject, verb, replaced)], message: IMPERSONAL },
  ];
}

function isWhatIsLeft({ at }: Sentence, subject: number, verb: number): boolean {
  const isToSomeone = /^(?:me|m'|te|t'|nous|vous|lui|leur)$/.test(at(verb - 1).form);
  const isLimited =
    /^(?:ne|n')$/.test(at(subject + 1).form) && /^(?:que|qu'|aucune?|plus)$/.test(at(verb + 1).form);
  const next = at(verb + 1);
  const isCount =
    next.kind === 'number' || /^(?:quelques|plusieurs|des|deux|trois|quatre|cinq|six|dix)$/.test(next.form);
  // *Ils restent deux jours*: how long.
  const isTime = /^(?:jours?|heures?|semaines?|mois|ans?|années?|minutes?|nuits?)$/.test(at(verb + 2).form);
  if (isLimited) return next.form !== 'plus' && !isTime;
  return isCount && !isTime && (isToSomeone || (next.form !== 'des' && isNoAttribute(at(verb + 2))));
}

/** *ils restent 3 places*, but *ils restent quatre amis*: of people the pronoun may speak. */
function isNoAttribute(word: Word): boolean {
  return /^(?:places?|billets?|chambres?|tables?|exemplaires?|postes?|sièges?|pièces?|morceaux|paires?|invitations?|inscriptions?|dates?|créneaux|spots?|lots?|copies|bouteilles?|coupons?|cartes?)$/.test(
    word.form,
  );
}

/** *ils faut*, *ils y a*, *ils s'agit*: of nobody. */
function isImpersonal({ at }: Sentence, verb: number): boolean {
  const before = at(verb - 1).form;
  if (before === 'y') return isFormOf(at(verb), 'avoir');
  return (
    isFormOf(at(verb), 'falloir', 'pleuvoir', 'neiger') || (before === "s'" && isFormOf(at(verb), 'agir'))
  );
}

/** *elle vend et elle fais*: of no two women either. */
function isSpeaking(sentence: Sentence, place: number): boolean {
  const persons = personsOf(sentence.at(afterClitics(sentence, place + 1)));
  return persons !== 0 && (persons & (THIRD | THIRD_PLURAL)) === 0;
}

function slipOfPerson(sentence: Sentence, clause: Clause): Slip[] {
  const { subject, verb, person } = clause;
  const word = sentence.at(verb);
  if (!isOtherPerson(word, person) || !isSurelyVerb(sentence, clause)) return [];
  const { form } = sentence.at(subject);
  if (form === 'ils' && isImpersonal(sentence, verb)) {
    return [{ from: subject, to: subject, fixes: ['il'], message: IMPERSONAL }];
  }
  const message = verbOf(form, person);
  const fixes = inPerson(sentence.lexicon, word, person);
  const plural = PLURALS[form];
  if (plural === undefined || (personsOf(word) & THIRD_PLURAL) === 0) {
    return [verbSlip(sentence, verb, fixes, message)];
  }
  // Where *ne* would have to be elided, the plural alone is offered.
  const isAsItStands = verbSlip(sentence, verb, fixes, message).from === verb;
  const rest = (isAsItStands ? fixes : []).map((fix) =>
    rewritten(sentence, subject, verb, new Map([[verb, fix]])).toLowerCase(),
  );
  const first = rewritten(sentence, subject, verb, new Map([[subject, plural]]));
  return [{ from: subject, to: verb, fixes: [first, ...rest], message }];
}

function isSurelyVerb(sentence: Sentence, clause: Clause): boolean {
  const word = sentence.at(clause.verb);
  if (clause.person === FIRST_PLURAL || clause.person === SECOND_PLURAL) {
    return isVerbOfNousVous(sentence, clause);
  }
  if (!hasClitics(clause) && canBe(word, 'pronoun', 'determiner', 'preposition', 'adverb')) return false;
  const last = sentence.at(clause.verb - 1).form;
  // An object of the second or first person plural may be the subject: *avec elle vous pouvez*.
  if (/^elles?$/.test(sentence.at(clause.subject).form) && (personsOf(word) & personOfPronoun(last)) !== 0) {
    return false;
  }
  // *Je est un autre*; *tu* of *taire*: *j'ai tu l'affaire*.
  if (word.form === 'est' && sentence.at(clause.subject).form === 'je' && !hasClitics(clause)) return false;
  return !/^(?:l[ae']|les|leur)$/.test(last) || !canBe(word, 'noun') || word.tag === 'verb';
}

function isVerbOfNousVous(sentence: Sentence, { subject, verb }: Clause): boolean {
  const word = sentence.at(verb);
  if (!isOnlyVerb(word) && word.tag !== 'verb') return isHomophone(sentence, subject, verb);
  const isBehindEt = sentence.at(subject - 1).form === 'et';
  if (isSubjectBeforeOther(sentence, subject) && !isBehindEt) return true;
  if (isHomophone(sentence, subject, verb)) return true;
  const others = THIRD | THIRD_PLURAL;
  if ((personsOf(word) & others) === 0) return !hasEarlierSubject(sentence, subject, personsOf(word));
  if (isOnlySubject(sentence, subject, verb) || isHeardAsEz(sentence, subject, verb)) return true;
  const before = sentence.at(subject - 1).form;
  if (before === 'quand') return isFormOf(word, 'être') && canBe(sentence.at(verb + 1), 'adjective');
  return /^(?:si|lorsque|puisque|car)$/.test(before) && isAuxiliary(sentence, verb);
}

/** *nous somme*, *vous pouvait venir*: what sounds like the right form, where no object can be meant. */
function isHomophone(sentence: Sentence, subject: number, verb: number): boolean {
  const { form } = sentence.at(verb);
  if (sentence.at(subject).form === 'nous') return form === 'somme' && verb === subject + 1;
  const before = sentence.at(subject - 1);
  const isStart = before.text === ',' ? isAfterAdverbial(sentence, subject - 1) : isOpen(before);
  if (!isStart || !/^(?:pouvai[st]|devai[st]|voulai[st]|avai[st]|étai[st])$/.test(form)) return false;
  return isAuxiliary(sentence, verb) || isSaidOfVous(sentence, verb);
}

/** *vous avait un colis*, *vous était nombreux*: said of those who are spoken to. */
function isSaidOfVous(sentence: Sentence, verb: number): boolean {
  const next = sentence.at(afterAdverbs(sentence, verb + 1));
  if (isFormOf(sentence.at(verb), 'avoir'))
    return /^(?:une?|le|la|l'|les|des|jusqu'|envie|besoin)$/.test(next.form);
  if (!isFormOf(sentence.at(verb), 'être')) return false;
  const agreement = agreementAs(next, 'adjective');
  return (
    next.kind === 'number' || next.form === 'nombreux' || (agreement !== 0 && (agreement & SINGULAR) === 0)
  );
}

/** *Tu nous fais rire, nous donnes de l'espoir*: the subject may stand far before. */
function hasEarlierSubject({ at }: Sentence, place: number, persons: Persons): boolean {
  for (let before = place - 1; before >= place - 40; before--) {
    if ((personOfPronoun(at(before).form) & persons) !== 0) return true;
  }
  return false;
}

/** *nous vous*, *vous ne*: of two, the first is the subject. */
function isSubjectBeforeOther({ at }: Sentence, subject: number): boolean {
  const { form } = at(subject + 1);
  return /^(?:ne|n')$/.test(form) || (/^(?:nous|vous)$/.test(form) && form !== at(subject).form);
}

function isAuxiliary({ at }: Sentence, verb: number): boolean {
  // *vous avait été remis un bon*: what was given is the subject.
  if (at(verb + 1).form === 'été' && canBe(at(verb + 2), 'past-participle')) return false;
  return (
    isFormOf(at(verb), 'pouvoir', 'devoir', 'vouloir', 'aller', 'avoir') &&
    canBe(at(verb + 1), 'infinitive', 'past-participle')
  );
}

function hasClitics({ subject, verb }: Clause): boolean {
  return verb > subject + 1;
}

function slipOfForm(sentence: Sentence, clause: Clause): Slip[] {
  const word = sentence.at(clause.verb);
  if (!canBe(word, 'infinitive', 'past-participle') || canBe(word, 'verb')) return [];
  if (isFaite(sentence, clause)) return [slipOfFaite(sentence, clause)];
  if (!isMeantAsVerb(sentence, clause)) return [];
  const { form } = sentence.at(clause.subject);
  const fixes = madeFinite(sentence.lexicon, word, clause.person);
  const kind = canBe(word, 'infinitive')
    ? { fr: 'un infinitif', en: 'an infinitive' }
    : { fr: 'un participe', en: 'a participle' };
  const message = {
    fr: `Après « ${form} », il faut un verbe conjugué ; « ${word.form} » est ${kind.fr}.`,
    en: `After “${form}” a conjugated verb is wanted; “${word.form}” is ${kind.en}.`,
  };
  return fixes.length === 0 ? [] : [{ from: clause.verb, to: clause.verb, fixes, message }];
}

function isMeantAsVerb(sentence: Sentence, clause: Clause): boolean {
  const word = sentence.at(clause.verb);
  // *il la trouvée*, *tu les pris*: an auxiliary is what is missing.
  if (/^(?:la|l')$/.test(sentence.at(clause.verb - 1).form)) return false;
  if (canBe(word, 'adverb', 'preposition', 'pronoun', 'determiner')) return false;
  if (clause.person === FIRST_PLURAL || clause.person === SECOND_PLURAL) {
    return canBe(word, 'infinitive')
      ? isInfinitiveOfNousVous(sentence, clause, word)
      : isParticipleOfNousVous(sentence, clause, word);
  }
  if (word.form === 'soussigné') return false;
  // *vos chiens on mangé*: *ont* is meant.
  if (sentence.at(clause.subject).form === 'on' && !isClauseStart(sentence, clause.subject)) return false;
  const isElle = /^(?:elles?|iels?)$/.test(sentence.at(clause.subject).form);
  if (canBe(word, 'infinitive')) return !isElle || isClauseStart(sentence, clause.subject);
  return !isElle || hasClitics(clause) || isMasculineSingular(word);
}

function isInfinitiveOfNousVous(sentence: Sentence, { subject, verb }: Clause, word: Word): boolean {
  const before = sentence.at(subject - 1);
  const isFirst = isSubjectBeforeOther(sentence, subject) && sentence.at(subject).form === 'nous';
  if (isFirst && before.form !== 'et') return true;
  const isAlone = readingsAs(word, 'infinitive').every(({ lemma }) => NEVER_OF_SOMEONE.has(lemma));
  if (isAlone) return canBe(sentence.at(afterAdverbs(sentence, verb + 1)), 'infinitive');
  return /^(?:si|lorsque|puisque|car)$/.test(before.form);
}

/** A masculine singular participle cannot be of several people; politely of one it comes with *par*, *de*… */
function isParticipleOfNousVous(sentence: Sentence, { subject, verb }: Clause, word: Word): boolean {
  const next = sentence.at(verb + 1);
  if (verb !== subject + 1 || sentence.at(subject - 1).form === 'et') return false;
  if (isFormOf(word, 'aller')) return canBe(next, 'infinitive');
  if (!isMasculineSingular(word)) return false;
  return (
    canBe(next, 'determiner', 'infinitive', 'pronoun', 'subordinator') &&
    !canBe(next, 'preposition', 'adverb') &&
    !isBreak(next)
  );
}

function isMasculineSingular(word: Word): boolean {
  return agreementAs(word, 'past-participle', 'adjective', 'noun') === MASCULINE_SINGULAR;
}

/** *vous faite*, *vous dite* sound like the verb. */
function isFaite(sentence: Sentence, { subject, verb }: Clause): boolean {
  const { form } = sentence.at(verb);
  return (
    sentence.at(subject).form === 'vous' && /^(?:faite|dite)$/.test(form) && !isBreak(sentence.at(verb + 1))
  );
}

function slipOfFaite(sentence: Sentence, { verb, person }: Clause): Slip {
  const fix = `${sentence.at(verb).form}s`;
  return { from: verb, to: verb, fixes: [fix], message: verbOf('vous', person) };
}
