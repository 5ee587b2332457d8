import type { GuidePath } from '../../../../utils/core/guide-form.ts';
import type { Language } from '../../../../utils/core/question.ts';
import type { GuideFault } from '../model.ts';

/** Those of a guide's faults that are at a place, or within it. */
export function faultsAt(faults: readonly GuideFault[], path: GuidePath): GuideFault[] {
  return faults.filter((fault) => path.every((key, at) => fault.path[at] === key));
}

/** What is wrong at a place, for its field; undefined where nothing is. */
export function problemAt(
  faults: readonly GuideFault[],
  path: GuidePath,
  language: Language,
): string | undefined {
  return faultsAt(faults, path)[0]?.message[language];
}
