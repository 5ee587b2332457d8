import { canBe, isFormOf, isOnly, personsOf } from '../../analysis/word.ts';
import type { Sentence } from '../../grammar-rule.ts';
import { type Agreement, PLURAL, SINGULAR } from '../../lexicon/reading.ts';
import { isPrepositional, nounPhraseBefore } from '../../syntax/noun-phrase-before.ts';
import { antecedentBefore } from '../../syntax/subject-before.ts';
import { setOf } from './words.ts';

/** What stands before a form of *avoir* that its participle may agree with. */
export type ObjectInFront =
  | { kind: 'none' }
  /** *les*, *l’*, *m’*: only the number is known. */
  | { kind: 'pronoun'; agreement: Agreement; name: string }
  /** *les photos que…*, *quelles photos…*. */
  | {
      kind: 'noun';
      agreement: Agreement;
      name: string;
      isCertain: boolean;
      /** *que* stands right before the verb: its subject comes behind the participle. */
      isInverted?: boolean;
    }
  | { kind: 'unknown' };

type NounInFront = Extract<ObjectInFront, { kind: 'noun' }>;

const CLITICS = setOf("ne n' m' t' nous vous l' les lui leur y en");
const SUBJECTS = setOf("je j' tu il elle iel on nous vous ils elles iels ça cela");
const QUE = setOf("que qu'");
const ASKING = setOf(
  "autant tant tellement combien quel quelle quels quelles lequel laquelle lesquels lesquelles que qu' dont",
);
/** Nouns that *que* tells the content or the time of: *la preuve que*, *la dernière fois que*. */
const WITH_CLAUSE = setOf(
  'fait idée preuve impression chose certitude peur crainte espoir chance condition nouvelle bruit signe avis sentiment ' +
    'conviction hypothèse possibilité doute raison moment temps jour fois an ans année années mois semaine semaines jours ' +
    'heure heures minute minutes matin soir nuit époque instant façon manière sorte point mesure cas dommage bien ' +
    'confirmation annonce assurance garantie souvenir illusion regret joie plaisir honneur fierté argument promesse ' +
    'information message rumeur réalité vérité constat risque danger prétexte motif conclusion opinion pensée décennies ' +
    'décennie siècle siècles lundi mardi mercredi jeudi vendredi samedi dimanche week-end endroit prix',
);
const COMPARING = setOf(
  "plus moins autant aussi si tant tellement tel telle tels telles même mêmes mieux pire autre autres ne n'",
);
/** *informer nos clients que*: the noun is told something. */
const TELLING = [
  ...'informer prévenir aviser rappeler annoncer dire confirmer assurer avertir convaincre persuader apprendre'.split(
    ' ',
  ),
  ...'promettre montrer prouver expliquer signaler rassurer indiquer préciser jurer écrire répondre souligner savoir noter voir retenir croire penser comprendre espérer réaliser constater remarquer'.split(
    ' ',
  ),
];
/** *c’est avec elle que*, *c’est à la ville que*, *c’est lors d’une fête que*. */
const EMPHASIZED = setOf(
  "à au aux de d' du avec dans en pour par sur chez grâce lors pendant durant depuis après avant vers sous contre",
);
const ARTICLES = setOf('le la les des nos mes vos');
const HEAVY = /^[.;:!?…()«»"—–|]$/u;

export function objectInFront(sentence: Sentence, auxiliary: number): ObjectInFront {
  const { at } = sentence;
  const { clitics, before } = cliticsBefore(sentence, auxiliary);
  const pronoun = clitics.find((form) => form === 'les' || form === "l'");
  if (pronoun !== undefined) {
    const number = pronoun === 'les' ? PLURAL : SINGULAR;
    return taken(sentence, before, number) ?? { kind: 'pronoun', agreement: number, name: pronoun };
  }
  if (at(auxiliary + 1).isAfterHyphen)
    return askedFor(sentence, auxiliary, before) ?? withoutNoun(sentence, clitics, before);
  if (before === auxiliary - 1 && QUE.has(at(before).form)) {
    // *La ferveur, dite en deux mots, qu’a chantée le poète*: behind a comma any noun may be meant.
    const isUnclear = at(before - 1).text === ',' || isEmphasized(sentence, before);
    const relative = isUnclear ? undefined : relativeOf(sentence, before);
    return relative === undefined ? { kind: 'unknown' } : { ...relative, isInverted: true };
  }
  const start = subjectStart(sentence, auxiliary, before);
  if (start === undefined) return withoutNoun(sentence, clitics, before);
  const exclaimed = exclaimedAt(sentence, start - 1);
  if (exclaimed !== undefined) return exclaimed;
  if (QUE.has(at(start - 1).form)) {
    const relative = relativeOf(sentence, start - 1);
    if (relative !== undefined) return relative;
    if (!isConjunction(sentence, start - 1)) return { kind: 'unknown' };
    return withoutNoun(sentence, clitics, start - 2);
  }
  return withoutNoun(sentence, clitics, start - 1);
}

/** *Cette jupe, je l’ai achetée*: what begins the sentence is taken up by the pronoun. */
function taken(sentence: Sentence, subject: number, number: Agreement): ObjectInFront | undefined {
  const { at } = sentence;
  if (!SUBJECTS.has(at(subject).form) || at(subject - 1).text !== ',') return undefined;
  const phrase = nounPhraseBefore(sentence, subject - 2);
  if (phrase === undefined || phrase.from > 1 || isPrepositional(sentence, phrase)) return undefined;
  if (phrase.from === 1 && at(0).kind === 'word') return undefined;
  const agreement = phrase.agreement & number;
  if (agreement === 0) return undefined;
  return { kind: 'noun', agreement, name: phrase.head.text, isCertain: true };
}

function withoutNoun(sentence: Sentence, clitics: readonly string[], end: number): ObjectInFront {
  if (clitics.includes('nous') || clitics.includes('vous')) return { kind: 'unknown' };
  if (mayHaveQuestion(sentence, end)) return { kind: 'unknown' };
  const own = clitics.find((form) => form === "m'" || form === "t'");
  if (own !== undefined) return { kind: 'pronoun', agreement: SINGULAR, name: own };
  return { kind: 'none' };
}

/** Pronouns before a verb, *nous* and *vous* as its subject aside. */
function cliticsBefore({ at }: Sentence, auxiliary: number): { clitics: string[]; before: number } {
  const clitics: string[] = [];
  let before = auxiliary - 1;
  while (before >= auxiliary - 4 && CLITICS.has(at(before).form) && !at(before).isAfterHyphen) {
    clitics.push(at(before).form);
    before--;
  }
  const first = at(before + 1).form;
  const persons = personsOf(at(auxiliary));
  const isSubject = (first === 'nous' && (persons & 8) !== 0) || (first === 'vous' && (persons & 16) !== 0);
  if (!isSubject || before + 1 === auxiliary) return { clitics, before };
  return { clitics: clitics.slice(0, -1), before: before + 1 };
}

/** Where the subject begins that ends at `end`: a pronoun, a noun phrase or a name. */
function subjectStart(sentence: Sentence, auxiliary: number, end: number): number | undefined {
  const { at } = sentence;
  const word = at(end);
  if (SUBJECTS.has(word.form) && !word.isAfterHyphen) return end;
  if (word.form === 'qui' || end === auxiliary) return undefined;
  const phrase = nounPhraseBefore(sentence, end);
  if (phrase !== undefined && !isPrepositional(sentence, phrase)) return phrase.from;
  if (!word.isCapitalized || end === 0) return undefined;
  return at(end - 1).isCapitalized && end > 1 ? end - 1 : end;
}

/** *quelles photos avez-vous prises*, *combien de photos as-tu prises*; not *quelle équipe a-t-elle gagné*. */
function askedFor(sentence: Sentence, auxiliary: number, end: number): ObjectInFront | undefined {
  const { at } = sentence;
  const phrase = nounPhraseBefore(sentence, end);
  if (phrase === undefined) return undefined;
  const isAsked = at(phrase.from).form.startsWith('quel') || at(phrase.from - 2).form === 'combien';
  if (!isAsked || !['je', 'tu', 'nous', 'vous', 'on'].includes(at(auxiliary + 1).form))
    return { kind: 'unknown' };
  if (isPrepositional(sentence, phrase) && at(phrase.from - 2).form !== 'combien') return { kind: 'unknown' };
  return { kind: 'noun', agreement: phrase.agreement, name: phrase.head.text, isCertain: true };
}

/** *quelle belle soirée nous avons passée*, *que de rencontres nous avons faites*. */
function exclaimedAt(sentence: Sentence, end: number): ObjectInFront | undefined {
  const { at } = sentence;
  const phrase = nounPhraseBefore(sentence, end);
  if (phrase === undefined) return undefined;
  const isQuel = at(phrase.from).form.startsWith('quel') && at(phrase.from).form !== 'quelque';
  const isQue = at(phrase.from - 2).form === 'que' && at(phrase.from - 3).kind === 'punctuation';
  if (!isQue && !(isQuel && at(phrase.from - 1).kind === 'punctuation')) return undefined;
  return { kind: 'noun', agreement: phrase.agreement, name: phrase.head.text, isCertain: true };
}

function relativeOf(sentence: Sentence, que: number): NounInFront | undefined {
  const antecedent = antecedentBefore(sentence, que);
  if (antecedent === undefined || SUBJECTS.has(antecedent.name)) return undefined;
  return {
    kind: 'noun',
    agreement: antecedent.agreement,
    name: antecedent.name,
    isCertain: !tellsContent(sentence, que),
  };
}

/** Whether *que* may begin what somebody is told, a comparison or what emphasis is put on. */
function tellsContent({ at }: Sentence, que: number): boolean {
  for (let before = que - 1; before >= que - 8; before--) {
    const word = at(before);
    if (HEAVY.test(word.text)) return false;
    if (before >= que - 4 && WITH_CLAUSE.has(word.form)) return true;
    if (isSuperlative(at, before)) continue;
    if (COMPARING.has(word.form) || isFormOf(word, ...TELLING)) return true;
    if (word.form === "c'" || word.form === 'ce') return EMPHASIZED.has(at(before + 2).form);
  }
  return false;
}

/** *La plus belle photo que j’ai prise*: not *plus belle que*. */
function isSuperlative(at: Sentence['at'], place: number): boolean {
  const { form } = at(place);
  if (form !== 'plus' && form !== 'moins') return false;
  return (
    ARTICLES.has(at(place - 1).form) && canBe(at(place + 1), 'adjective') && at(place + 2).tag === 'noun'
  );
}

/** *c’est cette année qu’a commencé la saison*. */
function isEmphasized({ at }: Sentence, que: number): boolean {
  for (let before = que - 1; before >= que - 12; before--) {
    if (HEAVY.test(at(before).text)) return false;
    if (at(before).form === "c'" || at(before).form === 'ce') return true;
  }
  return false;
}

/** *je sais que*, *parce que*. */
function isConjunction({ at }: Sentence, que: number): boolean {
  const word = at(que - 1);
  if (isOnly(word, 'verb', 'infinitive') || (word.tag === 'verb' && word.margin >= 2)) return true;
  return ['parce', 'alors', 'tandis', 'bien', 'afin', 'après'].includes(word.form);
}

/** Whether the clause may have its object before the verb after all. */
function mayHaveQuestion(sentence: Sentence, end: number): boolean {
  const { at } = sentence;
  for (let before = end; before >= end - 15; before--) {
    const word = at(before);
    if (word.form === '' || HEAVY.test(word.text) || word.kind === 'other') return false;
    if (ASKING.has(word.form) && !(QUE.has(word.form) && isConjunction(sentence, before))) return true;
    if (word.form.startsWith('lequel')) return true;
  }
  return false;
}
