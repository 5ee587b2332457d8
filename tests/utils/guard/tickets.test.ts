// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Sighting } from '../../../utils/core/sighting.ts';
import { createTickets } from '../../../utils/guard/tickets.ts';
import type { PublishGesture } from '../../../utils/networks/network.ts';

function sightingOf(id: string): Sighting {
  const account = {
    network: 'x' as const,
    id,
    aliases: [],
    handle: null,
    name: null,
    kind: 'person' as const,
  };
  return {
    network: 'x',
    status: 'known',
    reason: 'agree',
    signedIn: account,
    account,
    destinations: [account],
    evidence: [],
  };
}

function gesture(text: string, root: Element): PublishGesture {
  const composer = {
    kind: 'post' as const,
    open: true,
    root,
    boxes: [],
    text,
    hasMedia: false,
    evidence: [],
    destinations: null,
  };
  return { kind: 'post', composer, control: root };
}

function form(): Element {
  return document.body.appendChild(document.createElement('form'));
}

afterEach(() => vi.useRealTimers());

describe('a ticket', () => {
  test('admits the confirmed attempt, and the next press where the site ignored the first', () => {
    const tickets = createTickets();
    const found = gesture('Bonjour', form());
    tickets.issue(found, sightingOf('1'));
    expect(tickets.admit(found, sightingOf('1'))).not.toBeNull();
    expect(tickets.admit(found, sightingOf('1'))).not.toBeNull();
    expect(tickets.admit(found, sightingOf('1'))).toBeNull();
  });

  test('admits no other text, account or composer', () => {
    const tickets = createTickets();
    const root = form();
    tickets.issue(gesture('Bonjour', root), sightingOf('1'));
    expect(tickets.admit(gesture('Bonsoir', root), sightingOf('1'))).toBeNull();
    expect(tickets.admit(gesture('Bonjour', root), sightingOf('2'))).toBeNull();
    expect(tickets.admit(gesture('Bonjour', form()), sightingOf('1'))).toBeNull();
  });

  test('follows the composer that the site drew again', () => {
    const tickets = createTickets();
    const root = form();
    tickets.issue(gesture('Bonjour', root), sightingOf('1'));
    root.remove();
    expect(tickets.admit(gesture('Bonjour', form()), sightingOf('1'))).not.toBeNull();
  });

  test('is over once the attempt has left, and after two minutes', () => {
    vi.useFakeTimers();
    const found = gesture('Bonjour', form());
    const spent = createTickets();
    spent.issue(found, sightingOf('1'));
    spent.spend('post', 'Bonjour');
    expect(spent.admit(found, sightingOf('1'))).toBeNull();
    const old = createTickets();
    old.issue(found, sightingOf('1'));
    vi.advanceTimersByTime(121_000);
    expect(old.admit(found, sightingOf('1'))).toBeNull();
  });
});
