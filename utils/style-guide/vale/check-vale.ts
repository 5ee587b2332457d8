import type { Finding, TextLanguage } from '../../core/finding.ts';
import type { StopReason } from '../../core/proofreading.ts';
import { type Budget, OverBudget, STEPS_FOR_ALL, STEPS_FOR_ONE } from '../pattern/matcher.ts';
import { type ReadableText, readable } from '../pattern/readable-text.ts';
import { blocksOf, type ScopedBlock, type TextKind } from './blocks.ts';
import type { CompiledRule, CompiledVale } from './compile-vale.ts';
import type { Alert, Block } from './rule-context.ts';

/** UTF-16 units; a longer text isn't read at all. */
const LONGEST_TEXT = 20_000;

/** What one rule says in one text; nobody reads more. */
const MOST_ALERTS = 200;

export type ValeReading = {
  /** From left to right. */
  findings: Finding[];
  /** Rules that were given up in this text: they say nothing, which is to be shown. */
  stopped: { name: string; why: StopReason }[];
};

type ValeOptions = {
  kind?: TextKind;
  lang?: TextLanguage;
  /** What may be spent, counted down; left out: as much as for a whole guide. */
  budget?: Budget;
  /** Rules that are passed over, by their names. */
  isSilenced?: (name: string) => boolean;
};

/**
 * What compiled rules of Vale find in a text. A text of more than 20,000 characters is not read: all rules are
 * `stopped`. Findings are named `vale.Style.Rule`; a rule's message is in its author's language, whatever `lang`.
 * Where something is missing, its finding is empty and at the start.
 */
export function checkVale(
  text: string,
  { rules, terms, isLenient }: CompiledVale,
  { kind = 'post', lang = 'und', budget: all = { steps: STEPS_FOR_ALL }, isSilenced }: ValeOptions = {},
): ValeReading {
  const asked = rules.filter(({ name }) => isSilenced?.(name) !== true);
  if (text.length > LONGEST_TEXT) {
    return { findings: [], stopped: asked.map(({ name }) => ({ name, why: 'long-text' })) };
  }
  const scoped = blocksOf(text, kind);
  const ready = new Map<ScopedBlock, Block>();
  const readables = new Map<string, ReadableText>();
  const findings: Finding[] = [];
  const stopped: ValeReading['stopped'] = [];
  for (const compiled of asked) {
    if (all.steps <= 0) {
      stopped.push({ name: compiled.name, why: 'late' });
      continue;
    }
    const budget: Budget = { steps: Math.min(STEPS_FOR_ONE, all.steps) };
    const given = budget.steps;
    try {
      for (const alert of alertsOf(compiled, budget)) findings.push(findingOf(compiled, alert));
    } catch (error) {
      if (!(error instanceof OverBudget)) throw error;
      // With less than its share left, it is the others' doing.
      stopped.push({ name: compiled.name, why: given < STEPS_FOR_ONE ? 'late' : 'slow' });
    }
    all.steps -= given - Math.max(0, budget.steps);
  }
  return { findings: findings.sort((a, b) => a.start - b.start || a.end - b.end), stopped };

  function alertsOf({ rule, begin, reads }: CompiledRule, budget: Budget): Alert[] {
    const reader = begin(budget, { linesEndSentences: kind === 'post' });
    const found = scoped.filter(reads).flatMap((one) => reader(blockOf(one, budget)));
    const most = Math.min(rule.limit || MOST_ALERTS, MOST_ALERTS);
    // One rule says one thing in one place.
    const starts = new Set<number>();
    return found.filter(({ start }) => {
      if (starts.has(start)) return false;
      starts.add(start);
      return starts.size <= most;
    });
  }

  /** Blocks of the same stretch are read once. */
  function blockOf(one: ScopedBlock, budget: Budget): Block {
    const known = ready.get(one);
    if (known) return known;
    const { start, end } = one;
    const read = readables.get(`${start}-${end}`) ?? readable(text, { isLenient, start, end });
    readables.set(`${start}-${end}`, read);
    const block = { readable: read, hits: terms.find(read, budget) };
    ready.set(one, block);
    return block;
  }

  function findingOf({ name, rule }: CompiledRule, { start, end, message, fixes }: Alert): Finding {
    const found = text.slice(start, end);
    return {
      start,
      end,
      text: found,
      rule: `vale.${name}`,
      level: rule.level,
      message: { fr: message, en: message },
      fixes: fixes.filter((fix) => fix !== found),
      lang,
    };
  }
}
