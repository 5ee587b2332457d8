import type { ComparedLine, ComparedPart } from '../../../utils/core/guide-comparison.ts';
import type { Language } from '../../../utils/core/question.ts';
import { tamed } from '../../../utils/core/tamed.ts';
import { t } from '../../../utils/i18n/options/translator.ts';
import { Name } from '../../shared/name.tsx';
import { Fold } from './fold.tsx';

/** Lines that are shown of one rule; the rest is a press away. */
const SHOWN = 12;

type ComparedPartsProps = {
  parts: readonly ComparedPart[];
  /** What they are parts of. */
  title: string;
  /** The other guide's. */
  name: string;
  language: Language;
};

/** What differs line by line, the first of many; then, folded, the rest, and what is the same. */
export function ComparedParts({ parts, ...names }: ComparedPartsProps) {
  const different = linesOf(parts).filter(({ line }) => !line.isSame);
  const same = linesOf(parts).filter(({ line }) => line.isSame);
  const rest = different.slice(SHOWN);
  const { language } = names;
  return (
    <>
      <Lines lines={different.slice(0, SHOWN)} {...names} />
      {rest.length > 0 && (
        <Fold summary={t(language, 'guide.notTakenMore', { count: rest.length })}>
          {() => <Lines lines={rest} {...names} />}
        </Fold>
      )}
      {same.length > 0 && (
        <Fold summary={t(language, 'compare.sameLines', { count: same.length })}>
          {() => <List lines={same} />}
        </Fold>
      )}
    </>
  );
}

/** A line with the lead that it stands under. */
type LedLine = { lead: string | null; line: ComparedLine };

function linesOf(parts: readonly ComparedPart[]): LedLine[] {
  return parts.flatMap(({ lead, lines }) => lines.map((line) => ({ lead, line })));
}

type LinesProps = Omit<ComparedPartsProps, 'parts'> & { lines: readonly LedLine[] };

/** Side by side, unless one of the guides says nothing of all this. */
function Lines({ lines, title, name, language }: LinesProps) {
  const isOneSided = (['own', 'other'] as const).some((side) =>
    lines.every(({ line }) => line[side] === null),
  );
  if (isOneSided) return <List lines={lines} />;
  return (
    <table class="compared">
      <caption class="out-of-sight">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{t(language, 'compare.own')}</th>
          <th scope="col">
            <Name text={name} />
          </th>
        </tr>
      </thead>
      {groupsOf(lines).map((group, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what is compared is compared anew, not moved
        <tbody key={index}>
          {group.lead !== null && (
            <tr>
              <th scope="rowgroup" colSpan={2}>
                {group.lead}
              </th>
            </tr>
          )}
          {group.lines.map(({ own, other }) => (
            <tr key={`${own} ${other}`}>
              <Cell text={own} language={language} />
              <Cell text={other} language={language} />
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Cell({ text, language }: { text: string | null; language: Language }) {
  if (text === null) return <td class="second-ink">{t(language, 'compare.nothing')}</td>;
  return <td dir="auto">{tamed(text)}</td>;
}

function List({ lines }: { lines: readonly LedLine[] }) {
  return (
    <ul class="compared-lines">
      {groupsOf(lines).map((group, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what is compared is compared anew, not moved
        <li key={index}>
          {group.lead}
          {group.lead === null ? (
            wordsOf(group.lines[0])
          ) : (
            <ul>
              {group.lines.map((line) => (
                <li key={wordsOf(line)} dir="auto">
                  {wordsOf(line)}
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}

function wordsOf(line: ComparedLine | undefined): string {
  return tamed(line?.own ?? line?.other ?? '');
}

/** Lines that stand under one lead, together. */
function groupsOf(lines: readonly LedLine[]): ComparedPart[] {
  const groups: { lead: string | null; lines: ComparedLine[] }[] = [];
  for (const { lead, line } of lines) {
    const last = groups.at(-1);
    if (last !== undefined && lead !== null && last.lead === lead) last.lines.push(line);
    else groups.push({ lead, lines: [line] });
  }
  return groups;
}
