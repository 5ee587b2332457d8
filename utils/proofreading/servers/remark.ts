import type { Bilingual, Finding } from '../../core/finding.ts';
import type { ProofreadingServer } from '../../core/proofreading.ts';
import type { Passage } from './passages.ts';
import { serverRule } from './server-rules.ts';

/** What a server says of a passage, as it says it: nothing in it is believed yet. */
export type Remark = {
  /** UTF-16 offsets in the passage. */
  start: number;
  end: number;
  family: 'grammar' | 'spelling' | 'typography';
  /** The server's own name of its rule. */
  id: string;
  level: Finding['level'];
  /** In the server's language; empty where it gives none. */
  message: string;
  fixes: readonly string[];
};

/** What can be asked of a server about a passage, and what its answer means. */
export type Question = {
  url: string;
  /** Posted as a form. */
  form: Readonly<Record<string, string>>;
  /** What the answer says of the passage; null where it is no such answer at all. */
  read: (answer: unknown) => Remark[] | null;
};

/** Remarks of one answer that are looked at: who has more to say of a post is not worth hearing. */
export const MOST_REMARKS = 500;

const LONGEST_MESSAGE = 400;
const LONGEST_FIX = 200;
const MOST_FIXES = 5;

const NOTED = { fr: 'Noté par votre serveur de correction.', en: 'Noted by your proofreading server.' };
const NO_MESSAGE: Record<Remark['family'], Bilingual> = {
  grammar: NOTED,
  spelling: {
    fr: 'Ce mot n’est pas dans le dictionnaire de votre serveur.',
    en: 'This word is not in your server’s dictionary.',
  },
  typography: NOTED,
};

/** Characters that no fix brings into a draft: control characters, line breaks, those that turn the writing round. */
const NEVER_INSERTED = /[\p{Cc}\p{Cs}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffd]/u;

/** The finding that a remark makes; null unless it is about something within one sentence of the passage. */
export function findingOf(
  remark: Remark,
  { text, lang, sentences }: Passage,
  kind: ProofreadingServer['kind'],
): Finding | null {
  const { start, end, family, id, level, fixes } = remark;
  const isWithin = sentences.some((sentence) => sentence.start <= start && end <= sentence.end);
  if (start >= end || !isWithin || splitsPair(text, start) || splitsPair(text, end)) return null;
  const found = text.slice(start, end);
  if (found.trim() === '') return null;
  const message = plainMessage(remark.message);
  return {
    start,
    end,
    text: found,
    rule: serverRule(kind, family, id),
    level,
    message: message === '' ? NO_MESSAGE[family] : { fr: message, en: message },
    fixes: [...new Set(fixes)].filter((fix) => isFix(fix, found)).slice(0, MOST_FIXES),
    lang,
  };
}

function plainMessage(message: string): string {
  const line = message
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .trim();
  return line.length <= LONGEST_MESSAGE ? line : `${line.slice(0, LONGEST_MESSAGE).toWellFormed()}…`;
}

/** A long fix is no fix once it is cut. */
function isFix(fix: string, found: string): boolean {
  return fix.trim() !== '' && fix !== found && fix.length <= LONGEST_FIX && !NEVER_INSERTED.test(fix);
}

/** Whether an offset falls between the two units of one character. */
function splitsPair(text: string, offset: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(offset - 1, offset + 1));
}
