import type { Document } from 'yaml';
import { isNode, isSeq, LineCounter, parseDocument } from 'yaml';
import { exchangeFault, type Refusal, refusal, refuse } from '../fault.ts';
import { LARGEST_YAML } from '../limits.ts';
import { translateEspanso } from '../syntax/espanso.ts';
import type { Remark } from '../table.ts';
import { titleFrom } from '../title-from.ts';
import { type EspansoMatch, espansoSchema } from './espanso-schema.ts';
import { type FormatTable, snippetTable } from './format-table.ts';
import type { MarkupParser } from './markup.ts';
import { plainTextOf } from './plain-text.ts';
import { treeFault } from './tree-fault.ts';

/** References to anchors that are followed before a file is taken for a bomb. */
const MOST_ALIASES = 100;

/** A match file of Espanso. */
export function readEspanso(text: string, parser: MarkupParser): FormatTable {
  if (text.length > LARGEST_YAML) return refuse('too-big', { given: `${text.length}` });
  const read = readYaml(text);
  if (!read.ok) return read;
  const parsed = espansoSchema.safeParse(read.value);
  if (!parsed.success)
    return refuse('unknown-format', { given: parsed.error.issues[0]?.path.join('.') ?? '' });

  const matches = parsed.data.matches ?? [];
  const fileVariables = parsed.data.global_vars ?? [];
  const triggers = new Set(matches.flatMap(triggersOf));
  const remarks: Remark[] = [];
  const snippets = matches.flatMap((match, index) => {
    const line = read.lines[index] ?? index + 1;
    if (typeof match.image_path === 'string') {
      remarks.push({ line, kind: 'picture', given: match.image_path });
      return [];
    }
    const [abbreviation = '', ...others] = triggersOf(match);
    remarks.push(...others.map((given): Remark => ({ line, kind: 'extra-trigger', given })));
    if (typeof match.regex === 'string')
      remarks.push({ line, kind: 'unusable-abbreviation', given: match.regex });
    const words = textOf(match, parser);
    const translated = translateEspanso(words, match, fileVariables, (name) => triggers.has(name));
    remarks.push(...translated.untranslated.map((given): Remark => ({ line, kind: 'untranslated', given })));
    const title = match.label ?? titleFrom(words);
    return [
      { line, title, abbreviation, text: translated.template, folder: '', tags: match.search_terms ?? [] },
    ];
  });
  return snippetTable(snippets, { format: 'espanso', counts: 'lines', syntax: 'bon-compte', remarks });
}

function triggersOf({ trigger, triggers }: EspansoMatch): string[] {
  return [...(typeof trigger === 'string' ? [trigger] : []), ...(triggers ?? [])];
}

function textOf({ replace, form, markdown, html }: EspansoMatch, parser: MarkupParser): string {
  return replace ?? form ?? markdown ?? (html ? plainTextOf(html, parser) : '');
}

type ReadYaml = { ok: true; value: unknown; lines: number[] } | Refusal;

function readYaml(text: string): ReadYaml {
  const lineCounter = new LineCounter();
  try {
    const document = parseDocument(text, { lineCounter });
    // A warning is a tag that nobody knows: what it stands for is not what is written.
    const problems = [...document.errors, ...document.warnings];
    if (problems.length > 0) {
      return refusal(
        problems.map(({ pos: [start, end] }) => {
          const { line } = lineCounter.linePos(start);
          return exchangeFault('broken-yaml', {
            line,
            given: text.slice(start, Math.max(end, start + 40)).split('\n', 1)[0] ?? '',
          });
        }),
      );
    }
    const value: unknown = document.toJS({ maxAliasCount: MOST_ALIASES });
    return treeFault(value) ?? { ok: true, value, lines: linesOfMatches(document, lineCounter) };
  } catch {
    // Nested deeper than the parser can go, or anchors that multiply.
    return refuse('too-deep');
  }
}

function linesOfMatches(document: Document, lineCounter: LineCounter): number[] {
  const matches = document.get('matches');
  if (!isSeq(matches)) return [];
  return matches.items.map((item) => (isNode(item) ? lineCounter.linePos(item.range?.[0] ?? 0).line : 0));
}
