type CodeTest = (code: number) => boolean;

function ascii(source: string): CodeTest {
  const expression = new RegExp(`^${source}$`);
  return (code) => code < 128 && expression.test(String.fromCharCode(code));
}

/** `[[:alpha:]]` and its like, which know ASCII only. */
export const POSIX_CLASSES: Readonly<Record<string, CodeTest>> = {
  alnum: ascii('[0-9A-Za-z]'),
  alpha: ascii('[A-Za-z]'),
  ascii: (code) => code < 128,
  blank: ascii('[\\t ]'),
  cntrl: ascii('[\\x00-\\x1f\\x7f]'),
  digit: ascii('[0-9]'),
  graph: ascii('[!-~]'),
  lower: ascii('[a-z]'),
  print: ascii('[ -~]'),
  punct: ascii('[!-\\/:-@\\[-`{-~]'),
  space: ascii('[\\t\\n\\v\\f\\r ]'),
  upper: ascii('[A-Z]'),
  word: ascii('[0-9A-Za-z_]'),
  xdigit: ascii('[0-9A-Fa-f]'),
};

const CATEGORY = /^(?:L[lmotu]?|M[cen]?|N[dlo]?|P[cdefios]?|S[ckmo]?|Z[lps]?|C[cfos]?)$/;

/** Whether a character has a Unicode property: a general category, or a script; null for an unknown one. */
export function propertyTest(name: string): CodeTest | null {
  const source = CATEGORY.test(name) ? `^\\p{${name}}$` : `^\\p{Script=${name}}$`;
  let expression: RegExp;
  try {
    expression = new RegExp(source, 'u');
  } catch {
    return null;
  }
  return (code) => expression.test(String.fromCodePoint(code));
}
