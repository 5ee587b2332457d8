import type { Bilingual } from '../../../../core/finding.ts';
import { isOnly, personsOf } from '../../analysis/word.ts';
import type { GrammarRule, Sentence, Slip } from '../../grammar-rule.ts';
import { readOnce } from '../../syntax/ask-once.ts';
import { ADJECTIVE_AGREEMENT, NOUN_AGREEMENT_IN_SENTENCE, vitrineLinguistique } from '../sources.ts';
import { isWritten, type NounPhrase, nounPhrases } from './phrase.ts';
import {
  adjectiveMask,
  agrees,
  genderAndNumber,
  hasNumberOf,
  leadMask,
  type Repair,
  repairs,
} from './repair.ts';

/** What is wrong in a phrase, by the words that its best repair changes. */
type Kind = 'determiner' | 'adjective' | 'noun' | 'counted';
type Found = { kind: Kind; slip: Slip };

/** Repairs that cost little more than the best are offered beside it. */
const NEARLY_AS_GOOD = 0.3;

const disagreements = readOnce((sentence): readonly Found[] =>
  nounPhrases(sentence).flatMap((phrase) => disagreement(sentence, phrase) ?? []),
);

function disagreement(sentence: Sentence, phrase: NounPhrase): Found | null {
  if (agrees(sentence, phrase) || mayEndBefore(sentence, phrase)) return null;
  if (!hasNumberOf(sentence, phrase)) return null;
  const [best, ...others] = repairs(sentence, phrase, adjectiveAfter(sentence, phrase));
  if (!best) return null;
  const offered = [best, ...others.filter(({ cost }) => cost - best.cost < NEARLY_AS_GOOD)];
  const places = offered.flatMap(({ changes }) => [...changes.keys()]);
  let from = Math.min(...places);
  const to = Math.max(...places);
  if (offered.some((repair) => contracts(sentence, phrase, repair))) from = (phrase.lead ?? from) - 1;
  const kind = kindOf(phrase, best);
  const fixes = [...new Set(offered.map((repair) => written(sentence, from, to, repair.changes)))];
  return { kind, slip: { from, to, fixes, message: messageOf(sentence, phrase, best, kind) } };
}

/** Those of a verb behind a noun. */
const THIRD_PERSONS = 4 | 32;

/** « La petite reste fragile »: a phrase without its last word, which may be a verb, agrees. */
function mayEndBefore(sentence: Sentence, { lead, adjectives, noun }: NounPhrase): boolean {
  const { at } = sentence;
  // « Votre nouvel équipe »: a noun in a vowel must follow.
  if (/^(?:bel|nouvel|vieil)$/.test(at(noun - 1).form)) return false;
  if (lead === null || adjectives.length === 0 || (personsOf(at(noun)) & THIRD_PERSONS) === 0) return false;
  return adjectives.reduce((mask, place) => mask & adjectiveMask(at(place)), leadMask(sentence, lead)) !== 0;
}

/** A sure adjective right after the noun, which tells its number and gender too. */
function adjectiveAfter({ at }: Sentence, { noun }: NounPhrase): number | null {
  const word = at(noun + 1);
  const isSure = isWritten(word) && isOnly(word, 'adjective') && word.tag === 'adjective';
  return isSure ? noun + 1 : null;
}

function kindOf({ lead, noun, count }: NounPhrase, { changes }: Repair): Kind {
  if (count !== null && count === lead) return 'counted';
  if (lead === null) return 'adjective';
  if (changes.has(noun)) return 'noun';
  return changes.has(lead) && changes.size === 1 ? 'determiner' : 'adjective';
}

/** *de* and *à* melt with the article that a repair puts behind them. */
function contracts({ at }: Sentence, { lead }: NounPhrase, { changes }: Repair): boolean {
  if (lead === null) return false;
  const article = changes.get(lead);
  return (article === 'le' || article === 'les') && /^(?:de|à)$/.test(at(lead - 1).form);
}

/** A hashtag stays one. */
function changedText(text: string, change: string | undefined): string {
  if (change === undefined) return text;
  return text.startsWith('#') ? `#${change}` : change;
}

