import type { Bilingual } from '../../core/finding.ts';
import { PatternFault } from '../pattern/pattern-fault.ts';
import { TermIndex } from '../pattern/term-index.ts';
import { type ScopedBlock, scopeReader } from './blocks.ts';
import { compileCapitalization } from './capitalization.ts';
import { compileConditional } from './conditional.ts';
import { compileConsistency } from './consistency.ts';
import { compileExistence } from './existence.ts';
import { compileOccurrence } from './occurrence.ts';
import { compileRepetition } from './repetition.ts';
import type { RuleContext, RuleReaders, Vocabulary } from './rule-context.ts';
import { RuleFault } from './rule-fault.ts';
import type { ValeRule } from './rule-schema.ts';
import { compileSubstitution } from './substitution.ts';
import { rulesOfVocabulary } from './vocabulary-rules.ts';

/** A rule with its name, `Style.Rule`. */
export type NamedRule = { name: string; rule: ValeRule };

/** A rule that is ready to read texts. */
export type CompiledRule = NamedRule & { begin: RuleReaders; reads: (block: ScopedBlock) => boolean };

/** Rules that are ready to read texts, and the words of all of them. */
export type CompiledVale = { rules: readonly CompiledRule[]; terms: TermIndex; isLenient: boolean };

/** A rule that can't be compiled, and why. */
export type CompileFault = { name: string; why: Bilingual };

/** Patterns of all rules together; the largest public package has a quarter of it. */
const MOST_PATTERNS = 20_000;

/** Instructions of all patterns together, some ten megabytes. */
const MOST_INSTRUCTIONS = 1_000_000;

/**
 * Makes rules ready, once for a guide. `isLenient` (as drafts need it) makes ’ and ' one, no-break spaces spaces,
 * and accents one however they were typed; Vale itself does none of this. A rule whose pattern can't be taken is
 * left out and named in `faults`; the others are taken.
 */
export function compileVale(
  rules: readonly NamedRule[],
  vocabulary: Vocabulary,
  { isLenient }: { isLenient: boolean },
): { compiled: CompiledVale; faults: CompileFault[] } {
  const terms = new TermIndex(isLenient);
  const context: RuleContext = { vocabulary, isLenient, terms, room: { instructions: MOST_INSTRUCTIONS } };
  const compiled: CompiledRule[] = [];
  const faults: CompileFault[] = [];
  let patterns = 0;
  for (const { name, rule } of [...rules, ...rulesOfVocabulary(vocabulary)]) {
    patterns += patternsIn(rule, vocabulary.accept.length);
    if (patterns > MOST_PATTERNS) {
      faults.push({ name, why: TOO_MANY });
      continue;
    }
    try {
      compiled.push({ name, rule, begin: compileRule(rule, context), reads: scopeReader(rule.scope) });
    } catch (error) {
      if (!(error instanceof PatternFault || error instanceof RuleFault)) throw error;
      faults.push({ name, why: error.reason });
    }
  }
  return { compiled: { rules: compiled, terms, isLenient }, faults };
}

const TOO_MANY: Bilingual = {
  fr: `toutes les règles ensemble ont plus de ${MOST_PATTERNS} motifs`,
  en: `all rules together have more than ${MOST_PATTERNS} patterns`,
};

function compileRule(rule: ValeRule, context: RuleContext): RuleReaders {
  switch (rule.extends) {
    case 'existence':
      return compileExistence(rule, context);
    case 'substitution':
      return compileSubstitution(rule, context);
    case 'occurrence':
      return compileOccurrence(rule, context);
    case 'repetition':
      return compileRepetition(rule, context);
    case 'consistency':
      return compileConsistency(rule, context);
    case 'conditional':
      return compileConditional(rule, context);
    case 'capitalization':
      return compileCapitalization(rule, context);
  }
}

function patternsIn(rule: ValeRule, accepted: number): number {
  switch (rule.extends) {
    case 'existence':
      return rule.tokens.length + rule.raw.length + rule.exceptions.length;
    case 'substitution':
      return rule.swap.size + rule.exceptions.length;
    case 'repetition':
      return rule.tokens.length + rule.exceptions.length;
    case 'consistency':
      return rule.either.size * 2;
    case 'conditional':
      return 2 + rule.exceptions.length;
    case 'capitalization':
      return 2 + rule.exceptions.length + (rule.vocab ? accepted : 0);
    case 'occurrence':
      return 1;
  }
}
