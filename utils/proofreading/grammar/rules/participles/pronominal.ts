import { agreementAs, canBe, isFormOf, isOnly, personsOf, type Word } from '../../analysis/word.ts';
import type { GrammarRule, Sentence, Slip } from '../../grammar-rule.ts';
import {
  type Agreement,
  ANY_AGREEMENT,
  MASCULINE_SINGULAR,
  PLURAL,
  SINGULAR,
} from '../../lexicon/reading.ts';
import { afterAdverbPhrases } from '../../syntax/adverb-phrases.ts';
import { afterClitics } from '../../syntax/clitics.ts';
import { atEveryPlace, NO_SLIPS } from '../../syntax/each-place.ts';
import { ofPersons } from '../../syntax/noun-phrase-before.ts';
import { type Subject, subjectBefore } from '../../syntax/subject-before.ts';
import { vitrineLinguistique } from '../sources.ts';
import { agreedForms } from './agreed-forms.ts';
import { DIRECT_BEFORE, DIRECT_REFLEXIVES, WITH_DE } from './reflexive-verbs.ts';
import { isOfMany } from './subject-agreement.ts';
import { setOf } from './words.ts';

const REFLEXIVES = setOf("se s' me m' te t'");
const ATTRIBUTIVE = [...'dire sentir déclarer affirmer avouer proclamer avérer'.split(' ')];
const SCORE = /^\d+[-–]\d+$/;
const THIRD_SINGULAR = 4;
const THIRD_PLURAL = 32;
/** *Imposé de venir*, *promis que*: what is imposed comes behind it. */
const OBJECT_CLAUSE = setOf("de d' que qu'");
/** *Se mettre en tête de*, *se mettre à dos quelqu’un*. */
const INTO_OWN = setOf('tête dos');
const IMPOSED = ['imposer', 'épargner', 'reprocher'];
const DETERMINERS = setOf(
  "un une des le la les l' nos notre vos votre mon ma mes ton ta tes son sa ses leur leurs du quelques plusieurs",
);

export const PRONOMINAL_PARTICIPLE: GrammarRule = {
  name: 'grammar.pronominal-participle',
  called: { fr: 'Participe d’un verbe pronominal', en: 'Participle of a reflexive verb' },
  level: 'warning',
  source: vitrineLinguistique('Accord du participe passé'),
  needsFormOf: new Set(['être']),
  find: atEveryPlace(pronominalSlip),
  bad: [
    ['Les équipes se sont qualifié pour la finale.', 'Les équipes se sont qualifiées pour la finale.'],
    ['Elle s’est évanoui sur scène.', 'Elle s’est évanouie sur scène.'],
    ['Elles se sont rendues compte du problème.', 'Elles se sont rendu compte du problème.'],
    ['La foule s’est rassemblé devant la mairie.', 'La foule s’est rassemblée devant la mairie.'],
    ['Nous nous sommes bien amusé.', 'Nous nous sommes bien amusés.'],
    ['Je me suis trompés de date.', 'Je me suis trompé de date.'],
    ['Les élèves se sont rendu au musée.', 'Les élèves se sont rendus au musée.'],
    ['Denise s’est endormi tôt.', 'Denise s’est endormie tôt.'],
    ['Bravo à nos U15, qui se sont imposé 3-1.', 'Bravo à nos U15, qui se sont imposés 3-1.'],
    ['Nous nous sommes aperçu d’une erreur.', 'Nous nous sommes aperçus d’une erreur.'],
    ['La mairesse s’est dit ravie du bilan.', 'La mairesse s’est dite ravie du bilan.'],
    ['Les pluies s’étant terminé, on rouvre.', 'Les pluies s’étant terminées, on rouvre.'],
    ['Notre club de robotique s’est qualifiés.', 'Notre club de robotique s’est qualifié.'],
    ['Des voisines se sont plaint du bruit.', 'Des voisines se sont plaintes du bruit.'],
    ['La réunion s’est tenu à Laval.', 'La réunion s’est tenue à Laval.'],
    ['Merci à Jade, qui s’est occupé de tout.', 'Merci à Jade, qui s’est occupée de tout.'],
  ],
  good: [
    'Nous nous sommes parlé hier.',
    'Elles se sont parlé longtemps.',
    'Ils se sont donné les moyens.',
    'Elles se sont lavé les mains.',
    'Les cadeaux qu’il s’est achetés.',
    'On s’est bien amusés.',
    'Elle s’est permis une pause.',
    'Elles se sont rendues à Québec.',
    'Elles se sont rendu service.',
    'Elles se sont dit bonjour, puis au revoir.',
    'Ils se sont dit trop cool, on y va.',
    'Les Alouettes se sont inclinés 31 à 12.',
    'Elle s’est mis en tête de gagner.',
    'Ils se sont imposé de courir chaque matin.',
    'Elles se sont tenu la main.',
  ],
};

