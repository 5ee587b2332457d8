import type { Finding } from '../../core/finding.ts';
import type { NamedRule } from '../named-rule.ts';
import { usualPattern, withUsualLetters } from '../text/usual-letters.ts';

export const MIXED_ADDRESS: NamedRule = {
  name: 'grammar.tu-vous',
  called: { fr: '« tu » et « vous » dans un message', en: '“tu” and “vous” in one message' },
};

/** « Tu » and « vous » as subjects; « vous » alone may be several people, so its verb must be there. */
const TU = pattern(
  "(?<![\\p{L}\\p{N}-])tu (?:ne |n['’])?\\p{L}+|\\p{L}+-toi(?!\\p{L})|(?<!\\p{L})(?:ton|tes) \\p{L}+",
);
const VOUS = pattern(
  "(?<![\\p{L}\\p{N}-])vous (?:ne |n['’])?(?:\\p{L}{2,}ez|êtes|serez|faites|dites)(?!\\p{L})",
);

function pattern(source: string): RegExp {
  return new RegExp(usualPattern(source), 'u');
}

/** A message that says both « tu » and « vous »: a suggestion at the second one, since « vous » can be several. */
export function checkMixedAddress(draft: string, masked: string): Finding[] {
  const text = withUsualLetters(masked).toLowerCase();
  const tu = TU.exec(text);
  const vous = VOUS.exec(text);
  if (tu === null || vous === null) return [];
  const later = tu.index > vous.index ? tu : vous;
  const [word = ''] = /^\p{L}+/u.exec(later[0]) ?? [];
  return [
    {
      start: later.index,
      end: later.index + word.length,
      text: draft.slice(later.index, later.index + word.length),
      rule: MIXED_ADDRESS.name,
      level: 'suggestion',
      message: {
        fr: 'Le message dit « tu » et « vous » : est-ce voulu?',
        en: 'The message says both “tu” and “vous”: is that meant?',
      },
      fixes: [],
      lang: 'fr',
    },
  ];
}
