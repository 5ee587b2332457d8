import { agreementAs, isOnly } from '../../analysis/word.ts';
import type { GrammarRule, Sentence, Slip } from '../../grammar-rule.ts';
import { FEMININE, PLURAL } from '../../lexicon/reading.ts';
import { firstSound } from '../../syntax/vowel-sound.ts';
import { FORBIDDEN_ELISION } from '../sources.ts';
import { isWritten } from './phrase.ts';

/** Elided words in full. */
const FULL = new Map([
  ["d'", 'de'],
  ["j'", 'je'],
  ["n'", 'ne'],
  ["s'", 'se'],
  ["m'", 'me'],
  ["t'", 'te'],
  ["qu'", 'que'],
]);

function slips({ at, words }: Sentence): Slip[] {
  return words.flatMap((word, place) => {
    const next = at(place + 1);
    if (!word.form.endsWith("'") || next.start !== word.end || !isWritten(next)) return [];
    if (!/^(?:h|onz|ouistiti)/.test(next.form) || firstSound(next.form) !== 'consonant') return [];
    const full = word.form === "l'" ? articleOf(next) : FULL.get(word.form);
    if (full === undefined) return [];
    const message = {
      fr: `On n’élide pas devant « ${next.text} »${next.form.startsWith('h') ? ', dont le « h » est aspiré' : ''}.`,
      en: `Nothing is elided before “${next.text}”${next.form.startsWith('h') ? ', whose “h” is aspirated' : ''}.`,
    };
    return [{ from: place, to: place + 1, fixes: [`${full} ${next.text}`], message }];
  });
}

/** *le* or *la* before a noun or an adjective. */
function articleOf(word: Parameters<typeof agreementAs>[0]): string | undefined {
  if (!isOnly(word, 'noun', 'adjective', 'past-participle', 'number')) return undefined;
  const mask = agreementAs(word, 'noun', 'adjective', 'past-participle');
  if ((mask & ~PLURAL) === 0 && mask !== 0) return undefined;
  return mask !== 0 && (mask & ~FEMININE) === 0 ? 'la' : 'le';
}

export const ASPIRATED: GrammarRule = {
  name: 'grammar.no-elision',
  called: { fr: 'Élision devant un « h » aspiré', en: 'Elision before an aspirated “h”' },
  level: 'warning',
  source: FORBIDDEN_ELISION,
  needs: new Set(["l'", ...FULL.keys()]),
  find: slips,
  bad: [
    ['L’handicap n’est pas un frein.', 'Le handicap n’est pas un frein.'],
    ['C’est l’hockey qui revient !', 'C’est le hockey qui revient !'],
    ['Une vague d’haine en ligne.', 'Une vague de haine en ligne.'],
  ],
  good: [
    'L’habit, l’horaire, d’hiver et qu’hier.',
    'L’hyène et l’ouate.',
    'L’héroïne du jour, l’hôtel et l’humain.',
  ],
};
