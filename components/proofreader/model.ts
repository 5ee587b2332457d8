import type { Client } from '../../utils/core/client.ts';
import type { Bilingual, Finding } from '../../utils/core/finding.ts';
import type { ReadingFault, ServerFault, StoppedRule, ToneFeature } from '../../utils/core/proofreading.ts';
import type { Language } from '../../utils/core/question.ts';

/** What became of the last press. */
export type ProofOutcome =
  | 'fixed'
  | 'refused'
  | 'changed'
  | 'unsure'
  | 'composing'
  | 'unsaved'
  | 'ignored'
  | 'allowed'
  | 'silenced';

/** Everything that the list of findings shows. */
export type ProofModel = {
  language: Language;
  /** The client that the draft is read for. */
  client: Client | null;
  findings: readonly Finding[];
  /** What is measured of the draft, beside what is usual; empty where nobody knows. */
  tone: readonly ToneFeature[];
  /** Place in `findings`. */
  chosen: number;
  /** The draft is being read, or there is none. */
  state: 'read' | 'reading' | 'no-draft';
  /** What could not be used. */
  fault: ReadingFault | null;
  serverFault: ServerFault | null;
  /** Rules of the client's guide that were given up in this draft. */
  stopped: readonly StoppedRule[];
  /** Characters that were read, where the draft is longer than that. */
  readOnly: number | null;
  outcome: ProofOutcome | null;
  /** What a rule that it turned off is called. */
  silenced?: Bilingual | undefined;
};

/** What can be done about one finding. */
export type FindingActions = {
  onFix: (finding: Finding, fix: string, event: Event) => void;
  onIgnore: (finding: Finding, event: Event) => void;
  /** Takes the word for right from now on. */
  onAllow: (finding: Finding, whose: 'me' | 'client', event: Event) => void;
  /** The client does not hold with the rule. */
  onSilence: (finding: Finding, event: Event) => void;
};

export type ProofActions = FindingActions & {
  onChoose: (place: number) => void;
  onClose: () => void;
};
