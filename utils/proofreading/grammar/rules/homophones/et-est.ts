import { oneOrOther } from '../../../named-rule.ts';
import { agreementAs, canBe, isOnly, personsOf, type Word } from '../../analysis/word.ts';
import type { GrammarRule, Sentence } from '../../grammar-rule.ts';
import { FEMININE_SINGULAR, MASCULINE_SINGULAR, SINGULAR } from '../../lexicon/reading.ts';
import { afterAdverbs, afterClitics } from '../../syntax/clitics.ts';
import { isPrepositional, nounPhraseBefore } from '../../syntax/noun-phrase-before.ts';
import { isPlural, isSubjectPronoun, isSurelyVerb, mayHaveSubject } from '../../syntax/subjects.ts';
import { GRAMMATICAL_HOMOPHONES } from '../sources.ts';
import { homophone, isEnd, type Verdict, wordSet } from './homophone.ts';

const SUBJECTS = wordSet("il on qui n' c' ce qu'il");

const ET_OR_EST: GrammarRule = homophone({
  name: 'grammar.et-est',
  called: oneOrOther('et', 'est'),
  level: 'warning',
  source: GRAMMATICAL_HOMOPHONES,
  forms: 'et est',
  judge: (sentence, place) =>
    sentence.at(place).form === 'et' ? verbFor(sentence, place) : conjunctionFor(sentence, place),
  message: {
    fr: 'Après un sujet, c’est le verbe être : « est » (était).',
    en: 'After a subject it is the verb être: “est” (était).',
  },
  bad: [
    ['Il et très content.', 'Il est très content.'],
    ['Bonjour, le tome 4 et arrivé ce matin.', 'Bonjour, le tome 4 est arrivé ce matin.'],
    ['Voici ce qui et prévu.', 'Voici ce qui est prévu.'],
    ['Le poste et ouvert aux débutants.', 'Le poste est ouvert aux débutants.'],
    ['Ce n’et pas grave.', 'Ce n’est pas grave.'],
    ['On a mangé des crêpes est des gaufres.', 'On a mangé des crêpes et des gaufres.'],
    ['Nous chantons ce matin est ce soir.', 'Nous chantons ce matin et ce soir.'],
    ['Fermé lundi est mardi pour l’inventaire', 'Fermé lundi et mardi pour l’inventaire'],
    ['Léa est toute son équipe vous attendent.', 'Léa et toute son équipe vous attendent.'],
    ['On parle anglais, est certains se débrouillent.', 'On parle anglais, et certains se débrouillent.'],
    ['Le chef et en cuisine et prépare le menu.', 'Le chef est en cuisine et prépare le menu.'],
    ['Passez entre 10 h est 14 h.', 'Passez entre 10 h et 14 h.'],
    ['Le café est délicieux est le service aussi.', 'Le café est délicieux et le service aussi.'],
    ['Merci à Marie est à toute son équipe!', 'Merci à Marie et à toute son équipe!'],
    ['Marie est moi serons au kiosque.', 'Marie et moi serons au kiosque.'],
    ['Venez est amusez-vous!', 'Venez et amusez-vous!'],
    ['Elle et prête!', 'Elle est prête!'],
    ['Notre équipe et là pour vous.', 'Notre équipe est là pour vous.'],
    ['Le spectacle et à 20 h.', 'Le spectacle est à 20 h.'],
    ['Il et temps de réserver.', 'Il est temps de réserver.'],
    ['Qu’et-ce que vous attendez?', 'Qu’est-ce que vous attendez?'],
    ['Venez rire est danser!', 'Venez rire et danser!'],
    ['Parents est enfants sont invités.', 'Parents et enfants sont invités.'],
  ],
  good: [
    'Il et elle sont venus.',
    'Qui et quand?',
    'Un menu simple et inspiré',
    'Ce qu’on mange est bon.',
    'La personne qui chante est ma sœur.',
    'Le nord, le sud et l’est du Québec',
    'C’est là qu’est la boutique.',
    'L’important est de participer.',
    'Le plus beau jour est celui qui vous attend.',
    'Samedi est un grand jour.',
    'Telle est notre devise.',
    'Le lac, par beau temps, est le paradis.',
    'C’est notre équipe qui vous attend.',
    'Ce qui est rare est cher.',
    'La maison où il est né est à vendre.',
    'Merci à Julie, qui est toujours là.',
    'Ce lundi est férié.',
    'Elle et son frère sont venus.',
    'Tout est bien qui finit bien.',
    'Le samedi et à 20 h le dimanche',
    'Le goûter et à 20 h la danse',
    'Ce que je veux faire est partir.',
    'Savoir rire est vivre.',
  ],
});

