import type { Bilingual, Norm } from '../../core/finding.ts';
import type { NamedRule } from '../named-rule.ts';
import {
  type Draft,
  isAtLineStart,
  isFrench,
  isOneNoBreakSpace,
  matchesInRunningText,
  NARROW_NO_BREAK_SPACE,
  NO_BREAK_SPACE,
  type Problem,
  startOfSpaces,
} from './draft.ts';
import { accordingTo } from './norm-names.ts';

/** What a norm asks before a sign: nothing, or a no-break space. */
type Wanted = { space: string; tolerated: (gap: string) => boolean };

const MARKS = /[;!?](?:[ \t\u00a0\u202f\u2009]*[;!?])*/gu;
const COMMAS = /,(?:[ \t\u00a0\u202f\u2009]*,)*/gu;
/** One colon; not `::`. */
const COLON = /(?<!:):(?!:)/gu;
/** A full stop that ends a word: not in `.com`, `3.5` or an ellipsis. */
const STOP = /(?<!\.)\.(?![.\p{L}\p{N}])/gu;
const OPENING = /[([{«“‘¿¡]/u;

/** `;`, `!`, `?`: the space before, and a sign that is repeated. */
export function checkMarks(draft: Draft): Problem[] {
  return matchesInRunningText(draft, MARKS).flatMap((match) =>
    problemAt(draft, match.index, match[0], beforeMark(draft.norm), 'mark'),
  );
}

/** `:`, but not in hours and ratios. */
export function checkColons(draft: Draft): Problem[] {
  return matchesInRunningText(draft, COLON)
    .filter((match) => !betweenDigits(draft.text, match.index))
    .flatMap((match) => problemAt(draft, match.index, match[0], beforeColon(draft.norm), 'colon'));
}

/** `,`, but not in decimals. */
export function checkCommas(draft: Draft): Problem[] {
  return matchesInRunningText(draft, COMMAS)
    .filter((match) => !/\p{N}/u.test(draft.text[match.index + match[0].length] ?? ''))
    .flatMap((match) => problemAt(draft, match.index, match[0], NO_SPACE, 'comma'));
}

/** The space before a full stop that ends a word; ellipses are left alone. */
export function checkFullStops(draft: Draft): Problem[] {
  return matchesInRunningText(draft, STOP).flatMap((match) =>
    problemAt(draft, match.index, match[0], NO_SPACE, 'full-stop'),
  );
}

const NO_SPACE: Wanted = { space: '', tolerated: (gap) => gap === '' };

/** OQLF, Vitrine linguistique, table 22039: none before ; ! ?, or a thin one where the editor has it. */
function beforeMark(norm: Norm): Wanted {
  if (norm === 'fr-FR') return { space: NARROW_NO_BREAK_SPACE, tolerated: isOneNoBreakSpace };
  if (!isFrench(norm)) return NO_SPACE;
  return { space: '', tolerated: (gap) => gap === '' || gap === NARROW_NO_BREAK_SPACE || gap === '\u2009' };
}

/** On social media OQLF lets the space before a colon go; one that is there as elsewhere is no error. */
function beforeColon(norm: Norm): Wanted {
  if (!isFrench(norm)) return NO_SPACE;
  if (norm === 'fr-CA-social') return { space: '', tolerated: (gap) => gap === '' || isOneNoBreakSpace(gap) };
  return { space: NO_BREAK_SPACE, tolerated: isOneNoBreakSpace };
}

type Sign = 'mark' | 'colon' | 'comma' | 'full-stop';

const REPEATED_MARK: NamedRule = {
  name: 'typography.repeated-mark',
  called: { fr: 'Ponctuation répétée', en: 'Repeated punctuation' },
};
const SPACE_BEFORE: Record<Sign, NamedRule> = {
  mark: {
    name: 'typography.space-before-mark',
    called: { fr: 'Espace avant ; ! ?', en: 'Space before ; ! ?' },
  },
  colon: {
    name: 'typography.space-before-colon',
    called: { fr: 'Espace avant le deux-points', en: 'Space before a colon' },
  },
  comma: {
    name: 'typography.space-before-comma',
    called: { fr: 'Espace avant la virgule', en: 'Space before a comma' },
  },
  'full-stop': {
    name: 'typography.space-before-full-stop',
    called: { fr: 'Espace avant le point', en: 'Space before a full stop' },
  },
};
const SPACE_AFTER: Record<Sign, NamedRule> = {
  mark: {
    name: 'typography.space-after-mark',
    called: { fr: 'Espace après le point-virgule', en: 'Space after a semicolon' },
  },
  colon: {
    name: 'typography.space-after-colon',
    called: { fr: 'Espace après le deux-points', en: 'Space after a colon' },
  },
  comma: {
    name: 'typography.space-after-comma',
    called: { fr: 'Espace après la virgule', en: 'Space after a comma' },
  },
  'full-stop': {
    name: 'typography.space-after-full-stop',
    called: { fr: 'Espace après le point', en: 'Space after a full stop' },
  },
};

export const MARK_RULES: readonly NamedRule[] = [
  REPEATED_MARK,
  ...Object.values(SPACE_BEFORE),
  ...Object.values(SPACE_AFTER),
];

/** At most one problem for a run of signs, so that one fix puts all of it right. */
function problemAt(draft: Draft, position: number, signs: string, wanted: Wanted, sign: Sign): Problem[] {
  const { text, norm } = draft;
  const start = startOfSpaces(text, position);
  const end = position + signs.length;
  const gap = text.slice(start, position);
  if (isAtLineStart(text, start) || OPENING.test(text[start - 1] ?? '')) return [];
  const single = withoutRepeats(signs);
  const tight = signs.replace(/\s/gu, '');
  const spaceBefore = !wanted.tolerated(gap) || tight !== signs;
  const before = spaceBefore ? wanted.space : gap;
  const spaceAfter = sticksToNext(draft, start, end, signs);
  const after = spaceAfter ? ' ' : '';
  const best = before + single + after;
  const fixes = spaceBefore && single !== tight ? [best, before + tight + after] : [best];
  if (spaceBefore) {
    return [
      {
        start,
        end,
        rule: SPACE_BEFORE[sign],
        level: levelBefore(norm, sign, gap),
        message: accordingTo(norm, whyBefore(wanted, sign)),
        fixes,
      },
    ];
  }
  const place = { start: position, end, fixes: [single + after] };
  if (single !== tight) {
    const message = accordingTo(norm, WHY_REPEATED);
    return [{ ...place, rule: REPEATED_MARK, level: 'suggestion', message }];
  }
  if (spaceAfter) {
    const message = accordingTo(norm, WHY_AFTER[sign]);
    return [{ ...place, rule: SPACE_AFTER[sign], level: 'warning', message }];
  }
  return [];
}

/** A space of the wrong kind where one is due is a slip of the keyboard; one too many or missing is seen. */
function levelBefore(norm: Norm, sign: Sign, gap: string): Problem['level'] {
  const due = sign === 'colon' ? isFrench(norm) : sign === 'mark' && norm === 'fr-FR';
  return due && gap !== '' ? 'suggestion' : 'warning';
}

/** Each sign once, in the order they come: `!!!` is `!`, `?!?!` is `?!`. */
function withoutRepeats(signs: string): string {
  return [...new Set(signs.replace(/\s/gu, ''))].join('');
}

/** Whether a comma, semicolon or colon touches the next word (`rouge,vert`). */
function sticksToNext(draft: Draft, start: number, end: number, signs: string): boolean {
  if (!/^[,;:]$/u.test(signs) || draft.masked[end]) return false;
  const afterWord = /[\p{L}\p{M}»”)]/u.test(draft.text[start - 1] ?? '');
  return (afterWord || signs === ',') && /^\p{L}/u.test(draft.text.slice(end, end + 2));
}

function betweenDigits(text: string, position: number): boolean {
  return /\p{N}/u.test(text[position - 1] ?? '') && /\p{N}/u.test(text[position + 1] ?? '');
}

const SIGN_NAMES: Record<Sign, Bilingual> = {
  mark: {
    fr: 'le point-virgule, le point d’exclamation et le point d’interrogation',
    en: 'semicolons, exclamation marks and question marks',
  },
  colon: { fr: 'le deux-points', en: 'colons' },
  comma: { fr: 'la virgule', en: 'commas' },
  'full-stop': { fr: 'le point', en: 'full stops' },
};

function whyBefore(wanted: Wanted, sign: Sign): Bilingual {
  const name = SIGN_NAMES[sign];
  if (wanted.space === '') {
    return { fr: `on ne met pas d’espace avant ${name.fr}`, en: `no space comes before ${name.en}` };
  }
  const narrow = wanted.space === NARROW_NO_BREAK_SPACE;
  return {
    fr: `on met une espace ${narrow ? 'fine ' : ''}insécable avant ${name.fr}`,
    en: `a ${narrow ? 'narrow ' : ''}no-break space comes before ${name.en}`,
  };
}

const WHY_REPEATED: Bilingual = {
  fr: 'un seul signe de ponctuation suffit',
  en: 'one punctuation mark is enough',
};

const WHY_AFTER: Record<Sign, Bilingual> = {
  mark: { fr: 'le point-virgule est suivi d’une espace', en: 'a space comes after a semicolon' },
  colon: { fr: 'le deux-points est suivi d’une espace', en: 'a space comes after a colon' },
  comma: { fr: 'la virgule est suivie d’une espace', en: 'a space comes after a comma' },
  'full-stop': { fr: 'le point est suivi d’une espace', en: 'a space comes after a full stop' },
};
