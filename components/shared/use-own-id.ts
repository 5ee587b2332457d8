import { useState } from 'preact/hooks';

let given = 0;

/**
 * An id that nothing else in the document has. Preact's `useId` counts from the start again once the
 * whole page is drawn anew: what appears later would have the id of something that is still there.
 */
export function useOwnId(): string {
  const [id] = useState(() => `own-${++given}`);
  return id;
}
