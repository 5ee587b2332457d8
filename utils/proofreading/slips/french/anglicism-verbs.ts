import type { SlipRule } from '../slip-rule.ts';
import { anglicismName } from './anglicism-name.ts';

/** Endings that stay as they are when another verb in -er takes the place of this one. */
const ENDINGS = 'er|e|es|ent|ez|ons|é|ée|és|ées|ant|ait|aient|era|erons|erez|eront|erait';

/**
 * A line of the table: the verb, its stems as a pattern, the stems of French verbs in -er, the best first, an
 * example and what becomes of it; and what may not stand before it.
 */
type Row = readonly [
  verb: string,
  stems: string,
  french: readonly string[],
  bad: string,
  fixed: string,
  notAfter?: string,
];

const VERBS: readonly Row[] = [
  [
    'booster',
    'boost',
    ['stimul', 'augment'],
    'Boostez vos ventes.',
    'Stimulez vos ventes.',
    // The noun: a dose of vaccine, a seat for a child.
    'dose|doses|un|le|les|des|du|ce|votre|notre|mon|ton|siège',
  ],
  ['checker', 'check', ['vérifi', 'regard'], 'Checkez vos messages.', 'Vérifiez vos messages.'],
  [
    'spoiler',
    'spoil',
    ['divulgâch'],
    'Ne spoilez pas la fin.',
    'Ne divulgâchez pas la fin.',
    'un|le|les|des|du|ce|ces',
  ],
  ['customiser', 'customis', ['personnalis'], 'Un vélo customisé.', 'Un vélo personnalisé.'],
  ['liker', 'lik(?!es?(?!\\p{L}))', ['aim'], 'Likez la publication.', 'Aimez la publication.'],
  ['canceller', 'cancell?', ['annul'], 'Le spectacle est cancellé.', 'Le spectacle est annulé.'],
  [
    'céduler',
    'cédul(?!es?(?!\\p{L}))',
    ['planifi', 'fix'],
    'Votre rencontre est cédulée.',
    'Votre rencontre est planifiée.',
  ],
  ['switcher', 'switch', ['pass'], 'On switche à l’horaire d’été.', 'On passe à l’horaire d’été.'],
  ['uploader', 'upload', ['télévers'], 'Uploadez votre photo.', 'Téléversez votre photo.'],
  ['downloader', 'download', ['télécharg'], 'Downloadez l’appli.', 'Téléchargez l’appli.'],
  ['swiper', 'swip', ['gliss', 'balay'], 'Swipez pour voir la suite.', 'Glissez pour voir la suite.'],
  ['chatter', '(?:tchatt?|chatt(?=er|ez|ons))', ['clavard'], 'Chattez avec nous.', 'Clavardez avec nous.'],
  ['booker', 'book', ['réserv'], 'Bookez votre table.', 'Réservez votre table.'],
  [
    'impacter',
    'impact',
    ['touch'],
    'Cela impacte nos clients.',
    'Cela touche nos clients.',
    'un|mon|son|notre|votre|leur',
  ],
  [
    'hacker',
    'hack',
    ['pirat'],
    'Notre compte a été hacké.',
    'Notre compte a été piraté.',
    'un|une|le|la|les|des|ce|du',
  ],
  ['upcycler', 'upcycl', ['surcycl'], 'Des sacs upcyclés.', 'Des sacs surcyclés.'],
  ['overbooker', 'overbook', ['surcharg'], 'On est overbookés.', 'On est surchargés.'],
];

/** Walls are tagged too. */
const TAGGED: SlipRule = {
  ...anglicismName('taguer'),
  level: 'suggestion',
  find: '«(?:tagu|tagg)(er|ez)»(?! (?:un|le|les|des|ce|ces) murs?)',
  fixes: ['identifi$1'],
  message: {
    fr: '« taguer » vient de l’anglais; l’Office québécois de la langue française propose « identifier ».',
    en: '“taguer” comes from English; the Office québécois de la langue française suggests « identifier ».',
  },
  source: 'OQLF, Grand dictionnaire terminologique, « identifier »',
  bad: [['Taguez vos amis en commentaire.', 'Identifiez vos amis en commentaire.']],
  good: ['Identifiez vos amis.', 'Un mur tagué.'],
};

/** Verbs taken from English, for which French has its own. */
export const ANGLICISM_VERBS: readonly SlipRule[] = [...VERBS.map(rule), TAGGED];

function rule([verb, stems, french, bad, fixed, notAfter]: Row): SlipRule {
  const said = french.map((stem) => `« ${stem}er »`);
  const unlessNoun = notAfter === undefined ? '' : `(?<!(?:${notAfter}) )`;
  return {
    ...anglicismName(verb),
    level: 'suggestion',
    find: `${unlessNoun}«(?:${stems})(${ENDINGS})»`,
    fixes: french.map((stem) => `${stem}$1`),
    message: {
      fr: `« ${verb} » vient de l’anglais; l’Office québécois de la langue française propose ${said.join(' ou ')}.`,
      en: `“${verb}” comes from English; the Office québécois de la langue française suggests ${said.join(' or ')}.`,
    },
    source: 'OQLF, Vitrine linguistique',
    bad: [[bad, fixed]],
    good: [fixed],
  };
}
