import { loadReplies } from '../../../utils/storage/replies.ts';
import { loadUsage } from '../../../utils/storage/reply-uses.ts';
import type { Library } from './model.ts';

/** The library as it is stored; the very same one as before where nothing has changed. */
export async function loadLibrary(before: Library): Promise<Library> {
  const [replies, usage] = await Promise.all([loadReplies(), loadUsage()]);
  return replies === before.replies && isSameUsage(usage, before.usage) ? before : { replies, usage };
}

function isSameUsage(one: Library['usage'], other: Library['usage']): boolean {
  if (one.size !== other.size) return false;
  return [...one].every(([id, { count, lastUsed }]) => {
    const known = other.get(id);
    return known?.count === count && known.lastUsed === lastUsed;
  });
}
