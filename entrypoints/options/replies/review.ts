import type {
  FieldFaults,
  FieldProblem,
  ReplyReview,
  WordingPreview,
} from '../../../components/options/replies/model.ts';
import type { Network } from '../../../utils/core/account.ts';
import type { AttemptKind } from '../../../utils/core/attempt.ts';
import { accountOn, type Client } from '../../../utils/core/client.ts';
import type { Reply } from '../../../utils/core/reply.ts';
import { firstClash } from '../../../utils/replies/change.ts';
import { lengthOn } from '../../../utils/replies/length.ts';
import { replySchema } from '../../../utils/replies/schema.ts';
import { checkTemplate } from '../../../utils/replies/template/check.ts';
import { type Filled, fillTemplate } from '../../../utils/replies/template/fill.ts';
import type { FillContext } from '../../../utils/replies/template/values.ts';
import { lookupBeside } from './lookup-beside.ts';

/** Who is answered in a preview. */
const SOPHIE = { handle: 'sophie_tremblay', name: 'Sophie Tremblay', firstName: 'Sophie' };

/** What saved replies are most used for on each network: it sets the limit of a preview. */
const KINDS: Readonly<Record<Network, AttemptKind>> = {
  x: 'reply',
  facebook: 'comment',
  instagram: 'comment',
};

type Surroundings = { replies: readonly Reply[]; clients: readonly Client[]; language: string; now: number };

/** Judges a reply that is being written, among those that are there. */
export function reviewAmong({ replies, clients, language, now }: Surroundings): ReplyReview {
  return {
    fieldFaults: (reply) => fieldFaults(reply, replies),
    templateFaults: (reply, text) => checkTemplate(text, lookupBeside(reply, text, replies)),
    preview: (reply, wording, network, seed) => {
      const client = clients.find(({ id }) => reply.clientIds === 'all' || reply.clientIds.includes(id));
      const fill = (variety: number) =>
        fillTemplate(
          wording.text,
          sampleContext(client, wording.language ?? language, network, now, variety),
          new Map(),
          lookupBeside(reply, wording.text, replies),
        );
      return previewOf(fill(seed), fill(seed + 1), network);
    },
  };
}

function fieldFaults(reply: Reply, replies: readonly Reply[]): FieldFaults {
  const faults: FieldFaults = {};
  for (const { path, code } of replySchema.safeParse(reply).error?.issues ?? []) {
    const field = path[0] as Exclude<keyof Reply, 'id'>;
    faults[field] ??= field === 'texts' && code === 'too_small' ? 'texts' : PROBLEMS[field];
  }
  if (reply.validFrom !== null && reply.validUntil !== null && reply.validFrom > reply.validUntil) {
    faults.validUntil ??= 'days-reversed';
  }
  if (isTaken(reply, replies)) faults.abbreviation ??= 'abbreviation-taken';
  return faults;
}

/** What the schema has against a field. The id is ours. */
const PROBLEMS: Readonly<Record<Exclude<keyof Reply, 'id'>, FieldProblem>> = {
  title: 'title',
  abbreviation: 'abbreviation',
  texts: 'texts-long',
  tags: 'tags',
  folder: 'folder',
  clientIds: 'clients',
  validFrom: 'day',
  validUntil: 'day',
  source: 'source',
  note: 'note',
  approval: 'approval',
};

function isTaken(reply: Reply, replies: readonly Reply[]): boolean {
  const wanted = reply.abbreviation?.toLowerCase();
  if (wanted === undefined) return false;
  const others = replies.filter(
    ({ id, abbreviation }) => id !== reply.id && abbreviation?.toLowerCase() === wanted,
  );
  return others.some((other) => firstClash([other, reply]) !== null);
}

function sampleContext(
  client: Client | undefined,
  language: string,
  network: Network,
  now: number,
  seed: number,
): FillContext {
  return {
    person: SOPHIE,
    client: {
      name: client?.name ?? 'Atelier Boréal',
      handle: (client && accountOn(client, network)?.handle) ?? 'atelier_boreal',
      hashtag: client?.hashtag ?? '#AtelierBoreal',
    },
    language,
    now,
    seed,
  };
}

function previewOf(filled: Filled, next: Filled, network: Network): WordingPreview | null {
  const text = textOf(filled);
  if (text === null) return null;
  return {
    text,
    questions: filled.ok || filled.why === 'fault' ? [] : filled.asks.map(({ label }) => label),
    length: lengthOn(network, KINDS[network], text),
    hasVariants: textOf(next) !== text,
  };
}

function textOf(filled: Filled): string | null {
  if (filled.ok) return filled.text;
  return filled.why === 'asks' ? filled.preview : null;
}
