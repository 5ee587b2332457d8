/** Pieces of text, one of which is in everything that a pattern matches; null where there is nothing sure. */
type Needed = readonly string[] | null;

/** More pieces than these are no quicker to look for than the pattern. */
const MOST_PIECES = 12;
/** Shorter pieces are in nearly every sentence. */
const SHORTEST = 3;

/**
 * What a rule's pattern (`find` of SlipRule) needs to match at all, in lower case: to look for it is much
 * quicker than to run the pattern. Null where the pattern has to be run.
 */
export function neededText(find: string): Needed {
  const reader = new Reader(find.replace(/[«»]/g, (mark) => (mark === '«' ? '(' : ')')).toLowerCase());
  const needed = reader.alternatives();
  return needed !== null && needed.length <= MOST_PIECES ? needed : null;
}

/** Walks a pattern once, from left to right. */
class Reader {
  private at = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  /** Up to the end, or the bracket that closes the group. */
  alternatives(): Needed {
    const all = [this.sequence()];
    while (this.source[this.at] === '|') {
      this.at += 1;
      all.push(this.sequence());
    }
    return all.includes(null) ? null : [...new Set(all.flatMap((pieces) => pieces ?? []))];
  }

  /** The best of what its parts need. */
  private sequence(): Needed {
    let best: Needed = null;
    let literal = '';
    const keep = (pieces: Needed) => {
      if (pieces !== null && isBetter(pieces, best)) best = pieces;
    };
    while (this.at < this.source.length && !'|)'.includes(this.source.charAt(this.at))) {
      const char = this.source.charAt(this.at);
      if (/[\p{L}\d-]/u.test(char) && !this.isOptionalAfter(1)) {
        literal += char;
        this.at += 1;
        if (!/[+{]/.test(this.source.charAt(this.at))) continue;
        this.passQuantifier();
        keep([literal]);
        literal = '';
        continue;
      }
      keep([literal]);
      literal = '';
      keep(this.part());
    }
    keep([literal]);
    return best;
  }

  /** A group, a class, an escape, or a character that may be left out. */
  private part(): Needed {
    const rest = this.source.slice(this.at);
    const opening = /^\((?:\?(?:[:=!]|<[=!]))?/.exec(rest)?.[0];
    if (opening === undefined) {
      this.at += /^(?:\[(?:\\.|[^\]\\])*\]|\\p\{\w+\}|\\u\w{4}|\\.|.)/su.exec(rest)?.[0].length ?? 1;
      this.passQuantifier();
      return null;
    }
    this.at += opening.length;
    const inside = this.alternatives();
    this.at += 1;
    const isSure = (opening === '(' || opening === '(?:') && !this.isOptionalAfter(0);
    this.passQuantifier();
    return isSure ? inside : null;
  }

  private isOptionalAfter(length: number): boolean {
    return /^(?:[?*]|\{0,)/.test(this.source.slice(this.at + length));
  }

  private passQuantifier(): void {
    this.at += /^(?:[?*+]|\{[\d,]+\})?\??/.exec(this.source.slice(this.at))?.[0].length ?? 0;
  }
}

/** Long pieces are rarer; few are quicker. */
function isBetter(pieces: readonly string[], best: Needed): boolean {
  if (pieces.some((piece) => piece.length < SHORTEST)) return false;
  return best === null || shortestOf(pieces) / pieces.length > shortestOf(best) / best.length;
}

function shortestOf(pieces: readonly string[]): number {
  return Math.min(...pieces.map((piece) => piece.length));
}
