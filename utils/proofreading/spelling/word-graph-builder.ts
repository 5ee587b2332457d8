import {
  alphabetBytes,
  checksum,
  HEADER_BYTES,
  LAST_EDGE,
  MAGIC,
  MAX_EDGES,
  MAX_LETTERS,
  TARGET_SHIFT,
  VERSION,
  WORD_ENDS,
} from './word-graph-format.ts';

type Node = { edges: Edge[]; key: string; firstEdge: number };
type Edge = { letter: string; endsWord: boolean; target: Node };

/**
 * Builds the file of a minimal word graph, in the incremental way for sorted words (Daciuk and others,
 * "Incremental construction of minimal acyclic finite-state automata", 2000).
 * @throws Error where the words need more letters or edges than the format has room for.
 */
export function buildWordGraph(words: Iterable<string>): Uint8Array<ArrayBuffer> {
  const sorted = [...new Set(words)].filter((word) => word !== '').sort();
  const nodes = minimalNodes(sorted);
  return encoded(nodes, sorted.length);
}

/** The root is the last node. */
function minimalNodes(sorted: readonly string[]): Node[] {
  const known = new Map<string, Node>();
  const nodes: Node[] = [];
  // The nodes along the last word: all that may still get edges.
  const open: Node[] = [newNode()];
  let last = '';

  function closeBelow(depth: number): void {
    while (open.length > depth + 1) {
      const node = open.pop() as Node;
      const edge = open.at(-1)?.edges.at(-1) as Edge;
      node.key = keyOf(node);
      const same = known.get(node.key);
      if (same) edge.target = same;
      else {
        known.set(node.key, node);
        node.firstEdge = nodes.length + 1;
        nodes.push(node);
      }
    }
  }

  for (const word of sorted) {
    const shared = sharedLength(last, word);
    closeBelow(shared);
    for (let place = shared; place < word.length; place++) {
      const target = newNode();
      open[place]?.edges.push({ letter: word.charAt(place), endsWord: place === word.length - 1, target });
      open.push(target);
    }
    last = word;
  }
  closeBelow(0);
  const root = open[0] as Node;
  nodes.push(root);
  return nodes;
}

function newNode(): Node {
  return { edges: [], key: '', firstEdge: 0 };
}

/** Two nodes with the same key lead to the same endings. Uses `firstEdge` as the number of a closed node. */
function keyOf(node: Node): string {
  let key = '';
  for (const { letter, endsWord, target } of node.edges) {
    key += `${letter}${endsWord ? '.' : ','}${target.firstEdge} `;
  }
  return key;
}

function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}

function encoded(nodes: readonly Node[], words: number): Uint8Array<ArrayBuffer> {
  // Edge 0 stays empty: a target of 0 means "no node".
  let edgeCount = 1;
  for (const node of nodes) {
    node.firstEdge = node.edges.length === 0 ? 0 : edgeCount;
    edgeCount += node.edges.length;
  }
  const alphabet = [...new Set(nodes.flatMap((node) => node.edges.map(({ letter }) => letter)))].sort();
  if (edgeCount > MAX_EDGES) throw new Error(`${edgeCount} edges are more than the format holds`);
  if (alphabet.length > MAX_LETTERS)
    throw new Error(`${alphabet.length} letters are more than the format holds`);

  const edgesAt = HEADER_BYTES + alphabetBytes(alphabet.length);
  const bytes = new Uint8Array(edgesAt + edgeCount * 4);
  const view = new DataView(bytes.buffer);
  const places = new Map(alphabet.map((letter, place) => [letter, place]));
  for (const [letter, place] of places) {
    view.setUint16(HEADER_BYTES + place * 2, letter.charCodeAt(0), true);
  }
  for (const node of nodes) {
    for (const [offset, { letter, endsWord, target }] of node.edges.entries()) {
      const isLast = offset === node.edges.length - 1;
      const edge =
        (places.get(letter) ?? 0) +
        (isLast ? LAST_EDGE : 0) +
        (endsWord ? WORD_ENDS : 0) +
        target.firstEdge * 2 ** TARGET_SHIFT;
      view.setUint32(edgesAt + (node.firstEdge + offset) * 4, edge, true);
    }
  }
  view.setUint32(0, MAGIC, true);
  view.setUint16(4, VERSION, true);
  view.setUint16(6, alphabet.length, true);
  view.setUint32(8, edgeCount, true);
  view.setUint32(12, nodes.at(-1)?.firstEdge ?? 0, true);
  view.setUint32(16, words, true);
  view.setUint32(20, checksum(bytes.subarray(HEADER_BYTES)), true);
  return bytes;
}
