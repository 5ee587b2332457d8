import type { Reply } from '../../../utils/core/reply.ts';
import type { fr } from '../../../utils/i18n/replies/fr.ts';
import type { Named } from './model.ts';

/** What a column of a file may hold. */
export type ReplyColumn = Exclude<Named<keyof typeof fr, 'column'>, 'none'>;

/** How a file is to be read; the person may change all of it. */
export type Mapping = {
  hasHeader: boolean;
  /** In the order of the file; null for a column that is left aside. */
  columns: (ReplyColumn | null)[];
  syntax: Named<keyof typeof fr, 'syntax'>;
};

/** Something wrong with a file: at a line or an entry, from 1, or with all of it. */
export type ExchangeFault = {
  line: number | null;
  column: string | null;
  problem: Named<keyof typeof fr, 'exchange'>;
  given: string;
  otherLine: number | null;
};

/** The first faults, and how many there are. */
export type Refusal = { faults: readonly ExchangeFault[]; faultCount: number };

export type Remark = { line: number; kind: Named<keyof typeof fr, 'remark'>; given: string };

/** A file that can be read, before anything of it is stored. */
export type ImportPreview = {
  step: 'preview';
  fileName: string;
  format: Named<keyof typeof fr, 'format'>;
  /** What its bytes were taken for, as `utf-8`. */
  encoding: string;
  /** What the lines of faults and remarks count. */
  counts: 'lines' | 'entries';
  /** Each column as the file names it, and something out of it. */
  columns: readonly { name: string; example: string }[];
  mapping: Mapping;
  /** Whose the replies are of which the file doesn't say it. */
  clientIds: Reply['clientIds'];
  /** Names of the file that no client has, and whom the person took for them. */
  unknownClients: readonly { name: string; clientId: string | null }[];
  /** What would come in whole, or what keeps all of it out. */
  outcome:
    | {
        ok: true;
        replies: readonly Reply[];
        remarks: readonly Remark[];
        ignoredColumns: readonly string[];
      }
    | ({ ok: false } & Refusal);
};

/** How far an import of replies has come. */
export type ReplyImport =
  | { step: 'none' }
  | { step: 'reading'; fileName: string }
  | ({ step: 'refused'; fileName: string } & Refusal)
  | ImportPreview
  | { step: 'done'; fileName: string; count: number };

export type ReplyImportActions = {
  onChooseReplyFile: (file: File) => void;
  onMapColumns: (mapping: Mapping) => void;
  onImportFor: (clientIds: Reply['clientIds']) => void;
  /** Says whom a name of the file means. */
  onTakeClient: (name: string, clientId: string) => void;
  onImportReplies: () => void;
  onCancelReplyImport: () => void;
  onExportReplies: (ids: readonly string[]) => void;
};
