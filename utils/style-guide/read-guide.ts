import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { en, fr } from 'zod/locales';
import type { Bilingual } from '../core/finding.ts';
import { LONGEST_GUIDE } from '../core/style-guide.ts';
import { wrongExamples } from './examples.ts';
import { RULE_TYPES } from './rule-types.ts';
import { guideSchema, type StyleGuide } from './schema.ts';

/** Something in a guide's file that is wrong: where, 1-based, and what. */
export type GuideFault = { line: number; column: number; path: PropertyKey[]; message: Bilingual };

export type ReadGuide = { guide: StyleGuide; faults: [] } | { guide: null; faults: GuideFault[] };

/** Reads a guide's YAML. It is taken as a whole, its examples included, or not at all. Never fails. */
export function readGuide(source: string): ReadGuide {
  if (source.length > LONGEST_GUIDE) {
    return refused(
      atStart({ fr: 'Ce fichier est trop long pour un guide.', en: 'This file is too long for a guide.' }),
    );
  }
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, logLevel: 'silent', prettyErrors: false });
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const syntax = document.errors.map(({ pos, message }) => ({
    ...place(pos[0]),
    path: [],
    message: { fr: `Ce n’est pas du YAML\u00a0: ${message}`, en: `This is no YAML: ${message}` },
  }));
  if (syntax.length > 0) return refused(...syntax);
  const read = contentOf(document);
  if (read === null) {
    return refused(
      atStart({
        fr: 'Ce YAML renvoie trop souvent à lui-même.',
        en: 'This YAML refers to itself too often.',
      }),
    );
  }
  const at = (path: readonly PropertyKey[]) => place(offsetOf(document, path));
  const checked = guideSchema.safeParse(read.value, { error: fr().localeError });
  if (!checked.success) return refused(...schemaFaults(read.value, checked.error.issues, at));
  const guide = checked.data as StyleGuide;
  const wrong = wrongExamples(guide).map((fault) => ({ ...at(fault.path), ...fault }));
  return wrong.length > 0 ? refused(...wrong) : { guide, faults: [] };
}

/** What the schema minds, in both languages: it is asked a second time for the other. */
function schemaFaults(
  value: unknown,
  issues: readonly z.core.$ZodIssue[],
  at: (path: readonly PropertyKey[]) => Omit<GuideFault, 'path' | 'message'>,
): GuideFault[] {
  const english = guideSchema.safeParse(value, { error: en().localeError }).error?.issues ?? [];
  return issues.map(({ path, message, ...issue }, index) => {
    if (path.length === 3 && path[0] === 'rules' && path[2] === 'rule') {
      return { ...at(path), path, message: NO_SUCH_RULE };
    }
    if (issue.code === 'custom' && issue.params?.why !== undefined) {
      return { ...at(path), path, message: issue.params.why as Bilingual };
    }
    const key = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
    const whole = [...path, ...key];
    return { ...at(whole), path: whole, message: { fr: message, en: english[index]?.message ?? message } };
  });
}

const KINDS = RULE_TYPES.map(({ name }) => name).join(', ');

const NO_SUCH_RULE: Bilingual = {
  fr: `Il n’y a pas de telle règle. Il y a\u00a0: ${KINDS}.`,
  en: `There is no such rule. There are: ${KINDS}.`,
};

function refused(...faults: GuideFault[]): ReadGuide {
  return { guide: null, faults } as ReadGuide;
}

function atStart(message: Bilingual): GuideFault {
  return { line: 1, column: 1, path: [], message };
}

/** What the YAML says, or null where its aliases would make it endless. */
function contentOf(document: Document): { value: unknown } | null {
  try {
    return { value: document.toJS({ maxAliasCount: 100 }) };
  } catch {
    return null;
  }
}

/** Where the value at a path stands, or what holds it where it is missing. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
