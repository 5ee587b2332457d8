import type { RuleInWords } from '../../../../utils/core/rule-in-words.ts';

/** Items of a list that a line has room for. */
const MOST_ITEMS = 4;

/** What a rule says, and where, on the line that it is closed to. */
export function inOneLine({ statements, scope }: RuleInWords): string {
  const said = statements.map(({ text, items }) => {
    const shown = items.slice(0, MOST_ITEMS).map((item) => item.text);
    const listed = `${shown.join(', ')}${items.length > MOST_ITEMS ? '…' : '.'}`;
    return items.length === 0 ? text : `${text} ${listed}`;
  });
  return [...said, ...(scope === null ? [] : [`(${scope})`])].join(' ');
}
