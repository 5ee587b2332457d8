import type { Finding } from '../../core/finding.ts';

/** « Tu » and « vous » as subjects; « vous » alone may be several people, so its verb must be there. */
const TU = /(?<![\p{L}\p{N}-])tu (?:ne |n['’])?\p{L}+|\p{L}+-toi(?!\p{L})|(?<!\p{L})(?:ton|tes) \p{L}+/iu;
const VOUS = /(?<![\p{L}\p{N}-])vous (?:ne |n['’])?(?:\p{L}{2,}ez|êtes|serez|faites|dites)(?!\p{L})/iu;

/** A message that says both « tu » and « vous »: a suggestion at the second one, since « vous » can be several. */
export function checkMixedAddress(draft: string, masked: string): Finding[] {
  const tu = TU.exec(masked);
  const vous = VOUS.exec(masked);
  if (tu === null || vous === null) return [];
  const later = tu.index > vous.index ? tu : vous;
  const [word = ''] = /^\p{L}+/u.exec(later[0]) ?? [];
  return [
    {
      start: later.index,
      end: later.index + word.length,
      text: draft.slice(later.index, later.index + word.length),
      rule: 'grammar.tu-vous',
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
