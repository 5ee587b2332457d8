import { z } from 'zod';
import type { Account, Network } from '../core/account.ts';
import type { AttemptKind } from '../core/attempt.ts';
import type { Bilingual, Finding } from '../core/finding.ts';
import type { ImageDescriptions } from '../core/image-descriptions.ts';
import type { StoppedRule } from '../core/proofreading.ts';
import type { DraftReading } from './draft-reading.ts';
import { type Budget, STEPS_FOR_ALL } from './pattern/matcher.ts';
import type { PastPosts } from './repeats/past-posts.ts';

/** Where a draft would go and what goes with it, as far as it is known; a rule that needs to know more says nothing. */
export type Situation = {
  network: Network | null;
  kind: AttemptKind | null;
  /** The client's own accounts. */
  accounts: readonly Pick<Account, 'network' | 'handle'>[];
  /** The images that go with it; left out where the composer doesn't tell, or there are none. */
  images?: ImageDescriptions | undefined;
  /** What went out for the client before; left out where nobody knows. */
  past?: PastPosts | undefined;
  /** Findings that the client does not hold with, by their names: no time is spent on them. */
  silenced?: ReadonlySet<string>;
};

/** What the rules of a guide may spend on one draft, all together, and which of them were given up. */
export type Effort = { budget: Budget; stopped: StoppedRule[] };

/** For one draft, from its first rule on. */
export function wholeEffort(): Effort {
  return { budget: { steps: STEPS_FOR_ALL }, stopped: [] };
}

/** Something that a rule minds. */
export type Place = {
  /** UTF-16 offsets; never empty. What is missing is said of the words beside which it would stand. */
  start: number;
  end: number;
  message: Bilingual;
  /** What could stand there instead, the best first. */
  fixes?: string[];
  /** It is about the draft as a whole: told by the language of most of it. */
  isOfWhole?: boolean;
  /** It may well be right: no more than a suggestion, whatever the level of the rule. */
  isDoubtful?: boolean;
  /** What is found is a rule's of its own, with its own level where the guide says none. */
  as?: { rule: string; level: Finding['level'] };
};

export type Check = (draft: DraftReading, situation: Situation, effort: Effort) => Place[];

/** A kind of rule that a guide may have: what it is called, what may be set, and how a draft is checked by it. */
export type RuleType = {
  /** As `rule:` in a guide. */
  name: string;
  called: Bilingual;
  /** Where a guide says nothing. */
  level: Finding['level'];
  /** What it is for, where a guide says nothing; null for everything. */
  kinds: readonly AttemptKind[] | null;
  schema: z.ZodObject;
  /** Reads the settings once, as `schema` gives them back; what it gives back is for many drafts. */
  prepare: (rule: z.output<z.ZodObject>) => Check;
  /** An example of a rule, which is about more than its text: the text, and what goes with it. */
  readExample: (text: string, rule: z.output<z.ZodObject>, where: Situation) => Example;
};

type Example = { text: string; situation: Partial<Situation> };

/** In how many characters a thing is explained. */
const LONGEST_REASON = 1000;
/** UTF-16 units of an example. */
const LONGEST_EXAMPLE = 2000;
const MOST_EXAMPLES = 50;

const reason = z.string().trim().min(1).max(LONGEST_REASON);

/** In one language, or in both. */
export const reasonSchema = z.union([reason, z.strictObject({ fr: reason, en: reason })]);

const examples = z.array(z.string().min(1).max(LONGEST_EXAMPLE)).max(MOST_EXAMPLES);

export const levelSchema = z.enum(['suggestion', 'warning', 'error']);

/** What every rule of a guide may say, whatever its kind. */
const COMMON_FIELDS = {
  /** Tells it from others of its kind: `guide.NAME`. Left out: its kind. */
  name: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    .max(60)
    .optional(),
  level: levelSchema.optional(),
  /** Left out: everywhere. */
  networks: z
    .array(z.enum(['x', 'facebook', 'instagram']))
    .min(1)
    .optional(),
  kinds: z
    .array(z.enum(['post', 'reply', 'comment', 'message', 'story', 'story-reply', 'repost']))
    .min(1)
    .optional(),
  languages: z
    .array(z.enum(['fr', 'en']))
    .min(1)
    .optional(),
  /** Shown with what is found. */
  why: reasonSchema.optional(),
  link: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .optional(),
  /** Drafts in which the rule must find nothing, and something: run when the guide is read. */
  ok: examples.optional(),
  bad: examples.optional(),
};

export type CommonFields = z.infer<z.ZodObject<typeof COMMON_FIELDS>>;

/** A kind of rule with settings of its own. */
export function ruleType<Shape extends z.core.$ZodLooseShape>(type: {
  name: string;
  called: Bilingual;
  level?: Finding['level'];
  kinds?: readonly AttemptKind[];
  shape: Shape;
  prepare: (settings: z.output<z.ZodObject<Shape>>) => Check;
  example?: (text: string, settings: z.output<z.ZodObject<Shape>>, where: Situation) => Example;
}): RuleType {
  return {
    name: type.name,
    called: type.called,
    level: type.level ?? 'warning',
    kinds: type.kinds ?? null,
    schema: z.strictObject({ rule: z.literal(type.name), ...COMMON_FIELDS, ...type.shape }),
    // Already checked by the schema, which for styles of Vale means compiled: not a second time.
    prepare: (rule) => type.prepare(rule as z.output<z.ZodObject<Shape>>),
    readExample: (text, rule, where) =>
      type.example?.(text, rule as z.output<z.ZodObject<Shape>>, where) ?? { text, situation: {} },
  };
}
