import { Context, toValueSync } from 'liquidjs';
import type { TextSpan } from '../../core/offered-reply.ts';
import type { Ask } from './ask.ts';
import { TextEmitter } from './emitter.ts';
import { engine } from './engine.ts';
import { faultFrom, type TemplateFault } from './fault.ts';
import { attachFilling, type Filling, type ReplyLookup, startFilling } from './filling.ts';
import { normalizeBreaks, parseTemplate } from './parse.ts';
import { type FillContext, variablesFor } from './values.ts';

/**
 * What a template comes to: its text, the questions that are still to be answered, or what is wrong
 * with it. `asks` are all questions of the passages in use, answered or not, in order.
 */
export type Filled =
  | {
      ok: true;
      text: string;
      /** Where typing goes on, in UTF-16 units; null at the end. */
      caret: number | null;
      asks: Ask[];
      /** What stands in the place of blanks, from left to right. */
      blanks: TextSpan[];
    }
  | {
      ok: false;
      why: 'asks';
      asks: Ask[];
      /** The text with `[the question]` where an answer is missing. */
      preview: string;
      /** The same, marks included. */
      blanks: TextSpan[];
    }
  | { ok: false; why: 'fault'; fault: TemplateFault };

/**
 * Fills a template. The same arguments give the same text, so that a preview shows what will be
 * inserted.
 * @param answers by the key of each Ask: the text, the choice, a day as `YYYY-MM-DD`, `yes` or `no`.
 * @param lookup gives the text of a reply within this one.
 */
export function fillTemplate(
  text: string,
  context: FillContext,
  answers: ReadonlyMap<string, string>,
  lookup: ReplyLookup,
): Filled {
  return fillWith(text, context, (ask) => answers.get(ask.key) ?? null, lookup);
}

/** The same, with answers that are made when they are needed. */
export function fillWith(
  text: string,
  context: FillContext,
  answerTo: Filling['answerTo'],
  lookup: ReplyLookup,
): Filled {
  const source = normalizeBreaks(text);
  const filling = startFilling(source, context, answerTo, lookup);
  try {
    const { written, blanks } = write(source, context, filling);
    const asks = [...filling.asks.values()];
    if (filling.unanswered.size > 0) return { ok: false, why: 'asks', asks, preview: written, blanks };
    return { ok: true, text: written, caret: filling.caret, asks, blanks };
  } catch (error) {
    return { ok: false, why: 'fault', fault: faultFrom(error) };
  }
}

function write(
  source: string,
  given: FillContext,
  filling: Filling,
): { written: string; blanks: TextSpan[] } {
  const { templates, endsInTagLine } = parseTemplate(engine, source);
  const options = { ...engine.options, locale: filling.locale };
  const context = new Context(variablesFor(given, filling), options, { sync: true }, { liquid: engine });
  attachFilling(context, filling);
  const emitter = new TextEmitter(filling);
  toValueSync(engine.renderer.renderTemplates(templates, context, emitter));
  // A caret on the empty last line needs that line.
  const keepsLastBreak = !endsInTagLine || filling.caret === emitter.buffer.length;
  const written = keepsLastBreak ? emitter.buffer : emitter.buffer.replace(/\n$/, '');
  return { written, blanks: emitter.spans };
}
