import type { Finding } from '../../utils/core/finding.ts';

/** A draft with a finding of every kind. */
export const faultyText =
  'Vous allez adorer nos nouvel chaises !! Venez les essayé samedi à 10h, c’est le must-have de la saison. #design';

export const faultyFindings: Finding[] = [
  {
    ...finding(faultyText, 'Vous allez', 'guide.address', 'error', ['Tu vas', 'On va'], {
      fr: 'Atelier Boréal dit «\u00a0tu\u00a0» à tout le monde.',
      en: 'Atelier Boréal says “tu” to everybody.',
    }),
    called: { fr: 'Tutoiement', en: 'Informal “tu”' },
  },
  finding(faultyText, 'nouvel chaises', 'grammar.noun-phrase', 'warning', ['nouvelles chaises'], {
    fr: '«\u00a0chaises\u00a0» est féminin pluriel.',
    en: '“chaises” is feminine plural.',
  }),
  finding(faultyText, ' !!', 'typography.space-before-mark', 'warning', ['!'], {
    fr: 'Pas d’espace avant ce signe.',
    en: 'No space before this mark.',
  }),
  finding(faultyText, 'essayé', 'spelling.unknown', 'warning', ['essayer', 'essayée', 'essayez'], {
    fr: 'Ce mot n’est dans aucun dictionnaire.',
    en: 'This word is in no dictionary.',
  }),
  finding(faultyText, '10h', 'typography.hour', 'suggestion', ['10\u00a0h'], {
    fr: 'L’OQLF met une espace insécable dans l’heure.',
    en: 'OQLF puts a no-break space in hours.',
  }),
  {
    ...finding(faultyText, 'must-have', 'grammar.anglicism', 'suggestion', [], {
      fr: 'Un mot anglais pour lequel le français a le sien.',
      en: 'An English word for which French has its own.',
    }),
    source: 'OQLF, Grand dictionnaire terminologique, must-have',
  },
];

/** What a guide finds: about the whole draft, with a link. */
export const guideFindings: Finding[] = [
  {
    ...finding(faultyText, '#design', 'guide.hashtags', 'warning', ['#design #AtelierBoreal'], {
      fr: 'Il manque #AtelierBoreal.',
      en: '#AtelierBoreal is missing.',
    }),
    called: { fr: 'Mots-clics', en: 'Hashtags' },
    link: 'https://exemple.ca/guide',
    isOfWhole: true,
  },
  finding(faultyText, 'must-have', 'guide.terms', 'error', ['incontournable'], {
    fr: 'Le guide préfère «\u00a0incontournable\u00a0» à «\u00a0must-have\u00a0».',
    en: 'The guide prefers “incontournable” to “must-have”.',
  }),
];

const LONG = `anticonstitutionnellement${'isation'.repeat(12)}`;

/** Words without end, and letters that turn the line. */
export const hostileText = `${LONG} \u202e<b>mot</b> et  et ${'très '.repeat(30)}`;

export const hostileFindings: Finding[] = [
  finding(hostileText, LONG, 'spelling.unknown', 'warning', [`${LONG}s`, `${LONG}s-${LONG}`], {
    fr: 'Ce mot n’est dans aucun dictionnaire.',
    en: 'This word is in no dictionary.',
  }),
  finding(hostileText, '\u202e<b>mot</b>', 'vale.Brand.Markup', 'error', ['\u202e<i>mot</i>'], {
    fr: `Aucune balise dans un texte\u00a0: ${LONG}`,
    en: `No tags in a text: ${LONG}`,
  }),
  finding(hostileText, ' et  et ', 'grammar.repeated-word', 'warning', [' et\u00a0', ' et '], {
    fr: 'Le mot est là deux fois.',
    en: 'The word is there twice.',
  }),
];

/** One finding at the first place of its words. */
function finding(
  text: string,
  words: string,
  rule: string,
  level: Finding['level'],
  fixes: string[],
  message: Finding['message'],
): Finding {
  const start = text.indexOf(words);
  return { start, end: start + words.length, text: words, rule, level, message, fixes, lang: 'fr' };
}
