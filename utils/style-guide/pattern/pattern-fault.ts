import type { Bilingual } from '../../core/finding.ts';

/** Why a pattern is refused. */
export type PatternFaultKind =
  | 'atomic-group'
  | 'back-reference'
  | 'balancing-group'
  | 'conditional-group'
  | 'empty-class'
  | 'nothing-to-repeat'
  | 'reversed-range'
  | 'too-deep'
  | 'too-large'
  | 'too-long'
  | 'unclosed-class'
  | 'unclosed-group'
  | 'unknown-escape'
  | 'unknown-group'
  | 'unknown-property'
  | 'unmatched-parenthesis'
  | 'unsupported-anchor';

const REASONS: Record<PatternFaultKind, Bilingual> = {
  'atomic-group': {
    fr: 'les groupes atomiques (?>…) ne sont pas pris en charge',
    en: 'atomic groups (?>…) are not supported',
  },
  'back-reference': {
    fr: 'les renvois à un groupe (\\1, \\k<nom>) ne sont pas pris en charge',
    en: 'back-references (\\1, \\k<name>) are not supported',
  },
  'balancing-group': {
    fr: 'les groupes d’équilibrage ne sont pas pris en charge',
    en: 'balancing groups are not supported',
  },
  'conditional-group': {
    fr: 'les groupes conditionnels (?(…)…) ne sont pas pris en charge',
    en: 'conditional groups (?(…)…) are not supported',
  },
  'empty-class': { fr: 'la classe de caractères est vide', en: 'the character class is empty' },
  'nothing-to-repeat': { fr: 'il n’y a rien à répéter', en: 'there is nothing to repeat' },
  'reversed-range': { fr: 'l’intervalle est à l’envers', en: 'the range is in reverse order' },
  'too-deep': { fr: 'trop de groupes imbriqués', en: 'groups are nested too deeply' },
  'too-large': {
    fr: 'le motif est trop grand une fois ses répétitions écrites',
    en: 'the pattern is too large once its repetitions are written out',
  },
  'too-long': { fr: 'le motif est trop long', en: 'the pattern is too long' },
  'unclosed-class': {
    fr: 'une classe de caractères n’est pas fermée',
    en: 'a character class is not closed',
  },
  'unclosed-group': { fr: 'un groupe n’est pas fermé', en: 'a group is not closed' },
  'unknown-escape': { fr: 'séquence d’échappement inconnue', en: 'unknown escape' },
  'unknown-group': { fr: 'sorte de groupe inconnue', en: 'unknown kind of group' },
  'unknown-property': { fr: 'propriété Unicode inconnue', en: 'unknown Unicode property' },
  'unmatched-parenthesis': { fr: 'parenthèse fermante de trop', en: 'unmatched closing parenthesis' },
  'unsupported-anchor': { fr: '\\G n’est pas pris en charge', en: '\\G is not supported' },
};

/** A pattern that can't be taken. */
export class PatternFault extends Error {
  readonly kind: PatternFaultKind;
  readonly pattern: string;
  /** UTF-16 offset in the pattern. */
  readonly position: number;

  constructor(kind: PatternFaultKind, pattern: string, position: number) {
    super(`${kind} at ${position} of ${pattern.slice(0, 100)}`);
    this.kind = kind;
    this.pattern = pattern;
    this.position = position;
  }

  /** The pattern, the place and the reason, for the person. */
  get reason(): Bilingual {
    const shown = this.pattern.length > 60 ? `${this.pattern.slice(0, 60)}…` : this.pattern;
    const { fr, en } = REASONS[this.kind];
    return {
      fr: `motif «\u00a0${shown}\u00a0», caractère ${this.position + 1}\u00a0: ${fr}`,
      en: `pattern “${shown}”, character ${this.position + 1}: ${en}`,
    };
  }
}
