import { agreementAs, canBe, isOnly } from '../../analysis/word.ts';
import type { GrammarRule, Sentence, Slip } from '../../grammar-rule.ts';
import { inflected } from '../../syntax/inflect.ts';
import { ADJECTIVE_AGREEMENT } from '../sources.ts';
import { isWritten } from './phrase.ts';
import { bothGenders, genderAndNumber } from './repair.ts';

/** *le* stays with *plus* where the words tell of a degree: only these articles surely agree. */
const ARTICLES = new Set(['la', 'les']);

function slips(sentence: Sentence): Slip[] {
  const { at, lexicon, words } = sentence;
  return words.flatMap((article, place) => {
    const word = at(place + 2);
    if (!ARTICLES.has(article.form) || !/^(?:plus|moins)$/.test(at(place + 1).form)) return [];
    if (
      !isWritten(word) ||
      word.tag !== 'adjective' ||
      !isOnly(word, 'adjective', 'noun', 'present-participle')
    )
      return [];
    if (canBe(at(place + 3), 'noun', 'adjective')) return [];
    const mask = agreementAs(article, 'determiner');
    const own = agreementAs(word, 'adjective');
    if ((own & mask) !== 0 || /^(?:cher|possible|fort|juste|haut|bas|clair|tard|tôt)$/.test(word.form))
      return [];
    const wanted = mask & bothGenders(own) || mask;
    const gender = wanted & (own | (own << 1) | (own >> 1)) || wanted;
    const lemmas = [
      ...new Set(word.readings.filter(({ pos }) => pos === 'adjective').map(({ lemma }) => lemma)),
    ];
    const fixes = lemmas.flatMap((lemma) => inflected(lexicon, lemma, 'adjective', gender).slice(0, 1));
    if (fixes.length === 0 || fixes[0] === word.form) return [];
    const named = genderAndNumber(gender);
    const lead = `${article.text} ${at(place + 1).text}`;
    const message = {
      fr: `Après « ${lead} », « ${word.text} » se met au ${named.fr}.`,
      en: `After “${lead}”, “${word.text}” is ${named.en}.`,
    };
    return [{ from: place + 2, to: place + 2, fixes, message }];
  });
}

export const SUPERLATIVE: GrammarRule = {
  name: 'grammar.superlative-agreement',
  called: { fr: 'Accord après « la plus », « les plus »', en: 'Agreement after “la plus”, “les plus”' },
  level: 'suggestion',
  source: ADJECTIVE_AGREEMENT,
  needs: new Set(['plus', 'moins']),
  find: slips,
  bad: [
    ['Même les plus petit sont bienvenus.', 'Même les plus petits sont bienvenus.'],
    ['La décision la plus important de l’année.', 'La décision la plus importante de l’année.'],
    ['Les moments les plus drôle.', 'Les moments les plus drôles.'],
  ],
  good: [
    'Les plus grands et les plus petits.',
    'Les produits les moins cher.',
    'Un accueil des plus chaleureux, la plus belle soirée.',
  ],
};
