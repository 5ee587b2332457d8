import type { Bilingual, Finding } from '../../core/finding.ts';
import type { Language } from '../../core/question.ts';
import type { RuleInWords, Statement } from '../../core/rule-in-words.ts';
import { bothLanguages } from '../reasons.ts';
import { RULE_TYPES } from '../rule-types.ts';
import type { GuideRule } from '../schema.ts';
import type { KindWords, Said } from './kind-words.ts';
import { INCLUSIVE_WORDS, LANGUAGE_WORDS } from './language-words.ts';
import { LEGAL_WORDS, OTHER_NETWORK_WORDS, PERSONAL_DATA_WORDS } from './law-words.ts';
import { ALT_TEXT_WORDS, REPEATS_WORDS } from './publication-words.ts';
import { sayScope } from './scope.ts';
import { LENGTH_WORDS, OPENING_WORDS, SIGN_OFF_WORDS } from './shape-words.ts';
import { EMOJI_WORDS, HASHTAG_WORDS, LINK_WORDS, MENTION_WORDS } from './sign-words.ts';
import { TERM_WORDS, VALE_WORDS } from './term-words.ts';
import {
  ADDRESS_WORDS,
  CAPITAL_WORDS,
  MARK_WORDS,
  PLAIN_LETTER_WORDS,
  TEXT_SPEAK_WORDS,
} from './tone-words.ts';

/** The words of every kind of rule, by its name. */
const KINDS: Readonly<Record<string, KindWords>> = {
  address: ADDRESS_WORDS,
  altText: ALT_TEXT_WORDS,
  capitals: CAPITAL_WORDS,
  emoji: EMOJI_WORDS,
  hashtags: HASHTAG_WORDS,
  inclusive: INCLUSIVE_WORDS,
  language: LANGUAGE_WORDS,
  legal: LEGAL_WORDS,
  length: LENGTH_WORDS,
  links: LINK_WORDS,
  marks: MARK_WORDS,
  mentions: MENTION_WORDS,
  opening: OPENING_WORDS,
  otherNetwork: OTHER_NETWORK_WORDS,
  personalData: PERSONAL_DATA_WORDS,
  plainLetters: PLAIN_LETTER_WORDS,
  repeats: REPEATS_WORDS,
  signOff: SIGN_OFF_WORDS,
  terms: TERM_WORDS,
  textSpeak: TEXT_SPEAK_WORDS,
  vale: VALE_WORDS,
};

/** What a rule says in both languages; as `RuleInWords`. */
type RuleSaid = {
  title: Bilingual;
  statements: readonly (Said & { setting: string | null })[];
  scope: Bilingual | null;
  level: Bilingual;
};

/**
 * What a rule of a guide that was read asks for, where, and how much it weighs.
 * @param guideLevel the guide's own, for rules without one.
 * @throws where there is no such kind of rule.
 */
export function sayRule(rule: GuideRule, guideLevel?: Finding['level']): RuleSaid {
  const type = RULE_TYPES.find(({ name }) => name === rule.rule);
  const words = KINDS[rule.rule];
  if (type === undefined || words === undefined) throw new Error(`no such rule: ${rule.rule}`);
  const statements = [
    ...words.always.map((said) => ({ setting: null, ...said })),
    ...words.settings.flatMap(({ setting, say }) => say(rule).map((said) => ({ setting, ...said }))),
  ];
  const { networks, kinds = type.kinds ?? undefined, languages } = rule;
  return {
    title: type.called,
    statements: statements.length > 0 ? statements : [{ setting: null, text: NOTHING }],
    scope: sayScope({ networks, kinds, languages }),
    level: levelOf(rule, guideLevel ?? type.level),
  };
}

/** The same in one language, with the guide's reason. */
export function ruleInWords(rule: GuideRule, language: Language, guideLevel?: Finding['level']): RuleInWords {
  const { title, statements, scope, level } = sayRule(rule, guideLevel);
  return {
    title: title[language],
    name: rule.name ?? null,
    statements: statements.map(
      ({ setting, text, items = [] }): Statement => ({
        setting,
        text: text[language],
        items: items.map((item) => ({ key: item.key, text: item.text[language] })),
      }),
    ),
    scope: scope?.[language] ?? null,
    level: level[language],
    why: rule.why === undefined ? null : bothLanguages(rule.why)[language],
  };
}

const NOTHING: Bilingual = { fr: 'Cette règle ne demande rien.', en: 'This rule asks for nothing.' };

/** As in the panel. */
export const LEVELS: Record<Finding['level'], Bilingual> = {
  suggestion: { fr: 'Suggestion', en: 'Suggestion' },
  warning: { fr: 'À revoir', en: 'To review' },
  error: { fr: 'Erreur', en: 'Error' },
};

/** Rules of Vale have levels of their own, which come before the guide's. */
const LEVELS_OF_VALE: Bilingual = { fr: 'Selon Vale', en: 'As Vale says' };

function levelOf(rule: GuideRule, otherwise: Finding['level']): Bilingual {
  if (rule.level === undefined && rule.rule === 'vale') return LEVELS_OF_VALE;
  return LEVELS[rule.level ?? otherwise];
}
