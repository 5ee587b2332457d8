import type { Node, YAMLMap } from 'yaml';
import { lowerAsLong } from '../folded-text.ts';
import { emptyList, type ListedTerm, type TermList } from './list.ts';
import { type ListYaml, textOf } from './list-yaml.ts';
import { addWord, readWord } from './read-word-list.ts';
import { REASONS } from './reasons.ts';
import { readSuggestions } from './suggestions.ts';

/** Fields by which settings of CSpell are known. */
const OWN_FIELDS = [
  'words',
  'flagWords',
  'ignoreWords',
  'suggestWords',
  'userWords',
  'dictionaryDefinitions',
];

/** What only holds for some files. */
const FOR_SOME_FILES = ['overrides', 'languageSettings'];

/** What lies in other files. */
const ELSEWHERE = ['import', 'dictionaryDefinitions'];

export function isCspell({ field }: ListYaml, root: YAMLMap): boolean {
  return OWN_FIELDS.some((name) => field(root, name) !== undefined);
}

/**
 * Reads the words of CSpell's settings (`cspell.json`, `cspell.config.yaml`, `cSpell.words` of an editor aside);
 * how files are found and read is no matter of a guide.
 * @see https://cspell.org/docs/Configuration/properties
 */
export function readCspell(file: string, yaml: ListYaml, root: YAMLMap): TermList {
  const list = emptyList(file, 'cspell');
  for (const name of ['words', 'userWords']) {
    for (const [text, line] of wordsIn(name)) addWord(list, readWord(text, line));
  }
  for (const [text] of wordsIn('ignoreWords')) list.allowed.push(text);
  const isExcused = exceptionsAmong(list.allowed, [...wordsIn('flagWords')]);
  list.terms.push(...termsIn('flagWords').filter((term) => !isExcused(term)));
  list.suggested.push(...termsIn('suggestWords'));
  for (const name of ELSEWHERE) leaveOut(name, REASONS.notFollowed);
  for (const name of FOR_SOME_FILES) leaveOut(name, REASONS.someFiles);
  return list;

  function* wordsIn(name: string): Generator<[string, number]> {
    const node = yaml.field(root, name);
    for (const element of yaml.elements(node)) {
      const text = textOf(element);
      const line = yaml.lineOf(element);
      if (text === null) list.left.push({ line, name, why: REASONS.notWords });
      else if (text.trim() !== '') yield [text.trim(), line];
    }
  }

  function termsIn(name: string): ListedTerm[] {
    return [...wordsIn(name)]
      .filter(([text]) => !text.startsWith('!'))
      .flatMap(([text, line]) =>
        readSuggestions(text).map(({ word, use }) => ({
          line,
          terms: [word],
          use,
          isCased: false,
          why: null,
        })),
      );
  }

  /** Words that are ignored, or flagged with `!` before them, are not flagged. */
  function exceptionsAmong(
    ignored: readonly string[],
    flagged: readonly [string, number][],
  ): (term: ListedTerm) => boolean {
    const excused = flagged.filter(([text]) => text.startsWith('!')).map(([text]) => text.slice(1));
    const known = new Set([...ignoredOnly(ignored), ...excused].map((word) => lowerAsLong(word.trim())));
    return ({ terms, line }) => {
      const [term = ''] = terms;
      const isOne = known.has(lowerAsLong(term));
      if (isOne) list.left.push({ line, name: term, why: REASONS.isAllowed });
      return isOne;
    };
  }

  /** `flagWords` outdoes `words`, and `ignoreWords` outdoes both. */
  function ignoredOnly(allowed: readonly string[]): readonly string[] {
    const ignored = new Set(
      yaml.elements(yaml.field(root, 'ignoreWords')).map((node) => textOf(node)?.trim()),
    );
    return allowed.filter((word) => ignored.has(word));
  }

  function leaveOut(name: string, why: (typeof REASONS)[keyof typeof REASONS]): void {
    const node: Node | undefined = yaml.field(root, name);
    if (yaml.elements(node).length > 0) list.left.push({ line: yaml.lineOf(node), name, why });
  }
}
