import type { Bilingual } from '../../../utils/core/finding.ts';

/** Something in a guide's YAML that is wrong; lines and columns from 1. */
export type GuideFault = { line: number; column: number; message: Bilingual };

/** A guide to start from. */
export type GuidePreset = { id: string; called: Bilingual };

export type GuideActions = {
  /** What is wrong with a guide's YAML; nothing where it can be taken. */
  onReadGuide: (source: string) => readonly GuideFault[];
  /** The YAML of a guide to start from. */
  onStartGuide: (presetId: string) => Promise<string>;
  /** Saves it as a file of the person's. */
  onExportGuide: (clientName: string, source: string) => void;
};
