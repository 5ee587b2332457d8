import { agreementAs, canBe, isFormOf, isOnly, personsOf, type Word } from '../../analysis/word.ts';
import type { GrammarRule, Sentence } from '../../grammar-rule.ts';
import { FEMININE, PLURAL, SINGULAR } from '../../lexicon/reading.ts';
import { isSurelyVerb } from '../../syntax/subjects.ts';
import { GRAMMATICAL_HOMOPHONES } from '../sources.ts';
import { homophone, isEnd, type Verdict, wordSet } from './homophone.ts';

const SUBJECTS = wordSet('je tu il elle on nous vous ils elles ne qui');

const LEUR: GrammarRule = homophone({
  name: 'grammar.leur-leurs',
  called: { fr: '« leurs » devant un verbe', en: '“leurs” before a verb' },
  level: 'warning',
  source: GRAMMATICAL_HOMOPHONES,
  forms: 'leurs',
  judge: ({ at }, place) => {
    const [before, verb] = [at(place - 1), at(place + 1)];
    // « Donne-leur une chance ».
    if (/^(?:une?|les|des|[nv]os|[nv]otre|cet?|cette|ces)$/.test(verb.form) && canBe(before, 'verb'))
      return 'leur';
    if (!canBe(verb, 'verb', 'infinitive') && !/^(?:en|y)$/.test(verb.form)) return undefined;
    if (SUBJECTS.has(before.form) && !before.isAfterHyphen) return 'leur';
    if (canBe(before, 'preposition') && canBe(verb, 'verb') && !canBe(verb, 'infinitive')) return undefined;
    const isVerb =
      isOnly(verb, 'verb', 'infinitive') || (canBe(verb, 'pronoun') && canBe(at(place + 2), 'infinitive'));
    return isVerb ? 'leur' : undefined;
  },
  message: {
    fr: 'Devant un verbe, « leur » (à eux, à elles) ne prend jamais de s.',
    en: 'Before a verb “leur” (to them) never takes an s.',
  },
  bad: [
    ['On leurs prépare une surprise.', 'On leur prépare une surprise.'],
    ['Il faut leurs répondre vite.', 'Il faut leur répondre vite.'],
    ['Donne leurs une chance.', 'Donne leur une chance.'],
    ['Merci de leurs en parler demain.', 'Merci de leur en parler demain.'],
  ],
  good: ['Leurs visages brillent.', 'On aime leurs offres.', 'Ils ont fait les leurs.', 'Je leur montre.'],
});

const QU_ELLE: GrammarRule = homophone({
  name: 'grammar.quelle-qu-elle',
  called: { fr: '« quelle » ou « qu’elle »', en: '“quelle” or “qu’elle”' },
  level: 'warning',
  source: GRAMMATICAL_HOMOPHONES,
  forms: "quelle quelles quel quels qu'",
  judge: (sentence, place) =>
    sentence.at(place).form === "qu'" ? questionFor(sentence, place) : pronounFor(sentence, place),
  message: {
    fr: 'Devant un verbe, c’est « que » et un pronom : « qu’elle » (qu’il).',
    en: 'Before a verb it is “que” and a pronoun: “qu’elle” (qu’il).',
  },
  bad: [
    ['Je pense quelle viendra.', 'Je pense qu’elle viendra.'],
    ['On sait quelles chantent bien.', 'On sait qu’elles chantent bien.'],
    ['On découvre qu’elles projets ont gagné.', 'On découvre quels projets ont gagné.'],
    ['Dites-nous qu’elle saveur vous plaît.', 'Dites-nous quelle saveur vous plaît.'],
    ['Qu’elle belle surprise!', 'Quelle belle surprise!'],
    ['Qu’elles magnifiques photos!', 'Quelles magnifiques photos!'],
    [
      'Quelles soient fines ou épaisses, on aime nos crêpes.',
      'Qu’elles soient fines ou épaisses, on aime nos crêpes.',
    ],
    ['Dites-nous qu’elle est votre saveur préférée.', 'Dites-nous quelle est votre saveur préférée.'],
    ['Savez-vous qu’elle est la plus vieille rue?', 'Savez-vous quelle est la plus vieille rue?'],
    ['Devinez qu’elles sont nos couleurs.', 'Devinez quelles sont nos couleurs.'],
    [
      'Venez découvrir qu’elles programmes s’offrent à vous.',
      'Venez découvrir quels programmes s’offrent à vous.',
    ],
    ['Peu importe qu’elle est votre pointure.', 'Peu importe quelle est votre pointure.'],
    ['Pour savoir qu’elle taille choisir, écrivez-nous.', 'Pour savoir quelle taille choisir, écrivez-nous.'],
  ],
  good: [
    'Quelle est votre couleur?',
    'Quelle marche est brisée?',
    'On sait qu’elle arrive.',
    'Quelles que soient vos envies',
    'Dites-nous quelle sera la suite.',
    'Quelle peut être la cause?',
    'Plus belle qu’elle',
    'On sait bien quelle taille choisir.',
    'Voici la rue. Saviez-vous qu’elle est la plus vieille?',
    'Dites-lui qu’elle est la meilleure.',
    'On sait qu’elle est votre amie.',
    'Dites-nous qu’elle est belle!',
    'Elle sait qu’elle compte gagner.',
    'On livre par train quelle que soit l’heure.',
  ],
});

