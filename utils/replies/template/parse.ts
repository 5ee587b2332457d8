import { type Liquid, ParseError, Parser, type Template, Tokenizer, TypeGuards } from 'liquidjs';
import { LONGEST_TEXT } from '../../core/reply.ts';
import { TemplateError } from './fault.ts';
import { dropTagLines } from './tag-lines.ts';

/** Blanks and tags of one template. The library looks up lines and columns by counting from the start. */
const MOST_TAGS = 1000;

export type ParsedTemplate = {
  templates: Template[];
  /** The last line held only tags: the line break before it goes too. */
  endsInTagLine: boolean;
};

/** Throws LiquidJS's errors and TemplateError; `faultFrom` reads both. */
export function parseTemplate(liquid: Liquid, text: string): ParsedTemplate {
  if (text.length > LONGEST_TEXT) throw new TemplateError('too-long', '');
  const tokens = new Tokenizer(text, liquid.options.operators).readTopLevelTokens(liquid.options);
  const tags = tokens.filter((token) => !TypeGuards.isHTMLToken(token));
  const tooMany = tags[MOST_TAGS];
  if (tooMany) throw new ParseError(new TemplateError('too-much', ''), tooMany);
  const endsInTagLine = dropTagLines(tokens);
  return { templates: new Parser(liquid).parseTokens(tokens), endsInTagLine };
}

/** Line breaks of Windows and of old Macs become `\n`: that is what composers hold. */
export function normalizeBreaks(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