function written({ at }: Sentence, from: number, to: number, changes: ReadonlyMap<number, string>): string {
  let text = '';
  for (let place = from; place <= to; place++) {
    const word = changedText(at(place).text, changes.get(place));
    text += word;
    if (place < to && !/['’]$/.test(word)) text += ' ';
  }
  return text
    .replace(/^de le(?= |$)/i, 'du')
    .replace(/^à le(?= |$)/i, 'au')
    .replace(/^de les(?= |$)/i, 'des')
    .replace(/^à les(?= |$)/i, 'aux');
}

function messageOf(sentence: Sentence, phrase: NounPhrase, repair: Repair, kind: Kind): Bilingual {
  const { at } = sentence;
  const { lead, count, noun: place } = phrase;
  const noun = at(place).text;
  const before =
    lead === null
      ? ''
      : at(/^d(?:e|')$/.test(at(lead).form) ? lead + 1 : (count ?? lead)).text.replace("'", '’');
  if (kind === 'determiner') return determinerMessage(before, noun, repair.target);
  if (repair.changes.has(place) && lead !== null) return nounMessage(before, noun, repair.changes.has(lead));
  return adjectiveMessage(
    at(
      [...repair.changes.keys()].find((one) => one !== lead && one !== place) ??
        phrase.adjectives[0] ??
        place,
    ).text,
    noun,
  );
}

function determinerMessage(determiner: string, noun: string, target: number): Bilingual {
  const named = genderAndNumber(target);
  return {
    fr: `« ${noun} » est au ${named.fr} : « ${determiner} » s’accorde avec ce nom.`,
    en: `“${noun}” is ${named.en}: “${determiner}” agrees with this noun.`,
  };
}

function nounMessage(lead: string, noun: string, bothChange: boolean): Bilingual {
  if (bothChange) {
    return {
      fr: `« ${lead} » et « ${noun} » prennent le même genre et le même nombre.`,
      en: `“${lead}” and “${noun}” take the same gender and number.`,
    };
  }
  return {
    fr: `« ${noun} » s’accorde avec « ${lead} », qui le précède.`,
    en: `“${noun}” agrees with “${lead}”, which stands before it.`,
  };
}

function adjectiveMessage(adjective: string, noun: string): Bilingual {
  return {
    fr: `« ${adjective} » et « ${noun} » s’accordent en genre et en nombre.`,
    en: `“${adjective}” and “${noun}” agree in gender and number.`,
  };
}

const slipsOf = (kind: Kind) => (sentence: Sentence) =>
  disagreements(sentence).flatMap((one) => (one.kind === kind ? [one.slip] : []));

export const DETERMINER_AGREEMENT: GrammarRule = {
  name: 'grammar.determiner-agreement',
  called: { fr: 'Accord du déterminant avec le nom', en: 'Agreement of the determiner with the noun' },
  level: 'warning',
  source: vitrineLinguistique('Le déterminant'),
  find: slipsOf('determiner'),
  bad: [
    ['Ne manquez pas cette évènement !', 'Ne manquez pas cet évènement !'],
    ['Il reste quelque billets pour samedi.', 'Il reste quelques billets pour samedi.'],
    ['Nous présentons leur produits au marché.', 'Nous présentons leurs produits au marché.'],
    ['Ils prendront leur manuels au local 2.', 'Ils prendront leurs manuels au local 2.'],
    ['Les abonnés doivent retirer leur cartes.', 'Les abonnés doivent retirer leurs cartes.'],
    ['Quel belle soirée !', 'Quelle belle soirée !'],
    ['Merci au bénévoles de la fête.', 'Merci aux bénévoles de la fête.'],
    ['Ce formation est offerte en ligne.', 'Cette formation est offerte en ligne.'],
  ],
  good: [
    'Une cheffe et un chef : deux voix, une équipe.',
    'Il les aide, la porte est ouverte.',
    'Le 20 heures de ce soir.',
    'Ils la montrent aux enfants et leur donnent un livre.',
    'Vingt et un jours plus tard.',
    'Tous les goûts sont dans la nature.',
  ],
};

export const NOUN_AGREEMENT: GrammarRule = {
  name: 'grammar.noun-number',
  called: { fr: 'Nombre du nom après son déterminant', en: 'Number of the noun after its determiner' },
  level: 'warning',
  source: NOUN_AGREEMENT_IN_SENTENCE,
  find: slipsOf('noun'),
  bad: [
    ['Plusieurs activité vous attendent.', 'Plusieurs activités vous attendent.'],
    ['Quelques petit changement à venir.', 'Quelques petits changements à venir.'],
    ['Mes ami seront là.', 'Mes amis seront là.'],
    ['Chaque clients reçoit un cadeau.', 'Chaque client reçoit un cadeau.'],
    ['Voici les 3 finaliste du concours.', 'Voici les 3 finalistes du concours.'],
    ['L’un des plus grands festival du pays.', 'L’un des plus grands festivals du pays.'],
  ],
  good: [
    'Les meilleurs prix en ville !',
    'Des rendez-vous tous les mardis.',
    'Les première et deuxième places sont prises.',
    'Nos partenaires : les Éditions du Lac.',
    'Vos nom, prénom et numéro vous seront demandés.',
  ],
};

export const ADJECTIVE_BEFORE_NOUN: GrammarRule = {
  name: 'grammar.adjective-before-noun',
  called: {
    fr: 'Accord de l’adjectif placé devant le nom',
    en: 'Agreement of the adjective before the noun',
  },
  level: 'warning',
  source: ADJECTIVE_AGREEMENT,
  find: slipsOf('adjective'),
  bad: [
    ['Les autre participants arrivent.', 'Les autres participants arrivent.'],
    ['Voici les nouveau horaires.', 'Voici les nouveaux horaires.'],
    ['Nos nouvelle robes sont arrivées.', 'Nos nouvelles robes sont arrivées.'],
    ['L’un des plus grand festivals du pays.', 'L’un des plus grands festivals du pays.'],
    ['Toujours les même visages derrière le comptoir.', 'Toujours les mêmes visages derrière le comptoir.'],
  ],
  good: [
    'Les grandes et les petites nouvelles de la semaine.',
    'Un bel été et de beaux souvenirs.',
    'La toute première édition.',
    'Les gens même les plus sages.',
  ],
};

export const COUNTED_NOUN: GrammarRule = {
  name: 'grammar.counted-noun',
  called: { fr: 'Nom au pluriel après un nombre', en: 'Plural noun after a number' },
  level: 'warning',
  source: NOUN_AGREEMENT_IN_SENTENCE,
  find: slipsOf('counted'),
  bad: [
    ['Il reste deux place pour samedi.', 'Il reste deux places pour samedi.'],
    ['On a reçu 300 inscription en une heure.', 'On a reçu 300 inscriptions en une heure.'],
    ['Dans un rayon de cinq kilomètre.', 'Dans un rayon de cinq kilomètres.'],
    ['Notre organisme emploie douze personne.', 'Notre organisme emploie douze personnes.'],
  ],
  good: [
    'Rendez-vous au 12 place du Marché, salle 4, étage 2.',
    'Le 3 mars et le 4 avril, à 19 h.',
    'Vingt et un jours, 1 billet, zéro souci.',
    'Chapitre 3 version finale, niveau 2 avancé.',
    'Saison 2, épisode 4 : à 20 h spectacle gratuit.',
  ],
};
