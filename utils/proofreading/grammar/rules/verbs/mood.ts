import { isFormOf, readingsAs, type Word } from '../../analysis/word.ts';
import type { GrammarRule, Sentence, Slip } from '../../grammar-rule.ts';
import type { Persons, Tense } from '../../lexicon/reading.ts';
import { atEveryPlace, NO_SLIPS } from '../../syntax/each-place.ts';
import { conjugated } from '../../syntax/inflect.ts';
import { banqueDeDepannage, SUBJUNCTIVE_MOOD } from '../sources.ts';
import { isBreak, isOpen } from './clause.ts';
import { clauseAt } from './clause-subject.ts';
import { asksSubjunctive, doubtsWithSubjunctive } from './subjunctive-triggers.ts';
import { verbSlip } from './verb-slip.ts';

const SUBJUNCTIVE: Readonly<Partial<Record<Tense, readonly Tense[]>>> = {
  present: ['present-subjunctive'],
  future: ['present-subjunctive'],
  imperfect: ['present-subjunctive', 'imperfect-subjunctive'],
  conditional: ['present-subjunctive'],
  'past-historic': ['imperfect-subjunctive', 'present-subjunctive'],
};
/** What will be or would be stays so after a doubt. */
const OF_DOUBT: typeof SUBJUNCTIVE = { present: ['present-subjunctive'] };
const INDICATIVE: Readonly<Partial<Record<Tense, readonly Tense[]>>> = {
  'present-subjunctive': ['present', 'future'],
  'imperfect-subjunctive': ['past-historic', 'imperfect'],
};
const AFTER_SI: Readonly<Partial<Record<Tense, readonly Tense[]>>> = {
  conditional: ['imperfect'],
  future: ['present', 'imperfect'],
};
/** After these, *si* asks: *savoir si*, *dites-nous si*. */
const ASKING = [
  'savoir',
  'demander',
  'ignorer',
  'voir',
  'dire',
  'vérifier',
  'comprendre',
  'décider',
  'hésiter',
  'question',
  'déterminer',
  'préciser',
  'doute',
  'douter',
  'regarder',
  'examiner',
  'juger',
  'évaluer',
  'étudier',
  'deviner',
  'interroger',
  'essayer',
  'confirmer',
  'connaître',
  'indiquer',
  'débattre',
  'curieux',
  'discuter',
  'chercher',
  'réfléchir',
  'incertain',
  'informer',
  'prédire',
  'importer',
  'expliquer',
  'tester',
  'rappeler',
  'rester',
  'sûr',
  'apprendre',
  'découvrir',
  'répondre',
  'penser',
  'même',
  'clair',
  'annoncer',
  'révéler',
  'souvenir',
  'peu',
];

const QUES = new Set(['que', "qu'", 'quoique', "quoiqu'"]);

