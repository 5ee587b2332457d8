import { z } from 'zod';
import type { Bilingual } from '../../core/finding.ts';
import { firstWord } from '../beside.ts';
import type { DraftReading } from '../draft-reading.ts';
import { type Place, ruleType } from '../rule-type.ts';
import { checkVale } from '../vale/check-vale.ts';
import { type CompiledVale, type CompileFault, compileVale, type NamedRule } from '../vale/compile-vale.ts';
import { RuleFault } from '../vale/rule-fault.ts';
import { readRule } from '../vale/rule-schema.ts';

/** Drafts have ’ for ', and spaces of their own. */
const LENIENT = { isLenient: true };
const NO_WORDS = { accept: [], reject: [] };

const name = z.string().regex(/^[\p{L}\p{N}_-]{1,80}$/u);
const definitions = z.record(name, z.record(z.string(), z.unknown())).superRefine((rules, context) => {
  for (const [key, definition] of Object.entries(rules)) {
    const why = faultOf(() => compileVale([{ name: key, rule: readRule(definition) }], NO_WORDS, LENIENT));
    if (why !== null) context.addIssue({ code: 'custom', params: { why }, path: [key] });
  }
});

const words = z
  .array(z.string().min(1).max(200))
  .max(5000)
  .superRefine((list, context) => {
    const why = faultOf(() => compileVale([], { accept: list, reject: list }, LENIENT));
    if (why !== null) context.addIssue({ code: 'custom', params: { why } });
  });

export const VALE_STYLE = ruleType({
  name: 'vale',
  called: { fr: 'Style Vale', en: 'Vale style' },
  shape: {
    /** Findings are `vale.STYLE.RULE`. */
    style: name,
    /** Rules of Vale as they are in their files, by their names. */
    rules: definitions,
    /** A vocabulary: patterns of words that are right, and of words that are not. */
    accept: words.optional(),
    reject: words.optional(),
  },
  prepare: ({ style, rules, accept = [], reject = [] }) => {
    const { compiled } = compiledOf({ style, rules, accept, reject });
    return (draft, { silenced }, { budget, stopped }) => {
      const read = checkVale(draft.text, compiled, {
        lang: draft.lang,
        budget,
        isSilenced: (name) => silenced?.has(`vale.${name}`) === true,
      });
      for (const { name, why } of read.stopped) stopped.push({ rule: `vale.${name}`, why });
      return read.findings.map((finding) => ({
        ...placeOf(draft, finding),
        message: finding.message,
        fixes: finding.fixes,
        as: { rule: finding.rule, level: finding.level },
      }));
    };
  },
});

type Style = { style: string; rules: Record<string, unknown>; accept: string[]; reject: string[] };
type Compilation = { compiled: CompiledVale; faults: CompileFault[] };

/** A style is compiled once, although it is read several times until it checks drafts. */
const compilations = new Map<string, Compilation>();
const MOST_KEPT = 12;

function compiledOf({ style, rules, accept, reject }: Style): Compilation {
  const key = JSON.stringify([style, rules, accept, reject]);
  const known = compilations.get(key);
  if (known !== undefined) return known;
  const named: NamedRule[] = Object.entries(rules).map(([rule, definition]) => ({
    name: `${style}.${rule}`,
    rule: readRule(definition),
  }));
  const made = compileVale(named, { accept, reject }, LENIENT);
  const [oldest] = compilations.keys();
  if (compilations.size >= MOST_KEPT && oldest !== undefined) compilations.delete(oldest);
  compilations.set(key, made);
  return made;
}

/** Why something can't be taken; null where it can. */
function faultOf(compile: () => Compilation): Bilingual | null {
  try {
    return compile().faults[0]?.why ?? null;
  } catch (error) {
    if (!(error instanceof RuleFault)) throw error;
    return error.reason;
  }
}

/** What is missing has no place in Vale: it is said of the first word. */
function placeOf(
  { text, end }: DraftReading,
  found: { start: number; end: number },
): Pick<Place, 'start' | 'end' | 'isOfWhole'> {
  if (found.start < found.end) return { start: found.start, end: found.end };
  return { ...(firstWord(text, { start: 0, end }) ?? { start: 0, end }), isOfWhole: true };
}
