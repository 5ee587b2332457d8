import type { Emitter } from 'liquidjs';
import type { TextSpan } from '../../core/offered-reply.ts';
import { LONGEST_TEXT } from '../../core/reply.ts';
import { TemplateError } from './fault.ts';
import { FilledIn } from './filled-in.ts';
import { type Filling, writtenText } from './filling.ts';

/** Collects the text of a filling; throws where it grows longer than any reply may be. */
export class TextEmitter implements Emitter {
  buffer = '';
  /** What was filled in, from left to right. */
  readonly spans: TextSpan[] = [];
  private readonly filling: Filling;

  constructor(filling: Filling) {
    this.filling = filling;
  }

  write(value: unknown): void {
    const start = this.buffer.length;
    this.buffer += value instanceof FilledIn ? value.toString() : writtenText(this.filling, value);
    const end = this.buffer.length;
    if (value instanceof FilledIn && end > start) this.spans.push({ start, end });
    if (this.buffer.length > LONGEST_TEXT) throw new TemplateError('too-long', '');
  }
}
