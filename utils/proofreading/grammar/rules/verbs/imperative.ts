import {
  agreementAs,
  canBe,
  isFormOf,
  isOnly,
  personsOf,
  readingsAs,
  type Word,
} from '../../analysis/word.ts';
import type { GrammarRule, Sentence, Slip } from '../../grammar-rule.ts';
import { type Lexicon, SINGULAR } from '../../lexicon/reading.ts';
import { afterClitics } from '../../syntax/clitics.ts';
import { atEveryPlace, NO_SLIPS } from '../../syntax/each-place.ts';
import { GRAMMATICAL_HYPHEN, IMPERATIVE_MOOD } from '../sources.ts';
import { isBreak, isOpen, isStressing } from './clause.ts';
import { isFaite, isSecondFaite } from './faite.ts';
import { imperatives, isOrderStart, LIKE_PREPOSITIONS, ordered } from './order.ts';
import { personOfOtherOrder } from './other-order.ts';
import { FIRST_PLURAL, personOfPronoun, SECOND, SECOND_PLURAL, THIRD, THIRD_PLURAL } from './persons.ts';
import { SENDING } from './sending.ts';

const HYPHEN = {
  fr: 'À l’impératif, un trait d’union joint le verbe et le pronom placé derrière lui.',
  en: 'In the imperative a hyphen joins the verb and the pronoun that stands behind it.',
};
const LEUR = {
  fr: 'Derrière un verbe, « leur » ne prend pas de s.',
  en: 'Behind a verb “leur” takes no s.',
};
const BEFORE_EN = {
  fr: 'Devant « -y » et « -en », l’impératif prend un s : « vas-y », « parles-en ».',
  en: 'Before “-y” and “-en” the imperative takes an s: “vas-y”, “parles-en”.',
};
const OF_TOI = {
  fr: '« T’ » est ici le pronom « te » : « va-t’en », avec une apostrophe.',
  en: '“T’” is the pronoun “te” here: “va-t’en”, with an apostrophe.',
};
const OF_INFINITIVE = {
  fr: 'Le pronom va avec l’infinitif : pas de trait d’union.',
  en: 'The pronoun goes with the infinitive: no hyphen.',
};
/** Of these *nous* is never the object. */
const GOING = ['aller', 'venir', 'revenir', 'courir', 'passer', 'repasser', 'retourner'];
const SECOND_PERSON = /^(?:toi|ton|ta|tes|te|t'|tu)$/;
const OBJECTS = /^(?:moi|toi|le|la|les|lui|leur|nous)$/;
/** Behind these a pronoun goes with the infinitive: *venez y déguster*, *veuillez nous écrire*. */
const BEFORE_INFINITIVE = [...SENDING, 'vouloir'];
/** Hardly ever nouns at the start of a post. */
const RARE_NOUNS = new Set('cliques participes laisses'.split(' '));
export const IMPERATIVE: readonly GrammarRule[] = [
  {
    name: 'grammar.imperative-hyphen',
    called: { fr: 'Trait d’union à l’impératif', en: 'Hyphen of an imperative' },
    level: 'warning',
    source: GRAMMATICAL_HYPHEN,
    find: atEveryPlace(slipOfHyphen),
    bad: [
      ['Écrivez nous pour réserver.', 'Écrivez-nous pour réserver.'],
      ['Parlez en à votre pharmacienne.', 'Parlez-en à votre pharmacienne.'],
      ['Donne moi ton avis.', 'Donne-moi ton avis.'],
      ['Inscrivez vous dès maintenant !', 'Inscrivez-vous dès maintenant !'],
      ['Pense y avant lundi.', 'Penses-y avant lundi.'],
      ['Partagez le avec vos amis.', 'Partagez-le avec vos amis.'],
      ['Dites le nous ici.', 'Dites-le-nous ici.'],
      ['Dites nous en plus.', 'Dites-nous en plus.'],
      ['Envoyez-le nous.', 'Envoyez-le-nous.'],
      ['Venez-nous voir au kiosque 12.', 'Venez nous voir au kiosque 12.'],
      ['Venez-vous détendre au spa.', 'Venez vous détendre au spa.'],
      ['Dites-leurs bonjour.', 'Dites-leur bonjour.'],
    ],
    good: [
      'Venez vous détendre au spa.',
      'Entrez vous réchauffer.',
      'Venez-vous manger avec nous ?',
      'Montez nous voir au deuxième.',
      'Entre toi et moi, c’est mieux ainsi.',
      'Venez y déguster nos vins.',
      'Achetez en ligne.',
      'Prenez le temps de lire.',
      'Attendez nous arrivons.',
      'Restez en forme.',
      'Donnez leur chance aux jeunes.',
    ],
  },
  {
    name: 'grammar.imperative-s',
    called: { fr: 'Impératif sans s : « regarde »', en: 'Imperative without s: “regarde”' },
    level: 'warning',
    source: IMPERATIVE_MOOD,
    find: atEveryPlace(slipOfS),
    bad: [
      ['Penses à ta gourde.', 'Pense à ta gourde.'],
      ['Laisses tomber le souper.', 'Laisse tomber le souper.'],
      ['Donnes-nous ton avis.', 'Donne-nous ton avis.'],
      ['N’oublies pas ton billet.', 'N’oublie pas ton billet.'],
    ],
    good: [
      'Penses-y.',
      'Danses du monde à Montréal.',
      'Offres d’emploi',
      'Penses-tu venir ?',
      'Vas-y, écris-nous !',
    ],
  },
  {
    name: 'grammar.imperative-form',
    called: { fr: 'Forme de l’impératif', en: 'Form of the imperative' },
    level: 'warning',
    source: IMPERATIVE_MOOD,
    find: atEveryPlace(slipOfForm),
    bad: [
      ['Écrit-moi en privé.', 'Écris-moi en privé.'],
      ['Prend soin de toi.', 'Prends soin de toi.'],
      ['Ne manqué pas la fête.', 'Ne manquez pas la fête.'],
      ['Prend rendez-vous en ligne.', 'Prends rendez-vous en ligne.'],
      ['Vient rencontrer nos auteurs.', 'Viens rencontrer nos auteurs.'],
      ['Donner-moi une minute.', 'Donnez-moi une minute.'],
      ['Contacter nous par courriel.', 'Contactez-nous par courriel.'],
      ['Réservé vos places dès maintenant.', 'Réservez vos places dès maintenant.'],
      ['Réservez deux nuits et recevoir un rabais.', 'Réservez deux nuits et recevez un rabais.'],
      ['Testé notre espace gratuitement.', 'Testez notre espace gratuitement.'],
      ['Pensé à déposer votre dossier.', 'Pensez à déposer votre dossier.'],
      ['Avant de venir, renseigner-vous.', 'Avant de venir, renseignez-vous.'],
      ['Venait voir nos manteaux.', 'Venez voir nos manteaux.'],
      ['Faite le plein de bonnes affaires.', 'Faites le plein de bonnes affaires.'],
      ['Dite oui à l’aventure.', 'Dites oui à l’aventure.'],
      ['Venez et faite vos achats.', 'Venez et faites vos achats.'],
      ['Ne vous inquiéter pas.', 'Ne vous inquiétez pas.'],
      ['Contacté-nous au 418 555-0142.', 'Contactez-nous au 418 555-0142.'],
      ['Choisi ton plat préféré.', 'Choisis ton plat préféré.'],
      ['Soit prêt pour la rentrée.', 'Sois prêt pour la rentrée.'],
      ['Découvre le menu et réserver ta table.', 'Découvre le menu et réserve ta table.'],
      ['Mets ton casque et vient rouler.', 'Mets ton casque et viens rouler.'],
      ['Ouvrez l’appli, aimer la page et taguez un ami.', 'Ouvrez l’appli, aimez la page et taguez un ami.'],
      [
        'En cas de doute, ne communiqué jamais votre code.',
        'En cas de doute, ne communiquez jamais votre code.',
      ],
      ['Vient nous voir samedi.', 'Viens nous voir samedi.'],
      ['Venez nombreux et apporter vos chaises.', 'Venez nombreux et apportez vos chaises.'],
      ['Parle-en à tes amis.', 'Parles-en à tes amis.'],
      ['Va-y sans hésiter.', 'Vas-y sans hésiter.'],
      ['Va-t-en vite.', 'Va-t’en vite.'],
      ['Rencontrez nos profs et posé vos questions.', 'Rencontrez nos profs et posez vos questions.'],
      [
        'Apportez vos chaises, installez-vous et profité du spectacle.',
        'Apportez vos chaises, installez-vous et profitez du spectacle.',
      ],
      [
        'Pour participer, suit notre compte, aime ce post et identifie deux amis.',
        'Pour participer, suis notre compte, aime ce post et identifie deux amis.',
      ],
    ],
    good: [
      'Réserver dès maintenant',
      'Un va-t-en-guerre de plus.',
      'Goûtez notre saumon mariné et fumé maison.',
      'Elle aime la photo, suit notre compte et identifie une amie.',
      'Pour finir, suit notre traditionnel repas.',
      'Cuisiner avec les enfants et profitez du soleil.',
      'Vient nous rejoindre un nouveau chef.',
      'Réservé aux membres.',
      'Convertit vos photos en film.',
      'Peut-être demain.',
      'Vu les prix, on y court.',
      'Venez dîner et danser.',
      'Choisi ton resto pour ce soir ?',
      'Chante, danse et fait rire la salle.',
      'Faite la veille, la pâte est meilleure.',
      'Faite de bois, la table dure.',
      'Dite « la Bleue », la rue est courte.',
      'Parles-en à tes amis.',
      'Prend la route du nord.',
      'Vient le temps de partir.',
    ],
  },
  {
    name: 'grammar.imperative-order',
    called: { fr: 'Ordre des pronoms : « donne-le-moi »', en: 'Order of pronouns: “donne-le-moi”' },
    level: 'suggestion',
    source: IMPERATIVE_MOOD,
    needs: new Set(['moi', 'lui', 'leur']),
    find: atEveryPlace(slipOfOrder),
    bad: [
      ['Donne-moi-le.', 'Donne-le-moi.'],
      ['Rendez-moi-les vite.', 'Rendez-les-moi vite.'],
      ['Donne-lui-les vite.', 'Donne-les-lui vite.'],
    ],
    good: ['Donne-le-moi.', 'Dites-nous-le.', 'Donnez-m’en deux.'],
  },
];

function slipOfHyphen(sentence: Sentence, place: number): readonly Slip[] {
  const { at } = sentence;
  const word = at(place);
  const pronoun = at(place + 1);
  if (isOfInfinitive(sentence, place)) {
    const fix = `${word.form} ${pronoun.form}`;
    return [{ from: place, to: place + 1, fixes: [fix], message: OF_INFINITIVE }];
  }
  if (word.form.endsWith('-leurs')) {
    const verb = word.form.slice(0, -'-leurs'.length);
    const isOrder = sentence.lexicon.readingsOf(verb).some(({ tense }) => tense === 'imperative');
    if (isOrder) return [{ from: place, to: place, fixes: [`${verb}-leur`], message: LEUR }];
  }
  if (pronoun.isAfterHyphen || pronoun.isCapitalized) return NO_SLIPS;
  if (word.isAfterHyphen) return slipOfSecond(sentence, place);
  if ((ordered(word) === 0 && word.form !== 'vas') || canBe(word, 'preposition')) return NO_SLIPS;
  if (isElidedPair(sentence, place) && isOrderStart(sentence, place)) {
    const fix = `${word.form}-${pronoun.form}${at(place + 2).form}`;
    return [{ from: place, to: place + 2, fixes: [fix], message: HYPHEN }];
  }
  if (isLoosePair(sentence, place) && isOrderStart(sentence, place)) {
    const fix = `${word.form}-${pronoun.form}-${at(place + 2).form}`;
    return [{ from: place, to: place + 2, fixes: [fix], message: HYPHEN }];
  }
  if (!isOrderStart(sentence, place) || !isOrderWith(sentence, place)) return NO_SLIPS;
  const needsS = /^(?:y|en)$/.test(pronoun.form) && /[ea]$/.test(word.form) && ordered(word) === SECOND;
  const fix = `${word.form}${needsS ? 's' : ''}-${pronoun.form}`;
  return [{ from: place, to: place + 1, fixes: [fix], message: HYPHEN }];
}

/** *Venez-nous voir*, *Venez-vous détendre au spa !*, but *Venez-vous manger ?* */
function isOfInfinitive({ at, words }: Sentence, place: number): boolean {
  const { isAfterHyphen, form } = at(place + 1);
  if (!isAfterHyphen || !/^(?:nous|vous|me|te)$/.test(form) || at(place + 2).isAfterHyphen) return false;
  if (!isFormOf(at(place), ...GOING) || (ordered(at(place)) & (SECOND | SECOND_PLURAL)) === 0) return false;
  return isOnly(at(place + 2), 'infinitive') && (form === 'nous' || words.at(-1)?.text !== '?');
}

/** *donne m'en*, *va t'en*. */
function isElidedPair({ at }: Sentence, place: number): boolean {
  const isPair = /^[mt]'$/.test(at(place + 1).form) && /^(?:en|y)$/.test(at(place + 2).form);
  return isPair && (ordered(at(place)) & ~FIRST_PLURAL) !== 0 && personsOf(at(place + 3)) === 0;
}

/** *dites le nous ici*. */
function isLoosePair({ at }: Sentence, place: number): boolean {
  const next = at(place + 3);
  const isPair = /^(?:le|la|les)$/.test(at(place + 1).form) && /^(?:moi|nous|lui)$/.test(at(place + 2).form);
  if (!isPair) return false;
  const isEnd = isBreak(next) || (canBe(next, 'preposition', 'adverb') && personsOf(next) === 0);
  return isEnd && (ordered(at(place)) & ~FIRST_PLURAL) !== 0 && !isFormOf(at(place), ...BEFORE_INFINITIVE);
}

/** Whether the pronoun behind an imperative belongs to it, and is no article, no preposition, no other verb's. */
function isOrderWith(sentence: Sentence, place: number): boolean {
  // *Changez-le tout de suite*.
  if (sentence.at(place + 2).form === 'tout' && sentence.at(place + 4).form === 'suite') return true;
  const { at } = sentence;
  const word = at(place);
  const next = at(place + 2);
  const { form } = at(place + 1);
  const isSending = isFormOf(word, ...BEFORE_INFINITIVE);
  const behind = at(afterClitics(sentence, place + 2));
  // *Venez nous rencontré*: an infinitive is meant.
  if (isSending && (canBe(behind, 'infinitive') || isOnly(behind, 'past-participle'))) return false;
  if (form === 'leur' && /^(?:merci|bravo|bonjour|félicitations|que|qu')$/.test(next.form)) return true;
  if (canBe(word, 'noun', 'adjective') && word.tag !== 'verb') return false;
  if (form === 'moi') return !/^j[e']$/.test(next.form);
  if (form === 'toi') return (ordered(word) & SECOND) !== 0;
  if (isStressing(next)) return false;
  if (form === 'nous' || form === 'vous') return isObjectOfOrder(sentence, place);
  // *J'hésite, pèse le pour et le contre*; *il possède, lui aussi*.
  if (at(place - 1).text === ',' && (ordered(word) & SECOND_PLURAL) === 0) return false;
  if (form === 'lui')
    return (
      (next.form !== 'aussi' && next.form !== 'même' && (personsOf(next) & THIRD) === 0) ||
      !isOnly(next, 'verb')
    );
  if (form === 'y') return isBreak(next) || canBe(next, 'preposition', 'adverb', 'infinitive', 'determiner');
  if (form === 'en') return isPronounEn(next);
  if (!/^(?:le|la|les|leur)$/.test(form) || isSending) return false;
  return isNoArticle(next, form);
}

function isObjectOfOrder({ at }: Sentence, place: number): boolean {
  const form = at(place + 1).form;
  const next = at(place + 2);
  if ((personsOf(next) & personOfPronoun(form)) !== 0 && next.tag === 'verb') return false;
  return form === 'nous' || (ordered(at(place)) & SECOND_PLURAL) !== 0;
}

/** *Profitez en !*, *Parlez en à…*, but not *Achetez en ligne*, *Gagnez en confort*. */
function isPronounEn(next: Word): boolean {
  if (next.kind === 'other') return false;
  return (
    isBreak(next) || /^(?:à|pour|avec|dans|vite|donc|aussi|ensemble|encore|dès|au|aux|là)$/.test(next.form)
  );
}

/** What stands behind *le*, *la*, *les* where these are no articles. */
function isNoArticle(next: Word, form: string): boolean {
  if (form === 'la' && isBreak(next)) return false;
  if (next.kind === 'other' || /^["«“'’‘#]$/.test(next.text)) return false;
  if (isBreak(next)) return true;
  if (canBe(next, 'noun', 'adjective', 'number', 'past-participle', 'name') || next.readings.length === 0)
    return false;
  return (
    canBe(next, 'preposition', 'infinitive') &&
    !/^(?:plus|moins|pour|contre)$/.test(next.form) &&
    !next.isCapitalized
  );
}

/** *envoyez-le nous*, *donnez-nous en*: the second pronoun has its hyphen too. */
function slipOfSecond({ at }: Sentence, place: number): Slip[] {
  const first = at(place);
  const second = at(place + 1);
  const next = at(place + 2);
  if (!/^(?:le|la|les|moi|nous|lui|leur)$/.test(first.form) || ordered(at(place - 1)) === 0) return [];
  const isObject = /^(?:le|la|les)$/.test(first.form) && /^(?:moi|nous|lui|leur)$/.test(second.form);
  const isEn =
    second.form === 'en' &&
    /^(?:moi|nous|lui|leur)$/.test(first.form) &&
    isBreak(next) &&
    next.kind !== 'other';
  if (!isEn && !(isObject && (isBreak(next) || second.form === 'moi' || canBe(next, 'preposition'))))
    return [];
  const fix = isEn && first.form === 'moi' ? "-m'en" : `-${first.form}-${second.form}`;
  return [{ from: place, to: place + 1, fixes: [fix], message: HYPHEN }];
}

function slipOfS(sentence: Sentence, place: number): readonly Slip[] {
  const { at } = sentence;
  const word = at(place);
  if (word.form === 'vas' && isGoing(sentence, place)) {
    const message = { fr: 'À l’impératif, « va » ne prend pas de s.', en: 'The imperative “va” takes no s.' };
    return [{ from: place, to: place, fixes: ['va'], message }];
  }
  if (!isSecondInEs(word) || !isOrderInEs(sentence, place)) return NO_SLIPS;
  const message = {
    fr: `À l’impératif, « ${word.form.slice(0, -1)} » ne prend pas de s.`,
    en: `In the imperative “${word.form.slice(0, -1)}” takes no s.`,
  };
  return [{ from: place, to: place, fixes: [word.form.slice(0, -1)], message }];
}

/** *Vas voir*, *vas lui dire*. */
function isGoing({ at }: Sentence, place: number): boolean {
  const isClitic = /^(?:me|m'|te|t'|le|la|l'|les|lui|leur|nous)$/.test(at(place + 1).form);
  return isOpen(at(place - 1)) && isOnly(at(isClitic ? place + 2 : place + 1), 'infinitive');
}

/** *penses*, *ouvres*: 2nd person of the present, with an imperative that has no s. */
function isSecondInEs(word: Word): boolean {
  if (!word.form.endsWith('es') || word.isCapitals) return false;
  const readings = readingsAs(word, 'verb');
  return (
    readings.length > 0 &&
    readings.every(({ persons, tense }) => persons === SECOND && tense !== 'imperative')
  );
}

function isOrderInEs(sentence: Sentence, place: number): boolean {
  const { at, words } = sentence;
  const word = at(place);
  const next = at(place + 1);
  if (next.isAfterHyphen) return OBJECTS.test(next.form);
  if (isBehindNe(sentence, place)) return true;
  if (!isOrderStart(sentence, place) || next.form === 'tu' || words.at(-1)?.text === '?') return false;
  const isRare = RARE_NOUNS.has(word.form) && !canBe(next, 'adjective', 'past-participle');
  if (isOnly(word, 'verb') || isRare) return true;
  const isArticle =
    !next.isCapitalized && /^(?:le|la|l'|les|un|une|ton|ta|tes|cette|cet|ce)$/.test(next.form);
  return isArticle || (canBe(next, 'infinitive') && isOnly(next, 'infinitive'));
}

/** *N'oublies pas*, *ne t'inquiètes pas*, with no subject before. */
function isBehindNe({ at }: Sentence, place: number): boolean {
  const first = /^(?:t'|te|le|la|l'|les|y|en|lui|leur|m'|me|nous)$/.test(at(place - 1).form)
    ? place - 1
    : place;
  return /^(?:ne|n')$/.test(at(first - 1).form) && isOpen(at(first - 2));
}

function slipOfForm(sentence: Sentence, place: number): readonly Slip[] {
  const { at } = sentence;
  const word = at(place);
  if (isWithDash(sentence, place))
    return [{ from: place + 1, to: place + 1, fixes: [`-t'${at(place + 1).form}`], message: OF_TOI }];
  if (isWithoutS(sentence, place))
    return [{ from: place, to: place, fixes: [`${word.form}s`], message: BEFORE_EN }];
  // But before a hyphen (*envoi-nous*) only a form of a verb is taken for an order.
  if (!at(place + 1).isAfterHyphen && !canBe(word, 'verb', 'infinitive', 'past-participle')) return NO_SLIPS;
  // *A toi de jouer* lacks its accent.
  if (word.isCapitals || word.form === 'a' || ordered(word) !== 0) return NO_SLIPS;
  const fixes = formsWanted(sentence, place);
  if (fixes.length === 0) return NO_SLIPS;
  // *viens nous voir*: the pronoun goes with the infinitive.
  const isOfSending = isFormOf(word, ...SENDING) && isOnly(at(place + 2), 'infinitive');
  const isPronounLoose =
    /^(?:moi|nous)$/.test(at(place + 1).form) && !at(place + 1).isAfterHyphen && !isOfSending;
  const { form } = at(place + 1);
  const message = {
    fr: `C’est un ordre : « ${fixes[0]} », à l’impératif.`,
    en: `This is an order: “${fixes[0]}”, in the imperative.`,
  };
  if (!isPronounLoose) return [{ from: place, to: place, fixes, message }];
  return [{ from: place, to: place + 1, fixes: fixes.map((fix) => `${fix}-${form}`), message }];
}

/** *va-t-en*, *souviens-t-en*: here *t* is *te*, not the sound of *va-t-il*. */
function isWithDash({ at }: Sentence, place: number): boolean {
  const { isAfterHyphen, text } = at(place + 1);
  return isAfterHyphen && /^-t-(?:en|y)$/i.test(text) && (ordered(at(place)) & SECOND) !== 0;
}

/** *parle-en*, *va-y*: only before these pronouns an s is put. */
function isWithoutS({ at }: Sentence, place: number): boolean {
  const { form } = at(place);
  const next = at(place + 1);
  return (
    next.isAfterHyphen &&
    !at(place + 2).isAfterHyphen &&
    /^(?:y|en)$/.test(next.form) &&
    /[ae]$/.test(form) &&
    (ordered(at(place)) & SECOND) !== 0 &&
    !at(place).isAfterHyphen
  );
}

/** *Ne manqué pas*, *Ne vous inquiéter pas*, *Ne ratais pas*: before *pas* there is no infinitive. */
function isForbidden({ at }: Sentence, place: number): boolean {
  const word = at(place);
  if (!/^(?:pas|plus|jamais)$/.test(at(place + 1).form)) return false;
  const ne = /^(?:vous|nous|me|m'|le|la|l'|les|lui|leur|y|en)$/.test(at(place - 1).form)
    ? place - 2
    : place - 1;
  if (!/^(?:ne|n')$/.test(at(ne).form) || !isOpen(at(ne - 1))) return false;
  // *ne communiqué pas*: behind *ne* there is no noun.
  if (
    isOnly(word, 'past-participle') ||
    (word.form.endsWith('é') && isOnly(word, 'past-participle', 'noun', 'adjective'))
  )
    return true;
  // *n'hésiter pas* is a pattern of its own.
  const isInfinitive = isOnly(word, 'infinitive') && word.form.endsWith('er');
  // *elle n'a pas dit non, n'était pas là*
  if (at(ne - 1).text === ',' && !isInfinitive) return false;
  return isInfinitive
    ? !/^(?:hésiter|oublier|attendre)$/.test(word.form)
    : isImperfect(word) && at(place + 2).form !== 'qui';
}

function formsWanted(sentence: Sentence, place: number): string[] {
  const { at, lexicon } = sentence;
  if (at(place + 1).isAfterHyphen) return beforeHyphen(sentence, place);
  const person = personOfOtherOrder(sentence, place);
  if (person !== 0) return imperatives(lexicon, at(place), person);
  if (isForbidden(sentence, place)) return imperatives(lexicon, at(place), SECOND_PLURAL);
  if (isSecondFaite(sentence, place)) return [`${at(place).form}s`];
  if (!isOpen(at(place - 1))) return [];
  if (
    at(place).form === 'fait' &&
    /^(?:attention|gaffe|confiance|vite|signe|ton|ta|tes)$/.test(at(place + 1).form)
  )
    return ['fais'];
  // *Fait comme nous*, *prend rendez-vous*, *vient nous voir*: with no subject.
  const behind = at(afterClitics(sentence, place + 1));
  if (at(place).form === 'fait' && at(place + 1).form === 'comme' && place === 0) return ['fais'];
  if (at(place).form === 'prend' && /^(?:rendez-vous|soin|part|contact)$/.test(at(place + 1).form))
    return ['prends'];
  if (at(place).form === 'vient' && isOnly(behind, 'infinitive'))
    return isComing(sentence, place) ? ['viens'] : [];
  if (at(place).form === 'revient' && at(place + 1).form === 'nous' && isOnly(behind, 'infinitive'))
    return isComing(sentence, place) ? ['reviens'] : [];
  if (isSoit(sentence, place)) return ['sois'];
  if (isFaite(sentence, place)) return [`${at(place).form}s`];
  if (isChosen(sentence, place)) return imperatives(lexicon, at(place), SECOND);
  if (isLooseOrder(sentence, place)) return imperatives(lexicon, at(place), SECOND);
  if (isToSomeone(sentence, place)) return imperatives(lexicon, at(place), SECOND);
  return isMeantForAll(sentence, place) ? imperatives(lexicon, at(place), SECOND_PLURAL) : [];
}

/** *Vient nous voir samedi*, but *Vient nous rejoindre un nouveau chef*, *Vient nous voir qui veut*. */
function isComing(sentence: Sentence, place: number): boolean {
  const { at } = sentence;
  const infinitive = afterClitics(sentence, place + 1);
  if (infinitive === place + 1) return true;
  const next = at(infinitive + 1);
  return !/^(?:l[ae']|les|une?|notre|nos|qui|des)$/.test(next.form) && !next.isCapitalized;
}

/** *écrit-moi*, *donner-moi*, *donnait-nous*: only an imperative has these pronouns behind it. */
function beforeHyphen({ at, lexicon }: Sentence, place: number): string[] {
  const word = at(place);
  if (canBe(word, 'infinitive') && /^(?:y|en|vous)$/.test(at(place + 1).form))
    return imperatives(lexicon, word, SECOND_PLURAL);
  if (!OBJECTS.test(at(place + 1).form)) return [];
  if (/^(?:faite|dite)$/.test(word.form)) return [`${word.form}s`];
  if (canBe(word, 'infinitive') || (isOnly(word, 'past-participle') && word.form.endsWith('é')))
    return imperatives(lexicon, word, SECOND_PLURAL);
  const persons = personsOf(word);
  if (persons === 0) return ofNoun(lexicon, word);
  if ((persons & (FIRST_PLURAL | SECOND_PLURAL)) !== 0) return [];
  if (isSecondInEs(word) || !isOnly(word, 'verb', 'past-participle', 'noun', 'adjective')) return [];
  const isPast = readingsAs(word, 'verb').every(({ tense }) => tense === 'imperfect');
  if (isPast) return imperatives(lexicon, word, SECOND_PLURAL);
  return (persons & THIRD) !== 0 ? imperatives(lexicon, word, SECOND) : [];
}

/** *envoi-nous*, *appel-moi*: a noun that sounds like the verb. */
function ofNoun(lexicon: Lexicon, word: Word): string[] {
  if (!canBe(word, 'noun') || word.isCapitals) return [];
  const stem = word.form.replace(/s$/, '');
  const candidates = [`${stem}e`, `${stem}${stem.at(-1)}e`];
  return candidates.filter((form) =>
    lexicon.readingsOf(form).some(({ tense, persons }) => tense === 'imperative' && persons === SECOND),
  );
}

/** *Choisi ton plat*, *Remplie ta gourde*: the participle sounds like the order. */
function isChosen({ at, words }: Sentence, place: number): boolean {
  const isHeard = isFormOf(
    at(place),
    'choisir',
    'remplir',
    'saisir',
    'garnir',
    'envahir',
    'bâtir',
    'nourrir',
  );
  return (
    isHeard &&
    canBe(at(place), 'past-participle') &&
    /^(?:ton|ta|tes)$/.test(at(place + 1).form) &&
    words.at(-1)?.text !== '?'
  );
}

/** *Soit prudent !*, but *Soit bleu, soit vert*. */
function isSoit({ at, words }: Sentence, place: number): boolean {
  if (at(place).form !== 'soit') return false;
  const isOfPeople = isFormOf(
    at(place + 1),
    'prêt',
    'prudent',
    'patient',
    'attentif',
    'curieux',
    'fier',
    'vigilant',
  );
  if (!isBreak(at(place + 2)) && !(isOfPeople && at(place + 2).form !== 'de')) return false;
  const isOne = words.slice(0, 60).filter(({ form }) => form === 'soit').length === 1;
  return (
    isOne && (agreementAs(at(place + 1), 'adjective') & SINGULAR) !== 0 && !canBe(at(place + 1), 'number')
  );
}

/** *Dit moi tout*, *Apprend nous à jouer*. */
function isLooseOrder(sentence: Sentence, place: number): boolean {
  const { at } = sentence;
  const word = at(place);
  if (personsOf(word) !== THIRD || !isOnly(word, 'verb') || !isOfPresent(word)) return false;
  const next = at(place + 2);
  // *vient nous le dire Paul*
  if (isFormOf(word, ...SENDING) && canBe(at(afterClitics(sentence, place + 1)), 'infinitive')) return false;
  return (
    /^(?:moi|nous)$/.test(at(place + 1).form) &&
    personsOf(next) === 0 &&
    !/^(?:aussi|et|ou|j[e'])$/.test(next.form)
  );
}

function isOfPresent(word: Word): boolean {
  return readingsAs(word, 'verb').some(({ tense }) => tense === 'present');
}

/** *Prend soin de toi*, *Finit ton assiette*: a word nearby says that someone is spoken to. */
function isToSomeone({ at }: Sentence, place: number): boolean {
  const word = at(place);
  if (personsOf(word) !== THIRD || !isOnly(word, 'verb')) return false;
  if (!isOfPresent(word)) return false;
  for (let next = place + 1; next <= place + 5; next++) {
    if (at(next).kind === 'punctuation') return false;
    if (SECOND_PERSON.test(at(next).form))
      return at(next).form !== 'tu' && (next === place + 1 || at(next - 1).tag !== 'verb');
  }
  return false;
}

/** *Réservé vos places*, *Contacter nous*, *Venait voir*. */
function isMeantForAll(sentence: Sentence, place: number): boolean {
  const { at } = sentence;
  const word = at(place);
  const next = at(place + 1);
  if (!canBe(word, 'infinitive', 'past-participle', 'verb')) return false;
  if (canBe(word, 'infinitive')) {
    return word.form.endsWith('er') && /^(?:nous|moi)$/.test(next.form) && personsOf(at(place + 2)) === 0;
  }
  if (/^(?:profité|bénéficié)$/.test(word.form)) return /^(?:de|d'|du|des)$/.test(next.form);
  if (/^allée?s?$/.test(word.form)) return canBe(next, 'infinitive');
  const isParticiple =
    word.form.endsWith('é') && canBe(word, 'past-participle') && !LIKE_PREPOSITIONS.has(word.form);
  if (/^(?:vos|votre)$/.test(next.form)) return isParticiple || isImperfect(word);
  const isPassing = word.form === 'passé' && next.form === 'nous' && canBe(at(place + 2), 'infinitive');
  if (isPassing || (isParticiple && isSpokenToAll(sentence, place))) return true;
  return isImperfect(word) && isFormOf(word, 'venir') && canBe(next, 'infinitive');
}

/** *Testé notre espace*, *évité les déplacements et ne vous abritez pas*: several people are spoken to. */
function isSpokenToAll({ at }: Sentence, place: number): boolean {
  const { form } = at(place + 1);
  const isObject = /^(?:le|la|l'|les|un|une|cette|ce|ces|notre|nos)$/.test(form);
  const isThinking =
    form === 'à' && isFormOf(at(place), 'penser', 'songer') && canBe(at(place + 2), 'infinitive');
  const isPassing = form === 'nous' && canBe(at(place + 2), 'infinitive');
  if (isPassing || /^(?:notre|nos)$/.test(form)) return !isFormOf(at(place), 'créer', 'inspirer', 'aimer');
  if (!isObject && !isThinking) return false;
  for (let next = place + 2; next < place + 20; next++) {
    if (/^(?:vous|votre|vos)$/.test(at(next).form)) return true;
  }
  return false;
}

function isImperfect(word: Word): boolean {
  const verbs = readingsAs(word, 'verb');
  return (
    isOnly(word, 'verb') &&
    verbs.every(({ tense, persons }) => tense === 'imperfect' && (persons & THIRD_PLURAL) === 0)
  );
}

function slipOfOrder({ at }: Sentence, place: number): readonly Slip[] {
  const first = at(place);
  const second = at(place + 1);
  if (!first.isAfterHyphen || !second.isAfterHyphen || !/^(?:moi|lui|leur)$/.test(first.form))
    return NO_SLIPS;
  if (ordered(at(place - 1)) === 0) return NO_SLIPS;
  const message = {
    fr: 'Derrière l’impératif, « le », « la », « les » précèdent l’autre pronom.',
    en: 'Behind the imperative “le”, “la”, “les” come before the other pronoun.',
  };
  if (!/^(?:le|la|les)$/.test(second.form)) return NO_SLIPS;
  return [{ from: place, to: place + 1, fixes: [`-${second.form}-${first.form}`], message }];
}
