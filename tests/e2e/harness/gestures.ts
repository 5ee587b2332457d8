import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { Build } from '../../../scripts/build.ts';
import type { Workspace } from '../../../utils/storage/schema.ts';
import type { BrowserName } from './find-browser.ts';
import { type Guarded, openGuarded } from './guarded.ts';

/** A guarded browser for the tests of a `describe`, with one line of defence or both, fresh for each. */
export function useGuarded(name: BrowserName, lines: Build['lines'], start?: Workspace): () => Guarded {
  let guarded: Guarded;
  beforeAll(async () => {
    guarded = await openGuarded(name, { lines, takesTabAgain: true });
  });
  afterAll(() => guarded?.close());
  beforeEach(() => guarded.reset(start));
  return () => guarded;
}

/**
 * The gestures that are also answered in this browser. How a gesture is stopped and passes is seen
 * in each; that an answer lets it go is our own code, the same in both, and is seen once.
 */
export function answeredIn<Gesture>(name: BrowserName, gestures: readonly Gesture[]): Gesture[] {
  return name === 'chromium' ? [...gestures] : gestures.slice(0, 3);
}
