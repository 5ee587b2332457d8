import { postLines } from '../../proofreading-table/grammar-lines.ts';
import { LENGTHS } from './drafts.ts';

/** French drafts of some 280 characters: our posts one after another, clean and faulty, each in one draft only. */
export function grammarDrafts(): string[] {
  const drafts: string[] = [];
  let draft = '';
  for (const { text } of [...postLines('open'), ...postLines('aside')]) {
    draft += `${text}\n`;
    if (draft.length < LENGTHS.short) continue;
    drafts.push(draft.slice(0, LENGTHS.short));
    draft = '';
  }
  return drafts;
}
