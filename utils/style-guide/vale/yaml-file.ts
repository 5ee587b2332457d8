import { parseDocument } from 'yaml';
import { RuleFault } from './rule-fault.ts';

/** References to anchors that are followed before a file is taken for a bomb. */
const MOST_ALIASES = 100;

/**
 * Reads a rule's YAML, all scalars as the strings they are written as: no `on` becomes a yes, no `1.0` a number.
 *
 * @throws {RuleFault} with the line, where it is no YAML, or no UTF-8.
 */
export function readYaml(bytes: Uint8Array): unknown {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new RuleFault({ fr: 'le fichier n’est pas en UTF-8', en: 'the file is not UTF-8' });
  }
  const document = parseDocument(text, { schema: 'failsafe', logLevel: 'silent' });
  const [error] = document.errors;
  if (error) throw notYaml(error.linePos?.[0].line ?? 1);
  try {
    return document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch {
    throw notYaml(1);
  }
}

function notYaml(line: number): RuleFault {
  return new RuleFault({
    fr: `ce n’est pas du YAML correct (ligne ${line})`,
    en: `this is no correct YAML (line ${line})`,
  });
}
