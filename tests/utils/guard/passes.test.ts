import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Attempt, AttemptKind } from '../../../utils/core/attempt.ts';
import type { Evidence } from '../../../utils/core/evidence.ts';
import type { Sighting } from '../../../utils/core/sighting.ts';
import { createPasses } from '../../../utils/guard/passes.ts';

const cookie: Evidence = { source: 'cookie.twid', says: 'session', id: '1' };
const switcher: Evidence = { source: 'dom.account-switcher', says: 'acting', handle: 'owner' };

const sighting = (...evidence: Evidence[]): Sighting => ({
  network: 'x',
  status: 'known',
  reason: 'agree',
  signedIn: null,
  account: null,
  destinations: [],
  evidence,
});

const attempt = (kind: AttemptKind, text = 'Un\n\nDeux'): Attempt => ({
  network: 'x',
  kind,
  text,
  hasMedia: false,
  trigger: 'gesture',
});

/** A request of a kind, which says no text unless told. */
const says = (kind: AttemptKind, text: string | null = null) => ({ kind, text });

afterEach(() => vi.useRealTimers());

describe('a pass', () => {
  test('covers the requests of its gesture, one a box, and no more', () => {
    const passes = createPasses();
    passes.issue(attempt('post'), sighting(cookie, switcher), 2);
    for (let box = 0; box < 2; box++) {
      const pass = passes.find(says('post'), [cookie, switcher]);
      expect(pass).not.toBeNull();
      if (pass) pass.left -= 1;
    }
    expect(passes.find(says('post'), [cookie, switcher])).toBeNull();
  });

  test('covers one request, whatever it says, where the form of its gesture was out of sight', () => {
    const passes = createPasses();
    passes.issue(attempt('post', ''), sighting(cookie), null);
    expect(passes.find(says('like'), [cookie])).toBeNull();
    const pass = passes.find(says('post', 'Un'), [cookie]);
    expect(pass?.left).toBe(1);
  });

  test('ends when the cookie or the page names somebody else, or the cookie is gone', () => {
    for (const now of [
      [{ ...cookie, id: '2' }, switcher],
      [cookie, { ...switcher, handle: 'other' }],
      [switcher],
    ]) {
      const passes = createPasses();
      passes.issue(attempt('post'), sighting(cookie, switcher), 1);
      expect(passes.find(says('post'), now)).toBeNull();
      expect(passes.find(says('post'), [cookie, switcher]), 'an ended pass does not come back').toBeNull();
    }
  });

  test('lives on when a part of the page is not shown any more', () => {
    const passes = createPasses();
    passes.issue(attempt('post'), sighting(cookie, switcher), 1);
    expect(passes.find(says('post'), [cookie])).not.toBeNull();
  });

  test('outlives X’s undo delay and an upload, but not the hour', () => {
    vi.useFakeTimers();
    const passes = createPasses();
    passes.issue(attempt('post'), sighting(cookie), 1);
    vi.advanceTimersByTime(5 * 60_000);
    expect(passes.find(says('post'), [cookie])).not.toBeNull();
    vi.advanceTimersByTime(60 * 60_000);
    expect(passes.find(says('post'), [cookie])).toBeNull();
  });

  test('of a composer without text covers an empty quote’s repost; of a repost or a like nothing else', () => {
    const passes = createPasses();
    passes.issue(attempt('post', ''), sighting(cookie), 5);
    expect(passes.find(says('repost'), [cookie])).not.toBeNull();
    expect(passes.find(says('like'), [cookie])).toBeNull();
    const plain = createPasses();
    plain.issue(attempt('repost', ''), sighting(cookie), 5);
    expect(plain.find(says('post'), [cookie])).toBeNull();
    expect(plain.find(says('repost'), [cookie])).not.toBeNull();
  });

  test('covers its own text only, and a message covers messages only', () => {
    const passes = createPasses();
    passes.issue(attempt('post'), sighting(cookie), 5);
    expect(passes.find(says('post', 'Un'), [cookie])).not.toBeNull();
    expect(passes.find(says('post', 'Autre'), [cookie])).toBeNull();
    expect(passes.find(says('repost'), [cookie])).toBeNull();
    const message = createPasses();
    message.issue(attempt('message'), sighting(cookie), 5);
    expect(message.find(says('post', 'Un'), [cookie])).toBeNull();
    expect(message.find(says('message'), [cookie])).not.toBeNull();
  });

  test('ends with the client it was issued for', () => {
    const passes = createPasses();
    passes.issue(attempt('post'), sighting(cookie), 1);
    passes.end();
    expect(passes.find(says('post'), [cookie])).toBeNull();
  });

  test('remembers the whole of what one of its requests is a part of, after it has ended', () => {
    const passes = createPasses();
    passes.issue(attempt('post'), sighting(cookie), 2);
    expect(passes.find(says('post'), [{ ...cookie, id: '2' }])).toBeNull();
    expect(passes.attemptWith('Deux')?.text).toBe('Un\n\nDeux');
    expect(passes.attemptWith('Trois')).toBeNull();
  });

  test('is withdrawn where the same attempt is pressed again, and leaves the others', () => {
    const passes = createPasses();
    passes.issue(attempt('message', 'Un'), sighting(cookie), 1);
    passes.issue(attempt('message', 'Deux'), sighting(cookie), 1);
    passes.withdraw(attempt('message', 'Un'));
    expect(passes.find(says('message', 'Un'), [cookie])).toBeNull();
    expect(passes.find(says('message', 'Deux'), [cookie])).not.toBeNull();
  });
});