export const MOOD: readonly GrammarRule[] = [
  {
    name: 'grammar.subjunctive',
    called: {
      fr: 'Subjonctif après « pour que », « il faut que »…',
      en: 'Subjunctive after “pour que”, “il faut que”…',
    },
    level: 'warning',
    source: SUBJUNCTIVE_MOOD,
    needs: QUES,
    find: (sentence) =>
      ques(sentence).flatMap((que) => slipOfIndicative(sentence, que, asksSubjunctive(sentence, que))),
    bad: [
      ['Il faut que vous êtes là à 8 h.', 'Il faut que vous soyez là à 8 h.'],
      ['Pour que tu peux en profiter, on prolonge.', 'Pour que tu puisses en profiter, on prolonge.'],
      ['Bien que c’est complet, venez.', 'Bien que ce soit complet, venez.'],
      [
        'Il est important que vous apportez une pièce d’identité.',
        'Il est important que vous apportiez une pièce d’identité.',
      ],
      ['Nous sommes ravis que le repas vous a plu.', 'Nous sommes ravis que le repas vous ait plu.'],
      ['On aimerait que tu viens.', 'On aimerait que tu viennes.'],
      ['Que vous avez 7 ou 77 ans, venez chanter.', 'Que vous ayez 7 ou 77 ans, venez chanter.'],
      ['Il faut que tu viennes et que tu vois ça.', 'Il faut que tu viennes et que tu voies ça.'],
    ],
    good: [
      'Je sais bien que c’est complet.',
      'Il faut que vous soyez là.',
      'Nous voulons que ça marche.',
      'J’espère que vous viendrez.',
      'C’est sûr que c’est beau.',
      'Que vous êtes beaux, petits et grands !',
      'Que vous ayez 7 ou 77 ans, venez.',
      'Je sais qu’il faut que tu partes et que tu as peu de temps.',
    ],
  },
  {
    name: 'grammar.subjunctive-of-doubt',
    called: { fr: 'Subjonctif après « ne pas penser que »', en: 'Subjunctive after “ne pas penser que”' },
    level: 'suggestion',
    source: SUBJUNCTIVE_MOOD,
    needs: QUES,
    find: (sentence) =>
      ques(sentence).flatMap((que) =>
        slipOfIndicative(sentence, que, doubtsWithSubjunctive(sentence, que), OF_DOUBT),
      ),
    bad: [
      ['Je ne pense pas que c’est utile.', 'Je ne pense pas que ce soit utile.'],
      ['Je ne crois pas que la pluie est finie.', 'Je ne crois pas que la pluie soit finie.'],
      ['On ne croit pas que tu peux le faire.', 'On ne croit pas que tu puisses le faire.'],
    ],
    good: [
      'Je pense que c’est utile.',
      'Je ne pense pas que ce soit utile.',
      'Je ne crois pas qu’il viendra.',
    ],
  },
  {
    name: 'grammar.indicative',
    called: {
      fr: 'Indicatif après « espérer que », « parce que »…',
      en: 'Indicative after “espérer que”, “parce que”…',
    },
    level: 'warning',
    source: SUBJUNCTIVE_MOOD,
    needs: new Set("que qu' puisque puisqu' lorsque lorsqu' quand pourquoi je j' tu".split(' ')),
    find: atEveryPlace(slipOfSubjunctive),
    bad: [
      ['On espère que vous soyez bien rentrés.', 'On espère que vous êtes bien rentrés.'],
      ['Parce qu’il ait plu, on reporte.', 'Parce qu’il a plu, on reporte.'],
      ['J’aie hâte à samedi.', 'J’ai hâte à samedi.'],
    ],
    good: [
      'On n’espère pas qu’il vienne.',
      'Que je sache, non.',
      'On espère que vous viendrez.',
      'Bien que j’aie faim.',
    ],
  },
  {
    name: 'grammar.si-conditional',
    called: { fr: 'Conditionnel après « si »', en: 'Conditional after “si”' },
    level: 'warning',
    source: banqueDeDepannage('Conditionnel dans les phrases hypothétiques'),
    needs: new Set(['si', "s'"]),
    find: atEveryPlace(slipAfterSi),
    bad: [
      ['Si j’aurais su, je serais venue.', 'Si j’avais su, je serais venue.'],
      ['Si vous aurez des questions, écrivez.', 'Si vous avez des questions, écrivez.'],
      ['On viendrait s’il ferait beau.', 'On viendrait s’il faisait beau.'],
      ['Si le magasin serait ouvert, j’irais.', 'Si le magasin était ouvert, j’irais.'],
    ],
    good: [
      'Dites-nous si vous viendrez.',
      'Je me demande si ce serait possible.',
      'Si j’avais su, je serais venue.',
      'Reste à savoir s’il fera beau.',
      'Même si ce serait trop long, on essaie.',
    ],
  },
];

function ques({ words }: Sentence): number[] {
  return words.flatMap(({ form }, place) => (QUES.has(form) ? [place] : []));
}

function tensesOf(word: Word, persons: Persons): Tense[] {
  const fitting = readingsAs(word, 'verb').filter((reading) => (reading.persons & persons) !== 0);
  return fitting.flatMap(({ tense }) => (tense === null || tense === 'imperative' ? [] : [tense]));
}

/** Forms of a verb in the tenses that stand for its own; nothing where it can be in the right mood as it is. */
function otherTense(
  { lexicon }: Sentence,
  word: Word,
  persons: Persons,
  map: Readonly<Partial<Record<Tense, readonly Tense[]>>>,
): string[] {
  const tenses = tensesOf(word, persons);
  if (tenses.length === 0 || tenses.some((tense) => map[tense] === undefined)) return [];
  const forms = readingsAs(word, 'verb').flatMap(({ lemma, tense }) =>
    (tense === null ? [] : (map[tense] ?? [])).flatMap((wanted) =>
      conjugated(lexicon, lemma, wanted, persons),
    ),
  );
  return [...new Set(forms)];
}

