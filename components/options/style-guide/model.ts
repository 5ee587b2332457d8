import type { Bilingual } from '../../../utils/core/finding.ts';

/** Something in a guide's YAML that is wrong; lines and columns from 1. */
export type GuideFault = { line: number; column: number; message: Bilingual };

/** What became of styles of Vale that were chosen: how many rules came in, and which did not. */
export type StylesReport = { taken: number; notTaken: readonly { name: string; why: Bilingual }[] };

/** A guide to start from. */
export type GuidePreset = { id: string; called: Bilingual };

export type GuideActions = {
  /** What is wrong with a guide's YAML; nothing where it can be taken. */
  onReadGuide: (source: string) => readonly GuideFault[];
  /** A guide's YAML with the styles of Vale in these files. */
  onAddStyles: (source: string, files: readonly File[]) => Promise<StylesReport & { source: string }>;
  /** The YAML of a guide to start from. */
  onStartGuide: (presetId: string) => Promise<string>;
  /** Saves it as a file of the person's. */
  onExportGuide: (clientName: string, source: string) => void;
};
