import { canBe, isFormOf, isOnly, type Word } from '../../analysis/word.ts';
import type { GrammarRule, Sentence, Slip } from '../../grammar-rule.ts';
import { atEveryPlace, NO_SLIPS } from '../../syntax/each-place.ts';
import {
  ACADEMY_DICTIONARY,
  ACADEMY_LOCUTIONS,
  clesDeLaRedaction,
  GRAMMATICAL_HYPHEN,
  vitrineLinguistique,
} from '../sources.ts';
import { isBreak, isOpen } from './clause.ts';
import { ALWAYS_JOINED, BEGINNINGS, compoundKey, compoundPart, JOINED_AS_NOUN, PLACES } from './compounds.ts';

const MESSAGE = {
  fr: 'Ces mots n’en font qu’un : on les joint par un trait d’union.',
  en: 'These words are one: a hyphen joins them.',
};
const DETERMINERS = new Set(
  (
    'le la les un une des du au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ' +
    "l' chaque plusieurs quelques aucun aucune de d' sur"
  ).split(' '),
);
/** Prefixes that are hardly words of their own. */
const PREFIXES = new Set('mi semi demi vice ex pseudo arrière avant contre sous non après'.split(' '));
const UNITS = new Set('deux trois quatre cinq six sept huit neuf'.split(' '));
const TEENS = new Set('dix onze douze treize quatorze quinze seize'.split(' '));
/** Written with hyphens though they are words of their own. */
const APART: Readonly<Record<string, string>> = {
  'parce-que': 'parce que',
  'tout-à-fait': 'tout à fait',
  'tout-de-suite': 'tout de suite',
  'bien-sûr': 'bien sûr',
  'quelque-chose': 'quelque chose',
  'quelque-part': 'quelque part',
  'en-haut': 'en haut',
  'en-bas': 'en bas',
  'en-face': 'en face',
  'en-deçà': 'en deçà',
  'sans-doute': 'sans doute',
  'par-contre': 'par contre',
  'par-exemple': 'par exemple',
  'petit-à-petit': 'petit à petit',
  'deux-tiers': 'deux tiers',
  'lors-que': 'lorsque',
  'tout-le-monde': 'tout le monde',
  "s'il-vous-plaît": "s'il vous plaît",
  "s'il-te-plaît": "s'il te plaît",
  'à-propos': 'à propos',
  'en-train': 'en train',
};

