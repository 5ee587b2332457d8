import { type NamedRule, writtenFor } from '../../named-rule.ts';
import type { SlipRule } from '../slip-rule.ts';
import { imperativeOf, imperfectOf, infinitiveOf, NOT_PARTICIPLES, WRONG_IMPERATIVES } from './forms.ts';

/** Words that may also begin a sentence, in rules that tell capitals apart. */
function orCapitalized(words: string): string {
  return words.replace(/(?<![^|])\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

const MODALS = orCapitalized(
  'pouvez|peut|peux|peuvent|pouvons|pourrez|pourrait|pourra|voulez|veut|veux|veulent|voulons|devez|doit|dois|doivent|devons|devrait|devrez|faut|faudra|allez|vais|vas|va|allons|vont|viens|venez|aimerait|aimerions|aimeriez|souhaitons|souhaitez|désirez',
);

const INFINITIVE_AFTER_PREPOSITION: NamedRule = {
  name: 'grammar.infinitive-after-preposition',
  called: { fr: 'Infinitif après une préposition', en: 'Infinitive after a preposition' },
};

/** Infinitive, participle or -ez; the conditional after « si »; imperatives. */
export const VERBS: readonly SlipRule[] = [
  {
    name: 'grammar.infinitive-after-verb',
    called: { fr: 'Infinitif après un verbe', en: 'Infinitive after a verb' },
    level: 'warning',
    find: `(?:${MODALS}) (?:vous |nous |te |t'|me |m'|le |la |les |l'|y |en |lui |leur )?«(?!(?:${NOT_PARTICIPLES})s?(?!\\p{L}))(?<![.])\\p{Ll}{3,}é»`,
    fixes: (wrong) => [wrong.replace(/é$/i, 'er')],
    isCaseSensitive: true,
    message: {
      fr: 'Après ce verbe vient l’infinitif : on dirait « vendre », pas « vendu ».',
      en: 'After this verb comes the infinitive: one would say “vendre”, not “vendu”.',
    },
    bad: [
      ['Vous pouvez commandé en ligne.', 'Vous pouvez commander en ligne.'],
      ['On va vous rappelé.', 'On va vous rappeler.'],
      ['Venez les essayé samedi.', 'Venez les essayer samedi.'],
    ],
    good: ['Vous pouvez commander.', 'Elle peut, été comme hiver, passer.', 'On veut justice et liberté.'],
  },
  {
    ...INFINITIVE_AFTER_PREPOSITION,
    level: 'warning',
    find: "(?:[àÀ] |[pP]our |[sS]ans |[dD]e |[dD]'|et de |et d')(?:vous |nous |te |t'|me |m'|le |la |les |l'|y |en |lui |leur )?«(?!(?:chez|assez|nez|rez|lez|riz)(?!\\p{L}))\\p{Ll}{3,}ez»",
    fixes: (wrong) => [infinitiveOf(wrong)],
    isCaseSensitive: true,
    message: {
      fr: 'Après une préposition vient l’infinitif.',
      en: 'After a preposition comes the infinitive.',
    },
    bad: [
      ['N’oubliez pas de partagez la publication.', 'N’oubliez pas de partager la publication.'],
      ['Prêts à commandez?', 'Prêts à commander?'],
      ['Pour participez, écrivez-nous.', 'Pour participer, écrivez-nous.'],
      ['Dans le but d’améliorez nos services.', 'Dans le but d’améliorer nos services.'],
    ],
    good: ['N’oubliez pas de partager.', 'De chez nous à chez vous.', 'Pour assez longtemps.'],
  },
  {
    ...INFINITIVE_AFTER_PREPOSITION,
    level: 'warning',
    find: "(?:[àÀ]|[pP]our|[sS]ans) (?:vous |nous |te |t'|me |m'|les |y |lui |leur )?«(?:participé|gagné|partagé|commenté|aimé|acheté|commandé|réservé|profité|essayé|demandé|trouvé|donné|visité|contacté|appelé|regardé|mangé|goûté|travaillé|continué|commencé|utilisé|rencontré|préparé|payé|oublié|gâché|envoyé|joué|célébré|fêté|rappelé|confirmé)»(?!s|e)",
    fixes: (wrong) => [wrong.replace(/é$/i, 'er')],
    isCaseSensitive: true,
    message: {
      fr: 'Après une préposition vient l’infinitif : on dirait « vendre », pas « vendu ».',
      en: 'After a preposition comes the infinitive: one would say “vendre”, not “vendu”.',
    },
    bad: [['Vous avez été nombreux à participé.', 'Vous avez été nombreux à participer.']],
    good: ['Nombreux à participer.', 'Prêts à partager.'],
  },
  {
    name: 'grammar.si-conditional',
    called: { fr: 'Conditionnel après « si »', en: 'Conditional after “si”' },
    level: 'warning',
    find: "^(?:et |mais |même |alors |car |oh )?(?:si (?:je |j'|tu |on |nous |vous |elle |elles )|s'ils? )(?:ne |n'|me |m'|te |t'|nous |vous |se |s'|le |la |les |l'|y |en )?«(?:(?:aur|ser|fer|ir|pourr|voudr|devr|viendr|tiendr|verr|saur|prendr|mettr)(?:ais|ait|ions|iez|aient)|\\p{Ll}{2,}[^réE]er(?:ais|ait|ions|iez|aient))»",
    fixes: (wrong) => [imperfectOf(wrong)],
    message: {
      fr: 'Après « si » qui pose une condition, l’imparfait : les « si » n’aiment pas les « -rais ».',
      en: 'After “si” in a condition comes the imperfect, not the conditional.',
    },
    bad: [
      ['Si j’aurais su, je serais venue.', 'Si j’avais su, je serais venue.'],
      ['Si vous aimeriez participer, écrivez-nous.', 'Si vous aimiez participer, écrivez-nous.'],
    ],
    good: [
      'Si j’avais su.',
      'Dites-nous si vous aimeriez participer.',
      'Si vous préparez tout.',
      'Si on montrait tout?',
    ],
  },
  {
    name: 'grammar.imperative',
    called: { fr: 'Impératif avec « tu »', en: 'Imperative with “tu”' },
    level: 'warning',
    find: `«(${WRONG_IMPERATIVES})-(moi|nous|lui|leur|toi)»`,
    fixes: (_wrong, groups) => [`${imperativeOf(groups[1] ?? '')}-${groups[2] ?? ''}`],
    message: {
      fr: 'À l’impératif avec « tu » : écris, dis, envoie, donne.',
      en: 'The imperative with “tu”: écris, dis, envoie, donne.',
    },
    bad: [
      ['Écrit-moi en privé.', 'Écris-moi en privé.'],
      ['Envoies-nous ta photo.', 'Envoie-nous ta photo.'],
    ],
    good: ['Écris-moi.', 'Dit-on cela?', 'Envoie-nous ta photo.'],
  },
  {
    name: 'grammar.imperative-hyphen',
    called: { fr: 'Trait d’union à l’impératif', en: 'Hyphen of an imperative' },
    level: 'warning',
    find: "(?:^|[,;:] |et |puis |n'hésitez pas, )«(envoyez|écrivez|dites|contactez|appelez|rejoignez|suivez|laissez|donnez|parlez|aidez|retrouvez|racontez|montrez|faites|visitez|partagez|textez) (moi|nous)»",
    fixes: (_wrong, groups) => [`${groups[1] ?? ''}-${groups[2] ?? ''}`],
    message: {
      fr: 'À l’impératif, un trait d’union relie le verbe à « moi » ou « nous ».',
      en: 'In the imperative a hyphen ties the verb to “moi” or “nous”.',
    },
    bad: [['Écrivez nous en privé.', 'Écrivez-nous en privé.']],
    good: ['Écrivez-nous.', 'Si vous suivez nous verrons.'],
  },
  {
    name: 'grammar.question-hyphen',
    called: { fr: 'Traits d’union de « a-t-il »', en: 'Hyphens of “a-t-il”' },
    level: 'warning',
    find: "«(\\p{Ll}+)(?:-t'|-t | t'| t-|'t-)(il|elle|on|ils|elles)»",
    fixes: (_wrong, groups) => [`${groups[1] ?? ''}-t-${groups[2] ?? ''}`],
    message: {
      fr: 'Le t de liaison se met entre deux traits d’union : « a-t-il ».',
      en: 'The linking t stands between two hyphens: “a-t-il”.',
    },
    bad: [['Y a-t’il des places?', 'Y a-t-il des places?']],
    good: ['Y a-t-il des places?', 'Il y a.'],
  },
  {
    name: 'grammar.est-ce-que',
    called: writtenFor('est ce que', 'est-ce que'),
    level: 'warning',
    find: "(?:^|(?:quand|comment|où|pourquoi|combien|qui|quoi|et|mais|alors|donc|,|quel(?:le)?s? \\p{Ll}+) )«est ce (que|qu')»",
    fixes: (_wrong, groups) => [`est-ce ${groups[1] ?? 'que'}`],
    message: { fr: '« Est-ce que » prend un trait d’union.', en: '“Est-ce que” takes a hyphen.' },
    bad: [
      ['Est ce que c’est ouvert?', 'Est-ce que c’est ouvert?'],
      ['Quel jour est ce que ça ouvre?', 'Quel jour est-ce que ça ouvre?'],
    ],
    good: [
      'Est-ce que c’est ouvert?',
      'C’est ce que vous voulez.',
      'Le sourire de nos clients est ce que nous aimons.',
    ],
  },
  {
    name: 'grammar.peut-etre',
    called: writtenFor('peut être', 'peut-être'),
    level: 'warning',
    find: "(?:^«peut être»|«peut être» (?:que|qu'))",
    fixes: ['peut-être'],
    message: {
      fr: 'Quand il veut dire « il se peut », « peut-être » prend un trait d’union.',
      en: 'Meaning “perhaps”, “peut-être” takes a hyphen.',
    },
    bad: [['Peut être samedi!', 'Peut-être samedi!']],
    good: ['Peut-être samedi!', 'Cela peut être long.'],
  },
];
