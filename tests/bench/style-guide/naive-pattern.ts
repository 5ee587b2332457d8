import type { ValeRule } from '../../../utils/style-guide/vale/rule-schema.ts';

/** What `\b` is in Vale; the platform's own knows ASCII letters only. */
const WORD = '[\\p{L}\\p{Mn}\\p{Nd}\\p{Pc}\\u200c\\u200d]';
const EDGE = `(?:(?<=${WORD})(?!${WORD})|(?<!${WORD})(?=${WORD}))`;

/** A rule as one expression of the platform, as a plain translation has it; null where that isn't one. */
export function naivePattern(rule: ValeRule): RegExp | null {
  const source = sourceOf(rule);
  if (source === null) return null;
  const flags = `gmu${'ignorecase' in rule && rule.ignorecase ? 'i' : ''}`;
  const plain = source
    .replace(/\(\?[im]+\)/g, '')
    .replaceAll('(?P<', '(?<')
    .replaceAll("\\'", "'")
    .replaceAll('\\b', EDGE);
  try {
    return new RegExp(plain, flags);
  } catch {
    return new RegExp(plain, flags.replace('u', ''));
  }
}

function sourceOf(rule: ValeRule): string | null {
  switch (rule.extends) {
    case 'existence': {
      const tokens = rule.tokens.join('|');
      const isWord = !rule.nonword && rule.tokens.length > 0;
      return rule.raw.join('') + (isWord ? `\\b(?:${tokens})\\b` : `(?:${tokens})`);
    }
    case 'substitution': {
      const keys = [...rule.swap.keys()].toSorted((a, b) => b.length - a.length).map((key) => `(${key})`);
      return rule.nonword ? keys.join('|') : `\\b(?:${keys.join('|')})\\b`;
    }
    case 'occurrence':
      return rule.token;
    case 'repetition':
      return `(${rule.tokens.join('|')})`;
    case 'consistency':
      return `\\b(?:${[...rule.either].flat().join('|')})\\b`;
    case 'conditional':
      return rule.first;
    default:
      return null;
  }
}
