import type { Emitter } from 'liquidjs';
import { LONGEST_TEXT } from '../../core/reply.ts';
import { TemplateError } from './fault.ts';
import { type Filling, writtenText } from './filling.ts';

/** Collects the text of a filling; throws where it grows longer than any reply may be. */
export class TextEmitter implements Emitter {
  buffer = '';
  private readonly filling: Filling;

  constructor(filling: Filling) {
    this.filling = filling;
  }

  write(value: unknown): void {
    this.buffer += writtenText(this.filling, value);
    if (this.buffer.length > LONGEST_TEXT) throw new TemplateError('too-long', '');
  }
}
