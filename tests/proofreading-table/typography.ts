import { typographyRows, typographyVerdict } from '../utils/proofreading/typography/verdicts.ts';
import { table } from './page.ts';

/** How many of the rows are told as they should be, norm by norm. */
export function typographySection(): string {
  return [
    '**Typography**, `typography-fr.tsv`',
    table(
      ['', 'verdicts as they should be'],
      (['fr-CA', 'fr-FR'] as const).map((norm) => {
        const judged = typographyRows().flatMap(({ text, verdicts }) =>
          verdicts
            .filter((one) => one.norm === norm)
            .map(({ told }) => typographyVerdict(text, norm) === told),
        );
        return [norm, `${judged.filter(Boolean).length} of ${judged.length}`];
      }),
    ),
  ].join('\n\n');
}
