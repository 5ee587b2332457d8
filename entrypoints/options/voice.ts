import type { VoiceActions, VoiceModel } from '../../components/options/voice/model.ts';
import { changeVoice, loadVoices } from '../../utils/storage/voices.ts';
import { learnOn } from '../../utils/style-guide/voice/learn.ts';
import { measureRecognition } from '../../utils/style-guide/voice/offsets.ts';
import { readPastPosts } from '../../utils/style-guide/voice/past-posts.ts';
import { FEWEST_POSTS } from '../../utils/style-guide/voice/ranges.ts';

/** What was learnt of a client; of nobody, nothing. */
export async function voiceModel(clientId: string | null): Promise<VoiceModel> {
  const voice = clientId === null ? undefined : (await loadVoices()).get(clientId);
  return {
    posts: voice?.profile.posts ?? 0,
    needed: FEWEST_POSTS,
    learnsOn: voice?.learnsOn ?? false,
    recognised: voice?.profile.recognised ?? null,
    closest: voice?.profile.closest ?? null,
  };
}

/** @param onChanged called once something was stored; the page shows it then. */
export function voiceActions(onChanged: () => Promise<void>, onUnsaved: () => void): VoiceActions {
  const change = (clientId: string, how: Parameters<typeof changeVoice>[1]) =>
    void changeVoice(clientId, how).then(onChanged, onUnsaved);
  return {
    onLearnPosts: async (clientId, content) => {
      const posts = readPastPosts(content);
      if (posts.length === 0) return 0;
      await changeVoice(clientId, (voice, others) => {
        const learnt = posts.reduce(learnOn, voice.profile);
        const judged = others.filter((other) => other.posts >= FEWEST_POSTS);
        // Of a few posts a share says nothing; what was measured of many stays.
        const isMeasured = posts.length >= FEWEST_POSTS && judged.length > 0;
        const measured = isMeasured ? measureRecognition([learnt, ...judged], clientId, posts) : undefined;
        return { ...voice, profile: measured ?? learnt };
      });
      await onChanged();
      return posts.length;
    },
    onLearnsOn: (clientId, learnsOn) => change(clientId, (voice) => ({ ...voice, learnsOn })),
    onForgetVoice: (clientId) => change(clientId, () => null),
  };
}
