import { Liquid } from 'liquidjs';
import { LONGEST_TEXT } from '../../core/reply.ts';
import { replyFilters, writeOutput } from './filters.ts';
import { AskTag, ChooseTag, DateTag } from './tags/ask.ts';
import { CaretTag } from './tags/caret.ts';
import { ReplyTag } from './tags/reply.ts';
import { VaryTag } from './tags/vary.ts';
import { YesNoTag } from './tags/yesno.ts';

/** Milliseconds: an honest reply takes a few, so that even a stalled laptop keeps within it. */
const LONGEST_RENDERING = 1000;

/** Characters and list items that filters and ranges may make: ten times the longest text. */
const MOST_MEMORY = 10 * LONGEST_TEXT;

/** They would read files or addresses, write HTML, or write a missing value as nothing without asking. */
const FOREIGN_TAGS = [
  ...['include', 'render', 'layout', 'block', 'tablerow'],
  ...['echo', 'liquid', 'cycle', 'increment', 'decrement'],
];

/** LiquidJS with the tags and filters of a reply. It keeps nothing between fillings. */
export const engine: Liquid = createEngine();

function createEngine(): Liquid {
  const liquid = new Liquid({
    // No file system, and in a browser no requests either.
    templates: {},
    // Each filling brings its own; asking the system takes long.
    locale: 'en-CA',
    strictFilters: true,
    strictVariables: true,
    lenientIf: true,
    // Its result goes to the emitter as it is, whatever the library's types say.
    outputEscape: writeOutput as unknown as (value: unknown) => string,
    parseLimit: LONGEST_TEXT,
    renderLimit: LONGEST_RENDERING,
    memoryLimit: MOST_MEMORY,
  });
  for (const name of FOREIGN_TAGS) delete liquid.tags[name];
  for (const name of Object.keys(liquid.filters)) liquid.unregisterFilter(name);
  for (const [name, filter] of replyFilters()) liquid.registerFilter(name, filter);
  liquid.registerTag('ask', AskTag);
  liquid.registerTag('choose', ChooseTag);
  liquid.registerTag('date', DateTag);
  liquid.registerTag('yesno', YesNoTag);
  liquid.registerTag('vary', VaryTag);
  liquid.registerTag('caret', CaretTag);
  liquid.registerTag('reply', ReplyTag);
  return liquid;
}