export const HYPHENS: readonly GrammarRule[] = [
  {
    name: 'grammar.compound-hyphen',
    called: { fr: 'Trait d’union des mots composés', en: 'Hyphens of compounds' },
    level: 'warning',
    source: ACADEMY_DICTIONARY,
    find: atEveryPlace(slipOfCompound),
    bad: [
      ['Bon week end à tous !', 'Bon week-end à tous !'],
      ['On se voit cet après midi.', 'On se voit cet après-midi.'],
      ['Prenez un rendez vous en ligne.', 'Prenez un rendez-vous en ligne.'],
      ['Ma grand mère adore ça.', 'Ma grand-mère adore ça.'],
      ['Voir les détails ci dessous.', 'Voir les détails ci-dessous.'],
      ['Un vrai chef d’œuvre.', 'Un vrai chef-d’œuvre.'],
      ['À samedi après midi !', 'À samedi après-midi !'],
      ['Prenez rendez vous en ligne.', 'Prenez rendez-vous en ligne.'],
    ],
    good: [
      'Après midi, on ferme.',
      'Le centre de la ville.',
      'Les grandes tantes de la mode.',
      'Il est deux heures et demie.',
      'Une contre trois.',
    ],
  },
  {
    name: 'grammar.celui-ci',
    called: { fr: 'Trait d’union de « celui-ci », « ce jour-là »', en: 'Hyphen of “celui-ci”, “ce jour-là”' },
    level: 'warning',
    source: GRAMMATICAL_HYPHEN,
    needs: new Set(['ci', 'là']),
    find: atEveryPlace(slipOfCi),
    bad: [
      ['Celui ci est gratuit.', 'Celui-ci est gratuit.'],
      ['À ce moment là, on ferme.', 'À ce moment-là, on ferme.'],
      ['Ces jours ci, il pleut.', 'Ces jours-ci, il pleut.'],
    ],
    good: [
      'Celui-ci est gratuit.',
      'C’est celui là où on mange.',
      'Ce jour-là, il pleuvait.',
      'Mets ce livre là.',
    ],
  },
  {
    name: 'grammar.lui-meme',
    called: { fr: 'Trait d’union de « lui-même »', en: 'Hyphen of “lui-même”' },
    level: 'warning',
    source: GRAMMATICAL_HYPHEN,
    needs: new Set(['même', 'mêmes']),
    find: atEveryPlace(slipOfMeme),
    bad: [
      ['Il l’a fait lui même.', 'Il l’a fait lui-même.'],
      ['Ils cuisinent eux mêmes.', 'Ils cuisinent eux-mêmes.'],
      ['Ils cuisinent eux même.', 'Ils cuisinent eux-mêmes.'],
      ['Elle même était surprise.', 'Elle-même était surprise.'],
    ],
    good: ['On pense à lui même quand il dort.', 'Elle-même le dit.', 'Pour vous même les jours fériés.'],
  },
  {
    name: 'grammar.number-hyphen',
    called: { fr: 'Trait d’union des nombres', en: 'Hyphens of numbers' },
    level: 'warning',
    source: vitrineLinguistique('Écriture des déterminants numéraux'),
    needs: new Set('quatre dix vingt vingts trente quarante cinquante soixante'.split(' ')),
    find: atEveryPlace(slipOfNumber),
    bad: [
      ['Il a vingt deux ans.', 'Il a vingt-deux ans.'],
      ['Quatre vingt dix personnes étaient là.', 'Quatre-vingt-dix personnes étaient là.'],
      ['Soixante quinze inscrits.', 'Soixante-quinze inscrits.'],
    ],
    good: [
      'Vingt-deux ans.',
      'Cent deux ans.',
      'Vingt et un jours.',
      'Les années trente, deux guerres plus tard.',
    ],
  },
  {
    name: 'grammar.peut-etre',
    called: { fr: '« peut être » pour « peut-être »', en: '“peut être” for “peut-être”' },
    level: 'warning',
    source: clesDeLaRedaction('peut-être/peut être'),
    needs: new Set(['peut']),
    find: atEveryPlace(slipOfPeutEtre),
    bad: [
      ['C’est peut être vous !', 'C’est peut-être vous !'],
      ['Peut être que oui.', 'Peut-être que oui.'],
      ['On va peut être déménager.', 'On va peut-être déménager.'],
    ],
    good: ['Ça peut être long.', 'Peut être livré à domicile.', 'Ce qui est fait peut être défait.'],
  },
  {
    name: 'grammar.no-hyphen',
    called: { fr: 'Trait d’union de trop', en: 'Hyphen too many' },
    level: 'warning',
    source: ACADEMY_LOCUTIONS,
    find: atEveryPlace(slipOfApart),
    bad: [
      ['C’est tout-à-fait ça.', 'C’est tout à fait ça.'],
      ['On ferme parce-que c’est lundi.', 'On ferme parce que c’est lundi.'],
      ['Bien-sûr !', 'Bien sûr !'],
    ],
    good: ['Tout à fait.', 'Bien sûr !', 'Peut-être.'],
  },
];

function slipOfCompound(sentence: Sentence, place: number): readonly Slip[] {
  const longest = longestFrom(sentence, place);
  if (longest === 0 || sentence.at(place - 1).form === 'arrière') return NO_SLIPS;
  for (let count = longest; count >= 2; count--) {
    const slip = slipOfParts(sentence, place, count);
    if (slip) return [slip];
  }
  return isHome(sentence, place) ? [slipOfHome(sentence, place)] : slipOfPrefix(sentence, place);
}

/** How many words a compound that begins at a place may have; 0 where none does. */
function longestFrom({ at }: Sentence, place: number): number {
  const { form } = at(place);
  const longest = BEGINNINGS.get(compoundPart(form));
  return longest ?? (PREFIXES.has(form) || form === 'chez' ? 2 : 0);
}

/** *mon chez moi*. */
function isHome({ at }: Sentence, place: number): boolean {
  const isPronoun = /^(?:moi|toi|soi|lui|elle|nous|vous|eux)$/.test(at(place + 1).form);
  return (
    at(place).form === 'chez' && isPronoun && /^(?:mon|ton|son|notre|votre|leur|un)$/.test(at(place - 1).form)
  );
}

function slipOfHome({ at }: Sentence, place: number): Slip {
  return { from: place, to: place + 1, fixes: [`chez-${at(place + 1).form}`], message: MESSAGE };
}

