import type { Finding } from '../core/finding.ts';
import { type DraftReading, languageAt, readDraftFor } from './draft-reading.ts';
import { bothLanguages } from './reasons.ts';
import type { Check, Place, RuleType, Situation } from './rule-type.ts';
import { RULE_TYPES } from './rule-types.ts';
import type { GuideRule, StyleGuide } from './schema.ts';

/** A guide made ready to check drafts with. */
export type PreparedGuide = { rules: readonly PreparedRule[] };

type PreparedRule = { rule: GuideRule; type: RuleType; level: Finding['level']; check: Check };

/** Makes a guide ready: once, for many drafts. */
export function prepareGuide(guide: StyleGuide): PreparedGuide {
  return {
    rules: guide.rules.map((rule) => {
      const type = RULE_TYPES.find(({ name }) => name === rule.rule);
      if (type === undefined) throw new Error(`no such rule: ${rule.rule}`);
      return { rule, type, level: rule.level ?? guide.level ?? type.level, check: type.prepare(rule) };
    }),
  };
}

/** What a guide minds in a draft, rule by rule. `languages` are those of the account. Never fails. */
export function checkGuide(
  text: string,
  guide: PreparedGuide,
  situation: Situation,
  languages: readonly ('fr' | 'en')[],
): Finding[] {
  const applied = guide.rules.filter(({ rule }) => applies(rule, situation));
  if (applied.length === 0 || text.trim() === '') return [];
  const draft = readDraftFor(text, languages);
  return applied.flatMap((one) =>
    one
      .check(draft, situation)
      .filter((place) => isInLanguage(draft, place, one.rule))
      .map((place) => finding(draft, place, one)),
  );
}

function applies({ networks, kinds }: GuideRule, { network, kind }: Situation): boolean {
  return (
    (networks === undefined || network === null || networks.includes(network)) &&
    (kinds === undefined || kind === null || kinds.some((one) => one === kind))
  );
}

function isInLanguage(draft: DraftReading, place: Place, { languages }: GuideRule): boolean {
  if (languages === undefined) return true;
  const lang = place.isOfWhole ? draft.lang : languageAt(draft, place.start);
  return languages.some((one) => one === lang);
}

function finding(draft: DraftReading, place: Place, { rule, type, level }: PreparedRule): Finding {
  const { start, end, message, fixes = [] } = place;
  return {
    start,
    end,
    text: draft.text.slice(start, end),
    rule: `guide.${rule.name ?? rule.rule}`,
    called: type.called,
    level,
    message: rule.why === undefined ? message : bothLanguages(rule.why),
    ...(rule.link !== undefined && { link: rule.link }),
    ...(place.isOfWhole === true && { isOfWhole: true }),
    fixes,
    lang: languageAt(draft, start),
  };
}
