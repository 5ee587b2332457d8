import { type NamedRule, turn, writtenFor } from '../../named-rule.ts';
import { PLURAL_SUBJECT } from '../shared-rules.ts';
import type { SlipRule } from '../slip-rule.ts';
import {
  feminineOf,
  inNumber,
  masculineOf,
  NOT_PARTICIPLES,
  pluralOf,
  THIRD_PERSONS,
  withTu,
} from './forms.ts';

const SINGULAR_ADJECTIVES =
  'nouveau|nouvelle|beau|belle|petit|petite|grand|grande|bon|bonne|premier|première|dernier|dernière|prochain|prochaine|meilleur|meilleure|joli|jolie|ancien|ancienne|magnifique|superbe|excellent|excellente';
const MASCULINE = 'beau|nouveau|bon|grand|petit|premier|dernier|prochain|joli|mauvais|excellent';
const FEMININE = 'belle|nouvelle|bonne|grande|petite|première|dernière|prochaine|jolie|mauvaise|excellente';

const PLURAL_VERBS: Record<string, string> = {
  sera: 'seront',
  est: 'sont',
  était: 'étaient',
  a: 'ont',
  va: 'vont',
  aura: 'auront',
  peut: 'peuvent',
  doit: 'doivent',
};

/** Participles with an object, which none of a length or a price is. */
const AGREEING =
  'reçu|vendu|choisi|envoyé|partagé|publié|préparé|créé|organisé|ajouté|rencontré|commandé|acheté|annoncé|sélectionné|testé|réalisé|proposé|utilisé|adoré|aimé|goûté|posé|visité';

const PARTICIPLE_BEFORE: NamedRule = {
  name: 'grammar.participle-before',
  called: { fr: 'Participe et complément placé devant', en: 'Participle and the object before it' },
};

const QUEL_QUE_SOIT: NamedRule = {
  name: 'grammar.quel-que-soit',
  called: turn('quel que soit'),
};

