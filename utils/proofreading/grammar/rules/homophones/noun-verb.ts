import { agreementAs, canBe, isFormOf, isOnly, type Word } from '../../analysis/word.ts';
import type { GrammarRule, Sentence, Slip } from '../../grammar-rule.ts';
import type { Agreement, Lexicon, Persons } from '../../lexicon/reading.ts';
import { afterClitics } from '../../syntax/clitics.ts';
import { NOUN_OR_VERB } from '../sources.ts';
import { isEnd, wordSet } from './homophone.ts';

const PERSONS: Record<string, Persons> = {
  je: 1,
  "j'": 1,
  tu: 2,
  il: 4,
  elle: 4,
  on: 4,
  qui: 4,
  ça: 4,
  ils: 32,
  elles: 32,
};

/** How a noun becomes the verb form that sounds like it: what is cut off, what is put on. */
const NOUN_TO_VERB: readonly (readonly [RegExp, string])[] = [
  [/$/, 'e'],
  [/l$/, 'lle'],
  [/n$/, 'nne'],
  [/t$/, 'tte'],
  [/n$/, 'nt'],
  [/n$/, 'ns'],
  [/ât$/, 'at'],
  [/ai$/, 'ait'],
  [/x$/, 't'],
  [/x$/, 's'],
  [/c$/, 'que'],
  [/$/, 'es'],
  [/l$/, 'lles'],
  [/n$/, 'nnes'],
  [/$/, 'ent'],
  [/l$/, 'llent'],
  [/n$/, 'nnent'],
];

const VERB_TO_NOUN: readonly (readonly [RegExp, string])[] = [
  [/lles?$/, 'l'],
  [/nt$/, 'n'],
  [/ns$/, 'n'],
  [/es?$/, ''],
  [/nnes?$/, 'n'],
  [/ttes?$/, 't'],
  [/ques?$/, 'c'],
  [/it$/, 'ie'],
  [/s$/, ''],
  [/t$/, ''],
  [/t$/, 'e'],
  [/lles$/, 'ls'],
  [/es$/, 's'],
];

const VERB_FOR_NOUN: GrammarRule = {
  name: 'grammar.noun-for-verb',
  called: { fr: 'Nom pour le verbe (« travail »)', en: 'Noun for the verb (“travail”)' },
  level: 'warning',
  source: NOUN_OR_VERB,
  needs: new Set(Object.keys(PERSONS)),
  find: (sentence) =>
    sentence.words.flatMap((subject, place) => {
      const person = PERSONS[subject.form];
      if (person === undefined || subject.isAfterHyphen || subject.kind !== 'word') return [];
      return verbSlip(sentence, place, person);
    }),
  bad: [
    ['Je conseil cette boutique.', 'Je conseille cette boutique.'],
    ['On travail fort.', 'On travaille fort.'],
    ['Elle nous soutien depuis le début.', 'Elle nous soutient depuis le début.'],
    ['Tu m’appel demain?', 'Tu m’appelles demain?'],
    ['Je vous envoi le lien.', 'Je vous envoie le lien.'],
  ],
  good: [
    'Il le travaille.',
    'Qui dit travail dit repos.',
    'Qui dit mieux?',
    'Je, tu, il.',
    'On aime l’accueil.',
    'Ils ont fini.',
    'Pour elle, travail et repos.',
  ],
};

function verbSlip(sentence: Sentence, place: number, person: Persons): Slip[] {
  const { at, lexicon } = sentence;
  const after = afterClitics(sentence, place + 1);
  const noun = at(after);
  if (at(place - 1).form === 'à' || at(place - 1).form === 'de') return [];
  if (!isPlainNoun(noun) || at(after + 1).isAfterHyphen) return [];
  const fixes = formsLike(noun.form, NOUN_TO_VERB).filter((form) => isPresent(form, person, lexicon));
  if (fixes.length === 0) return [];
  const subject = at(place).text.replace("'", '’');
  return [
    {
      from: after,
      to: after,
      fixes: fixes.slice(0, 2),
      message: {
        fr: `« ${noun.text} » est un nom. Après « ${subject} », il faut le verbe.`,
        en: `“${noun.text}” is a noun. After “${subject}” it takes the verb.`,
      },
    },
  ];
}

function isPlainNoun(word: Word): boolean {
  return (
    word.kind === 'word' &&
    word.form.length > 2 &&
    !word.isCapitalized &&
    !word.isInclusive &&
    isOnly(word, 'noun')
  );
}

