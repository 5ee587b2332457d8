import { type Context, type Liquid, Tag, type TagToken, type TopLevelToken } from 'liquidjs';
import { type Ask, dayText } from '../ask.ts';
import { AskedValue } from '../asked-value.ts';
import { TemplateError } from '../fault.ts';
import { FilledIn } from '../filled-in.ts';
import { answerNow, answerText, fillingOf } from '../filling.ts';
import { readArguments, type TagArguments } from './arguments.ts';

/**
 * A tag that asks. It writes the answer at its place; with `as name` it writes nothing and
 * keeps the answer under that name.
 */
abstract class QuestionTag extends Tag {
  protected readonly texts: string[];
  private readonly identifier: TagArguments['name'];

  constructor(token: TagToken, remainTokens: TopLevelToken[], liquid: Liquid) {
    super(token, remainTokens, liquid);
    const { texts, name } = readArguments(this.tokenizer);
    this.texts = texts;
    this.identifier = name;
  }

  protected abstract question(now: Date): Ask;

  override render(context: Context): FilledIn | string {
    const filling = fillingOf(context);
    const ask = this.question(filling.now);
    if (!this.identifier) return new FilledIn(answerText(filling, ask));
    Object.assign(context.bottom(), {
      [this.identifier.getText()]: new AskedValue(ask, answerNow(filling, ask)),
    });
    return '';
  }

  /** The names it makes, for the analysis of variables. */
  *localScope() {
    if (this.identifier) yield this.identifier;
  }
}

/** `{% ask "Heure ?" %}`, `{% ask "Heure ?", "14 h" %}`: a line of text. */
export class AskTag extends QuestionTag {
  override question(): Ask {
    const [label = '', initial = '', ...others] = this.texts;
    if (others.length > 0) throw new TemplateError('syntax', '');
    return { key: `text:${label}`, kind: 'text', label, choices: [], initial };
  }
}

/** `{% choose "Taille ?", "S", "M", "L" %}`: one of several. */
export class ChooseTag extends QuestionTag {
  override question(): Ask {
    const [label = '', ...choices] = this.texts;
    const [initial] = choices;
    if (initial === undefined) throw new TemplateError('syntax', '');
    // Other choices make another question.
    return { key: `choice:${this.texts.join('|')}`, kind: 'choice', label, choices, initial };
  }
}

/** `{% date "Jour ?" %}`: a day, today to begin with. */
export class DateTag extends QuestionTag {
  override question(now: Date): Ask {
    const [label = '', ...others] = this.texts;
    if (others.length > 0) throw new TemplateError('syntax', '');
    return { key: `date:${label}`, kind: 'date', label, choices: [], initial: dayText(now) };
  }
}
