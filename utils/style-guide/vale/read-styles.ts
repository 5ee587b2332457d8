import type { Bilingual } from '../../core/finding.ts';
import { compileVale, type NamedRule } from './compile-vale.ts';
import type { Vocabulary } from './rule-context.ts';
import { RuleFault } from './rule-fault.ts';
import { readRule } from './rule-schema.ts';
import { readVocabularyFile } from './vocabulary-file.ts';
import { readYaml } from './yaml-file.ts';
import { unpack } from './zip-file.ts';

/** A file with its path from the folder that was chosen, `/` between folders. */
export type StyleFile = { path: string; bytes: Uint8Array };

/** What became of one file, or one rule. */
export type ReportLine = { file: string; rule?: string; taken: boolean; why?: Bilingual };

export type Styles = { rules: NamedRule[]; vocabulary: Vocabulary; report: ReportLine[] };

/** Bytes of a rule; the largest of public styles has 19 kB. */
const LARGEST_RULE = 262_144;

const MOST_RULES = 1000;

/** The style of a rule that lies in no folder. */
const NO_STYLE = 'Style';

/**
 * Reads rules of Vale: `.yml` files in the folder of their style, zips of such folders, and vocabularies in
 * `config/vocabularies/NAME` (or `Vocab/NAME`, as it once was). Each rule is tried out, so what is in `rules` can be
 * compiled; the report names every file that is taken or could have been one, and why one isn't. A damaged or
 * oversized zip gives nothing but its report.
 */
export function readStyles(files: readonly StyleFile[]): Styles {
  const report: ReportLine[] = [];
  const rules: NamedRule[] = [];
  const accept: string[] = [];
  const reject: string[] = [];
  for (const file of files.flatMap((file) => unpacked(file, report))) {
    const vocabulary = readVocabularyFile(file);
    if (vocabulary) {
      (vocabulary.list === 'accept' ? accept : reject).push(...vocabulary.words);
      report.push({ file: file.path, taken: true });
    } else {
      readRuleFile(file, rules, report);
    }
  }
  const vocabulary = { accept: [...new Set(accept)], reject: [...new Set(reject)] };
  return tried(rules, vocabulary, report);
}

function unpacked(file: StyleFile, report: ReportLine[]): StyleFile[] {
  if (!/\.zip$/i.test(file.path)) return [file];
  const { files, faults } = unpack(file);
  report.push(...faults.map(({ path, why }) => ({ file: path, taken: false, why })));
  return files;
}

function readRuleFile({ path, bytes }: StyleFile, rules: NamedRule[], report: ReportLine[]): void {
  const why = reasonAgainst(path);
  if (why) report.push({ file: path, taken: false, why });
  if (!/\.yml$/.test(path)) return;
  const name = nameOf(path);
  try {
    if (bytes.length > LARGEST_RULE) throw new RuleFault(TOO_BIG);
    if (rules.length >= MOST_RULES) throw new RuleFault(TOO_MANY);
    if (rules.some((known) => known.name === name)) throw new RuleFault(TWICE);
    rules.push({ name, rule: readRule(readYaml(bytes)) });
    report.push({ file: path, rule: name, taken: true });
  } catch (error) {
    if (!(error instanceof RuleFault)) throw error;
    report.push({ file: path, rule: name, taken: false, why: error.reason });
  }
}

/** What people may take for a rule, and Vale reads otherwise or not at all. */
function reasonAgainst(path: string): Bilingual | null {
  if (/\.yaml$/i.test(path)) return WRONG_ENDING;
  return /(?:^|\/)\.?_?vale\.ini$/.test(path) ? NO_SETTINGS : null;
}

/** `Style.Rule`: the folder directly above, and the file's name up to its first dot. */
function nameOf(path: string): string {
  const parts = path.split('/');
  const rule = (parts.at(-1) ?? '').split('.')[0] ?? '';
  return `${parts.at(-2) || NO_STYLE}.${rule}`;
}

/** Takes back what can't be compiled. */
function tried(rules: readonly NamedRule[], vocabulary: Vocabulary, report: ReportLine[]): Styles {
  const { faults } = compileVale(rules, vocabulary, { isLenient: true });
  const whys = new Map(faults.map(({ name, why }) => [name, why]));
  const isOfVocabulary = (name: string) => name === 'Vale.Terms' || name === 'Vale.Avoid';
  return {
    rules: rules.filter(({ name }) => !whys.has(name)),
    vocabulary,
    report: [
      ...report.map((line) => {
        const why = line.rule === undefined ? undefined : whys.get(line.rule);
        return line.taken && why ? { ...line, taken: false, why } : line;
      }),
      ...faults
        .filter(({ name }) => isOfVocabulary(name))
        .map(({ name, why }) => ({ file: name, rule: name, taken: false, why })),
    ],
  };
}

const TOO_BIG: Bilingual = {
  fr: `le fichier dépasse ${LARGEST_RULE / 1024}\u00a0ko`,
  en: `the file is larger than ${LARGEST_RULE / 1024} kB`,
};

const TOO_MANY: Bilingual = {
  fr: `il y a plus de ${MOST_RULES} règles`,
  en: `there are more than ${MOST_RULES} rules`,
};

const TWICE: Bilingual = {
  fr: 'une autre règle porte déjà ce nom',
  en: 'another rule has this name already',
};

const WRONG_ENDING: Bilingual = {
  fr: 'Vale ne lit que les fichiers .yml',
  en: 'Vale reads files that end in .yml only',
};

const NO_SETTINGS: Bilingual = {
  fr: 'les réglages de Vale ne sont pas lus\u00a0: toutes les règles prises sont actives',
  en: 'settings of Vale are not read: all rules that are taken are on',
};
