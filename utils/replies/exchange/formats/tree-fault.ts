import { type Refusal, refuse } from '../fault.ts';
import { DEEPEST } from '../limits.ts';

/** Names that mean something to JavaScript itself; no honest file has them. */
const FORBIDDEN_NAMES = ['__proto__', 'constructor', 'prototype'];

/** Refuses names that must not be, and levels without end (a list may hold itself in YAML). */
export function treeFault(raw: unknown): Refusal | null {
  const rest: { value: unknown; depth: number }[] = [{ value: raw, depth: 0 }];
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    const { value, depth } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (depth > DEEPEST) return refuse('too-deep', { given: `${DEEPEST}` });
    for (const [name, item] of Object.entries(value)) {
      if (FORBIDDEN_NAMES.includes(name)) return refuse('forbidden-name', { given: name });
      rest.push({ value: item, depth: depth + 1 });
    }
  }
  return null;
}