function verbFor(sentence: Sentence, place: number): string | undefined {
  const { at } = sentence;
  const before = at(place - 1);
  // « Qu’et-ce que »
  if (at(place + 1).isAfterHyphen && at(place + 1).form === 'ce') return 'est';
  if (before.form === 'il' && at(place + 1).form === 'temps' && !before.isAfterHyphen) return 'est';
  if (isPredicateOfNoun(sentence, place)) return 'est';
  if (isPredicateOfName(sentence, place) || isPredicateOfPronoun(sentence, place)) return 'est';
  if (before.isAfterHyphen || !SUBJECTS.has(before.form)) return undefined;
  if (before.form === "n'" || before.form === "c'") return 'est';
  const next = at(afterAdverbs(sentence, place + 1));
  if (before.form === 'ce') return undefined;
  if (before.form === 'qui' && !/^(?:ce|celui|celle|tout)$/.test(at(place - 2).form)) return undefined;
  return isPredicate(next) ? 'est' : undefined;
}

/** « Julie et en vacances » */
function isPredicateOfName({ at }: Sentence, place: number): boolean {
  return place === 1 && at(0).tag === 'name' && isState(at(2), at(3));
}

/** « Elle et prête », « Tout et prêt »: nothing that it could be joined to. */
function isPredicateOfPronoun(sentence: Sentence, place: number): boolean {
  const { at } = sentence;
  const agreement = { elle: FEMININE_SINGULAR, tout: MASCULINE_SINGULAR }[at(place - 1).form];
  if (agreement === undefined || !isEnd(at(place - 2)) || at(place - 1).isAfterHyphen) return false;
  const end = afterAdverbs(sentence, place + 1);
  const [quality, after] = [at(end), at(end + 1)];
  return (
    (isOnly(quality, 'adjective', 'past-participle') || /^prête?$/.test(quality.form)) &&
    agreementAs(quality, 'adjective', 'past-participle') === agreement &&
    (isEnd(after) || canBe(after, 'preposition')) &&
    !hasVerb(sentence, place + 1)
  );
}

