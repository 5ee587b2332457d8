import { type Context, type Emitter, type Liquid, Tag, type TagToken, type TopLevelToken } from 'liquidjs';
import { enterReply, throughReply } from '../chain.ts';
import { attachFilling, fillingOf } from '../filling.ts';
import { parseTemplate } from '../parse.ts';
import { expectEnd, readText } from './arguments.ts';

/** `{% reply "merci" %}`: another reply, by its abbreviation or title. It sees nothing of this one's names. */
export class ReplyTag extends Tag {
  readonly replyName: string;

  constructor(token: TagToken, remainTokens: TopLevelToken[], liquid: Liquid) {
    super(token, remainTokens, liquid);
    this.replyName = readText(this.tokenizer);
    expectEnd(this.tokenizer);
  }

  override *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
    const filling = fillingOf(context);
    const text = enterReply(filling.chain, this.replyName, filling.lookup);
    const inner = context.spawn(context.environments);
    attachFilling(inner, filling);
    try {
      const { templates } = parseTemplate(this.liquid, text);
      yield this.liquid.renderer.renderTemplates(templates, inner, emitter);
    } catch (error) {
      throw throughReply(error, this.replyName);
    }
    filling.chain.pop();
  }
}
