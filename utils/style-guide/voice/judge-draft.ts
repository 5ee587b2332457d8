import type { Bilingual, TextLanguage } from '../../core/finding.ts';
import { featuresOf, type PostFeatures } from './features.ts';
import { type ForeignIdentifier, foreignIdentifiers } from './foreign-identifiers.ts';
import type { VoiceProfile } from './profile.ts';
import { rangeCounts } from './range-counters.ts';
import { deviationOf, FEWEST_POSTS, noteRanges, type RangeNote, rangesOf } from './ranges.ts';
import * as say from './reasons.ts';
import { scoresOf } from './score.ts';
import { styleReasons } from './style-reasons.ts';

/** What is said at most: nothing; a note beside the draft; a line among other signs; a question at publishing. */
export type VoiceLevel = 'none' | 'note' | 'warning' | 'ask';

export type VoiceVerdict = {
  /** The client whose posts the draft is most like, the tab's among them; null where none can be scored. */
  nearest: string | null;
  /** How much more it is like the best of the others than like the tab's; null where there is nothing to hold it against. */
  margin: number | null;
  level: VoiceLevel;
  /** Hashtags, handles and domains of the draft that are another client's own. */
  foreign: { identifier: string; reason: Bilingual }[];
  /** That it reads like another client's, and by what; null where it does not, or it may not be told. */
  reads: Bilingual | null;
  /** What is far from usual, the farthest first. */
  unusual: Bilingual[];
  /** All of these, what weighs most first; also why nothing is said where something is missing. */
  reasons: Bilingual[];
  /** Every feature with the client's usual range; empty while the client has none. */
  range: RangeNote[];
  /** Of the draft. */
  language: TextLanguage;
};

/** Margins for a warning and for a note; with many clients one of them is nearer by chance. */
const LIMITS = { few: { warning: 5, note: 4 }, many: { warning: 6, note: 5 } };
const MANY_CLIENTS = 10;
/** A client of fewer posts has shown less of its topics: a warning needs more. */
const MANY_POSTS = 40;
const FEW_POSTS_MARGIN = 0.5;
/** With an identifier of the other client, this margin makes it the surest reason. */
const SURE_MARGIN = 3;
/** UTF-16 units without links, hashtags and handles; shorter drafts could be anybody's. */
const SHORTEST_DRAFT = 40;
/** Posts in the draft's language that a client must have. */
const FEWEST_IN_LANGUAGE = 2;
const LEAST_RECOGNISED = 0.5;
const MOST_NOTES = 2;

type Called = (client: string) => string;

const itself: Called = (client) => client;

/**
 * Whose voice a draft has, held against the tab's client. `profiles` hold the tab's, and all must have one
 * salt. Silence proves nothing: docs/voice.md says what is caught and what is not.
 * @param called what a client of a profile is called in reasons.
 * @throws where no profile is the tab's.
 */
export function judgeDraft(
  profiles: readonly VoiceProfile[],
  tab: string,
  text: string,
  called: Called = itself,
): VoiceVerdict {
  const own = profiles.find(({ client }) => client === tab);
  if (own === undefined) throw new Error(`no posts were learnt of "${tab}"`);
  return judgeFeatures(profiles, own, featuresOf(text, own.salt), called);
}