/** Verbs with « quelle » as their attribute. */
const COPULAS = [
  'être',
  'sembler',
  'pouvoir',
  'devoir',
  'devenir',
  'demeurer',
  'rester',
  'paraître',
  'aller',
  'avoir',
];

function pronounFor({ at }: Sentence, place: number): Verdict | undefined {
  const word = at(place);
  const [next, after] = [at(place + 1), at(place + 2)];
  // « Quelles soient fines ou épaisses »: no question is in the subjunctive.
  if (/^quelles?$/.test(word.form) && /^(?:soit|soient|ait|aient)$/.test(next.form))
    return { fixes: [word.form.replace('quelle', 'qu’elle')] };
  const isClitic = /^(?:ne|n'|se|s'|me|m'|te|t'|nous|vous|y|en|lui)$/.test(next.form) && canBe(after, 'verb');
  const isVerb = isOnly(next, 'verb') && !isFormOf(next, ...COPULAS) && !after.isAfterHyphen;
  if (
    isAfterQue(at(place - 1), next) &&
    canBe(next, 'verb', 'pronoun', 'adverb') &&
    /^quelles?$/.test(word.form)
  )
    return { fixes: [word.form.replace('quelle', 'qu’elle')] };
  if (!isVerb && !isClitic) return undefined;
  if (
    isClitic &&
    (isFormOf(after, ...COPULAS) || at(place + 3).isAfterHyphen || /^(?:en|y|lui)$/.test(next.form))
  )
    return undefined;
  const pronoun = { quelle: 'elle', quelles: 'elles', quel: 'il', quels: 'ils' }[word.form];
  if (pronoun === undefined || /^quels?$/.test(word.form)) return undefined;
  return { fixes: [`qu’${pronoun}`] };
}

/** « Qu’elle est votre couleur? » */
function isAsking(at: Sentence['at'], place: number): boolean {
  if (
    !/^(?:est|sont|était|étaient|sera|seront)$/.test(at(place + 2).form) ||
    !canBe(at(place + 3), 'determiner')
  )
    return false;
  for (let ahead = place + 4; ahead < place + 25 && at(ahead).form !== ''; ahead++) {
    if (at(ahead).form === '?') return true;
  }
  return false;
}

const ASKED = ['dire', 'deviner', 'indiquer', 'préciser', 'demander', 'choisir', 'raconter'];

/**
 * « Dites-nous qu’elle est votre saveur préférée », « Devinez qu’elles sont nos couleurs »: an order to answer. One may
 * know of something that « elle est la plus vieille », but not in the first sentence, where nothing was named yet.
 */
function isAskedIndirectly(sentence: Sentence, place: number): boolean {
  const { words, at } = sentence;
  const [verb, article] = [at(place + 2), at(place + 3)];
  if (!/^(?:est|sont|était|étaient|sera|seront)$/.test(verb.form)) return false;
  if (at(place - 1).form === 'importe') return canBe(article, 'determiner');
  const isPronoun = at(place - 1).isAfterHyphen;
  const from = isPronoun ? place - 2 : place - 1;
  const asking = at(from);
  // Where one knows, « elle » may be somebody named before: not in the first sentence.
  if (isPronoun && /^(?:savez|sais|connaissez)$/.test(asking.form))
    return (
      at(from - 1).form === '' &&
      (words[0]?.start ?? 0) < 4 &&
      DEFINITE.has(article.form) &&
      isNounNear(at, place + 4)
    );
  const isToUs = /^(?:nous|moi)$/.test(at(place - 1).form) && /(?:ez|ites|is|e)$/.test(asking.form);
  if (!isFormOf(asking, ...ASKED) || !(isPronoun ? isToUs : asking.form.endsWith('ez'))) return false;
  if (/^(?:votre|vos|ta|tes|ton)$/.test(article.form)) return true;
  return DEFINITE.has(article.form) && isEnd(at(from - 1)) && isNounNear(at, place + 4);
}

