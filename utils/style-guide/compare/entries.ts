import type { Bilingual } from '../../core/finding.ts';
import type { Item } from '../in-words/kind-words.ts';
import { LEVELS, sayRule } from '../in-words/rule-in-words.ts';
import { bothLanguages } from '../reasons.ts';
import type { GuideRule, StyleGuide } from '../schema.ts';

/** One thing that a guide says, to be put beside another guide's. */
export type Entry = {
  /** What it is part of: entries of one part and one key are about the same. */
  part: string;
  lead: Bilingual | null;
  key: string;
  text: Bilingual;
  /** What the words do not tell anew. */
  detail?: unknown;
};

/** What a guide says besides its rules. */
export function entriesOfHead({ name, link, level, card = {} }: StyleGuide): Entry[] {
  return [
    plain('name', labelled(NAME, name)),
    ...(link === undefined ? [] : [plain('link', labelled(LINK, link))]),
    ...(level === undefined ? [] : [plain('level', labelled(GENERAL_LEVEL, LEVELS[level]))]),
    ...listed('do', DO, (card.do ?? []).map(asItself)),
    ...listed('dont', DONT, (card.dont ?? []).map(asItself)),
    ...(card.urgent === undefined ? [] : [plain('urgent', labelled(URGENT, card.urgent))]),
  ];
}

/** What a rule says, all of it. */
export function entriesOfRule(rule: GuideRule, guideLevel: StyleGuide['level']): Entry[] {
  const { statements, scope, level } = sayRule(withTermsApart(rule), guideLevel);
  const { name, why, link, ok = [], bad = [] } = rule;
  return [
    ...statements.flatMap(({ setting, text, items }): Entry[] => {
      const part = `setting ${setting}`;
      if (items === undefined) return [plain(part, text)];
      const settings = setting === null ? undefined : (rule as Readonly<Record<string, unknown>>)[setting];
      return listed(`${part} ${text.en}`, text, items).map((entry) => ({
        ...entry,
        detail: definitionIn(settings, entry.key),
      }));
    }),
    plain('scope', labelled(SCOPE, scope ?? EVERYWHERE)),
    plain('level', labelled(LEVEL, level)),
    ...(name === undefined ? [] : [plain('name', labelled(NAME, name))]),
    ...(why === undefined ? [] : [plain('why', labelled(REASON, bothLanguages(why)))]),
    ...(link === undefined ? [] : [plain('link', labelled(LINK, link))]),
    ...listed('ok', OK, ok.map(asItself)),
    ...listed('bad', BAD, bad.map(asItself)),
  ];
}

const NAME = { fr: 'Nom', en: 'Name' };
const LINK = { fr: 'Lien', en: 'Link' };
const LEVEL = { fr: 'Niveau', en: 'Level' };
const GENERAL_LEVEL = { fr: 'Niveau des règles qui n’en ont pas', en: 'Level of rules that have none' };
const SCOPE = { fr: 'Où', en: 'Where' };
const EVERYWHERE = { fr: 'Partout', en: 'Everywhere' };
const REASON = { fr: 'Raison', en: 'Reason' };
const URGENT = { fr: 'En cas d’urgence', en: 'When it is urgent' };
const DO = { fr: 'À faire\u00a0:', en: 'Do:' };
const DONT = { fr: 'À éviter\u00a0:', en: 'Don’t:' };
const OK = { fr: 'Exemples justes\u00a0:', en: 'Examples that are right:' };
const BAD = { fr: 'Exemples à reprendre\u00a0:', en: 'Examples that are not:' };

function plain(part: string, text: Bilingual): Entry {
  return { part, lead: null, key: '', text };
}

function labelled(label: Bilingual, said: string | Bilingual): Bilingual {
  const { fr, en } = bothLanguages(said);
  return { fr: `${label.fr}\u00a0: ${fr}`, en: `${label.en}: ${en}` };
}

function listed(part: string, lead: Bilingual, items: readonly Item[]): Entry[] {
  return items.map(({ key, text }) => ({ part, lead, key, text }));
}

function asItself(text: string): Item {
  return { key: text, text: bothLanguages(text) };
}

/** What stands under a name, where a setting is made of named things, as the rules of a style of Vale. */
function definitionIn(settings: unknown, name: string): unknown {
  if (typeof settings !== 'object' || settings === null || Array.isArray(settings)) return undefined;
  return (settings as Readonly<Record<string, unknown>>)[name];
}

type Term = string | { term: string | string[] };

/** Two guides may write the terms of one entry in several: each has one of its own. */
function withTermsApart(rule: GuideRule): GuideRule {
  if (rule.rule !== 'terms') return rule;
  const { avoid } = rule as GuideRule & { avoid: readonly Term[] };
  const apart = avoid.flatMap((entry): Term[] =>
    typeof entry === 'string' ? [entry] : [entry.term].flat().map((term) => ({ ...entry, term })),
  );
  return { ...rule, avoid: apart } as GuideRule;
}
