import { refuse } from '../fault.ts';
import { readBriskineJson } from './briskine.ts';
import type { FormatTable } from './format-table.ts';
import type { MarkupParser } from './markup.ts';
import { readTextBlaze } from './text-blaze.ts';
import { treeFault } from './tree-fault.ts';

/** Text Blaze's export, or Briskine's. */
export function readJson(text: string, parser: MarkupParser): FormatTable {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return refuse('broken-json');
  }
  return (
    treeFault(raw) ?? readTextBlaze(raw, parser) ?? readBriskineJson(raw, parser) ?? refuse('unknown-format')
  );
}
