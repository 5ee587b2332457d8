import type { SlipRule } from '../slip-rule.ts';
import { NOT_PARTICIPLES } from './forms.ts';
import { A_ACCENT, ON_ONT } from './homophones.ts';

/** Words in -er that are no infinitives, or may be nouns. */
const NOT_INFINITIVES =
  'hier|cher|fier|léger|premier|dernier|entier|super|amer|danger|dîner|souper|déjeuner|goûter|métier|particulier|régulier|singulier|papier|courrier|quartier|atelier|loyer|foyer|étranger|hiver|mer|fer|ver|enfer|cancer|leader|manager|designer|pouvoir|familier|financier|policier|entrepreneurier|janvier|février';

const NO_INFINITIVE = `(?!(?:${NOT_INFINITIVES})s?(?!\\p{L}))`;

/** What somebody may be: trades in -er, and all in -ier. */
const NO_TRADE =
  '(?!(?:conseiller|boulanger|berger|horloger|passager|messager|vacher|porcher|\\p{Ll}*ier)(?!\\p{L}))';

/** After these, an infinitive says what something consists of. */
const NO_DEFINITION = "(?<!(?:ce|ça|cela|c'|but|objectif|défi|mission|rôle|plaisir|priorité|idéal) ?)";

const MESSAGE = {
  fr: 'Après l’auxiliaire vient le participe : on dirait « vendu », pas « vendre ».',
  en: 'After the auxiliary comes the participle: one would say “vendu”, not “vendre”.',
};

/** Avoir and être with what follows them; « on » and « ont », « à » and « a » before a participle. */
export const AUXILIARIES: readonly SlipRule[] = [
  {
    name: 'grammar.participle-after-avoir',
    called: { fr: 'Participe après « avoir »', en: 'Participle after “avoir”' },
    level: 'warning',
    find: `(?:ont|avons|avez|ayant|avoir|aviez|avaient|aurez|aurons|auront|auraient|auriez|j'ai|tu as) (?:pas |déjà |bien |tous |toutes |aussi |encore |toujours |enfin |tout )?«${NO_INFINITIVE}\\p{Ll}{3,}er»`,
    fixes: (wrong) => [wrong.replace(/er$/iu, 'é')],
    message: MESSAGE,
    bad: [
      ['Ils ont gagner un voyage.', 'Ils ont gagné un voyage.'],
      ['Merci d’avoir participer en grand nombre.', 'Merci d’avoir participé en grand nombre.'],
    ],
    good: ['Ils ont gagné.', 'Nous avons hier ouvert.', 'Vous avez à manger.'],
  },
  {
    name: 'grammar.participle-after-etre',
    called: { fr: 'Participe après « être »', en: 'Participle after “être”' },
    level: 'warning',
    find: `(?:(la|une|cette|sa|ma) \\p{Ll}+ )?${NO_DEFINITION}(sera|serait|serai|seras|a été|seront|seraient|serez|serons|ont été|avez été|avons été) «${NO_INFINITIVE}${NO_TRADE}\\p{Ll}{3,}er»`,
    fixes: (wrong, [, feminine = '', verb = '']) => {
      const stem = wrong.replace(/er$/iu, 'é');
      if (/^(?:sera|serait|serai|seras|a)/iu.test(verb) && !/^seraient/iu.test(verb)) {
        return feminine === '' ? [stem, `${stem}e`] : [`${stem}e`, stem];
      }
      return [`${stem}s`, `${stem}es`];
    },
    message: MESSAGE,
    bad: [
      ['La boutique sera fermer lundi.', 'La boutique sera fermée lundi.'],
      ['Les prix seront annoncer vendredi.', 'Les prix seront annoncés vendredi.'],
    ],
    good: [
      'La boutique sera fermée.',
      'Ce sera gagner du temps.',
      'Le café sera léger.',
      'Il a été conseiller.',
      'Notre mission sera d’aider.',
    ],
  },
  {
    ...ON_ONT,
    level: 'warning',
    find: `(?:qui|(?:nos|les|vos|ses|mes|tes|leurs|ces|plusieurs) \\p{Ll}{2,}s) «on» (?:(?!(?:${NOT_PARTICIPLES})(?!\\p{L}))\\p{Ll}{2,}é|eu|reçu|vu|pris|choisi|voulu|pu)(?!\\p{L})`,
    fixes: ['ont'],
    message: {
      fr: '« On » est un pronom, qu’on peut remplacer par « il ». Ici, c’est le verbe avoir : « ont » (avaient).',
      en: '“On” is a pronoun. Here it is the verb avoir: “ont” (avaient).',
    },
    bad: [
      ['Nos clients on adoré le menu.', 'Nos clients ont adoré le menu.'],
      ['Ce sont eux qui on préparé le repas.', 'Ce sont eux qui ont préparé le repas.'],
    ],
    good: ['Nos clients ont adoré.', 'Les samedis on fait des crêpes.', 'À qui on pense.'],
  },
  {
    ...A_ACCENT,
    level: 'warning',
    find: `(?:on|qui|il|elle) «à» (?:très |bien |trop |tellement |déjà |vraiment |encore |toujours |enfin )?(?:hâte|besoin|envie|eu|reçu|pris|vu|fait|voulu|pu|mis|choisi|(?!(?:${NOT_PARTICIPLES})(?!\\p{L}))\\p{Ll}{3,}é)(?!\\p{L})`,
    fixes: ['a'],
    message: {
      fr: 'Sans accent, « a » est le verbe avoir (avait).',
      en: 'Without an accent, “a” is the verb avoir (avait).',
    },
    bad: [
      ['On à hâte de vous accueillir.', 'On a hâte de vous accueillir.'],
      ['Merci à qui à participé.', 'Merci à qui a participé.'],
    ],
    good: ['On a hâte.', 'Celle qui, à côté, attend.', 'Pour elle à vélo.'],
  },
];