function slipOfIndicative(
  sentence: Sentence,
  que: number,
  trigger: string | undefined,
  map = SUBJUNCTIVE,
): Slip[] {
  const clause = trigger === undefined ? undefined : clauseAt(sentence, que + 1);
  if (trigger === undefined || clause === undefined) return [];
  const { at } = sentence;
  const { verb, persons } = clause;
  // *Faites attention à ce que vous dites*: the object is in front.
  if (trigger === 'attention à ce que' && isBreak(at(verb + 1))) return [];
  const fixes = otherTense(sentence, at(verb), persons, map);
  if (fixes.length === 0) return [];
  const message = {
    fr: `Après « ${trigger} », le verbe se met au subjonctif.`,
    en: `After “${trigger}” the verb is in the subjunctive.`,
  };
  // *c'est* becomes *ce soit*.
  if (at(verb - 1).form === "c'") {
    return [{ from: verb - 1, to: verb, fixes: fixes.map((fix) => `ce ${fix}`), message }];
  }
  return [verbSlip(sentence, verb, fixes, message)];
}

function slipOfSubjunctive(sentence: Sentence, place: number): readonly Slip[] {
  const start = afterIndicativeTrigger(sentence, place);
  const clause = start === undefined ? undefined : clauseAt(sentence, start);
  if (clause === undefined) return NO_SLIPS;
  const { verb, persons } = clause;
  const word = sentence.at(verb);
  const fixes = otherTense(sentence, word, persons, INDICATIVE);
  if (fixes.length === 0) return NO_SLIPS;
  const message = {
    fr: `« ${word.form} » est un subjonctif ; ici, le verbe se met à l’indicatif.`,
    en: `“${word.form}” is a subjunctive; the verb is in the indicative here.`,
  };
  return [verbSlip(sentence, verb, fixes, message)];
}

/** Where the clause begins that a word or two make indicative. */
function afterIndicativeTrigger({ at }: Sentence, place: number): number | undefined {
  const word = at(place);
  const before = at(place - 1);
  if (/^(?:que|qu')$/.test(word.form)) {
    if (/^(?:parce|dès|pendant|depuis|tandis|alors|aussitôt|sitôt|mesure)$/.test(before.form))
      return place + 1;
    // *Espérons que* also wishes, with the subjunctive.
    const isHope =
      isFormOf(before, 'espérer') &&
      before.tag === 'verb' &&
      before.form !== 'espérons' &&
      !before.isAfterHyphen;
    return isHope && !/^(?:n'|ne)$/.test(at(place - 2).form) ? place + 1 : undefined;
  }
  if (/^(?:puisqu[e']|lorsqu[e']|quand|pourquoi)$/.test(word.form)) return place + 1;
  // *J'aie faim*: nothing before asks for the subjunctive.
  return /^(?:je|j'|tu)$/.test(word.form) && !word.isAfterHyphen && isOpen(before) ? place : undefined;
}

function slipAfterSi(sentence: Sentence, place: number): readonly Slip[] {
  const { at } = sentence;
  const isSi = at(place).form === 'si' || (at(place).form === "s'" && /^ils?$/.test(at(place + 1).form));
  if (!isSi || asks(sentence, place)) return NO_SLIPS;
  const clause = clauseAt(sentence, place + 1);
  if (clause === undefined) return NO_SLIPS;
  const { verb, persons } = clause;
  const fixes = otherTense(sentence, at(verb), persons, AFTER_SI);
  if (fixes.length === 0) return NO_SLIPS;
  const tense = tensesOf(at(verb), persons)[0];
  const message =
    tense === 'future'
      ? {
          fr: 'Après « si », on met le présent, non le futur.',
          en: 'After “si” the present is used, not the future.',
        }
      : {
          fr: 'Après « si », on met l’imparfait, non le conditionnel.',
          en: 'After “si” the imperfect is used, not the conditional.',
        };
  return [verbSlip(sentence, verb, fixes, message)];
}

/** Whether *si* begins a question: something before it is asked, told or unknown. */
function asks({ at, words }: Sentence, place: number): boolean {
  // *Et si on arrêtait ?* proposes.
  if (at(place - 1).form === 'et' && isOpen(at(place - 2))) return false;
  if (words.at(-1)?.text === '?' || words.at(-1)?.text === '…') return true;
  if (/^(?:et|ou|que|mais)$/.test(at(place - 1).form) && place > 1) return true;
  for (let before = place - 1; before >= place - 9; before--) {
    if (isFormOf(at(before), ...ASKING)) return true;
  }
  return false;
}
