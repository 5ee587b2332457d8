import { faultFrom, TemplateError, type TemplateFault } from './fault.ts';
import type { Filling, ReplyLookup } from './filling.ts';
import { normalizeBreaks } from './parse.ts';

/** Replies within replies, the outermost not counted. */
const DEEPEST_CHAIN = 10;

type Chain = Filling['chain'];

/**
 * Puts the named reply at the end of the chain and returns its text. Throws where there is no such
 * reply, where it is being written already, and where the chain grows too deep.
 */
export function enterReply(chain: Chain, name: string, lookup: ReplyLookup): string {
  const found = lookup(name);
  if (found === null) throw new TemplateError('unknown-reply', name);
  const text = normalizeBreaks(found);
  const known = chain.findIndex((reply) => reply.text === text);
  if (known !== -1) throw new TemplateError('cycle', namesOf(chain.slice(known), name));
  if (chain.length > DEEPEST_CHAIN) throw new TemplateError('too-much', name);
  chain.push({ name, text });
  return text;
}

/** "a → b → a". The outermost reply bears the name by which it comes back. */
function namesOf(circle: Chain, last: string): string {
  return [...circle.map((reply) => reply.name ?? last), last].join(' → ');
}

/** What is wrong inside a reply, as its user is told: the place is the tag's, the detail says in which reply. */
export function throughReply(error: unknown, name: string): TemplateError {
  const { problem, detail } = faultFrom(error);
  return new TemplateError(problem, insideReply(problem, detail, name));
}

/** "merci → foo": the way to what is wrong. A circle names its replies already. */
export function insideReply(problem: TemplateFault['problem'], detail: string, name: string): string {
  if (problem === 'cycle') return detail;
  return [name, detail].filter(Boolean).join(' → ');
}