function slipOfParts(sentence: Sentence, place: number, count: number): Slip | undefined {
  const { at, lexicon } = sentence;
  const parts: Word[] = [];
  for (let next = place; next < place + count; next++) {
    if (!isPart(at(next))) return undefined;
    parts.push(at(next));
  }
  const key = compoundKey(parts.map(({ form }) => form));
  const isLower = parts.slice(1).every(({ isCapitalized }) => !isCapitalized);
  const isNoun = isLower && JOINED_AS_NOUN.has(key) && isBehindDeterminer(sentence, place);
  const isPlace = PLACES.has(parts.map(({ text }) => text).join(' '));
  if (!isNoun && !isPlace && !(isLower && ALWAYS_JOINED.has(key) && isFree(sentence, place)))
    return undefined;
  const fix = parts
    .map(({ form, text }, index) => {
      const written = isPlace ? text : form;
      return index === 0 || parts[index - 1]?.form.endsWith("'") ? written : `-${written}`;
    })
    .join('');
  const isBuilt = /^(?:mi|arrière)-/.test(fix);
  if (!isPlace && !isBuilt && lexicon.readingsOf(fix).length === 0) return undefined;
  return { from: place, to: place + count - 1, fixes: [fix], message: MESSAGE };
}

function isPart({ kind, isAfterHyphen, isCapitals, isInclusive }: Word): boolean {
  return kind === 'word' && !isAfterHyphen && !isCapitals && !isInclusive;
}

/** *samedi après midi*, *hier après midi*; *demain avant midi* may be before noon. */
function isHalfDay({ at }: Sentence, place: number): boolean {
  if (at(place).form !== 'après') return false;
  const isDay = /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|demain|en)s?$/.test(
    at(place - 1).form,
  );
  return isDay && at(place + 1).form === 'midi';
}

/** *prendre rendez vous*, *avoir rendez vous*. */
function isMeeting({ at }: Sentence, place: number): boolean {
  return at(place).form === 'rendez' && isFormOf(at(place - 1), 'prendre', 'donner', 'avoir', 'fixer');
}

function isBehindDeterminer(sentence: Sentence, place: number): boolean {
  const { at } = sentence;
  const before = at(place - 1);
  if (isHalfDay(sentence, place) || isMeeting(sentence, place)) return true;
  if (DETERMINERS.has(before.form)) return true;
  // *un vrai rendez vous*
  return before.tag === 'adjective' && DETERMINERS.has(at(place - 2).form);
}

/** *et demi* ends a number. */
function isFree({ at }: Sentence, place: number): boolean {
  return at(place - 1).form !== 'et' || at(place).form !== 'demi';
}

