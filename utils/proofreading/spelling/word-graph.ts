import { folded } from './letters.ts';
import {
  alphabetBytes,
  checksum,
  HEADER_BYTES,
  LAST_EDGE,
  LETTER_MASK,
  MAGIC,
  TARGET_SHIFT,
  VERSION,
  WORD_ENDS,
} from './word-graph-format.ts';

/** A set of words as a minimal graph, read in place. */
export type WordGraph = {
  /** UTF-16 units; an edge's letter is a place in it. */
  readonly alphabet: string;
  /** Each letter of it without case, accent and ligature. */
  readonly foldedLetters: readonly string[];
  readonly edges: Uint32Array;
  /** First edge of the root; 0 where there is no word. */
  readonly root: number;
  readonly words: number;
};

/**
 * Reads a graph file without copying its edges more than once.
 * @throws Error, saying what is wrong, where the file is damaged or of another version.
 */
export function readWordGraph(file: ArrayBuffer | Uint8Array): WordGraph {
  const bytes = file instanceof Uint8Array ? file : new Uint8Array(file);
  if (bytes.byteLength < HEADER_BYTES) throw damaged('it is too short');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MAGIC) throw damaged('it does not start like one');
  const version = view.getUint16(4, true);
  if (version !== VERSION) throw damaged(`version ${version} instead of ${VERSION}`);
  const letters = view.getUint16(6, true);
  const edgeCount = view.getUint32(8, true);
  const edgesAt = HEADER_BYTES + alphabetBytes(letters);
  if (bytes.byteLength !== edgesAt + edgeCount * 4) throw damaged('its length is not what it says');
  if (checksum(bytes.subarray(HEADER_BYTES)) !== view.getUint32(20, true)) {
    throw damaged('its checksum does not match');
  }
  let alphabet = '';
  for (let letter = 0; letter < letters; letter++) {
    alphabet += String.fromCharCode(view.getUint16(HEADER_BYTES + letter * 2, true));
  }
  // A copy: the edges need not be aligned in the file, and a Buffer of Node shares its memory.
  const edges = new Uint32Array(new Uint8Array(bytes.subarray(edgesAt)).buffer);
  const foldedLetters = [...alphabet].map(folded);
  return { alphabet, foldedLetters, edges, root: view.getUint32(12, true), words: view.getUint32(16, true) };
}

function damaged(why: string): Error {
  return new Error(`Damaged word graph: ${why}`);
}

/** Whether this very spelling, case and accents included, is in the graph. */
export function hasWord(graph: WordGraph, word: string): boolean {
  let node = graph.root;
  for (let place = 0; place < word.length; place++) {
    const edge = edgeOf(graph, node, graph.alphabet.indexOf(word.charAt(place)));
    if (edge === 0) return false;
    if (place === word.length - 1) return (edge & WORD_ENDS) !== 0;
    node = edge >>> TARGET_SHIFT;
  }
  return false;
}

function edgeOf(graph: WordGraph, node: number, letter: number): number {
  if (letter < 0 || node === 0) return 0;
  for (let at = node; ; at++) {
    const edge = graph.edges[at] ?? 0;
    if ((edge & LETTER_MASK) === letter) return edge;
    if (edge === 0 || (edge & LAST_EDGE) !== 0) return 0;
  }
}

/** Every word of the graph that is this one but for case, accents and ligatures. */
export function foldedMatches(graph: WordGraph, word: string): string[] {
  const wanted = folded(word);
  const found: string[] = [];
  walkFolded(graph, graph.root, wanted, '', found);
  return found;
}

function walkFolded(graph: WordGraph, node: number, rest: string, path: string, found: string[]): void {
  if (node === 0 || rest === '') return;
  for (let at = node; ; at++) {
    const edge = graph.edges[at] ?? 0;
    const letter = graph.alphabet.charAt(edge & LETTER_MASK);
    const plain = graph.foldedLetters[edge & LETTER_MASK] ?? letter;
    if (rest.startsWith(plain)) {
      const after = rest.slice(plain.length);
      if (after === '' && (edge & WORD_ENDS) !== 0) found.push(path + letter);
      walkFolded(graph, edge >>> TARGET_SHIFT, after, path + letter, found);
    }
    if (edge === 0 || (edge & LAST_EDGE) !== 0) return;
  }
}
