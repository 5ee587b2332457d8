import { canBe, isFormOf, type Word } from '../../analysis/word.ts';
import type { GrammarRule, Sentence, Slip } from '../../grammar-rule.ts';
import { PLURAL } from '../../lexicon/reading.ts';
import { atNeededPlaces, NO_SLIPS } from '../../syntax/each-place.ts';
import { inflected } from '../../syntax/inflect.ts';
import { QUELQUE_OR_QUEL_QUE } from '../sources.ts';
import { isSingularOnly, isWritten } from './phrase.ts';
import { nounMask } from './repair.ts';

/** What is counted. */
const COUNTED = new Set(
  (
    'place billet table chambre exemplaire photo image vidéo jour mois semaine heure minute seconde année kilomètre mètre ' +
    'rue pas personne ami bénévole client visiteur membre élève étudiant collègue ticket dossard inscription créneau ' +
    'disponibilité siège copie article produit modèle morceau clic dollar euro sou degré goutte gâteau biscuit bouteille ' +
    'boîte livre jeu panier poste stand kiosque cliché atelier date'
  ).split(' '),
);
/** Of these one may have *quelque*, some: only where they are shown. */
const SHOWN = new Set(
  'astuce conseil idée recette règle étape mot question nouvelle nouveauté surprise souvenir activité détail changement'.split(
    ' ',
  ),
);
/** Time and way that are told in numbers: *dans quelque jour*, *à quelque pas*. */
const MEASURES = new Set(
  'jour mois semaine heure minute seconde année kilomètre mètre pas rue clic étape degré'.split(' '),
);
const INVARIABLE = new Set(['pas', 'mois']);
const BEFORE_MEASURES = new Set([
  'dans',
  'depuis',
  'pendant',
  'durant',
  'à',
  'en',
  'après',
  'pour',
  'avant',
  "d'",
]);
const PRESENTING = new Set(['voici', 'voilà', 'encore', 'seulement', 'plus']);

export const QUELQUE_PLURAL: GrammarRule = {
  name: 'grammar.quelque-plural',
  called: { fr: '« Quelques » et un nom au pluriel', en: '“Quelques” and a plural noun' },
  level: 'warning',
  source: QUELQUE_OR_QUEL_QUE,
  needs: new Set(['quelque']),
  find: atNeededPlaces(slipAt),
  bad: [
    ['Il nous reste quelque place pour lundi.', 'Il nous reste quelques places pour lundi.'],
    ['Il y a encore quelque billet à la porte.', 'Il y a encore quelques billets à la porte.'],
    ['On se voit dans quelque jour !', 'On se voit dans quelques jours !'],
    ['Voici quelque photo de la soirée.', 'Voici quelques photos de la soirée.'],
    ['Il ne reste que quelque place.', 'Il ne reste que quelques places.'],
    ['À quelque pas du métro.', 'À quelques pas du métro.'],
    ['Réservez en quelque minute.', 'Réservez en quelques minutes.'],
  ],
  good: [
    'Il reste quelque chose à dire.',
    'Depuis quelque temps, il pleut.',
    'Il y a quelque part une place pour vous.',
    'Vous avez quelque idée de la date ?',
    'S’il y a quelque raison de douter.',
    'Il reste quelque 200 billets.',
    'Il reste quelques places.',
    'En quelque sorte, c’est gagné.',
  ],
};

function slipAt({ at, lexicon }: Sentence, place: number): readonly Slip[] {
  const noun = at(place + 1);
  const lemma = countedLemma(noun);
  if (lemma === undefined || /^(?:que|qu'|soit)$/.test(at(place + 2).form)) return NO_SLIPS;
  if (!leadsToMany(at, place, lemma)) return NO_SLIPS;
  const plural = inflected(
    lexicon,
    lemma,
    'noun',
    nounMask(noun) & PLURAL || (nounMask(noun) << 1) & PLURAL,
  )[0];
  if (plural === undefined) return NO_SLIPS;
  return [
    {
      from: place,
      to: place + 1,
      fixes: [`quelques ${plural}`],
      message: {
        fr: `Pour plusieurs, « quelque » et « ${noun.text} » prennent le pluriel.`,
        en: `For several, “quelque” and “${noun.text}” take the plural.`,
      },
    },
  ];
}

function countedLemma(noun: Word): string | undefined {
  if (!isWritten(noun) || !canBe(noun, 'noun')) return undefined;
  if (!isSingularOnly(nounMask(noun)) && !INVARIABLE.has(noun.form)) return undefined;
  return noun.readings.find(({ pos, lemma }) => pos === 'noun' && (COUNTED.has(lemma) || SHOWN.has(lemma)))
    ?.lemma;
}

/** *Il reste*, *il y a*, *voici*; of time and way, prepositions. */
function leadsToMany(at: Sentence['at'], place: number, lemma: string): boolean {
  if (SHOWN.has(lemma)) return /^(?:voici|voilà)$/.test(at(place - 1).form);
  const before = at(
    PRESENTING.has(at(place - 1).form) && at(place - 1).tag === 'adverb' ? place - 2 : place - 1,
  );
  if (MEASURES.has(lemma) && BEFORE_MEASURES.has(at(place - 1).form)) return true;
  if (PRESENTING.has(at(place - 1).form)) return true;
  // *Il ne reste que quelques places*, *plus que quelques heures*.
  if (at(place - 1).form === 'que')
    return at(place - 2).form === 'plus' || isFormOf(at(place - 2), 'rester', 'avoir');
  return isFormOf(before, 'rester', 'avoir', 'manquer', 'partager') && canBe(before, 'verb', 'infinitive');
}
