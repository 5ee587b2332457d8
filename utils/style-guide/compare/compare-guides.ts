import type { Bilingual } from '../../core/finding.ts';
import type {
  ComparedLine,
  ComparedPart,
  ComparedRule,
  GuideComparison,
} from '../../core/guide-comparison.ts';
import type { Language } from '../../core/question.ts';
import { sayRule } from '../in-words/rule-in-words.ts';
import { readGuide } from '../read-guide.ts';
import type { StyleGuide } from '../schema.ts';
import { type Entry, entriesOfHead, entriesOfRule } from './entries.ts';
import { matchRules } from './match-rules.ts';

/** Two guides side by side: rules of one's own in their order, then those that only the other has. */
export function compareGuides(own: StyleGuide, other: StyleGuide, language: Language): GuideComparison {
  const matches = matchRules(own.rules, other.rules);
  const matched = new Map(matches.map((match) => [match.own, match.other]));
  const taken = new Set(matched.values());
  const places: Pick<ComparedRule, 'own' | 'other'>[] = [
    ...[...own.rules.keys()].map((place) => ({ own: place, other: matched.get(place) ?? null })),
    ...[...other.rules.keys()]
      .filter((place) => !taken.has(place))
      .map((place) => ({ own: null, other: place })),
  ];
  return {
    head: partsOf(entriesOfHead(own), entriesOfHead(other), language),
    rules: places.flatMap((place): ComparedRule[] => {
      const [ownRule, otherRule] = [own.rules[place.own ?? -1], other.rules[place.other ?? -1]];
      const either = ownRule ?? otherRule;
      if (either === undefined) return [];
      const parts = partsOf(
        ownRule === undefined ? [] : entriesOfRule(ownRule, own.level),
        otherRule === undefined ? [] : entriesOfRule(otherRule, other.level),
        language,
      );
      const isSame = parts.every(({ lines }) => lines.every((line) => line.isSame));
      const name = ownRule?.name ?? otherRule?.name ?? null;
      return [{ ...place, title: sayRule(either).title[language], name, isSame, parts }];
    }),
  };
}

/** The same of two guides' YAML; null where one of them can't be read. */
export function compareSources(own: string, other: string, language: Language): GuideComparison | null {
  const [one, another] = [readGuide(own).guide, readGuide(other).guide];
  return one === null || another === null ? null : compareGuides(one, another, language);
}

function partsOf(own: readonly Entry[], other: readonly Entry[], language: Language): ComparedPart[] {
  const parts = inOneOrder(namesOf(own), namesOf(other));
  return parts.map((part) => {
    const isOfPart = (entry: Entry) => entry.part === part;
    const [ownEntries, otherEntries] = [own.filter(isOfPart), other.filter(isOfPart)];
    const lead = (ownEntries[0] ?? otherEntries[0])?.lead ?? null;
    return { lead: lead?.[language] ?? null, lines: linesOf(ownEntries, otherEntries, language) };
  });
}

function namesOf(entries: readonly Entry[]): string[] {
  return [...new Set(entries.map(({ part }) => part))];
}

/** One's own in their order, what only the other has behind what it has before it. */
function inOneOrder(own: readonly string[], other: readonly string[]): string[] {
  const order = [...own];
  for (const [index, part] of other.entries()) {
    if (!order.includes(part)) order.splice(order.indexOf(other[index - 1] ?? '') + 1, 0, part);
  }
  return order;
}

/** One's own in their order, each with the other's of its key; then what only the other says. */
function linesOf(own: readonly Entry[], other: readonly Entry[], language: Language): ComparedLine[] {
  const others = Map.groupBy(other, ({ key }) => key);
  const lines = own.map((entry) => lineOf(entry, others.get(entry.key)?.shift(), language));
  const rest = other.filter((entry) => others.get(entry.key)?.includes(entry));
  return [...lines, ...rest.map((entry) => lineOf(undefined, entry, language))];
}

function lineOf(own: Entry | undefined, other: Entry | undefined, language: Language): ComparedLine {
  if (own === undefined || other === undefined) {
    return { own: own?.text[language] ?? null, other: other?.text[language] ?? null, isSame: false };
  }
  const foreign = language === 'fr' ? 'en' : 'fr';
  if (own.text[language] !== other.text[language]) {
    return { own: own.text[language], other: other.text[language], isSame: false };
  }
  // The guides may differ in what is not read here: the other language, or the inside of a rule of Vale.
  if (own.text[foreign] !== other.text[foreign]) {
    return { own: own.text[foreign], other: other.text[foreign], isSame: false };
  }
  const isSame = JSON.stringify(own.detail) === JSON.stringify(other.detail);
  return {
    own: own.text[language],
    other: other.text[language] + (isSame ? '' : OTHERWISE[language]),
    isSame,
  };
}

const OTHERWISE: Bilingual = { fr: ', écrite autrement', en: ', written otherwise' };
