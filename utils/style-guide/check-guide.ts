import type { Finding } from '../core/finding.ts';
import type { StoppedRule } from '../core/proofreading.ts';
import { type DraftReading, languageAt, readDraftFor } from './draft-reading.ts';
import { bothLanguages } from './reasons.ts';
import { type Check, type Place, type RuleType, type Situation, wholeEffort } from './rule-type.ts';
import { RULE_TYPES } from './rule-types.ts';
import type { GuideRule, StyleGuide } from './schema.ts';

/** A guide made ready to check drafts with. */
export type PreparedGuide = { rules: readonly PreparedRule[] };

type PreparedRule = {
  rule: GuideRule;
  type: RuleType;
  level: Finding['level'];
  /** Made ready when it is first needed: styles of English not for drafts in French. */
  check: () => Check;
};

/** Makes a guide ready, for many drafts; each of its rules once, for the first draft that it is for. */
export function prepareGuide(guide: StyleGuide): PreparedGuide {
  return {
    rules: guide.rules.map((rule) => {
      const type = RULE_TYPES.find(({ name }) => name === rule.rule);
      if (type === undefined) throw new Error(`no such rule: ${rule.rule}`);
      let check: Check | undefined;
      return {
        rule,
        type,
        level: rule.level ?? guide.level ?? type.level,
        check: () => {
          check ??= type.prepare(rule);
          return check;
        },
      };
    }),
  };
}

/** What a guide minds in a draft, from left to right, and which of its rules were given up. */
export type GuideReading = { findings: Finding[]; stopped: StoppedRule[] };

/** UTF-16 units that the rules of a guide read together, each the whole draft: of the longest drafts, eighty times. */
const MOST_READ = 2_000_000;

/** Findings of a rule, and of a guide, in one draft, the worst first: nobody reads more. */
const MOST_FINDINGS = 500;

/**
 * Checks a draft by a guide. `languages` are those of the account. However many rules a guide has and however slow
 * they are, it ends soon: rules that there is no time for are given up, and told. Never fails.
 */
export function readByRules(
  text: string,
  guide: PreparedGuide,
  situation: Situation,
  languages: readonly ('fr' | 'en')[],
): GuideReading {
  const applied = guide.rules.filter((one) => applies(one, situation));
  if (applied.length === 0 || text.trim() === '') return { findings: [], stopped: [] };
  const draft = readDraftFor(text, languages);
  const effort = wholeEffort();
  const findings: Finding[] = [];
  let read = 0;
  for (const one of applied.filter(({ rule }) => isInDraft(draft, rule))) {
    read += text.length;
    if (read > MOST_READ) {
      effort.stopped.push({ rule: nameOf(one.rule), why: 'late' });
      continue;
    }
    const before = findings.length;
    for (const place of one.check()(draft, situation, effort)) {
      if (isInLanguage(draft, place, one.rule)) findings.push(finding(draft, place, one));
      if (findings.length - before === MOST_FINDINGS) break;
    }
  }
  const minded = findings.filter(({ rule }) => situation.silenced?.has(rule) !== true);
  return { findings: theWorst(minded), stopped: effort.stopped };
}

/** What a guide minds in a draft, from left to right; as `readByRules`. */
export function checkGuide(...asked: Parameters<typeof readByRules>): Finding[] {
  return readByRules(...asked).findings;
}

const LEVELS: readonly Finding['level'][] = ['error', 'warning', 'suggestion'];

function theWorst(findings: readonly Finding[]): Finding[] {
  const worst =
    findings.length > MOST_FINDINGS
      ? LEVELS.flatMap((level) => findings.filter((one) => one.level === level)).slice(0, MOST_FINDINGS)
      : findings;
  return worst.toSorted((one, other) => one.start - other.start);
}

function nameOf({ name, rule }: GuideRule): string {
  return `guide.${name ?? rule}`;
}

function applies({ rule, type }: PreparedRule, { network, kind, silenced }: Situation): boolean {
  const kinds = rule.kinds ?? type.kinds;
  return (
    silenced?.has(nameOf(rule)) !== true &&
    (rule.networks === undefined || network === null || rule.networks.includes(network)) &&
    (kinds === null || kind === null || kinds.some((one) => one === kind))
  );
}

/** Whether a draft has anything in the languages that a rule is for. */
function isInDraft({ lang, sentences }: DraftReading, { languages }: GuideRule): boolean {
  return (
    languages === undefined ||
    languages.some((one) => one === lang || sentences.some((sentence) => sentence.lang === one))
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
    rule: place.as?.rule ?? nameOf(rule),
    called: place.as === undefined ? type.called : { fr: place.as.rule, en: place.as.rule },
    level: place.isDoubtful === true ? 'suggestion' : (rule.level ?? place.as?.level ?? level),
    message: rule.why === undefined ? message : bothLanguages(rule.why),
    ...(rule.link !== undefined && { link: rule.link }),
    ...(place.isOfWhole === true && { isOfWhole: true }),
    fixes,
    lang: languageAt(draft, start),
  };
}