function isPresent(form: string, person: Persons, lexicon: Lexicon): boolean {
  return lexicon
    .readingsOf(form)
    .some(({ pos, tense, persons }) => pos === 'verb' && TENSES.has(tense) && (persons & person) !== 0);
}

const TENSES: ReadonlySet<string | null> = new Set(['present', 'imperfect']);

function formsLike(form: string, changes: readonly (readonly [RegExp, string])[]): string[] {
  return [...new Set(changes.filter(([end]) => end.test(form)).map(([end, put]) => form.replace(end, put)))];
}

/** Determiners that no verb follows. */
const DETERMINERS = wordSet(
  'un une du au cet cette mon ton son ma ta sa notre votre mes tes ses nos vos des aux chaque quelque ce',
);
const ARTICLES = wordSet("le la les l' leur leurs ces");
const PREPOSITIONS = wordSet(
  'dans avec sur sous par chez vers contre selon malgré après avant depuis pendant durant en dès entre',
);

const NOUN_FOR_VERB: GrammarRule = {
  name: 'grammar.verb-for-noun',
  called: { fr: 'Verbe pour le nom (« travaille »)', en: 'Verb for the noun (“travaille”)' },
  level: 'warning',
  source: NOUN_OR_VERB,
  needs: new Set([...DETERMINERS, ...ARTICLES]),
  find: (sentence) =>
    sentence.words.flatMap((determiner, place) => {
      if (determiner.kind !== 'word' || determiner.isAfterHyphen) return [];
      return isBeforeNoun(sentence, place) ? nounSlip(sentence, place) : [];
    }),
  bad: [
    ['Merci pour votre accueille!', 'Merci pour votre accueil!'],
    ['J’ai un nouveau travaille.', 'J’ai un nouveau travail.'],
    ['On lance un appelle à tous.', 'On lance un appel à tous.'],
    ['Un bon conseille de notre équipe', 'Un bon conseil de notre équipe'],
    ['Merci de votre soutient.', 'Merci de votre soutien.'],
  ],
  good: [
    'L’un travaille, l’autre dort.',
    'On le travaille.',
    'Ce que travaille l’équipe',
    'Votre appel est important.',
    'Une travailleuse',
    'Avec le temps, va, tout s’en va.',
  ],
};

function isBeforeNoun({ at }: Sentence, place: number): boolean {
  const [before, { form }] = [at(place - 1), at(place)];
  if (form === 'un' || form === 'une') return before.form !== "l'" && before.form !== 'les';
  if (form === 'ce')
    return !canBe(before, 'noun', 'adjective', 'pronoun', 'verb') || PREPOSITIONS.has(before.form);
  return DETERMINERS.has(form) || (ARTICLES.has(form) && PREPOSITIONS.has(before.form));
}

function nounSlip(sentence: Sentence, place: number): Slip[] {
  const { at, lexicon } = sentence;
  const determiner = at(place);
  const next = at(place + 1);
  const isSkipped =
    /^(?:bon|beau|nouveau|petit|grand|gros|bref|vrai|premier|dernier|super|joli|seul|autre|excellent|précieux|belle|bonne|nouvelle)$/.test(
      next.form,
    );
  const head = isSkipped ? place + 2 : place + 1;
  const verb = at(head);
  if (
    verb.kind !== 'word' ||
    verb.isCapitalized ||
    !isOnly(verb, 'verb') ||
    isFormOf(verb, 'être', 'avoir', 'aller') ||
    at(head + 1).isAfterHyphen
  )
    return [];
  const wanted = agreementAs(determiner, 'determiner');
  const fixes = formsLike(verb.form, VERB_TO_NOUN).filter((form) => isNoun(form, wanted, lexicon));
  if (fixes.length === 0 || isEnd(determiner)) return [];
  return [
    {
      from: head,
      to: head,
      fixes: fixes.slice(0, 2),
      message: {
        fr: `« ${verb.text} » est un verbe. Après « ${determiner.text} », il faut le nom.`,
        en: `“${verb.text}” is a verb. After “${determiner.text}” it takes the noun.`,
      },
    },
  ];
}

function isNoun(form: string, wanted: Agreement, lexicon: Lexicon): boolean {
  return (
    form.length > 2 &&
    // Hardly anybody’s word, but *indique* is everybody’s.
    form !== 'indic' &&
    lexicon.readingsOf(form).some(({ pos, agreement }) => pos === 'noun' && (agreement & wanted) !== 0)
  );
}

export const NOUN_VERB_RULES: readonly GrammarRule[] = [VERB_FOR_NOUN, NOUN_FOR_VERB];
