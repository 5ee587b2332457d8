import type { Reply } from '../../core/reply.ts';
import { type Spelling, spell } from './spelling.ts';
import { termsOf, writtenForms } from './words.ts';

/** Where a term stands in a reply, as bits: a term may stand in several fields. */
export const FIELD = { text: 1, tags: 2, title: 4, abbreviation: 8 } as const;
const FIELD_BITS = 4;

export type IndexedTerm = Spelling & {
  isSmall: boolean;
  /** The replies it stands in: place in the list and fields, packed into one number. */
  postings: number[];
};

/** Which terms stand in which reply; replies are known by their place in the list. */
export type WordIndex = {
  replyCount: number;
  terms: Map<string, IndexedTerm>;
  /** How many words the title of each reply has, small ones left out. */
  titleLengths: Uint16Array;
};

export function placeOf(posting: number): number {
  return posting >> FIELD_BITS;
}

export function fieldsOf(posting: number): number {
  return posting & (2 ** FIELD_BITS - 1);
}

export function indexWords(replies: readonly Reply[]): WordIndex {
  const terms = new Map<string, IndexedTerm>();
  const titleLengths = new Uint16Array(replies.length);
  // The same forms come back in every reply: each is taken apart once.
  const readForms = new Map<string, IndexedTerm[]>();

  for (const [place, reply] of replies.entries()) {
    titleLengths[place] = post(reply.title, place, FIELD.title);
    if (reply.abbreviation) post(reply.abbreviation, place, FIELD.abbreviation);
    for (const tag of reply.tags) post(tag, place, FIELD.tags);
    if (reply.folder) post(reply.folder, place, FIELD.tags);
    for (const { text } of reply.texts) post(withoutBlanks(text), place, FIELD.text);
  }
  return { replyCount: replies.length, terms, titleLengths };

  /** Notes what stands in a field; returns how many words that are not small. */
  function post(text: string, place: number, field: number): number {
    let count = 0;
    for (const written of writtenForms(text)) {
      for (const term of read(written)) {
        if (!term.isSmall) count += 1;
        // A third of any text are small words: nobody looks for a reply by one of them.
        else if (field === FIELD.text) continue;
        note(term.postings, place, field);
      }
    }
    return count;
  }

  function read(written: string): IndexedTerm[] {
    let found = readForms.get(written);
    if (!found) {
      found = termsOf(written).map(({ term, isSmall }) => {
        const known = terms.get(term) ?? { ...spell(term), isSmall, postings: [] };
        terms.set(term, known);
        return known;
      });
      readForms.set(written, found);
    }
    return found;
  }
}

function note(postings: number[], place: number, field: number): void {
  const last = postings.at(-1);
  if (last !== undefined && placeOf(last) === place) postings[postings.length - 1] = last | field;
  else postings.push((place << FIELD_BITS) | field);
}

/** What stands in `{{ }}` and `{% %}` is template, not words of the answer. */
function withoutBlanks(template: string): string {
  return template.replace(/\{\{[^{}]*\}\}|\{%[^{}]*%\}/g, ' ');
}
