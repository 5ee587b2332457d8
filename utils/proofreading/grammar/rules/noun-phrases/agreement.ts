import type { Bilingual } from '../../../../core/finding.ts';
import { agreementAs, canBe, isOnly } from '../../analysis/word.ts';
import type { GrammarRule, Sentence, Slip } from '../../grammar-rule.ts';
import { FEMININE, PLURAL } from '../../lexicon/reading.ts';
import { isWritten, type NounPhrase, nounPhrases } from './phrase.ts';
import { adjectiveMask, agrees, hasNumberOf, type Repair, repairs } from './repair.ts';

/** What is wrong in a phrase, by the words that its best repair changes. */
type Kind = 'determiner' | 'adjective' | 'noun';
type Found = { kind: Kind; slip: Slip };

/** Repairs that cost little more than the best are offered beside it. */
const NEARLY_AS_GOOD = 0.3;

const found = new WeakMap<Sentence, readonly Found[]>();

function disagreements(sentence: Sentence): readonly Found[] {
  const known = found.get(sentence);
  if (known) return known;
  const all = nounPhrases(sentence).flatMap((phrase) => disagreement(sentence, phrase) ?? []);
  found.set(sentence, all);
  return all;
}

function disagreement(sentence: Sentence, phrase: NounPhrase): Found | null {
  if (agrees(sentence, phrase) || mayEndBefore(sentence, phrase)) return null;
  if (!hasNumberOf(sentence, phrase)) return null;
  const [best, second] = repairs(sentence, phrase, adjectiveAfter(sentence, phrase));
  if (!best) return null;
  const isClose = second !== undefined && second.cost - best.cost < NEARLY_AS_GOOD;
  const offered = isClose ? [best, second] : [best];
  const places = offered.flatMap(({ changes }) => [...changes.keys()]);
  let from = Math.min(...places);
  const to = Math.max(...places);
  if (offered.some((repair) => contracts(sentence, phrase, repair))) from = phrase.determiner - 1;
  const kind = kindOf(phrase, best);
  const fixes = offered.map((repair) => written(sentence, from, to, repair.changes));
  return { kind, slip: { from, to, fixes, message: messageOf(sentence, phrase, best, kind) } };
}

/** « La petite reste fragile »: a phrase without its last word, which may be a verb, agrees. */
function mayEndBefore({ at }: Sentence, { determiner, adjectives, noun }: NounPhrase): boolean {
  if (adjectives.length === 0 || !canBe(at(noun), 'verb')) return false;
  return (
    adjectives.reduce(
      (mask, place) => mask & adjectiveMask(at(place)),
      agreementAs(at(determiner), 'determiner'),
    ) !== 0
  );
}

/** A sure adjective right after the noun, which tells its number and gender too. */
function adjectiveAfter({ at }: Sentence, { noun }: NounPhrase): number | null {
  const word = at(noun + 1);
  const isSure = isWritten(word) && isOnly(word, 'adjective') && word.tag === 'adjective';
  return isSure ? noun + 1 : null;
}

function kindOf({ determiner, noun }: NounPhrase, { changes }: Repair): Kind {
  if (changes.has(noun)) return 'noun';
  return changes.has(determiner) && changes.size === 1 ? 'determiner' : 'adjective';
}

/** *de* and *à* melt with the article that a repair puts behind them. */
function contracts({ at }: Sentence, { determiner }: NounPhrase, { changes }: Repair): boolean {
  const article = changes.get(determiner);
  return (article === 'le' || article === 'les') && /^(?:de|à)$/.test(at(determiner - 1).form);
}

function written({ at }: Sentence, from: number, to: number, changes: ReadonlyMap<number, string>): string {
  let text = '';
  for (let place = from; place <= to; place++) {
    const word = changes.get(place) ?? at(place).text;
    text += word;
    if (place < to && !/['’]$/.test(word)) text += ' ';
  }
  return text
    .replace(/^de le(?= |$)/i, 'du')
    .replace(/^à le(?= |$)/i, 'au')
    .replace(/^de les(?= |$)/i, 'des')
    .replace(/^à les(?= |$)/i, 'aux');
}

function messageOf({ at }: Sentence, phrase: NounPhrase, { target, changes }: Repair, kind: Kind): Bilingual {
  const determiner = at(phrase.determiner).text.replace("'", '’');
  const noun = at(phrase.noun).text;
  if (kind === 'noun') {
    const lead = changes.has(phrase.determiner)
      ? null
      : phrase.hasNumber
        ? at(phrase.determiner + 1).text
        : determiner;
    return lead === null
      ? {
          fr: `« ${determiner} » et « ${noun} » prennent le même genre et le même nombre.`,
          en: `“${determiner}” and “${noun}” take the same gender and number.`,
        }
      : {
          fr: `« ${noun} » s’accorde avec « ${lead} », qui le précède.`,
          en: `“${noun}” agrees with “${lead}”, which stands before it.`,
        };
  }
  const [gender, number] = namesOf(target);
  if (kind === 'determiner') {
    return {
      fr: `« ${noun} » est au ${gender.fr} ${number.fr} : « ${determiner} » s’accorde avec ce nom.`,
      en: `“${noun}” is ${gender.en} ${number.en}: “${determiner}” agrees with this noun.`,
    };
  }
  const wrong = at([...changes.keys()][0] ?? phrase.noun).text;
  return {
    fr: `« ${wrong} » s’accorde avec « ${noun} », au ${gender.fr} ${number.fr}.`,
    en: `“${wrong}” agrees with “${noun}”, which is ${gender.en} ${number.en}.`,
  };
}

function namesOf(target: number): [Bilingual, Bilingual] {
  const gender = target & FEMININE ? { fr: 'féminin', en: 'feminine' } : { fr: 'masculin', en: 'masculine' };
  const number = target & PLURAL ? { fr: 'pluriel', en: 'plural' } : { fr: 'singulier', en: 'singular' };
  return [gender, number];
}

const slipsOf = (kind: Kind) => (sentence: Sentence) =>
  disagreements(sentence).flatMap((one) => (one.kind === kind ? [one.slip] : []));

export const DETERMINER_AGREEMENT: GrammarRule = {
  name: 'grammar.determiner-agreement',
  called: { fr: 'Accord du déterminant avec le nom', en: 'Agreement of the determiner with the noun' },
  level: 'warning',
  find: slipsOf('determiner'),
  bad: [
    ['Ne manquez pas cette évènement !', 'Ne manquez pas cet évènement !'],
    ['Il reste quelque billets pour samedi.', 'Il reste quelques billets pour samedi.'],
    ['Nous présentons leur produits au marché.', 'Nous présentons leurs produits au marché.'],
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
  find: slipsOf('noun'),
  bad: [
    ['Plusieurs activité vous attendent.', 'Plusieurs activités vous attendent.'],
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
  ],
};

export const ADJECTIVE_BEFORE_NOUN: GrammarRule = {
  name: 'grammar.adjective-before-noun',
  called: {
    fr: 'Accord de l’adjectif placé devant le nom',
    en: 'Agreement of the adjective before the noun',
  },
  level: 'warning',
  find: slipsOf('adjective'),
  bad: [
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
