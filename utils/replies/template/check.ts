import { type Template, TypeGuards, toValueSync, Value, type Variable } from 'liquidjs';
import type { Ask } from './ask.ts';
import { enterReply, insideReply } from './chain.ts';
import { engine } from './engine.ts';
import { excerpt, faultFrom, type TemplateFault } from './fault.ts';
import { fillWith } from './fill.ts';
import type { Filling, ReplyLookup } from './filling.ts';
import { normalizeBreaks, parseTemplate } from './parse.ts';
import { ReplyTag } from './tags/reply.ts';
import { type FillContext, VARIABLE_NAMES } from './values.ts';

/**
 * What is wrong with a template, in the order of its text; empty where it can be used. Of faults
 * that keep it from being read, only the first: others may be its consequences.
 * @param lookup gives the text of a reply by abbreviation or title; for the reply being edited, the
 * text that is checked, so that a circle through it is found.
 */
export function checkTemplate(text: string, lookup: ReplyLookup): TemplateFault[] {
  const source = normalizeBreaks(text);
  const faults = staticFaults(source, [{ name: null, text: source }], lookup, new Map());
  return faults.length > 0 ? faults : trialFaults(source, lookup);
}

/** Faults that can be seen without filling. `verdicts` are those on replies read already, by their text. */
function staticFaults(
  text: string,
  chain: Filling['chain'],
  lookup: ReplyLookup,
  verdicts: Map<string, TemplateFault | null>,
): TemplateFault[] {
  try {
    const { templates } = parseTemplate(engine, text);
    const nested = replyTagsIn(templates).flatMap((tag) => faultsThrough(tag, chain, lookup, verdicts));
    const faults = [...strayValues(templates), ...unknownVariables(templates), ...nested];
    return faults.sort((a, b) => a.line - b.line || a.column - b.column);
  } catch (error) {
    return [faultFrom(error)];
  }
}

function unknownVariables(templates: Template[]): TemplateFault[] {
  const { globals } = engine.analyzeSync(templates, { partials: false });
  return Object.values(globals)
    .flat()
    .filter((variable) => !isKnown(variable))
    .map((variable) => ({
      problem: 'unknown-variable',
      line: variable.location.row,
      column: variable.location.col,
      detail: String(variable),
    }));
}

function isKnown(variable: Variable): boolean {
  const name = variable.segments.join('.');
  // Liquid gives every text its size.
  return VARIABLE_NAMES.has(name) || VARIABLE_NAMES.has(name.replace(/\.size$/, ''));
}

/** `{{ person.name person.handle }}`: LiquidJS would write the first value and drop the others unsaid. */
function strayValues(templates: Template[]): TemplateFault[] {
  return templates.flatMap((template) => {
    const isFaulty = [...(template.arguments?.() ?? [])].some(
      (argument) => argument instanceof Value && countResults(argument) !== 1,
    );
    const [line = 1, column = 1] = template.token.getPosition();
    const own: TemplateFault = { problem: 'syntax', line, column, detail: excerpt(template.token.getText()) };
    return [...(isFaulty ? [own] : []), ...strayValues(childrenOf(template))];
  });
}

/** An operator takes two values and leaves one, `not` takes one. */
function countResults(value: Value): number {
  return value.initial.postfix.reduce((count, token) => {
    if (!TypeGuards.isOperatorToken(token)) return count + 1;
    return token.operator === 'not' ? count : count - 1;
  }, 0);
}

function childrenOf(template: Template): Template[] {
  return template.children ? toValueSync(template.children(false, true)) : [];
}

function replyTagsIn(templates: Template[]): ReplyTag[] {
  return templates.flatMap((template) => {
    if (template instanceof ReplyTag) return [template];
    return replyTagsIn(childrenOf(template));
  });
}

/** What is wrong with the reply that a tag stands for, told at the tag. */
function faultsThrough(
  tag: ReplyTag,
  chain: Filling['chain'],
  lookup: ReplyLookup,
  verdicts: Map<string, TemplateFault | null>,
): TemplateFault[] {
  const [line = 1, column = 1] = tag.token.getPosition();
  const inner = [...chain];
  try {
    const text = enterReply(inner, tag.replyName, lookup);
    if (!verdicts.has(text)) verdicts.set(text, staticFaults(text, inner, lookup, verdicts)[0] ?? null);
    const fault = verdicts.get(text);
    if (!fault) return [];
    return [{ ...fault, line, column, detail: insideReply(fault.problem, fault.detail, tag.replyName) }];
  } catch (error) {
    return [{ ...faultFrom(error), line, column }];
  }
}

const KNOWN: FillContext = {
  person: { handle: 'a', name: 'A B', firstName: 'A' },
  client: { name: 'C', handle: 'c', hashtag: '#c' },
  language: 'fr',
  now: 0,
  seed: 0,
};

const UNKNOWN: FillContext = {
  person: null,
  client: { name: 'C', handle: null, hashtag: null },
  language: 'en',
  now: 0,
  seed: 1,
};

/** Fills the template twice, all known and nothing known: loops without end show only when they run. */
function trialFaults(source: string, lookup: ReplyLookup): TemplateFault[] {
  const agreed = fillWith(source, KNOWN, agree, lookup);
  if ('fault' in agreed) return [agreed.fault];
  const refused = fillWith(source, UNKNOWN, refuse, lookup);
  return 'fault' in refused ? [refused.fault] : [];
}

function agree(ask: Ask): string {
  if (ask.kind === 'yes-no') return 'yes';
  return ask.initial || '1';
}

function refuse(ask: Ask): string | null {
  return ask.kind === 'yes-no' ? 'no' : null;
}
