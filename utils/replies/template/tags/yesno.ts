import type { Context, Emitter, Liquid, Parser, TagToken, TopLevelToken } from 'liquidjs';
import { type Ask, markOf } from '../ask.ts';
import { TemplateError } from '../fault.ts';
import { answerNow, fillingOf } from '../filling.ts';
import { expectEnd, readText } from './arguments.ts';
import { PassagesTag } from './passages.ts';

/** `{% yesno "Livraison ?" %}…{% else %}…{% endyesno %}`: a passage for yes, another for no. */
export class YesNoTag extends PassagesTag {
  private readonly ask: Ask;

  constructor(token: TagToken, remainTokens: TopLevelToken[], liquid: Liquid, parser: Parser) {
    super(token, remainTokens, liquid, parser, 'else');
    const label = readText(this.tokenizer);
    expectEnd(this.tokenizer);
    if (this.passages.length > 2) throw new TemplateError('syntax', '');
    this.ask = { key: `yes-no:${label}`, kind: 'yes-no', label, choices: [], initial: '' };
  }

  override *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
    const answer = answerNow(fillingOf(context), this.ask);
    if (answer === null) {
      emitter.write(markOf(this.ask));
      return;
    }
    const [yes = [], no = []] = this.passages;
    yield this.liquid.renderer.renderTemplates(answer === 'yes' ? yes : no, context, emitter);
  }
}
