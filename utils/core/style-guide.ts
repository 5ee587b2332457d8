/** UTF-16 units of a style guide's file. */
export const LONGEST_GUIDE = 256_000;