export const FAIT_INFINITIVE: GrammarRule = {
  name: 'grammar.fait-infinitive',
  called: { fr: '« fait » devant un infinitif', en: '“fait” before an infinitive' },
  level: 'warning',
  source: vitrineLinguistique('Accord du participe passé suivi d’un infinitif'),
  needs: new Set(['faite', 'faits', 'faites']),
  find: atEveryPlace(faitSlip),
  bad: [
    ['Elle s’est faite opérer hier.', 'Elle s’est fait opérer hier.'],
    ['Les murs que j’ai faits repeindre.', 'Les murs que j’ai fait repeindre.'],
    ['Ils se sont faits avoir.', 'Ils se sont fait avoir.'],
  ],
  good: [
    'Elle s’est fait opérer.',
    'Elle est faite pour durer.',
    'Vous faites rire tout le monde.',
    'Faites entrer.',
  ],
};

function pronominalSlip(sentence: Sentence, place: number): readonly Slip[] {
  const { at } = sentence;
  const verb = at(place);
  if (!isFormOf(verb, 'être') || !isReflexive(sentence, place)) return NO_SLIPS;
  // *Les travaux s’étant terminés*.
  const isBeing = verb.form === 'étant';
  if (personsOf(verb) === 0 && !isBeing) return NO_SLIPS;
  const next = afterAdverbPhrases(sentence, at(place + 1).isAfterHyphen ? place + 2 : place + 1);
  const word = at(next);
  if (!isParticiple(word)) return NO_SLIPS;
  if (isFormOf(word, 'rendre') && at(next + 1).form === 'compte') return rendered(next, word);
  const subject = subjectBefore(sentence, place) ?? numberOf(sentence, place, word);
  if (subject === undefined) return NO_SLIPS;
  const wanted = isBeing
    ? subject.agreement
    : ofPersons(subject.agreement, personsOf(verb) & subject.persons);
  if (wanted === 0 || !isWrong(sentence, next, wanted)) return NO_SLIPS;
  return [slip(sentence, next, wanted, subject)];
}

/** *Nos U15, qui se sont imposés*: of a subject that can't be read, the verb tells the number. */
function numberOf(sentence: Sentence, place: number, participle: Word): Subject | undefined {
  const verb = sentence.at(place);
  const persons = personsOf(verb);
  if (persons === THIRD_PLURAL) return { agreement: PLURAL, name: verb.text, persons };
  const isPlural = (agreementAs(participle, 'past-participle') & SINGULAR) === 0;
  if (persons !== THIRD_SINGULAR || !isPlural || isOfMany(sentence, place)) return undefined;
  return { agreement: SINGULAR, name: verb.text, persons };
}

function isWrong(sentence: Sentence, place: number, wanted: Agreement): boolean {
  const { at } = sentence;
  const word = at(place);
  const own = agreementAs(word, 'past-participle');
  if ((own & wanted) !== 0 || hasObject(sentence, place)) return false;
  if (canBe(at(afterClitics(sentence, place + 1)), 'infinitive')) return false;
  if ((own & MASCULINE_SINGULAR) === 0) return !hasQue(sentence, place);
  if (isFormOf(word, ...ATTRIBUTIVE) && isAttribute(sentence, place + 1, wanted)) return true;
  return word.readings.some(({ pos, lemma, verb }) => {
    if (pos !== 'past-participle') return false;
    // *se rendre à*, not *se rendre service*.
    const next = DIRECT_BEFORE.get(lemma);
    if (next !== undefined) return next.has(at(place + 1).form) && !INTO_OWN.has(at(place + 2).form);
    return verb?.isReflexiveOnly || DIRECT_REFLEXIVES.has(lemma);
  });
}

/** *lavé les mains*, *imposé de courir*; not *imposés 3-1*. */
function hasObject({ at }: Sentence, place: number): boolean {
  const [word, next] = [at(place), at(place + 1)];
  if (next.form === 'du' || next.form === 'des') return !takesDe(word);
  if (DETERMINERS.has(next.form)) return true;
  if (next.kind === 'number') return !SCORE.test(next.text) && !/^[-–à]$/.test(at(place + 2).text);
  return OBJECT_CLAUSE.has(next.form) && isFormOf(word, ...IMPOSED);
}

