import type { GuideRule } from '../schema.ts';

/** Places of two rules that are about the same, each in its own guide's list. */
export type Match = { own: number; other: number };

/** What a rule is told by; null where this way does not apply to it. */
type Way = { keyOf: (rule: GuideRule) => string | null; mustBeAlone: boolean };

/**
 * The surest way first: by name, then by kind and scope, then by kind. Rules without a name go in the order
 * of their lists; others than those are matched only where it can be no other.
 */
const WAYS: readonly Way[] = [
  { keyOf: (rule) => (rule.name === undefined ? null : `${kindOf(rule)} ${rule.name}`), mustBeAlone: false },
  {
    keyOf: (rule) => (rule.name === undefined ? `${kindOf(rule)} ${scopeOf(rule)}` : null),
    mustBeAlone: false,
  },
  { keyOf: (rule) => `${kindOf(rule)} ${scopeOf(rule)}`, mustBeAlone: true },
  { keyOf: kindOf, mustBeAlone: true },
];

/** Which rules of two guides are about the same; each is in one match at most. */
export function matchRules(own: readonly GuideRule[], other: readonly GuideRule[]): Match[] {
  const matches: Match[] = [];
  const left = { own: new Set(own.keys()), other: new Set(other.keys()) };
  for (const { keyOf, mustBeAlone } of WAYS) {
    const candidates = Map.groupBy(left.other, (place) => keyOf(other[place] as GuideRule));
    for (const [key, places] of Map.groupBy(left.own, (place) => keyOf(own[place] as GuideRule))) {
      const others = candidates.get(key) ?? [];
      if (key === null || (mustBeAlone && (places.length > 1 || others.length > 1))) continue;
      for (const [index, place] of places.entries()) {
        const counterpart = others[index];
        if (counterpart === undefined) break;
        matches.push({ own: place, other: counterpart });
        left.own.delete(place);
        left.other.delete(counterpart);
      }
    }
  }
  return matches;
}

/** Two styles of Vale are no more alike than two kinds. */
function kindOf(rule: GuideRule): string {
  return rule.rule === 'vale' ? `vale ${(rule as GuideRule & { style: string }).style}` : rule.rule;
}

function scopeOf({ networks, kinds, languages }: GuideRule): string {
  return [networks, kinds, languages].map((list) => (list ?? ['all']).toSorted().join()).join(' ');
}
