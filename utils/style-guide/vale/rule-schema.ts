import { z } from 'zod';
import type { Bilingual } from '../../core/finding.ts';
import { RuleFault } from './rule-fault.ts';
import { count, flag, list, map, share, text } from './weak-types.ts';

const ACTIONS = ['', 'suggest', 'replace', 'remove', 'convert', 'edit'] as const;

const action = z
  .preprocess(
    (value) => (value === null || value === '' ? {} : withLowerKeys(value)),
    z.strictObject({ name: text.pipe(z.enum(ACTIONS)).default(''), params: list }),
  )
  .default({ name: '', params: [] });

const common = {
  message: z.preprocess((value) => (value === null ? '' : value), z.string()),
  level: z.enum(['suggestion', 'warning', 'error']).default('warning'),
  scope: list,
  description: text,
  link: text,
  limit: count,
  name: text,
  action,
  matchcase: flag(false),
};

const exceptions = { exceptions: list, vocab: flag(true) };

const existence = z.strictObject({
  ...common,
  ...exceptions,
  extends: z.literal('existence'),
  tokens: list,
  raw: list,
  append: flag(false),
  ignorecase: flag(false),
  nonword: flag(false),
});

const substitution = z.strictObject({
  ...common,
  ...exceptions,
  extends: z.literal('substitution'),
  swap: map,
  ignorecase: flag(false),
  nonword: flag(false),
  capitalize: flag(false),
  pos: text,
});

const occurrence = z.strictObject({
  ...common,
  extends: z.literal('occurrence'),
  token: text,
  max: count,
  min: count,
  ignorecase: flag(false),
});

const repetition = z.strictObject({
  ...common,
  ...exceptions,
  extends: z.literal('repetition'),
  tokens: list,
  max: count,
  ignorecase: flag(false),
  alpha: flag(false),
});

/** The one taken type where Vale minds no unknown keys. */
const consistency = z.object({
  ...common,
  extends: z.literal('consistency'),
  either: map,
  nonword: flag(false),
  ignorecase: flag(false),
});

const conditional = z.strictObject({
  ...common,
  ...exceptions,
  extends: z.literal('conditional'),
  first: text,
  second: text,
  // Declared by Vale, and never looked at.
  ignorecase: flag(false),
});

const capitalization = z.strictObject({
  ...common,
  ...exceptions,
  extends: z.literal('capitalization'),
  match: text,
  style: text,
  indicators: list,
  threshold: share,
  prefix: text,
});

const schema = z.discriminatedUnion('extends', [
  existence,
  substitution,
  occurrence,
  repetition,
  consistency,
  conditional,
  capitalization,
]);

/** A rule of Vale that we take, its values in their own types. */
export type ValeRule = z.infer<typeof schema>;

export type RuleOf<Type extends ValeRule['extends']> = Extract<ValeRule, { extends: Type }>;

const NOT_TAKEN: Readonly<Record<string, Bilingual>> = {
  spelling: {
    fr: 'les règles d’orthographe demandent un dictionnaire Hunspell; l’extension vérifie déjà l’orthographe',
    en: 'spelling rules need a Hunspell dictionary; the extension checks spelling by itself',
  },
  sequence: {
    fr: 'les règles de séquence demandent un étiqueteur grammatical de l’anglais',
    en: 'sequence rules need a part-of-speech tagger for English',
  },
  script: {
    fr: 'les règles à script (Tengo) exécuteraient du code venu d’un fichier',
    en: 'script rules (Tengo) would run code that comes from a file',
  },
  metric: {
    fr: 'les mesures d’un document ne s’appliquent pas à une publication',
    en: 'measures of a document do not apply to a post',
  },
  readability: {
    fr: 'les indices de lisibilité sont faits pour de longs textes anglais',
    en: 'readability indices are made for long English texts',
  },
};

/**
 * Reads a rule's YAML as an object.
 *
 * @throws {RuleFault} where it is no rule of Vale, or one that isn't taken.
 */
export function readRule(given: unknown): ValeRule {
  const fields = withLowerKeys(given);
  if (!isRecord(fields)) {
    throw new RuleFault({ fr: 'ce n’est pas une règle de Vale', en: 'this is no rule of Vale' });
  }
  // Cases that a rule carries for `vale test`.
  const { tests: _, ...rule } = fields;
  const type = String(rule.extends ?? '');
  const reason = NOT_TAKEN[type];
  if (reason) throw new RuleFault(reason);
  if (type.includes('.')) {
    throw new RuleFault({
      fr: `la règle prolonge une autre règle (${type})`,
      en: `the rule extends another rule (${type})`,
    });
  }
  const parsed = schema.safeParse(rule);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const where = issue?.code === 'unrecognized_keys' ? issue.keys.join(', ') : (issue?.path.join('.') ?? '');
  throw new RuleFault(
    issue?.code === 'unrecognized_keys'
      ? { fr: `champ inconnu\u00a0: ${where}`, en: `unknown field: ${where}` }
      : {
          fr: `le champ «\u00a0${where}\u00a0» manque ou est incorrect`,
          en: `the field “${where}” is missing or wrong`,
        },
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function withLowerKeys(value: unknown): unknown {
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key.toLowerCase(), field]));
}
