/** Languages that are checked; `und` where a text is in neither, or too short to tell. */
export type TextLanguage = 'fr' | 'en' | 'und';

/** A norm to check against: a language as it is written in one place. `fr-CA-social` is OQLF's on social media. */
export type Norm = 'fr-CA' | 'fr-CA-social' | 'fr-FR' | 'en-CA' | 'en-US' | 'en-GB';

/** Words of the person, in both interface languages. */
export type Bilingual = { fr: string; en: string };

/** Something in a draft that may be wrong. */
export type Finding = {
  /** UTF-16 offsets in the draft as it stands. */
  start: number;
  end: number;
  /** The draft's own characters between them. */
  text: string;
  /** Its family first: `spelling.unknown`, `typography.space-before-colon`, `grammar.ca-sa`. */
  rule: string;
  /** What people call the rule; left out until the person may silence it. */
  called?: Bilingual;
  level: 'suggestion' | 'warning' | 'error';
  /** Why, for the person. */
  message: Bilingual;
  /** Where the norm can be read, by its name; left out where there is no one place. */
  source?: string;
  /** An address where the person may read more; only a client's own guide gives one. */
  link?: string;
  /** What could stand there instead, the best first, never nothing; empty where only the person can tell. */
  fixes: string[];
  /** It is about the draft as a whole: its words are only where it is said. */
  isOfWhole?: boolean;
  /** Language of the sentence it is in. */
  lang: TextLanguage;
};
