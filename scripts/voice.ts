/**
 * Whose voice drafts have: `npm run --silent voice -- --learn POSTS.jsonl [--learn-on] < DRAFTS.jsonl`. Posts
 * are lines `{"client","text","date"?}`, drafts `{"tab","text"}`. Each draft gives a line: `nearest` (the client
 * whose posts it is most like, the tab's among them; null while no client has 20 posts), `margin` (by how much
 * the best of the others beats the tab's; null without two such clients), `level`, `reasons` in the draft's
 * language, `range`. With `--learn-on` each draft is learnt as its tab's once it was answered. Where a line is
 * wrong or a tab unknown, nothing is printed, and the exit code is 1.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { judgeDraft, type VoiceVerdict } from '../utils/style-guide/voice/judge-draft.ts';
import { learnOn, learnPosts } from '../utils/style-guide/voice/learn.ts';
import { fitOffsets } from '../utils/style-guide/voice/offsets.ts';
import type { VoiceProfile } from '../utils/style-guide/voice/profile.ts';
import { type Draft, postsByClient, readDrafts, readPosts } from './voice-lines.ts';

/** An installation draws its own; here two runs must say the same. */
const SALT = 'voice';

try {
  const { values } = parseArgs({
    options: { learn: { type: 'string' }, 'learn-on': { type: 'boolean', default: false } },
  });
  if (values.learn === undefined) throw new Error('--learn POSTS.jsonl is missing');
  const posts = postsByClient(readPosts(values.learn, readFileSync(values.learn, 'utf8')));
  const drafts = readDrafts('drafts', readFileSync(0, 'utf8'));
  for (const { tab, text } of drafts) {
    if (!posts.has(tab))
      throw new Error(`no posts of "${tab}" in ${values.learn}; its draft begins "${text.slice(0, 40)}"`);
  }
  const learnt = fitOffsets(
    [...posts].map(([client, texts]) => learnPosts(client, texts, SALT)),
    posts,
  );
  for (const line of judgeAll(learnt, drafts, values['learn-on'])) console.log(line);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function judgeAll(learnt: readonly VoiceProfile[], drafts: readonly Draft[], learnsOn: boolean): string[] {
  let profiles = learnt;
  return drafts.map(({ tab, text }) => {
    const line = JSON.stringify(printed(judgeDraft(profiles, tab, text), profiles, tab));
    if (learnsOn) {
      profiles = profiles.map((profile) => (profile.client === tab ? learnOn(profile, text) : profile));
    }
    return line;
  });
}

/** Reasons in one language: the draft's, else the one that the tab's client mostly writes in. */
function printed(verdict: VoiceVerdict, profiles: readonly VoiceProfile[], tab: string) {
  const { nearest, margin, level, language, range } = verdict;
  const known = profiles.find(({ client }) => client === tab)?.languages;
  const isEnglish = language === 'en' || (language === 'und' && known !== undefined && known.en > known.fr);
  return {
    nearest,
    margin: margin === null ? null : Math.round(margin * 100) / 100,
    level,
    reasons: verdict.reasons.map((reason) => (isEnglish ? reason.en : reason.fr)),
    range,
  };
}
