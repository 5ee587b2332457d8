import { agreementAs, canBe, isOnly, type Word } from '../../analysis/word.ts';
import type { GrammarRule, Sentence } from '../../grammar-rule.ts';
import { FEMININE, MASCULINE, PLURAL } from '../../lexicon/reading.ts';
import { isSurelyVerb } from '../../syntax/subjects.ts';
import { DETERMINER_TOUT } from '../sources.ts';
import { homophone, type Verdict, wordSet } from './homophone.ts';

const PLURAL_ARTICLES = wordSet('les ces mes tes ses nos vos leurs');
const SINGULAR_ARTICLES = wordSet("le la l' ce cet cette mon ton son notre votre leur ma ta sa");

const TOUT: GrammarRule = homophone({
  name: 'grammar.tout-before-article',
  called: { fr: '« tout » ou « tous » devant un nom', en: '“tout” or “tous” before a noun' },
  level: 'warning',
  source: DETERMINER_TOUT,
  forms: 'tout tous toute',
  judge: formFor,
  message: {
    fr: '« Tout » s’accorde avec le nom qu’il annonce.',
    en: '“Tout” agrees with the noun that it goes with.',
  },
  bad: [
    ['Tout les parcs sont fermés.', 'Tous les parcs sont fermés.'],
    ['Saviez-vous que tout nos autobus roulent?', 'Saviez-vous que tous nos autobus roulent?'],
    ['Merci à tous le monde!', 'Merci à tout le monde!'],
    ['Toute les photos sont en ligne.', 'Toutes les photos sont en ligne.'],
    ['Tout ces efforts portent fruit.', 'Tous ces efforts portent fruit.'],
  ],
  good: [
    'Tout les oppose.',
    'Ils sont tous la cible des critiques.',
    'On est tous le voisin de quelqu’un.',
    'Tout ce monde est là.',
    'Voici tout ce qu’il faut.',
    'Vous aurez tous votre chance.',
  ],
});

function formFor(sentence: Sentence, place: number): Verdict | undefined {
  const { at } = sentence;
  const word = at(place);
  const [before, article] = [at(place - 1), at(place + 1)];
  if (/^(?:le|un|du|avant|après|malgré|surtout|sur|par-dessus)$/.test(before.form)) return undefined;
  if (PLURAL_ARTICLES.has(article.form) && article.kind === 'word') return pluralFor(sentence, place);
  if (word.form === 'tout' && /^(?:ceux|celles)$/.test(article.form) && before.form !== 'surtout')
    return { fixes: [article.form === 'ceux' ? 'tous' : 'toutes'] };
  if (
    word.form === 'tout' &&
    /^(?:et|à)$/.test(before.form) &&
    at(place - (before.form === 'à' ? 2 : 1)).form === 'et' &&
    at(place - (before.form === 'à' ? 3 : 2)).form === 'toutes'
  )
    return { fixes: ['tous'] };
  if (word.form !== 'tous' || !SINGULAR_ARTICLES.has(article.form)) return undefined;
  const noun = at(place + 2);
  return article.form === 'le' && noun.form === 'monde' && !/^(?:vous|nous|les|ils)$/.test(at(place - 2).form)
    ? { fixes: ['tout'] }
    : undefined;
}

function pluralFor({ at }: Sentence, place: number): Verdict | undefined {
  const { form } = at(place);
  const mask = nounMask(at(place + 2), at(place + 3), at(place + 1).form === 'les');
  if (form === 'toute' && mask === 0) return undefined;
  const isMasculine = (mask & MASCULINE) !== 0;
  const isFeminine = (mask & FEMININE) !== 0;
  if (mask === 0) return undefined;
  if (isMasculine && isFeminine)
    return form === 'tous' ? undefined : { fixes: form === 'tout' ? ['tous', 'toutes'] : ['toutes', 'tous'] };
  const right = isMasculine ? 'tous' : 'toutes';
  return form === right ? undefined : { fixes: [right] };
}

/** Genders of the noun behind the article; 0 where it may be a verb with its object. */
function nounMask(word: Word, next: Word, mayBeVerb: boolean): number {
  if (word.kind === 'number' || canBe(word, 'number'))
    return next.tag === 'noun' ? agreementAs(next, 'noun') & PLURAL : 0;
  if (word.isInclusive || word.isCapitalized || word.kind !== 'word') return 0;
  if (mayBeVerb && (isSurelyVerb(word) || (canBe(word, 'verb', 'infinitive') && word.tag !== 'noun')))
    return 0;
  if (isOnly(word, 'adjective') || word.tag === 'adjective')
    return next.tag === 'noun' ? agreementAs(next, 'noun') & PLURAL : 0;
  if (
    (word.tag !== 'noun' && mayBeVerb) ||
    !canBe(word, 'noun') ||
    (mayBeVerb && !isOnly(word, 'noun', 'adjective') && word.margin < 2)
  )
    return 0;
  return agreementAs(word, 'noun') & PLURAL;
}

export const TOUT_RULES: readonly GrammarRule[] = [TOUT];
