import type { Norm } from '../../../../utils/core/finding.ts';
import { checkTypography } from '../../../../utils/proofreading/typography/check-typography.ts';
import { rowsOf } from '../spelling/spellers.ts';

/** What typography-fr.tsv says of a text: nothing to say, something small, something wrong. */
export type Verdict = 'ok' | 'warn' | 'flag';

export type TypographyRow = {
  text: string;
  /** What must come out, norm by norm. */
  verdicts: { norm: Norm; told: Verdict }[];
  /** Whether the row is of something that is looked at only where the person asks for it. */
  offByDefault: boolean;
};

const FRENCH_NORMS: readonly Norm[] = ['fr-CA', 'fr-FR'];

/** The rows of typography-fr.tsv. What is off by default has nothing to say in either norm. */
export function typographyRows(): TypographyRow[] {
  return rowsOf('typography-fr.tsv').map(([text = '', expected = '', explanation = '']) => {
    const offByDefault = expected === 'off by default';
    return {
      text,
      verdicts: verdictsIn(offByDefault ? 'both ok' : `${expected}; ${explanation}`),
      offByDefault,
    };
  });
}

/** The second verdict of a row may stand in the column after the first: both are read as one. */
function verdictsIn(columns: string): TypographyRow['verdicts'] {
  return [...columns.matchAll(/(both|fr-CA|fr-FR) (ok|warn|flag)/gu)].flatMap(([, norm, told]) =>
    (norm === 'both' ? FRENCH_NORMS : [norm as Norm]).map((one) => ({ norm: one, told: told as Verdict })),
  );
}

/** What we say of a text: the weightiest finding. */
export function typographyVerdict(text: string, norm: Norm): Verdict {
  const levels = checkTypography(text, norm).map(({ level }) => level);
  if (levels.includes('warning')) return 'flag';
  return levels.length > 0 ? 'warn' : 'ok';
}
