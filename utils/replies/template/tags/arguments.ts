import { type Tokenizer, TypeGuards } from 'liquidjs';
import { TemplateError } from '../fault.ts';

/** What stands in a tag after its name: texts between commas, then maybe `as name`. */
export type TagArguments = { texts: string[]; name: ReturnType<Tokenizer['readIdentifier']> | null };

export function readArguments(tokenizer: Tokenizer): TagArguments {
  const texts = [readText(tokenizer)];
  tokenizer.skipBlank();
  while (tokenizer.peek() === ',') {
    tokenizer.advance();
    texts.push(readText(tokenizer));
    tokenizer.skipBlank();
  }
  return { texts, name: readName(tokenizer) };
}

/** A text between quotes, or a number; throws where there is none, as it would be asked in vain. */
export function readText(tokenizer: Tokenizer): string {
  const value = tokenizer.readValue();
  const isText = TypeGuards.isQuotedToken(value) || TypeGuards.isNumberToken(value);
  const text = isText ? String(value.content).trim() : '';
  if (!text) throw new TemplateError('syntax', '');
  return text;
}

export function expectEnd(tokenizer: Tokenizer): void {
  tokenizer.skipBlank();
  if (!tokenizer.end()) throw new TemplateError('syntax', '');
}

function readName(tokenizer: Tokenizer): TagArguments['name'] {
  tokenizer.skipBlank();
  if (tokenizer.end()) return null;
  if (tokenizer.readIdentifier().getText() !== 'as') throw new TemplateError('syntax', '');
  const name = tokenizer.readIdentifier();
  expectEnd(tokenizer);
  if (!name.size()) throw new TemplateError('syntax', '');
  return name;
}
