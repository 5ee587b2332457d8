import { agreementAs, canBe, isFormOf, isOnly } from '../../analysis/word.ts';
import type { GrammarRule, Sentence, Slip } from '../../grammar-rule.ts';
import { MASCULINE_SINGULAR } from '../../lexicon/reading.ts';
import { inflected } from '../../syntax/inflect.ts';
import { centreDeCommunicationEcrite, vitrineLinguistique } from '../sources.ts';
import { isWritten } from './phrase.ts';

/** « Rien de nouveau », « quelque chose d’intéressant »: what follows *de* is masculine singular. */
function ofSomething(sentence: Sentence): Slip[] {
  const { at, lexicon, words } = sentence;
  return words.flatMap((word, place) => {
    if (!/^d(?:e|')$/.test(word.form) || !isSomething(sentence, place - 1)) return [];
    const adjective = /^(?:plus|si|très|vraiment|trop|aussi)$/.test(at(place + 1).form)
      ? place + 2
      : place + 1;
    const wrong = at(adjective);
    const next = at(adjective + 1);
    const mask = agreementAs(wrong, 'adjective');
    if (!isWritten(wrong) || mask === 0 || (mask & MASCULINE_SINGULAR) !== 0) return [];
    if (canBe(next, 'noun') && next.tag === 'noun') return [];
    if (wrong.tag !== 'adjective' && !(canBe(wrong, 'adjective') && at(place - 1).form === 'rien')) return [];
    const lemmas = [
      ...new Set(wrong.readings.filter(({ pos }) => pos === 'adjective').map(({ lemma }) => lemma)),
    ];
    const fixes =
      wrong.form === 'autres'
        ? ['autre']
        : lemmas.flatMap((lemma) => inflected(lexicon, lemma, 'adjective', MASCULINE_SINGULAR).slice(0, 1));
    if (fixes.length === 0) return [];
    const thing =
      at(place - 1).form === 'chose' ? `${at(place - 2).text} ${at(place - 1).text}` : at(place - 1).text;
    const lead = `${thing} ${word.text}`.replace("'", '’');
    const message = {
      fr: `Après « ${lead} », « ${wrong.text} » se met au masculin singulier.`,
      en: `After “${lead}”, “${wrong.text}” is masculine singular.`,
    };
    return [{ from: adjective, to: adjective, fixes, message }];
  });
}

function isSomething({ at }: Sentence, place: number): boolean {
  const word = at(place);
  if (word.form === 'rien' || word.form === "quelqu'un" || word.form === 'quoi') return true;
  return (
    word.form === 'chose' &&
    /^(?:quelque|autre)$/.test(at(place - 1).form) &&
    !canBe(at(place - 2), 'determiner')
  );
}

export const OF_SOMETHING: GrammarRule = {
  name: 'grammar.something-of',
  called: {
    fr: '« Quelque chose de », « rien de » et l’adjectif',
    en: '“Quelque chose de”, “rien de” and the adjective',
  },
  level: 'suggestion',
  source: vitrineLinguistique('Accord des adjectifs introduits par de'),
  needs: new Set(['rien', "quelqu'un", 'quoi', 'chose']),
  find: ofSomething,
  bad: [
    ['Rien de nouveaux sous le soleil.', 'Rien de nouveau sous le soleil.'],
    ['On prépare quelque chose de grande pour vous.', 'On prépare quelque chose de grand pour vous.'],
    ['Il n’y a rien d’autres à ajouter.', 'Il n’y a rien d’autre à ajouter.'],
  ],
  good: [
    'Rien de plus beau.',
    'Quelque chose de doux et quelqu’un de bien.',
    'Rien d’autre, rien de grandes phrases.',
  ],
};

/** Verbs with an adjective that is an adverb behind them. */
const ADVERBS: readonly (readonly [verbs: readonly string[], adjective: string])[] = [
  [['coûter', 'payer', 'vendre', 'valoir'], 'cher'],
  [['sentir', 'tenir'], 'bon'],
  [['parler', 'crier', 'chanter', 'frapper', 'rire', 'applaudir'], 'fort'],
  [['viser', 'deviner', 'tomber', 'sonner', 'chanter'], 'juste'],
  [['voir'], 'clair'],
  [['peser'], 'lourd'],
  [['travailler', 'bosser'], 'dur'],
  [['viser', 'voler', 'sauter'], 'haut'],
];

function adverbSlips(sentence: Sentence): Slip[] {
  const { at, words } = sentence;
  return words.flatMap((word, place) => {
    if (word.kind !== 'word' || word.tag === 'noun') return [];
    const pair = ADVERBS.find(([, adjective]) => word.form !== adjective && isFormOf(word, adjective));
    const isWithDegree = /^(?:trop|très|plus|si|aussi|moins|assez|pas|bien)$/.test(at(place - 1).form);
    const verb = at(isWithDegree ? place - 2 : place - 1);
    if (!pair || !ADVERBS.some(([verbs, adjective]) => adjective === pair[1] && isFormOf(verb, ...verbs)))
      return [];
    if (
      (verb.tag !== 'verb' && verb.tag !== 'infinitive') ||
      isOnly(at(place + 1), 'noun') ||
      at(place + 1).tag === 'noun'
    )
      return [];
    const message = {
      fr: `Après « ${verb.text} », « ${pair[1]} » est un adverbe et ne varie pas.`,
      en: `After “${verb.text}”, “${pair[1]}” is an adverb and doesn’t vary.`,
    };
    return [{ from: place, to: place, fixes: [pair[1]], message }];
  });
}

export const ADVERBIAL_ADJECTIVE: GrammarRule = {
  name: 'grammar.adverbial-adjective',
  called: {
    fr: 'Adjectif employé comme adverbe (« coûter cher »)',
    en: 'Adjective used as an adverb (“coûter cher”)',
  },
  level: 'suggestion',
  source: centreDeCommunicationEcrite('Adjectifs employés comme adverbes'),
  needsFormOf: new Set(ADVERBS.map(([, adjective]) => adjective)),
  find: adverbSlips,
  bad: [
    ['Les légumes coûtent chers cet hiver.', 'Les légumes coûtent cher cet hiver.'],
    ['Ces fleurs sentent bonnes.', 'Ces fleurs sentent bon.'],
    ['Vous chantez trop forts !', 'Vous chantez trop fort !'],
  ],
  good: ['Ces tables coûtent cher.', 'Ils tiennent bon et parlent fort.'],
};
