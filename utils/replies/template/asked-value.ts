import { type Comparable, Drop } from 'liquidjs';
import type { Ask } from './ask.ts';

/**
 * A value that may have to be asked for. In a condition it is nothing until it is answered;
 * written or filtered, it asks.
 */
export class AskedValue extends Drop implements Comparable {
  readonly ask: Ask;
  readonly answer: string | null;

  constructor(ask: Ask, answer: string | null) {
    super();
    this.ask = ask;
    this.answer = answer;
  }

  /** LiquidJS reads drops through this. */
  override valueOf(): string | null {
    return this.answer;
  }

  override liquidMethodMissing(key: string | number): unknown {
    return key === 'size' ? (this.answer?.length ?? 0) : undefined;
  }

  equals(other: unknown): boolean {
    if (other instanceof AskedValue) return this.answer === other.answer;
    if (!(other instanceof Drop)) return (this.answer ?? '') === other;
    // The other drops are the literals nil, empty and blank.
    return this.answer === null;
  }

  gt(other: string): boolean {
    return this.answer !== null && this.answer > other;
  }

  geq(other: string): boolean {
    return this.answer !== null && this.answer >= other;
  }

  lt(other: string): boolean {
    return this.answer !== null && this.answer < other;
  }

  leq(other: string): boolean {
    return this.answer !== null && this.answer <= other;
  }
}
