import type { Context, Emitter, Liquid, Parser, TagToken, TopLevelToken } from 'liquidjs';
import { type Filling, fillingOf } from '../filling.ts';
import { expectEnd } from './arguments.ts';
import { PassagesTag } from './passages.ts';

/** `{% vary %}Bonjour{% or %}Salut{% endvary %}`: one of several wordings, by the seed. */
export class VaryTag extends PassagesTag {
  constructor(token: TagToken, remainTokens: TopLevelToken[], liquid: Liquid, parser: Parser) {
    super(token, remainTokens, liquid, parser, 'or');
    expectEnd(this.tokenizer);
  }

  override *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
    const variant = this.passages[nextChoice(fillingOf(context), this.passages.length)] ?? [];
    yield this.liquid.renderer.renderTemplates(variant, context, emitter);
  }
}

/**
 * The seed is read like a number whose digits are the choices, one after the other: counting it up
 * comes by every combination of variants before one returns.
 */
function nextChoice(filling: Filling, count: number): number {
  const choice = filling.variety % count;
  filling.variety = Math.floor(filling.variety / count);
  return choice;
}
