import { addFiles, type WithFiles } from '../../../../utils/style-guide/add-files.ts';
import { checkGuide, prepareGuide } from '../../../../utils/style-guide/check-guide.ts';
import type { ListReport } from '../../../../utils/style-guide/lists/add-list.ts';
import { readGuide } from '../../../../utils/style-guide/read-guide.ts';

export const GUIDE = 'guide: 1 # ours\nname: Boréal\nrules:\n  - rule: textSpeak\n';

export function file(path: string, content: string | Uint8Array) {
  return { path, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content };
}

/** A guide with one file in it, and what became of the file; fails where it is no list. */
export function added(path: string, content: string | Uint8Array, guide = GUIDE) {
  const result = addFiles(guide, [file(path, content)]);
  return { ...result, report: onlyReport(result) };
}

function onlyReport({ lists }: WithFiles): ListReport {
  const [report] = lists;
  if (report === undefined) throw new Error('no list');
  return report;
}

/** What a guide finds: the words, what is offered for them, and at which level. */
export function found(source: string, draft: string) {
  const { guide, faults } = readGuide(source);
  if (guide === null) throw new Error(JSON.stringify(faults));
  return checkGuide(draft, prepareGuide(guide), { network: null, kind: null, accounts: [] }, [
    'fr',
    'en',
  ]).map(({ text, fixes, level }) => [text, level, ...fixes]);
}

/** Entries that were left out, with the line and the reason in English. */
export function leftOut({ left }: ListReport) {
  return left.map(({ line, name, why }) => [line, name, why.en]);
}
