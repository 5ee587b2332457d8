/** What was learnt of the client whose page is open. */
export type VoiceModel = {
  posts: number;
  /** So many are needed before anything is judged. */
  needed: number;
  learnsOn: boolean;
  /** Of its newest posts, when they came in, those that were named right among the clients; null where nobody knows. */
  recognised: number | null;
  /** Whose posts the others were taken for; null where there are none. */
  closest: string | null;
};

export type VoiceActions = {
  /** Learns the past posts in a text or a file; ends with how many there were. @throws where they can't be stored. */
  onLearnPosts: (clientId: string, content: string) => Promise<number>;
  onLearnsOn: (clientId: string, learnsOn: boolean) => void;
  onForgetVoice: (clientId: string) => void;
};