/** *une contre attaque*, *l'arrière saison*: behind a determiner, the first is no preposition. */
function slipOfPrefix(sentence: Sentence, place: number): Slip[] {
  const { at, lexicon } = sentence;
  const prefix = at(place);
  const noun = at(place + 1);
  if (!PREFIXES.has(prefix.form) || !isPart(prefix) || !isPart(noun) || noun.isCapitalized) return [];
  const before = at(place - 1).form;
  const isFreePrefix = /^(?:mi|semi)$/.test(prefix.form) && before !== 'et';
  if (!isFreePrefix && (!DETERMINERS.has(before) || /^(?:de|d'|sur|aux?|du)$/.test(before))) return [];
  const fix = `${prefix.form}-${noun.form}`;
  if (/^(?:ex|pseudo)$/.test(prefix.form)) {
    return isOnly(noun, 'noun') ? [{ from: place, to: place + 1, fixes: [fix], message: MESSAGE }] : [];
  }
  const isKnown = lexicon.readingsOf(fix).some(({ pos }) => pos === 'noun' || pos === 'adjective');
  return isKnown ? [{ from: place, to: place + 1, fixes: [fix], message: MESSAGE }] : [];
}

function slipOfCi(sentence: Sentence, place: number): readonly Slip[] {
  const { at } = sentence;
  const { form } = at(place + 1);
  if (!/^(?:ci|là)$/.test(form) || at(place + 1).isAfterHyphen || !isPart(at(place))) return NO_SLIPS;
  const isThere = form === 'là';
  if (isThere && /^(?:où|bas|haut|dessus|dedans|dessous)$/.test(at(place + 2).form)) return NO_SLIPS;
  const isPronoun = /^(?:celui|celle|ceux|celles)$/.test(at(place).form);
  if (
    !isPronoun &&
    !(isShown(sentence, place) && (!isThere || isSubjectOrBehindPreposition(sentence, place)))
  )
    return NO_SLIPS;
  return [{ from: place, to: place + 1, fixes: [`${at(place).form}-${form}`], message: MESSAGE }];
}

/** *ce jour*, *ces trois*. */
function isShown({ at }: Sentence, place: number): boolean {
  return /^(?:ce|cet|cette|ces)$/.test(at(place - 1).form) && canBe(at(place), 'noun', 'number');
}

function isSubjectOrBehindPreposition({ at }: Sentence, place: number): boolean {
  const before = at(place - 2);
  return (
    isOpen(before) ||
    isOnly(before, 'preposition') ||
    /^(?:en|dans|par|pour|sur|à|de|dès|depuis)$/.test(before.form)
  );
}

function slipOfMeme({ at }: Sentence, place: number): readonly Slip[] {
  const { form } = at(place);
  const meme = at(place + 1).form;
  const isSingular = /^(?:moi|toi|soi|lui|elle)$/.test(form) && meme === 'même';
  const isPlural = /^(?:eux|elles|nous|vous)$/.test(form) && meme === 'mêmes';
  const isEnd = /^(?:nous|vous|eux|elles)$/.test(form) && meme === 'même' && isBreak(at(place + 2));
  if (isEnd) return [{ from: place, to: place + 1, fixes: endings(form), message: MESSAGE }];
  if ((!isSingular && !isPlural) || at(place + 1).isCapitals) return NO_SLIPS;
  const next = at(place + 2);
  const isOpen =
    canBe(next, 'determiner', 'preposition', 'subordinator', 'pronoun', 'number') ||
    /^(?:si|pas|plus)$/.test(next.form);
  if (isSingular && isOpen && !isBreak(next)) return NO_SLIPS;
  const hyphen = at(place).isAfterHyphen ? '-' : '';
  return [{ from: place, to: place + 1, fixes: [`${hyphen}${form}-${meme}`], message: MESSAGE }];
}

/** One who is politely spoken to is *vous-même*. */
function endings(form: string): string[] {
  return form === 'vous' ? ['vous-même', 'vous-mêmes'] : [`${form}-mêmes`];
}

function slipOfNumber({ at }: Sentence, place: number): readonly Slip[] {
  if (isJoinable(at(place - 1).form, at(place).form)) return NO_SLIPS;
  let last = place;
  while (last < place + 4 && isJoinable(at(last).form, at(last + 1).form)) last++;
  if (last === place) return NO_SLIPS;
  const forms = Array.from({ length: last - place + 1 }, (_, index) => at(place + index).form);
  // *quatre-vingts*, but *quatre-vingt-deux*
  const fix = forms
    .map((form, index) => (form === 'vingts' && index < forms.length - 1 ? 'vingt' : form))
    .join('-');
  return [{ from: place, to: last, fixes: [fix], message: MESSAGE }];
}

/** Two numerals that are one number below a hundred. */
function isJoinable(one: string, next: string): boolean {
  if (one === 'quatre') return /^vingts?$/.test(next);
  if (one === 'dix') return /^(?:sept|huit|neuf)$/.test(next);
  if (/^(?:vingt|soixante)$/.test(one) && TEENS.has(next)) return true;
  return /^(?:vingts?|trente|quarante|cinquante|soixante)$/.test(one) && UNITS.has(next);
}

function slipOfPeutEtre({ at }: Sentence, place: number): readonly Slip[] {
  if (at(place).form !== 'peut' || at(place + 1).form !== 'être' || at(place + 1).isCapitals) return NO_SLIPS;
  const before = at(place - 1);
  const next = at(place + 2);
  const isBehindVerb =
    isOnly(before, 'verb') || (before.tag === 'verb' && isFormOf(before, 'être', 'avoir', 'aller'));
  const isOpening = isOpen(before) && /^(?:que|qu')$/.test(next.form);
  if (!isOpening && !(isBehindVerb && !isQuoted(at(place - 2)))) return NO_SLIPS;
  const message = { fr: 'L’adverbe s’écrit « peut-être ».', en: 'The adverb is written “peut-être”.' };
  return [{ from: place, to: place + 1, fixes: ['peut-être'], message }];
}

/** *ce qui est peut être*, *ce que l'on fait peut être défait*: the first verb is the end of a subject. */
function isQuoted({ form }: Word): boolean {
  return /^(?:qui|que|qu')$/.test(form);
}

function slipOfApart({ at }: Sentence, place: number): readonly Slip[] {
  const { form } = at(place);
  if (!form.includes('-')) return NO_SLIPS;
  const [, because = ''] = /^parce-(qu'.+)$/.exec(form) ?? [];
  const fix = because === '' ? APART[form] : `parce ${because}`;
  if (fix === undefined) return NO_SLIPS;
  const message = {
    fr: `On écrit « ${fix} », sans trait d’union.`,
    en: `“${fix}” is written without a hyphen.`,
  };
  return [{ from: place, to: place, fixes: [fix], message }];
}
