import { canBe } from '../../analysis/word.ts';
import type { GrammarRule, Sentence, Slip } from '../../grammar-rule.ts';
import { ANY_AGREEMENT } from '../../lexicon/reading.ts';
import { nounPhraseBefore } from '../../syntax/noun-phrase-before.ts';
import { participlesOf } from './agreed-forms.ts';
import { mistakenParticiple } from './mistaken-participle.ts';
import { setOf } from './words.ts';

const DEGREES = setOf('bien mal peu fortement');

export const PARTICIPLE_AFTER_DEGREE: GrammarRule = {
  name: 'grammar.participle-after-tres',
  called: { fr: 'Participe après « très »', en: 'Participle after “très”' },
  level: 'warning',
  find: (sentence) => sentence.words.flatMap((_, place) => slipAt(sentence, place)),
  bad: [
    ['On est très occuper ces jours-ci.', 'On est très occupé ces jours-ci.'],
    ['Un service très apprécier de tous.', 'Un service très apprécié de tous.'],
    ['Une cause très bien documenter.', 'Une cause très bien documentée.'],
  ],
  good: [
    'On est très occupés.',
    'Très chers amis, bonjour.',
    'Il a très bien mangé.',
    'Vous parlez très vite.',
  ],
};

function slipAt(sentence: Sentence, place: number): Slip[] {
  const { at, lexicon } = sentence;
  if (at(place).form !== 'très') return [];
  const next = DEGREES.has(at(place + 1).form) ? place + 2 : place + 1;
  const mistaken = mistakenParticiple(at(next), lexicon);
  if (mistaken === undefined || canBe(at(next), 'noun') || at(next + 1).isAfterHyphen) return [];
  const agreement = nounPhraseBefore(sentence, place - 1)?.agreement ?? ANY_AGREEMENT;
  return [
    {
      from: next,
      to: next,
      fixes: participlesOf(lexicon, mistaken.lemma, agreement),
      message: {
        fr: `Après « très » vient un adjectif ou un participe : on dirait « vendu », pas « vendre » ni « vendait ».`,
        en: 'After “très” comes an adjective or a participle: one would say “vendu”, not “vendre” or “vendait”.',
      },
    },
  ];
}
