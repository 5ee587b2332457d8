import type { NamedRule } from '../named-rule.ts';
import { type Draft, matchesInRunningText, type Problem } from './draft.ts';
import { accordingTo } from './norm-names.ts';

export const STRAIGHT_APOSTROPHE: NamedRule = {
  name: 'typography.straight-apostrophe',
  called: { fr: 'Apostrophe droite', en: 'Straight apostrophe' },
};

/** `l'équipe`: the straight apostrophe of keyboards. */
export function checkApostrophes(draft: Draft): Problem[] {
  const message = accordingTo(draft.norm, {
    fr: 'l’apostrophe courbe (’) est préférable à l’apostrophe droite',
    en: 'the curly apostrophe (’) is better than the straight one',
  });
  return draft.words.flatMap((word) =>
    [...word.text.matchAll(/'/gu)].map((match) => ({
      start: word.start + match.index,
      end: word.start + match.index + 1,
      rule: STRAIGHT_APOSTROPHE,
      level: 'suggestion' as const,
      message,
      fixes: ['’'],
    })),
  );
}

export const ELLIPSIS: NamedRule = {
  name: 'typography.ellipsis',
  called: { fr: 'Points de suspension', en: 'Ellipsis' },
};

/** `...` typed as three full stops. */
export function checkEllipses(draft: Draft): Problem[] {
  return matchesInRunningText(draft, /\.{3,}/gu).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    rule: ELLIPSIS,
    level: 'suggestion',
    message: accordingTo(draft.norm, {
      fr: 'les points de suspension sont un seul caractère (…)',
      en: 'an ellipsis is one character (…)',
    }),
    fixes: ['…'],
  }));
}