/** « La salle et ouverte »: an article, a noun, then what agrees with it, and no verb in the sentence. */
function isPredicateOfNoun(sentence: Sentence, place: number): boolean {
  const { at } = sentence;
  if (isPredicateOfPhrase(sentence, place)) return true;
  const [article, noun] = [at(place - 2), at(place - 1)];
  if (place > 2 && !isEnd(at(place - 3))) return false;
  if (
    !/^(?:le|la|l'|notre|votre|ce|cette|mon|ma|ton|ta|son|sa|leur)$/.test(article.form) ||
    noun.tag !== 'noun'
  )
    return false;
  const predicate = at(afterAdverbs(sentence, place + 1));
  if (isState(at(place + 1), at(place + 2)) && !hasVerb(sentence, place + 1)) return true;
  if (isAtHour(at, place) && !hasVerb(sentence, place + 1)) return true;
  const mask = agreementAs(noun, 'noun') & 5 & agreementAs(predicate, 'adjective', 'past-participle');
  if (mask === 0 || !isOnly(predicate, 'adjective', 'past-participle')) return false;
  return !hasVerb(sentence, place + 1);
}

/** « Notre billetterie et ouverte », « le tome 4 et arrivé »: a whole phrase begins the sentence. */
function isPredicateOfPhrase(sentence: Sentence, place: number): boolean {
  const { at } = sentence;
  const end = at(place - 1).kind === 'number' ? place - 2 : place - 1;
  const predicate = at(afterAdverbs(sentence, place + 1));
  if (
    at(end).tag !== 'noun' ||
    (canBe(at(end), 'adjective') && at(end).margin < 2) ||
    !isOnly(predicate, 'past-participle')
  )
    return false;
  const phrase = nounPhraseBefore(sentence, end);
  if (phrase === undefined || !isEnd(at(phrase.from - 1)) || isPrepositional(sentence, phrase)) return false;
  const shared = phrase.agreement & SINGULAR & agreementAs(predicate, 'past-participle');
  return shared !== 0 && !hasVerb(sentence, place + 1);
}

/** « Le spectacle et à 20 h. »; « le samedi et à midi » are two times. */
function isAtHour(at: Sentence['at'], place: number): boolean {
  if (at(place + 1).form !== 'à' || at(place + 2).kind !== 'number' || TIMES.has(at(place - 1).form))
    return false;
  const isApart = /^(?:h|heures?)$/.test(at(place + 3).form);
  const after = at(isApart ? place + 4 : place + 3);
  return (isApart || /h/.test(at(place + 2).form)) && (isEnd(after) || isOnly(after, 'preposition'));
}

const TIMES = wordSet(
  'lundi mardi mercredi jeudi vendredi samedi dimanche matin matinée midi soir soirée nuit jour semaine semaines jours',
);

/** « en panne », « de retour ». */
function isState({ form }: Word, noun: Word): boolean {
  if (form === 'là') return /^(?:pour|dès|depuis|jusqu')$/.test(noun.form);
  if (form === 'en')
    return /^(?:panne|vente|ligne|cours|retard|route|cuisine|chemin|réunion|livraison|congé|fête|vacances|feu|pause|place|rupture|arrêt|rénovation|travaux|danger|forme)$/.test(
      noun.form,
    );
  return form === 'de' && /^(?:retour|sortie|mise|garde|passage)$/.test(noun.form);
}

/** A verb that could be that of the phrase before; one behind « et » has another one before it. */
function hasVerb({ at }: Sentence, place: number): boolean {
  for (let ahead = place; ahead < place + 15 && !isEnd(at(ahead)); ahead++) {
    if (canBe(at(ahead), 'verb') && at(ahead).tag === 'verb') return at(ahead - 1).form !== 'et';
  }
  return false;
}

function isPredicate(word: Word): boolean {
  return (
    word.kind === 'word' &&
    canBe(word, 'adjective', 'past-participle', 'preposition', 'determiner', 'adverb') &&
    !canBe(word, 'pronoun')
  );
}

function conjunctionFor(sentence: Sentence, place: number): Verdict | undefined {
  const { at } = sentence;
  const [before, next, after] = [at(place - 1), at(place + 1), at(place + 2)];
  if (next.isAfterHyphen || isEnd(next) || before.form === "l'" || before.form === "d'") return undefined;
  if (isEnd(before) && before.form !== ',') return undefined;
  const isAnd =
    (/^(?:ils|elles|je|j'|tu)$/.test(next.form) &&
      before.form !== "s'" &&
      canBe(after, 'verb', 'pronoun', 'adverb')) ||
    isInList(sentence, place) ||
    isBetweenTimes(sentence, place) ||
    hasNextClause(sentence, place) ||
    hasNextOrder(next) ||
    isWithMe(sentence, place) ||
    isInThanks(sentence, place) ||
    isBetweenAlike(sentence, place) ||
    isSecondBeing(sentence, place);
  return isAnd && !isSubjectPronoun(before)
    ? {
        fixes: ['et'],
        message: {
          fr: 'Ici, le verbe a déjà son sujet : c’est « et », qui ajoute.',
          en: 'Here the verb has its subject already: it is “et” (and), which adds.',
        },
      }
    : undefined;
}

const DAYS = wordSet(
  'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
);

/** « lundi est mardi », « entre 10 h est 14 h » */
function isBetweenTimes({ at }: Sentence, place: number): boolean {
  const [before, next] = [at(place - 1), at(place + 1)];
  if (DAYS.has(before.form) && DAYS.has(next.form)) return true;
  return before.kind === 'number' && next.kind === 'number' && at(place - 2).form === 'entre';
}

/**
 * « notre équipe est ses partenaires vous attendent », « Il neige, est certains glissent »: the phrase behind has a
 * verb of its own, which the phrase alone or with the one before is the subject of.
 */
function hasNextClause({ at }: Sentence, place: number): boolean {
  if (/^(?:c'|ce|que|qu'|qui|où|telle|tel|n'|ne|comme)$/.test(at(place - 1).form)) return false;
  let end = place + 1;
  if (/^(?:certains|certaines|plusieurs|beaucoup|tous|toutes|nous|vous)$/.test(at(end).form)) end++;
  else {
    if (/^toute?$/.test(at(end).form)) end++;
    if (!NEXT_ARTICLES.has(at(end).form)) return false;
    end++;
  }
  while (end < place + 6 && canBe(at(end), 'noun', 'adjective', 'number') && !isOnly(at(end), 'pronoun')) {
    if (isCliticBeforeVerb(at, end)) break;
    end++;
  }
  if (at(end - 1).tag === 'determiner' && at(end - 1).form !== 'certains') return false;
  return (
    isCliticBeforeVerb(at, end) || (isOnly(at(end), 'verb') && (personsOf(at(end)) & PLURAL_PERSONS) !== 0)
  );
}

/** « Venez est amusez-vous » */
function hasNextOrder(next: Word): boolean {
  return isOnly(next, 'verb') && next.form.endsWith('ez') && (personsOf(next) & 16) !== 0;
}

/** « Venez rire est danser », « Parents est enfants sont invités » */
function isBetweenAlike({ at }: Sentence, place: number): boolean {
  const [start, before, next] = [at(place - 2), at(place - 1), at(place + 1)];
  if (isPlural(before) && canBe(before, 'noun') && isOnly(next, 'noun') && isPlural(next))
    return isOnly(at(place + 2), 'verb') && (personsOf(at(place + 2)) & PLURAL_PERSONS) !== 0;
  if (before.tag !== 'infinitive' || !isOnly(next, 'infinitive')) return false;
  if (start.tag !== 'verb' || start.form === 'est') return false;
  // « Ce que je veux faire est partir »
  for (let back = place - 3; back > place - 12 && !isEnd(at(back)); back--) {
    if (OPENING.has(at(back).form)) return false;
  }
  return true;
}

/** « Marie est moi serons au kiosque » */
function isWithMe(sentence: Sentence, place: number): boolean {
  const { at } = sentence;
  const verb = at(afterClitics(sentence, place + 2));
  const person = { moi: 8, toi: 16 }[at(place + 1).form] ?? 0;
  return isOnly(verb, 'verb') && (personsOf(verb) & person) !== 0;
}

/** « Merci à Marie est à toute son équipe »: thanks have no verb. */
function isInThanks({ at }: Sentence, place: number): boolean {
  // « la région est du Québec »
  if (/^(?:de|d'|du)$/.test(at(place + 1).form)) return false;
  let back = place - 1;
  while (back > place - 10 && !isEnd(at(back)) && !OPENING.has(at(back).form)) back--;
  return (
    isEnd(at(back)) && back < place - 2 && /^(?:merci|bravo|félicitations|bienvenue)$/.test(at(back + 1).form)
  );
}

const OPENING = wordSet("qui que qu' dont où quand comme si c' ce ceux celui celle celles tout");

/** « Le café est délicieux est le service aussi »: what is so has its verb already. */
function isSecondBeing(sentence: Sentence, place: number): boolean {
  const { at } = sentence;
  const [quality, next] = [at(place - 1), at(place + 1)];
  const isQuality = isOnly(quality, 'adjective', 'past-participle') && quality.tag !== 'noun';
  let back = place - 2;
  while (back > place - 5 && canBe(at(back), 'adverb') && !canBe(at(back), 'verb')) back--;
  if (
    !isQuality ||
    at(back).form !== 'est' ||
    !isOnly(next, 'determiner', 'preposition', 'pronoun', 'adjective', 'adverb')
  )
    return false;
  for (back--; back > place - 15 && !isEnd(at(back)); back--) {
    if (OPENING.has(at(back).form) && !/^(?:c'|ce|tout)$/.test(at(back).form)) return false;
    if (at(back).form === 'ce' && at(back + 1).form !== 'est' && !canBe(at(back + 1), 'noun', 'adjective'))
      return false;
  }
  return true;
}

const NEXT_ARTICLES = wordSet(
  "le la l' les mon ma mes son sa ses notre nos votre vos leur leurs ce cet cette ces",
);
const PLURAL_PERSONS = 8 + 32;

/** « vous attend », « se débrouillent » */
function isCliticBeforeVerb(at: Sentence['at'], place: number): boolean {
  return (
    /^(?:vous|nous|se|s')$/.test(at(place).form) &&
    !at(place).isAfterHyphen &&
    isOnly(at(place + 1), 'verb') &&
    (personsOf(at(place + 1)) & (4 + 32)) !== 0
  );
}

const SIDES = wordSet(
  'partie portion zone côte rive région secteur pointe sortie entrée façade moitié extrémité quartier bout',
);

/** « des crêpes est des gaufres », behind a verb that has its subject. */
function isInList(sentence: Sentence, place: number): boolean {
  const { at } = sentence;
  const [before, next] = [at(place - 1), at(place + 1)];
  if (mayHaveSubject(sentence, place) || isSurelyVerb(before) || !hasOwnSubject(sentence, place))
    return false;
  // « Dans la partie est de la ville »
  if (/^(?:de|d'|du)$/.test(next.form) && SIDES.has(before.form)) return false;
  return (
    canBe(before, 'noun', 'adjective') &&
    isOnly(next, 'determiner', 'preposition', 'pronoun', 'number', 'noun') &&
    !isOnly(next, 'pronoun')
  );
}

/** A subject pronoun before the verb: no inversion, where the subject would stand behind the verb. */
function hasOwnSubject({ at }: Sentence, place: number): boolean {
  for (let back = place - 1; back > place - 12; back--) {
    if (isEnd(at(back))) return false;
    if (/^(?:je|j'|tu|il|elle|on|nous|vous|ils|elles)$/.test(at(back).form) && canBe(at(back + 1), 'verb'))
      return back <= 1 || isEnd(at(back - 1));
  }
  return false;
}

export const ET_EST_RULES: readonly GrammarRule[] = [ET_OR_EST];
