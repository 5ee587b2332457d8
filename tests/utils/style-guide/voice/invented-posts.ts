import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { learnPosts } from '../../../../utils/style-guide/voice/learn.ts';
import { fitOffsets } from '../../../../utils/style-guide/voice/offsets.ts';
import type { VoiceProfile } from '../../../../utils/style-guide/voice/profile.ts';

/** Invented posts of invented clients; twenty of each are learnt, two are left. */
const FILE = join(import.meta.dirname, '../../../fixtures/style-guide/voice-invented.json');
const LEARNT = 20;
export const SALT = 'tests';

const { _note, ...clients }: Record<string, string[]> = JSON.parse(readFileSync(FILE, 'utf8'));

export const PAST: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(clients).map(([client, posts]) => [client, posts.slice(0, LEARNT)]),
);
export const LATER: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(clients).map(([client, posts]) => [client, posts.slice(LEARNT)]),
);

export function learntProfiles(): VoiceProfile[] {
  return fitOffsets(
    [...PAST].map(([client, posts]) => learnPosts(client, posts, SALT)),
    PAST,
  );
}
