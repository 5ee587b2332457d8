import type { Finding } from '../../utils/core/finding.ts';

/** What the person wants left as it is in this draft. */
export type Ignored = {
  add: (finding: Finding) => void;
  has: (finding: Finding) => boolean;
  /** The draft is gone. */
  forget: () => void;
};

export function createIgnored(): Ignored {
  const keys = new Set<string>();
  return {
    add: (finding) => void keys.add(keyOf(finding)),
    has: (finding) => keys.has(keyOf(finding)),
    forget: () => keys.clear(),
  };
}

function keyOf({ rule, text }: Finding): string {
  return `${rule}\n${text}`;
}
