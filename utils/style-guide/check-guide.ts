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

/** What a guide minds in a draft, from left to right. `languages` are those of the account. Never fails. */
export function checkGuide(
  text: string,
  guide: PreparedGuide,
  situation: Situation,
  languages: readonly ('fr' | 'en')[],
): Finding[] {
  const applied = guide.rules.filter((one) => applies(one, situation));
  if (applied.length === 0 || text.trim() === '') return [];
  const draft = readDraftFor(text, languages);
  const findings = applied.flatMap((one) =>
    one
      .check(draft, situation)
      .filter((place) => isInLanguage(draft, place, one.rule))
      .map((place) => finding(draft, place, one)),
  );
  return findings.toSorted((one, other) => one.start - other.start);
}

function applies({ rule, type }: PreparedRule, { network, kind }: Situation): boolean {
  const kinds = rule.kinds ?? type.kinds;
  return (
    (rule.networks === undefined || network === null || rule.networks.includes(network)) &&
    (kinds === null || kind === null || kinds.some((one) => one === kind))
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
    rule: place.as?.rule ?? `guide.${rule.name ?? rule.rule}`,
    called: place.as === undefined ? type.called : { fr: place.as.rule, en: place.as.rule },
    level: place.isDoubtful === true ? 'suggestion' : (rule.level ?? place.as?.level ?? level),
    message: rule.why === undefined ? message : bothLanguages(rule.why),
    ...(rule.link !== undefined && { link: rule.link }),
    ...(place.isOfWhole === true && { isOfWhole: true }),
    fixes,
    lang: languageAt(draft, start),
  };
}
