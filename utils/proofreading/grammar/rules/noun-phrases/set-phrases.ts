import { agreementAs } from '../../analysis/word.ts';
import type { GrammarRule, Sentence, Slip } from '../../grammar-rule.ts';
import { NOUN_COMPLEMENT_NUMBER } from '../sources.ts';
import { isPluralOnly } from './phrase.ts';

/** Nouns whose number or gender is fixed in a phrase: what stands before, what is written, what should be. */
const SET: readonly (readonly [before: string, wrong: string, right: string])[] = [
  ['en', 'vacance', 'vacances'],
  ["à l'", 'intérieure', 'intérieur'],
  ["à l'", 'extérieure', 'extérieur'],
  ['peau', 'neuf', 'neuve'],
  ['point de', 'vues', 'vue'],
  ['point de', 'vus', 'vue'],
  ['points de', 'vues', 'vue'],
  ['points de', 'ventes', 'vente'],
  ['point de', 'ventes', 'vente'],
  ['mise à', 'jours', 'jour'],
  ['mises à', 'jours', 'jour'],
  ["heures d'", 'ouvertures', 'ouverture'],
  ["cartes d'", 'identités', 'identité'],
  ["carte d'", 'identités', 'identité'],
  ["droits d'", 'auteurs', 'auteur'],
  ['coups de', 'cœurs', 'cœur'],
  ['coup de', 'cœurs', 'cœur'],
  ['coup de', 'mains', 'main'],
  ['fins de', 'semaines', 'semaine'],
  ['fin de', 'semaines', 'semaine'],
  ['carnet de', 'chèque', 'chèques'],
  ['pâté de', 'maison', 'maisons'],
  ['pâtés de', 'maison', 'maisons'],
  ['trousseau de', 'clé', 'clés'],
  ['distributeur de', 'billet', 'billets'],
  ['album de', 'photo', 'photos'],
  ['bouquet de', 'fleur', 'fleurs'],
  ['bouquets de', 'fleur', 'fleurs'],
  ['jeu de', 'carte', 'cartes'],
  ["feu d'", 'artifices', 'artifice'],
  ["feux d'", 'artifices', 'artifice'],
  ['pommes de', 'terres', 'terre'],
  ['mots de', 'passes', 'passe'],
  ['mot de', 'passes', 'passe'],
  ['chefs de', 'files', 'file'],
  ['tenue de', 'soirées', 'soirée'],
  ['ai', 'besoins', 'besoin'],
  ['as', 'besoins', 'besoin'],
  ['a', 'besoins', 'besoin'],
  ['avons', 'besoins', 'besoin'],
  ['avez', 'besoins', 'besoin'],
  ['ont', 'besoins', 'besoin'],
  ['avoir', 'besoins', 'besoin'],
  ['aurez', 'besoins', 'besoin'],
  ['avait', 'besoins', 'besoin'],
  ['as', 'envies', 'envie'],
  ['avez', 'envies', 'envie'],
  ['a', 'envies', 'envie'],
  ['avons', 'hâtes', 'hâte'],
  ['ai', 'hâtes', 'hâte'],
  ['a', 'hâtes', 'hâte'],
  ['en', 'ventes', 'vente'],
  ['en', 'lignes', 'ligne'],
  ['en', 'vigueurs', 'vigueur'],
  ['à votre', 'écoutes', 'écoute'],
  ['à votre', 'services', 'service'],
];

function slips({ at, words }: Sentence): Slip[] {
  return words.flatMap((word, place) => {
    if (!WRONG.has(word.form)) return [];
    // « Un poste en vacance ».
    if (word.form === 'vacance' && at(place - 2).tag === 'noun') return [];
    // « En lignes droites ».
    if (word.form === 'lignes' && isPluralOnly(agreementAs(at(place + 1), 'adjective'))) return [];
    const before = [at(place - 2).form, at(place - 1).form].join(' ');
    const found = SET.find(
      ([lead, wrong]) => wrong === word.form && (before === lead || at(place - 1).form === lead),
    );
    if (!found) return [];
    const whole = `${found[0].replace("'", '’')}${found[0].endsWith("'") ? '' : ' '}${found[2]}`;
    const message = {
      fr: `L’expression est « ${whole} ».`,
      en: `The set phrase is “${whole}”.`,
    };
    return [{ from: place, to: place, fixes: [found[2]], message }];
  });
}

const WRONG = new Set(SET.map(([, wrong]) => wrong));

export const SET_PHRASE: GrammarRule = {
  name: 'grammar.set-phrase-number',
  called: { fr: 'Nombre du nom dans une expression', en: 'Number of a noun in a set phrase' },
  level: 'warning',
  source: NOUN_COMPLEMENT_NUMBER,
  needs: WRONG,
  find: slips,
  bad: [
    ['On part en vacance !', 'On part en vacances !'],
    ['Nos heures d’ouvertures changent.', 'Nos heures d’ouverture changent.'],
    ['À chacun son point de vues.', 'À chacun son point de vue.'],
    ['Notre café fait peau neuf !', 'Notre café fait peau neuve !'],
    ['On a besoins de vous.', 'On a besoin de vous.'],
    ['Les billets sont en ventes.', 'Les billets sont en vente.'],
    ['Bonnes fins de semaines !', 'Bonnes fins de semaine !'],
  ],
  good: [
    'La fin des semaines passées.',
    'Elle a des besoins, des envies.',
    'En vacances, à l’intérieur.',
    'Un motif en lignes droites.',
    'Plusieurs points de vue et mots de passe.',
  ],
};
