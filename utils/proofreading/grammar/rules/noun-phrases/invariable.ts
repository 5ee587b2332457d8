import { canBe, isFormOf } from '../../analysis/word.ts';
import type { GrammarRule, Sentence, Slip } from '../../grammar-rule.ts';
import { PLURAL } from '../../lexicon/reading.ts';
import { ACADEMY_DICTIONARY, clesDeLaRedaction } from '../sources.ts';
import { nounMask } from './repair.ts';

/** The forms that are judged here. */
const FORMS = new Set(
  'ensembles pleins vites biens vus vues exceptés exceptée exceptées comprise comprises possibles elle lui'.split(
    ' ',
  ),
);

const COPULAS = 'être rester devenir sembler paraître demeurer'.split(' ');

/** Words that are written as if they agreed, with what they should be. */
function fixAt(sentence: Sentence, place: number): string | null {
  const { at } = sentence;
  const before = at(place - 1);
  switch (at(place).form) {
    case 'ensembles':
      return isAfterPeople(sentence, place) ? 'ensemble' : null;
    case 'pleins':
      return /^d(?:e|')$/.test(at(place + 1).form) && isAfterVerb(sentence, place) ? 'plein' : null;
    case 'vites':
      return before.tag === 'verb' || /^(?:plus|très|trop|aussi|si|assez)$/.test(before.form) ? 'vite' : null;
    case 'biens':
      return /^(?:très|vraiment|trop|assez|aussi)$/.test(before.form) ? 'bien' : null;
    case 'vus':
    case 'vues':
      return isBeforeArticle(sentence, place) ? 'vu' : null;
    case 'exceptés':
    case 'exceptée':
    case 'exceptées':
      return isBeforeArticle(sentence, place) ? 'excepté' : null;
    case 'comprise':
    case 'comprises':
      return before.form === 'y' ? 'compris' : null;
    case 'possibles':
      return isCompared(sentence, place) ||
        (before.form === 'que' && /^(?:autant|dès)$/.test(at(place - 2).form))
        ? 'possible'
        : null;
    case 'elle':
    case 'lui':
      return before.form === 'entre' && at(place - 2).form === "d'"
        ? at(place).form === 'lui'
          ? 'eux'
          : 'elles'
        : null;
    default:
      return null;
  }
}

/** « Tous ensembles », « être ensembles »: what follows people is the adverb, not the noun. */
function isAfterPeople({ at }: Sentence, place: number): boolean {
  const before = at(place - 1);
  return (
    /^(?:tous|toutes|nous|vous|eux|elles)$/.test(before.form) ||
    ((before.tag === 'verb' || before.tag === 'adverb') && at(place + 1).tag !== 'preposition')
  );
}

/** « Vu les circonstances », « excepté les lundis ». */
function isBeforeArticle({ at }: Sentence, place: number): boolean {
  const isFirst = place === 0 || /^[,;:.!?(–—]$/.test(at(place - 1).text);
  return isFirst && /^(?:les?|la|l'|[cmts]es|nos|vos|leurs)$/.test(at(place + 1).form);
}

/** « Plus tôt que prévu », « aussi vite que possible ». */
function isCompared({ at }: Sentence, place: number): boolean {
  if (at(place - 1).form !== 'que') return false;
  if (/^(?:mieux|plus|moins|pire|autant|tôt|tard)$/.test(at(place - 2).form)) return true;
  return /^(?:plus|moins|aussi)$/.test(at(place - 3).form) && !canBe(at(place - 2), 'noun');
}

function isAfterVerb({ at }: Sentence, place: number): boolean {
  const before = at(place - 1);
  if (before.form === 'avec') return true;
  return before.tag === 'verb' && !isFormOf(before, ...COPULAS);
}

const BETWEEN_MANY = {
  fr: 'Après « d’entre », le pronom est au pluriel.',
  en: 'After “d’entre” the pronoun is in the plural.',
};

function slips(sentence: Sentence): Slip[] {
  return sentence.words.flatMap((word, place) => {
    const fix = word.kind === 'word' && FORMS.has(word.form) ? fixAt(sentence, place) : null;
    if (fix === null) return [];
    const message = /^(?:eux|elles)$/.test(fix)
      ? BETWEEN_MANY
      : {
          fr: `Ici, « ${fix} » ne varie pas.`,
          en: `Here “${fix}” doesn’t vary.`,
        };
    return [{ from: place, to: place, fixes: [fix], message }];
  });
}

export const INVARIABLE: GrammarRule = {
  name: 'grammar.invariable-word',
  called: {
    fr: 'Mot invariable (« ensemble », « plein de »)',
    en: 'Word that doesn’t vary (“ensemble”, “plein de”)',
  },
  level: 'warning',
  source: ACADEMY_DICTIONARY,
  needs: FORMS,
  find: slips,
  bad: [
    ['Fêtons cela tous ensembles !', 'Fêtons cela tous ensemble !'],
    ['On a pleins de surprises pour vous.', 'On a plein de surprises pour vous.'],
    ['Venez aussi nombreux que possibles.', 'Venez aussi nombreux que possible.'],
    ['Ouvert tous les jours, exceptés les lundis.', 'Ouvert tous les jours, excepté les lundis.'],
    ['Tous sont là, y comprises les recrues.', 'Tous sont là, y compris les recrues.'],
    ['Plusieurs d’entre elle sont là.', 'Plusieurs d’entre elles sont là.'],
    ['Ils vont trop vites.', 'Ils vont trop vite.'],
    ['Restons toujours ensembles.', 'Restons toujours ensemble.'],
  ],
  good: [
    'Des ensembles assortis, des verres pleins de glace.',
    'Les bus sont pleins de touristes.',
    'Tous les biens de la ville.',
  ],
};

const UNITS = 'an jour semaine mois heure minute nuit soir personne année séance mètre kilo litre'.split(' ');

/** « Deux fois par semaines », « 12 $ par personnes ». */
function rateSlips(sentence: Sentence): Slip[] {
  const { at, words } = sentence;
  return words.flatMap((word, place) => {
    const unit = at(place + 1);
    if (word.form !== 'par' || !isFormOf(unit, ...UNITS) || unit.kind !== 'word') return [];
    if ((nounMask(unit) & PLURAL) !== nounMask(unit) || unit.form === 'mois' || !isRate(sentence, place))
      return [];
    const lemma = unit.readings.find(({ pos }) => pos === 'noun')?.lemma ?? unit.form;
    const message = {
      fr: `Après « par », « ${unit.text} » reste au singulier : c’est « pour chaque ${lemma} ».`,
      en: `After “par”, “${unit.text}” stays singular: it means “for each one”.`,
    };
    return [{ from: place + 1, to: place + 1, fixes: [lemma], message }];
  });
}

/** Whether something is counted before *par*: a number of times, a price. */
function isRate({ at }: Sentence, place: number): boolean {
  const before = at(place - 1);
  return (
    before.form === 'fois' ||
    /^[$€£%]$/.test(before.text) ||
    canBe(before, 'number') ||
    canBe(at(place - 2), 'number')
  );
}

export const RATE: GrammarRule = {
  name: 'grammar.singular-after-par',
  called: {
    fr: 'Singulier après « par » (« deux fois par an »)',
    en: 'Singular after “par” (“deux fois par an”)',
  },
  level: 'suggestion',
  source: clesDeLaRedaction('par'),
  needs: new Set(['par']),
  find: rateSlips,
  bad: [
    ['Trois fois par semaines, on court.', 'Trois fois par semaine, on court.'],
    ['C’est 12 $ par personnes.', 'C’est 12 $ par personne.'],
    ['Ouvert cinq jours par semaines.', 'Ouvert cinq jours par semaine.'],
  ],
  good: ['Deux fois par an.', 'Par moments, par jours de pluie.', 'Trois fois par mois, 10 € par personne.'],
};
