import type { Bilingual } from '../../core/finding.ts';

/** A rule that isn't taken, and why. */
export class RuleFault extends Error {
  readonly reason: Bilingual;

  constructor(reason: Bilingual) {
    super(reason.en);
    this.reason = reason;
  }
}