const DEFINITE = wordSet("le la l' les votre vos ton ta tes notre nos son sa ses leur leurs");

function isNounNear(at: Sentence['at'], place: number): boolean {
  return [0, 1, 2, 3].some((step) => at(place + step).tag === 'noun');
}

/** What calls for « que »: « parce quelle », and a noun without a mark, which is no question. */
function isAfterQue(word: Word, next: Word): boolean {
  if (/^(?:parce|afin|tandis)$/.test(word.form)) return true;
  // « On sait bien quelle taille choisir », « pour quelle marche ».
  if (/^(?:alors|pour|avant|après|bien|dès|pendant|sans|ainsi|lors|ce)$/.test(word.form))
    return !canBe(next, 'noun');
  // « Avec ce port quelle que soit l’heure », « dites avec précision quelle est la cause ».
  if (next.form === 'que' || isFormOf(next, ...COPULAS)) return false;
  return word.tag === 'noun' && !canBe(word, 'verb', 'determiner', 'pronoun') && word.margin > 3;
}

function questionFor(sentence: Sentence, place: number): Verdict | undefined {
  const { at } = sentence;
  const [before, pronoun, next, after] = [at(place - 1), at(place + 1), at(place + 2), at(place + 3)];
  if (!/^elles?$/.test(pronoun.form)) return undefined;
  if (isAskedIndirectly(sentence, place))
    return { from: place, to: place + 1, fixes: [pronoun.form === 'elle' ? 'quelle' : 'quelles'] };
  // « Dites-nous qu’elle rue », « savoir qu’elle taille choisir »: a noun, which is no verb of hers.
  const isAskedFor =
    (isNounOnly(next, after) || isChosen(sentence, place)) &&
    (agreementAs(next, 'noun') & (pronoun.form === 'elle' ? SINGULAR : PLURAL)) !== 0;
  if (!isEnd(before) && !(isAskedFor && !/^(?:plus|moins|autre|aussi|même)$/.test(before.form)))
    return undefined;
  if (isAsking(at, place))
    return { from: place, to: place + 1, fixes: [pronoun.form === 'elle' ? 'quelle' : 'quelles'] };
  const mask = agreementAs(next, 'noun', 'adjective');
  const wanted = pronoun.form === 'elle' ? SINGULAR : PLURAL;
  if (!isOnly(next, 'noun', 'adjective') && !isAskedFor && !(isEnd(before) && isExclaimed(next, after)))
    return undefined;
  const isMasculine = isAskedFor && (mask & FEMININE) === 0;
  if (!isMasculine && (mask & FEMININE & wanted) === 0) return undefined;
  const quel = `${isMasculine ? 'quel' : 'quelle'}${wanted === PLURAL ? 's' : ''}`;
  return {
    from: place,
    to: place + 1,
    fixes: [quel],
    message: {
      fr: `Devant « ${next.form} », c’est « ${quel} » en un mot.`,
      en: `Before “${next.form}” it is “${quel}”, in one word.`,
    },
  };
}

/** « découvrir qu’elles programmes s’offrent »: a noun, or what « elles » could not be the subject of. */
function isNounOnly(word: Word, after: Word): boolean {
  if (isOnly(word, 'noun')) return word.tag === 'noun';
  const isSubject = /^(?:s'|se|vous|nous|ne|n')$/.test(after.form) || isOnly(after, 'verb');
  return (
    isSubject && isOnly(word, 'noun', 'verb') && canBe(word, 'noun') && (personsOf(word) & (4 + 32)) === 0
  );
}

/** « savoir qu’elle taille choisir »: what one may do something with, no verb before an infinitive. */
function isChosen({ at }: Sentence, place: number): boolean {
  const [asking, noun] = [at(place - 1), at(place + 2)];
  return (
    isFormOf(asking, 'savoir', 'décider', 'demander', 'dire') &&
    canBe(noun, 'noun') &&
    isOnly(at(place + 3), 'infinitive') &&
    !isFormOf(noun, 'compter', 'laisser', 'sentir', 'faire', 'voir', 'aller', 'pouvoir', 'devoir')
  );
}

/** « Qu’elle belle surprise »: an adjective and its noun, which may both be verbs. */
function isExclaimed(word: Word, next: Word): boolean {
  return canBe(word, 'adjective') && canBe(next, 'noun') && !isSurelyVerb(word);
}

export const LEUR_QUEL_RULES: readonly GrammarRule[] = [LEUR, QU_ELLE];