/** *plainte du bruit*, *emparée des clés*. */
function takesDe(word: Word): boolean {
  return word.readings.some(
    ({ lemma, verb }) => verb?.isReflexiveOnly || WITH_DE.has(lemma) || DIRECT_BEFORE.has(lemma),
  );
}

/** *s’est dite ravie*: an adjective that the subject is told to be; not *se sont dit trop cool*. */
function isAttribute(sentence: Sentence, start: number, wanted: Agreement): boolean {
  const word = sentence.at(afterAdverbPhrases(sentence, start));
  const isTagged = word.tag === 'adjective' || word.tag === 'past-participle';
  if (word.kind !== 'word' || !isTagged) return false;
  const own = agreementAs(word, 'adjective', 'past-participle');
  return (own & wanted) !== 0 && own !== ANY_AGREEMENT;
}

function slip({ at, lexicon }: Sentence, place: number, wanted: Agreement, { name }: Subject): Slip {
  const word = at(place);
  return {
    from: place,
    to: place,
    fixes: agreedForms(lexicon, word, wanted),
    message: {
      fr: `« ${word.text} » s’accorde avec « ${name} », que le pronom réfléchi représente.`,
      en: `“${word.text}” agrees with “${name}”, which the reflexive pronoun stands for.`,
    },
  };
}

/** *se rendre compte*: *compte* is the object, and stands behind. */
function rendered(place: number, word: Word): Slip[] {
  if (word.form === 'rendu') return [];
  return [
    {
      from: place,
      to: place,
      fixes: ['rendu'],
      message: {
        fr: 'Dans « se rendre compte », le complément « compte » suit le participe : « rendu » ne s’accorde pas.',
        en: 'In “se rendre compte”, the object “compte” follows the participle: “rendu” doesn’t agree.',
      },
    },
  ];
}

function faitSlip(sentence: Sentence, place: number): readonly Slip[] {
  const { at } = sentence;
  const word = at(place);
  if (!['faite', 'faits', 'faites'].includes(word.form) || word.isCapitalized) return NO_SLIPS;
  if (!isInfinitive(at(place + 1)) || !hasAuxiliary(sentence, place)) return NO_SLIPS;
  const infinitive = at(place + 1).text;
  return [
    {
      from: place,
      to: place,
      fixes: ['fait'],
      message: {
        fr: `Devant l’infinitif « ${infinitive} », le participe « fait » ne s’accorde jamais.`,
        en: `Before the infinitive “${infinitive}”, the participle “fait” never agrees.`,
      },
    },
  ];
}

function isInfinitive(word: Word): boolean {
  if (!canBe(word, 'infinitive')) return false;
  return (
    word.form === 'avoir' || isOnly(word, 'infinitive') || (word.tag === 'infinitive' && word.margin >= 2)
  );
}

function hasAuxiliary({ at }: Sentence, place: number): boolean {
  return (
    [1, 2, 3].some((back) => {
      const word = at(place - back);
      if (isFormOf(word, 'avoir')) return true;
      return isFormOf(word, 'être') && REFLEXIVES.has(at(place - back - 1).form);
    }) ||
    (at(place - 1).form === 'sommes' && at(place - 2).form === 'nous' && at(place - 3).form === 'nous')
  );
}

function isReflexive({ at }: Sentence, place: number): boolean {
  const own = personsOf(at(place)) & 3;
  for (let before = place - 1; before >= place - 3; before--) {
    const { form } = at(before);
    if (form === 'se' || form === "s'") return true;
    if (REFLEXIVES.has(form)) return own !== 0;
    if (form === 'nous') return at(before - 1).form === 'nous' || at(before - 2).form === 'nous';
    if (form !== 'y' && form !== 'en') return false;
  }
  return false;
}

function hasQue({ at }: Sentence, place: number): boolean {
  for (let before = place - 1; before >= place - 10; before--) {
    const { form } = at(before);
    if (form === 'que' || form === "qu'" || form.startsWith('quel') || form === 'combien') return true;
  }
  return false;
}

function isParticiple(word: Word): boolean {
  if (word.kind !== 'word' || word.isCapitalized || !canBe(word, 'past-participle')) return false;
  return isOnly(word, 'past-participle', 'verb') || (word.tag === 'past-participle' && word.margin >= 0.5);
}
