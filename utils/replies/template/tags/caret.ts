import { type Context, type Emitter, type Liquid, Tag, type TagToken, type TopLevelToken } from 'liquidjs';
import { TextEmitter } from '../emitter.ts';
import { TemplateError } from '../fault.ts';
import { fillingOf } from '../filling.ts';
import { expectEnd } from './arguments.ts';

/** `{% caret %}`: where typing goes on. */
export class CaretTag extends Tag {
  constructor(token: TagToken, remainTokens: TopLevelToken[], liquid: Liquid) {
    super(token, remainTokens, liquid);
    expectEnd(this.tokenizer);
  }

  override render(context: Context, emitter: Emitter): void {
    const filling = fillingOf(context);
    // Only the outermost reply places the caret: one that is also used alone may bring its own.
    if (filling.chain.length > 1) return;
    // Twice, or in a captured text, which may come anywhere or never.
    if (filling.caret !== null || !(emitter instanceof TextEmitter))
      throw new TemplateError('syntax', 'caret');
    filling.caret = emitter.buffer.length;
  }
}
