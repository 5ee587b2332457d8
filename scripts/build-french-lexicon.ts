/**
 * Builds public/words/fr-lexicon.dawg and fr-lexicon.txt out of Debian's hunspell-fr-comprehensive 1:7.0-1
 * (Dicollecte, MPL-2.0): `node scripts/build-french-lexicon.ts [DIRECTORY of fr.dic and fr.aff]`, some 20 s.
 * What it writes is committed, so that a build of the extension needs no dictionary.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import {
  classLetters,
  lexiconText,
  nearPrefix,
} from '../utils/proofreading/grammar/lexicon/lexicon-format.ts';
import type { Reading } from '../utils/proofreading/grammar/lexicon/reading.ts';
import { encodeReadings } from '../utils/proofreading/grammar/lexicon/reading-code.ts';
import { buildWordGraph } from '../utils/proofreading/spelling/word-graph-builder.ts';
import { expandedEntries } from './french-lexicon/expand-hunspell.ts';
import { readingsOfEntry } from './french-lexicon/reading-of-entry.ts';

const OUT = join(import.meta.dirname, '../public/words');
const SHA_256 = {
  'fr.dic': 'f98d56be522f05426ae254ecfac1d089b196ea19a35f231d8306715c19e47d9a',
  'fr.aff': '0c756a9cae09bf4c4fd8ad1fc894a800cfc65940b7914ef9bf681fea66a4f19c',
};
/** Formulas, abbreviations with a stop and superscripts are left out. */
const WORD = /^[a-zà-öø-ÿœ]+(?:['-][a-zà-öø-ÿœ]+)*'?$|^\d+(?:er|re|e|ers|res|es|d|de|ds|des)$/i;

const directory = process.argv[2] ?? '/usr/share/hunspell';
const readings = new Map<string, Reading[]>();
for (const entry of expandedEntries(source('fr.aff'), source('fr.dic'))) {
  if (!WORD.test(entry.form)) continue;
  const found = readingsOfEntry(entry);
  if (found.length > 0) readings.set(entry.form, [...(readings.get(entry.form) ?? []), ...found]);
}

const classes = new Map<string, number>();
const labelled: string[] = [];
for (const [form, found] of [...readings].sort(([one], [other]) => (one < other ? -1 : 1))) {
  const line = encodeReadings(form, found);
  const place = classes.get(line) ?? classes.size;
  classes.set(line, place);
  labelled.push(form + classLetters(place));
}
write('fr-lexicon.dawg', buildWordGraph(labelled));
write('fr-lexicon.txt', Buffer.from(lexiconText([...classes.keys()], farForms(readings))));
console.log(`${readings.size} forms, ${classes.size} sets of readings`);

/** Forms that do not begin as their lemma does, by lemma (`aller`: `vais`, `irai`). */
function farForms(all: ReadonlyMap<string, readonly Reading[]>): Map<string, string[]> {
  const far = new Map<string, Set<string>>();
  for (const [form, found] of all) {
    for (const { lemma } of found) {
      if (form.startsWith(nearPrefix(lemma))) continue;
      far.set(lemma, (far.get(lemma) ?? new Set()).add(form));
    }
  }
  return new Map([...far].map(([lemma, forms]) => [lemma, [...forms]]));
}

function source(name: keyof typeof SHA_256): string {
  const bytes = readFileSync(join(directory, name));
  const hash = createHash('sha256').update(bytes).digest('hex');
  if (hash !== SHA_256[name])
    throw new Error(`${join(directory, name)} is not that of 1:7.0-1 (SHA-256 ${hash})`);
  return bytes.toString('utf8');
}

function write(name: string, bytes: Uint8Array): void {
  writeFileSync(join(OUT, name), bytes);
  console.log(`${name}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`);
}
