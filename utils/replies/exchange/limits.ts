const MEGABYTE = 1_048_576;

/** Bytes of a file of replies. Ten thousand replies of a paragraph in two languages weigh about half of it. */
export const LARGEST_FILE = 20 * MEGABYTE;

/** Bytes of an Espanso file: reading YAML takes far longer than a table, and people write it by hand. */
export const LARGEST_YAML = 2 * MEGABYTE;

/** Lines of a table: the most replies, in ten wordings each. */
export const MOST_LINES = 100_000;

/** Columns of a table; spreadsheets add empty ones. */
export const MOST_COLUMNS = 500;

/** Levels of a file of another tool; those we know have six. */
export const DEEPEST = 20;

/** Faults that are handed out; a file with more of them has one cause. */
export const MOST_FAULTS = 50;
