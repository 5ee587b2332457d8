import type { RuleType } from './rule-type.ts';
import { ADDRESS } from './rules/address.ts';
import { ALT_TEXT } from './rules/alt-text.ts';
import { CAPITALS } from './rules/capitals.ts';
import { OPENING, SIGN_OFF } from './rules/edges.ts';
import { EMOJI } from './rules/emoji.ts';
import { HASHTAGS } from './rules/hashtags.ts';
import { INCLUSIVE } from './rules/inclusive.ts';
import { LANGUAGE } from './rules/language.ts';
import { LEGAL } from './rules/legal.ts';
import { LENGTH } from './rules/length.ts';
import { LINKS } from './rules/links.ts';
import { MARKS } from './rules/marks.ts';
import { MENTIONS } from './rules/mentions.ts';
import { OTHER_NETWORK } from './rules/other-network.ts';
import { PERSONAL_DATA } from './rules/personal-data.ts';
import { PLAIN_LETTERS } from './rules/plain-letters.ts';
import { REPEATS } from './rules/repeats.ts';
import { TERMS } from './rules/terms.ts';
import { TEXT_SPEAK } from './rules/text-speak.ts';
import { VALE_STYLE } from './rules/vale-style.ts';

/** Every kind of rule that a guide may have. */
export const RULE_TYPES: readonly RuleType[] = [
  ADDRESS,
  ALT_TEXT,
  CAPITALS,
  EMOJI,
  HASHTAGS,
  INCLUSIVE,
  LANGUAGE,
  LEGAL,
  LENGTH,
  LINKS,
  MARKS,
  MENTIONS,
  OPENING,
  OTHER_NETWORK,
  PERSONAL_DATA,
  PLAIN_LETTERS,
  REPEATS,
  SIGN_OFF,
  TERMS,
  TEXT_SPEAK,
  VALE_STYLE,
];
