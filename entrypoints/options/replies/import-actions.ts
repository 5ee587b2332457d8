import type { ReplyImportActions } from '../../../components/options/replies/import-model.ts';
import type { Language } from '../../../utils/core/question.ts';
import type { ReplyChange } from '../../../utils/replies/change.ts';
import { readTable } from '../../../utils/replies/exchange/read-table.ts';
import { writeCsv } from '../../../utils/replies/exchange/write-csv.ts';
import { loadReplies } from '../../../utils/storage/replies.ts';
import { loadWorkspace } from '../../../utils/storage/workspace.ts';
import { saveText } from '../save-text.ts';
import { type ReadingChoices, type ReplyArrival, readArrival } from './arrival.ts';

type Page = {
  state: { arrival: ReplyArrival };
  language: () => Language;
  /** Tells whether the change was made. */
  change: (change: ReplyChange) => Promise<boolean>;
  refresh: () => Promise<void>;
};

/** Files of replies: one comes in after a look at it, all of it or nothing; one goes out. */
export function replyImportActions({ state, language, change, refresh }: Page): ReplyImportActions {
  async function arrive(next: ReplyArrival): Promise<void> {
    state.arrival = next;
    await refresh();
  }

  async function choose(file: File): Promise<void> {
    const fileName = file.name;
    await arrive({ step: 'reading', fileName });
    // Thousands of templates take seconds to check: that is said first.
    await new Promise((resolve) => setTimeout(resolve));
    const read = await readTable(file, new DOMParser());
    if (!read.ok) return arrive({ step: 'refused', fileName, refusal: read });
    const { table } = read;
    const choices: ReadingChoices = { mapping: table.guess, clientIds: 'all', clientChoices: new Map() };
    await arrive(readArrival({ fileName, table }, choices, await surroundings()));
  }

  /** The preview with another choice; nothing where there is no preview any more. */
  async function readAnew(changed: (choices: ReadingChoices) => Partial<ReadingChoices>): Promise<void> {
    const { arrival } = state;
    if (arrival.step !== 'preview') return;
    const choices = { ...arrival.choices, ...changed(arrival.choices) };
    await arrive(readArrival(arrival, choices, await surroundings()));
  }

  /** Reads it once more: what is there may have changed since the preview. */
  async function importAll(): Promise<void> {
    await readAnew(() => ({}));
    const { arrival } = state;
    if (arrival.step !== 'preview' || !arrival.outcome.ok) return;
    const { replies } = arrival.outcome;
    if (!(await change({ do: 'add', replies }))) return;
    await arrive({ step: 'done', fileName: arrival.fileName, count: replies.length });
  }

  async function exportSome(ids: readonly string[]): Promise<void> {
    const { replies, clients } = await surroundings();
    const wanted = new Set(ids);
    const table = writeCsv(
      replies.filter(({ id }) => wanted.has(id)),
      clients,
      language(),
    );
    saveText(`bon-compte-${new Date().toISOString().slice(0, 10)}.csv`, table, 'text/csv');
  }

  return {
    onChooseReplyFile: (file) => void choose(file),
    onMapColumns: (mapping) => void readAnew(() => ({ mapping })),
    onImportFor: (clientIds) => void readAnew(() => ({ clientIds })),
    onTakeClient: (name, clientId) =>
      void readAnew(({ clientChoices }) => ({ clientChoices: new Map(clientChoices).set(name, clientId) })),
    onImportReplies: () => void importAll(),
    onCancelReplyImport: () => void arrive({ step: 'none' }),
    onExportReplies: (ids) => void exportSome(ids),
  };
}

async function surroundings() {
  const [replies, { clients }] = await Promise.all([loadReplies(), loadWorkspace()]);
  return { replies, clients, newId: () => crypto.randomUUID() };
}
