import { type Document, isAlias, isSeq, parseDocument, visit } from 'yaml';
import { LONGEST_GUIDE } from '../../core/style-guide.ts';

type Values = Record<string, unknown>;

export type FormDocument = { document: Document; value: Values & { rules: Values[] } };

/** A guide's YAML as far as a form needs it: a map with a list of maps as its rules; null for any other text. */
export function formDocument(source: string): FormDocument | null {
  if (source.length > LONGEST_GUIDE) return null;
  const document = parseDocument(source, { logLevel: 'silent', prettyErrors: false });
  if (document.errors.length > 0 || refersToItself(document)) return null;
  const value: unknown = document.toJS();
  return isMap(value) && hasRules(value) ? { document, value } : null;
}

/** As people write guides by hand: `{ term: Web }`, `[fr, en]`, no line broken. */
export function guideText(document: Document): string {
  visit(document, {
    Collection(_, node) {
      const write = node.toString;
      node.toString = (context, ...rest) =>
        write.call(node, context && { ...context, flowCollectionPadding: isSeq(node) ? '' : ' ' }, ...rest);
    },
  });
  return document.toString({ lineWidth: 0, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER });
}

/** What stands in two places at once can't be changed in one. */
function refersToItself(document: Document): boolean {
  let found = false;
  visit(document, (_, node) => {
    found ||= isAlias(node);
    return found ? visit.BREAK : undefined;
  });
  return found;
}

function isMap(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hasRules(value: Values): value is FormDocument['value'] {
  return Array.isArray(value.rules) && value.rules.every(isMap);
}
