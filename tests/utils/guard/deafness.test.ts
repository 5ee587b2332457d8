import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { deafFromNow } from '../../../utils/guard/deafness.ts';

let frames: ((at: number) => void)[] = [];

beforeEach(() => {
  frames = [];
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('requestAnimationFrame', (frame: (at: number) => void) => frames.push(frame));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function drawFrame(at: number): void {
  for (const frame of frames.splice(0)) frame(at);
}

const pressedAt = (timeStamp: number) => ({ timeStamp }) as Event;

describe('a dialog that opens', () => {
  test('hears what is pressed some time after it is seen, and nothing from before', () => {
    const isDeaf = deafFromNow();
    drawFrame(1016);
    drawFrame(1032);
    expect(isDeaf(pressedAt(1431))).toBe(true);
    expect(isDeaf(pressedAt(1432))).toBe(false);
  });

  test('hears nothing that was pressed while the page stalled, however long', () => {
    const isDeaf = deafFromNow();
    vi.advanceTimersByTime(8000);
    expect(isDeaf(pressedAt(3000)), 'before any frame').toBe(true);
    drawFrame(9000);
    expect(isDeaf(pressedAt(3000)), 'before it can be seen').toBe(true);
    drawFrame(9016);
    expect(isDeaf(pressedAt(3000)), 'after').toBe(true);
    expect(isDeaf(pressedAt(9450))).toBe(false);
  });

  test('is not deaf for long, though the clock of events be slow', () => {
    const isDeaf = deafFromNow();
    drawFrame(1016);
    drawFrame(1032);
    vi.advanceTimersByTime(4999);
    expect(isDeaf(pressedAt(2))).toBe(true);
    vi.advanceTimersByTime(1);
    expect(isDeaf(pressedAt(2))).toBe(false);
  });
});