/** Agreement that a few fixed words decide; the open vocabulary needs a lexicon. */
export const AGREEMENT: readonly SlipRule[] = [
  {
    name: 'grammar.plural-adjective',
    called: { fr: 'Adjectif au pluriel', en: 'Adjective in the plural' },
    level: 'warning',
    find: `(?:les|des|nos|vos|mes|tes|ses|ces|leurs|plusieurs|quelques|aux|deux|trois) «(?:${SINGULAR_ADJECTIVES})» \\p{Ll}+[sx]`,
    fixes: (wrong) => [pluralOf(wrong)],
    message: {
      fr: 'L’adjectif prend le pluriel, comme le nom.',
      en: 'The adjective takes the plural, as its noun does.',
    },
    bad: [
      ['Les nouvelle collections arrivent.', 'Les nouvelles collections arrivent.'],
      ['Découvrez nos nouveau produits.', 'Découvrez nos nouveaux produits.'],
    ],
    good: ['Les nouvelles collections.', 'Nos grand-mères.', 'Les grandes et les petites.'],
  },
  {
    name: 'grammar.feminine-adjective',
    called: { fr: 'Adjectif au féminin, après « une »', en: 'Feminine adjective after “une”' },
    level: 'warning',
    find: `une «(?:${MASCULINE})» (?!(?:rue|messe|mère|tante|maman|mamie|route|peur|faim|croix|place|faute|chose)(?!\\p{L}))\\p{Ll}{3,}`,
    fixes: (wrong) => [feminineOf(wrong)],
    message: {
      fr: 'Après « une », l’adjectif prend le féminin.',
      en: 'After “une” the adjective takes the feminine.',
    },
    bad: [['Une beau soirée en perspective.', 'Une belle soirée en perspective.']],
    good: ['Une belle soirée.', 'Une grand-mère.', 'Une grand route.'],
  },
  {
    name: 'grammar.masculine-adjective',
    called: { fr: 'Adjectif au masculin, après « un »', en: 'Masculine adjective after “un”' },
    level: 'warning',
    find: `un «(?:${FEMININE})» (?!fois)\\p{Ll}{3,}`,
    fixes: (wrong) => [masculineOf(wrong)],
    message: {
      fr: 'Après « un », l’adjectif prend le masculin.',
      en: 'After “un” the adjective takes the masculine.',
    },
    bad: [['Un nouvelle produit.', 'Un nouveau produit.']],
    good: ['Un nouveau produit.', 'Un bel été.'],
  },
  {
    name: 'grammar.leurs-leur',
    called: { fr: '« leurs » devant un singulier', en: '“leurs” before a singular' },
    level: 'warning',
    find: '«leurs» (?!(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|vingt|trente|quarante|cinquante|cent|mille|propre)(?!\\p{L}))\\p{Ll}{2,}[^sxz\\P{L}](?= (?:est|a|sera|était|va|fait|en|de|du|pour|et|à|sur|dans))',
    fixes: ['leur'],
    message: {
      fr: 'Devant un nom au singulier, « leur » ne prend pas de s.',
      en: 'Before a singular noun “leur” takes no s.',
    },
    bad: [['Leurs site est en maintenance.', 'Leur site est en maintenance.']],
    good: ['Leurs sites sont là.', 'Leurs quatre boutiques.', 'Leur site est là.'],
  },
  {
    ...PLURAL_SUBJECT,
    level: 'warning',
    find: `^(?:[LMTSCltmsc]es|[NVnv]os) (?!\\p{L}+(?:ss|us|is) )\\p{Ll}{3,}s «(?:${Object.keys(PLURAL_VERBS).join('|')})» (?!(?:fait|lieu|une?|le|la|mon|ma|notre|votre|son|sa) |l'|(?:priori|posteriori|cappella|mini|maxi|contrario))\\p{L}+`,
    isCaseSensitive: true,
    fixes: (wrong) => [PLURAL_VERBS[wrong.toLowerCase()] ?? wrong],
    message: {
      fr: 'Le sujet est au pluriel : le verbe aussi.',
      en: 'The subject is plural, and so is the verb.',
    },
    bad: [
      ['Les gagnants sera annoncés vendredi.', 'Les gagnants seront annoncés vendredi.'],
      ['Nos billets est en vente.', 'Nos billets sont en vente.'],
    ],
    good: [
      'Les gagnants seront annoncés.',
      'Les avoir tous est rare.',
      'Les choristes est un film.',
      'Les gens a priori ravis.',
    ],
  },
  {
    name: 'grammar.plural-participle',
    called: { fr: 'Participe au pluriel, après « sont »', en: 'Plural participle after “sont”' },
    level: 'warning',
    find: `(?:les|nos|vos|mes|tes|ses|ces|leurs) (\\p{Ll}{2,}s) (?:sont|seront|étaient|ont été) (?:toutes |tous |tout |déjà |maintenant |enfin |bien )?«(?!(?:${NOT_PARTICIPLES})(?!\\p{L}))\\p{Ll}{2,}ée?»`,
    fixes: (wrong, [, noun = '']) => inNumber(wrong, noun),
    message: {
      fr: 'Après « sont », le participe s’accorde avec le sujet, qui est au pluriel.',
      en: 'After “sont” the participle agrees with its subject, which is plural.',
    },
    bad: [
      ['Nos boutiques sont fermé lundi.', 'Nos boutiques sont fermées lundi.'],
      ['Les bureaux et nos comptoirs sont fermé.', 'Les bureaux et nos comptoirs sont fermés.'],
    ],
    good: ['Nos boutiques sont fermées.', 'Nos produits sont santé.', 'Nos clients sont côté jardin.'],
  },
  {
    ...PARTICIPLE_BEFORE,
    level: 'warning',
    find: `(?:les|nos|vos|des|ces|mes|tes|ses) (\\p{Ll}{2,}s) (?:que |qu')(?:j'ai|nous avons|vous avez|tu as|on a|il a|elle a|ils ont|elles ont) «(?:${AGREEING})»(?! (?:à )?(?!hier)\\p{L}+(?:er|ir|re|oir)(?!\\p{L}))`,
    fixes: (wrong, [, noun = '']) => inNumber(wrong, noun),
    message: {
      fr: 'Avec « avoir », le participe s’accorde avec le complément qui est devant lui.',
      en: 'With “avoir” the participle agrees with the object that comes before it.',
    },
    bad: [
      ['Les commandes que nous avons reçu hier.', 'Les commandes que nous avons reçues hier.'],
      ['Les messages que vous avez envoyé.', 'Les messages que vous avez envoyés.'],
    ],
    good: ['Les messages que vous avez envoyés.', 'Les gens que nous avons vu arriver.'],
  },
  {
    ...PARTICIPLE_BEFORE,
    level: 'warning',
    find: "(?:les|nos|vos|des|ces|mes|tes|ses) (?:photos|vidéos|décisions|mesures|commandes|images|vacances|places|nouvelles|réservations|précautions) (?:que |qu')(?:j'ai|nous avons|vous avez|tu as|on a|il a|elle a|ils ont|elles ont) «(pris|mis)»(?! (?:à|en|(?!hier)\\p{L}+(?:er|ir|re))(?!\\p{L}))",
    fixes: ['$1es'],
    message: {
      fr: 'Avec « avoir », le participe s’accorde avec le complément qui est devant lui.',
      en: 'With “avoir” the participle agrees with the object that comes before it.',
    },
    bad: [['Les photos que nous avons pris hier.', 'Les photos que nous avons prises hier.']],
    good: ['Les repas que nous avons pris.', 'Nous avons pris les photos.'],
  },
  {
    name: 'grammar.tout-les',
    called: writtenFor('tout les', 'tous les'),
    level: 'warning',
    find: '(?<!(?:avant|après|malgré|surtout) )«tout» les \\p{Ll}+s',
    fixes: ['tous'],
    message: { fr: 'Au pluriel, « tous les ».', en: 'In the plural, “tous les”.' },
    bad: [['Ouvert tout les jours.', 'Ouvert tous les jours.']],
    good: ['Tous les jours.', 'Tout les sépare.', 'Tout les oppose.'],
  },
  {
    name: 'grammar.toutes-les',
    called: writtenFor('toute les', 'toutes les'),
    level: 'warning',
    find: '«toute» (?:les|nos|vos|mes|tes|ses|ces|leurs) \\p{Ll}+s',
    fixes: ['toutes'],
    message: { fr: 'Au pluriel, « toutes ».', en: 'In the plural, “toutes”.' },
    bad: [
      ['Toute nos excuses.', 'Toutes nos excuses.'],
      ['Toute les tailles.', 'Toutes les tailles.'],
    ],
    good: ['Toutes nos excuses.', 'Toute la journée.'],
  },
  {
    name: 'grammar.tous-le',
    called: writtenFor('tous le monde', 'tout le monde'),
    level: 'warning',
    find: '«tous» le monde',
    fixes: ['tout'],
    message: { fr: '« Tout le monde » est au singulier.', en: '“Tout le monde” is singular.' },
    bad: [['Bonjour tous le monde!', 'Bonjour tout le monde!']],
    good: ['Bonjour tout le monde!'],
  },
  {
    name: 'grammar.bon-bonne',
    called: writtenFor('bon', 'bonne'),
    level: 'warning',
    find: '«bon» (?:journée|soirée|fête|année|nuit|semaine|fin de semaine|écoute|chance|nouvelle|idée|lecture|route)',
    fixes: ['bonne'],
    message: { fr: 'Ce nom est féminin : « bonne ».', en: 'This noun is feminine: “bonne”.' },
    bad: [
      ['Bon journée!', 'Bonne journée!'],
      ['Bon fin de semaine!', 'Bonne fin de semaine!'],
    ],
    good: ['Bonne journée!', 'Bon voyage!', 'Un bon mot.'],
  },
  {
    name: 'grammar.un-bon-fin',
    called: turn('un bon fin de semaine'),
    level: 'warning',
    find: '«un bon» fin de semaine',
    fixes: ['une bonne'],
    message: { fr: '« Fin de semaine » est féminin.', en: '“Fin de semaine” is feminine.' },
    bad: [['Passez un bon fin de semaine.', 'Passez une bonne fin de semaine.']],
    good: ['Passez une bonne fin de semaine.'],
  },
  {
    name: 'grammar.bonne-bon',
    called: writtenFor('bonne', 'bon'),
    level: 'warning',
    find: '«bonne» (?:week-end|weekend|matin|voyage|congé|été|courage|appétit|début|anniversaire|retour|printemps|automne|hiver)',
    fixes: ['bon'],
    message: { fr: 'Ce nom est masculin : « bon ».', en: 'This noun is masculine: “bon”.' },
    bad: [['Bonne week-end!', 'Bon week-end!']],
    good: ['Bon week-end!', 'Bonne fin d’été!'],
  },
  {
    name: 'grammar.tu-ending',
    called: { fr: 'Fin du verbe avec « tu »', en: 'Verb ending with “tu”' },
    level: 'warning',
    find: `tu (?:ne |n'|me |m'|te |t'|le |la |les |l'|y |en |nous )?«(?:${THIRD_PERSONS})»`,
    fixes: (wrong) => [withTu(wrong)],
    message: { fr: 'Avec « tu », le verbe finit par s ou x.', en: 'With “tu” the verb ends in s or x.' },
    bad: [
      ['Tu peut gagner une carte-cadeau.', 'Tu peux gagner une carte-cadeau.'],
      ['Si tu veut, écris-nous.', 'Si tu veux, écris-nous.'],
    ],
    good: ['Tu peux gagner.', 'Sais-tu? Va voir.', 'Tu as raison.', 'Peut-être que tu viens.'],
  },
  {
    name: 'grammar.vous-aller',
    called: writtenFor('vous aller', 'vous allez'),
    level: 'warning',
    find: '(?:^|si |que |quand |où |, )vous «aller» \\p{Ll}+(?:er|ir|re)',
    fixes: ['allez'],
    message: { fr: 'Avec « vous », le verbe finit par -ez.', en: 'With “vous” the verb ends in -ez.' },
    bad: [['Vous aller adorer cette nouveauté.', 'Vous allez adorer cette nouveauté.']],
    good: ['Vous allez adorer.', 'Pour vous aller chercher.'],
  },
  {
    name: 'grammar.vous-ending',
    called: { fr: 'Fin du verbe avec « vous »', en: 'Verb ending with “vous”' },
    level: 'warning',
    find: '^vous «(?:pouver|pouvé|voulé|vouler|avé|ête|étes|êtez|devé|savé)»',
    fixes: (wrong) => {
      const stem = wrong.toLowerCase();
      if (/^(?:ête|étes|êtez)$/.test(stem)) return ['êtes'];
      return [stem.replace(/(?:er|é)$/, 'ez')];
    },
    message: {
      fr: 'Avec « vous », le verbe finit par -ez (vous êtes).',
      en: 'With “vous” the verb ends in -ez (vous êtes).',
    },
    bad: [['Vous pouver commander.', 'Vous pouvez commander.']],
    good: ['Vous pouvez commander.', 'Vous êtes là.'],
  },
  {
    ...QUEL_QUE_SOIT,
    level: 'warning',
    find: "«quel que soit» (?:la|l'une|(?:votre|ta|sa|notre|leur) (?:taille|humeur|envie|question|saison|destination|ville|région|couleur|situation|pointure|langue|raison|heure|date|équipe|boutique|entreprise|décision))",
    fixes: ['quelle que soit'],
    message: {
      fr: '« Quel que soit » s’accorde avec le nom qui suit.',
      en: '“Quel que soit” agrees with the noun that follows.',
    },
    bad: [['Quel que soit votre taille, on l’a.', 'Quelle que soit votre taille, on l’a.']],
    good: ['Quel que soit votre choix.', 'Quelle que soit la saison.'],
  },
  {
    ...QUEL_QUE_SOIT,
    level: 'warning',
    find: '«(?:quelque|quelques) (soit|soient)» (?:la|le|les|vos|votre|nos|notre|votre|l)',
    fixes: (_wrong, groups) => [`quel que ${groups[1] ?? 'soit'}`, `quelle que ${groups[1] ?? 'soit'}`],
    message: {
      fr: '« Quel que soit » s’écrit en trois mots et s’accorde avec le nom.',
      en: '“Quel que soit” is three words, and agrees with the noun.',
    },
    bad: [['Quelque soit le temps, on ouvre.', 'Quel que soit le temps, on ouvre.']],
    good: ['Quel que soit le temps.'],
  },
];
