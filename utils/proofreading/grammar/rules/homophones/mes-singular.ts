import { agreementAs, isOnly } from '../../analysis/word.ts';
import { PLURAL } from '../../lexicon/reading.ts';
import { GRAMMATICAL_HOMOPHONES } from '../sources.ts';
import { homophone, isEnd } from './homophone.ts';

export const MES_BEFORE_SINGULAR = homophone({
  name: 'grammar.mes-mais',
  called: { fr: '« mes » devant un seul adjectif', en: '“mes” before an adjective alone' },
  level: 'warning',
  source: GRAMMATICAL_HOMOPHONES,
  forms: 'mes',
  judge: ({ at }, place) => {
    const [before, quality] = [at(place - 1), at(place + 1)];
    if (before.form === '' || (isEnd(before) && before.form !== ',')) return undefined;
    if (!isOnly(quality, 'adjective', 'past-participle') || !isEnd(at(place + 2))) return undefined;
    const mask = agreementAs(quality, 'adjective', 'past-participle');
    return mask !== 0 && (mask & PLURAL) === 0 ? 'mais' : undefined;
  },
  message: {
    fr: 'Devant un seul adjectif au singulier, ce n’est pas « mes » (les miens), mais « mais ».',
    en: 'Before nothing but a singular adjective this is not “mes” (mine), but “mais” (but).',
  },
  bad: [
    ['Petit, mes efficace!', 'Petit, mais efficace!'],
    ['Une soupe froide mes savoureuse', 'Une soupe froide mais savoureuse'],
    ['La salle est petite mes lumineuse.', 'La salle est petite mais lumineuse.'],
  ],
  good: ['J’aime mes nouvelles.', 'Tous mes amis', 'Petit, mais efficace!', 'Mes chers, mes précieux!'],
});
