import type { Norm } from '../../utils/core/finding.ts';
import { checkTypography } from '../../utils/proofreading/typography/check-typography.ts';
import { rowsOf } from '../utils/proofreading/spelling/spellers.ts';
import { table } from './page.ts';

/** How many of the rows are told as they should be, norm by norm. */
export function typographySection(): string {
  return [
    '**Typography**, `typography-fr.tsv`',
    table(
      ['', 'verdicts as they should be'],
      (['fr-CA', 'fr-FR'] as const).map((norm) => {
        const judged = rowsOf('typography-fr.tsv').flatMap(([text = '', expected = '', explanation = '']) =>
          verdictsIn(expected, explanation)
            .filter((one) => one.norm === norm)
            .map(({ told }) => verdict(text, norm) === told),
        );
        return [norm, `${judged.filter(Boolean).length} of ${judged.length}`];
      }),
    ),
  ].join('\n\n');
}

/** The second verdict of a row may stand in the next column. */
function verdictsIn(expected: string, explanation: string): { norm: Norm; told: string }[] {
  const both: readonly Norm[] = ['fr-CA', 'fr-FR'];
  if (expected === 'off by default') return both.map((norm) => ({ norm, told: 'ok' }));
  return [...`${expected}; ${explanation}`.matchAll(/(both|fr-CA|fr-FR) (ok|warn|flag)/gu)].flatMap(
    ([, norm, told = '']) => (norm === 'both' ? both : [norm as Norm]).map((one) => ({ norm: one, told })),
  );
}

function verdict(text: string, norm: Norm): string {
  const levels = checkTypography(text, norm).map(({ level }) => level);
  if (levels.includes('warning')) return 'flag';
  return levels.length > 0 ? 'warn' : 'ok';
}