/** As {@link judgeDraft}, of a draft that was read already. */
export function judgeFeatures(
  profiles: readonly VoiceProfile[],
  own: VoiceProfile,
  post: PostFeatures,
  called: Called = itself,
): VoiceVerdict {
  const known = profiles.filter(({ posts }) => posts >= FEWEST_POSTS);
  const scored = scoresOf(post, known).map((score, index) => ({ profile: known[index] ?? own, score }));
  const nearest = highest(scored)?.profile.client ?? null;
  const { language } = post;
  const verdict = { nearest, margin: null, foreign: [], reads: null, unusual: [], range: [], language };
  const name = called(own.client);
  if (own.posts < FEWEST_POSTS) {
    return { ...verdict, level: 'none', reasons: [say.tooFewPosts(name, own.posts, FEWEST_POSTS)] };
  }
  const ranges = rangesOf(own);
  const range = ranges === null ? [] : noteRanges(ranges, rangeCounts({ ...post.style, ...post.tone }));
  const others = scored.filter(({ profile }) => profile !== own);
  const best = highest(others);
  const ownScore = scored.find(({ profile }) => profile === own)?.score ?? 0;
  const unusual = range
    .filter((note) => note.unusual)
    .sort((one, other) => deviationOf(other) - deviationOf(one))
    .slice(0, MOST_NOTES)
    .map((note) => say.unusualRange(name, note));
  if (best === undefined) {
    return { ...verdict, range, unusual, level: unusual.length > 0 ? 'note' : 'none', reasons: unusual };
  }

  const margin = best.score - ownScore;
  const foreign = foreignIdentifiers(
    post.identifiers,
    own,
    profiles.filter((profile) => profile !== own),
  ).filter(({ client }) => known.some((profile) => profile.client === client));
  const silence = silenceOf(post, own, best.profile, profiles, foreign, called);
  const limits = known.length > MANY_CLIENTS ? LIMITS.many : LIMITS.few;
  const isUnlike = (limit: number) => silence === null && margin > Math.max(limit, own.allowedMargin);
  const isSure = foreign.some(({ client }) => {
    const score = others.find(({ profile }) => profile.client === client)?.score ?? Number.NEGATIVE_INFINITY;
    return score - ownScore > SURE_MARGIN;
  });
  const reads = isUnlike(limits.note)
    ? say.readsLike(name, called(best.profile.client), styleReasons(post, own, best.profile))
    : null;
  const carried = foreign.map((one) => ({
    identifier: one.identifier,
    reason: say.foreignIdentifier(name, { ...one, client: called(one.client) }),
  }));
  return {
    ...verdict,
    margin,
    range,
    foreign: carried,
    reads,
    unusual,
    level: levelOf({
      isSure,
      isWarned:
        foreign.length > 0 || isUnlike(limits.warning + (own.posts < MANY_POSTS ? FEW_POSTS_MARGIN : 0)),
      isNoted: reads !== null || unusual.length > 0,
    }),
    reasons: [
      ...carried.map(({ reason }) => reason),
      ...(reads === null ? [] : [reads]),
      ...unusual,
      ...(silence !== null && margin > limits.note ? [silence] : []),
    ],
  };
}

function levelOf(signs: { isSure: boolean; isWarned: boolean; isNoted: boolean }): VoiceLevel {
  if (signs.isSure) return 'ask';
  if (signs.isWarned) return 'warning';
  return signs.isNoted ? 'note' : 'none';
}

/** Why the voice may not be told, or null where it may. */
function silenceOf(
  post: PostFeatures,
  own: VoiceProfile,
  other: VoiceProfile,
  profiles: readonly VoiceProfile[],
  foreign: readonly ForeignIdentifier[],
  called: Called,
): Bilingual | null {
  if (post.length < SHORTEST_DRAFT && foreign.length === 0) return say.tooShort(SHORTEST_DRAFT);
  const { language } = post;
  const isUsed = (profile: VoiceProfile) => profile.languages[language] >= FEWEST_IN_LANGUAGE;
  if (language !== 'und' && !isUsed(own) && profiles.some(isUsed))
    return say.newLanguage(called(own.client), language);
  if (own.recognised !== null && own.recognised < LEAST_RECOGNISED && own.closest === other.client) {
    return say.tooClose(called(own.client), called(other.client));
  }
  return null;
}

function highest<Item extends { score: number }>(items: readonly Item[]): Item | undefined {
  return items.reduce<Item | undefined>(
    (best, item) => (best === undefined || item.score > best.score ? item : best),
    undefined,
  );
}
