// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import type { CarriedDraft } from '../../../utils/core/carried-draft.ts';
import type { Client } from '../../../utils/core/client.ts';
import type { Verdict } from '../../../utils/core/verdict.ts';
import { arrivedDrafts, findOffer, restOf } from '../../../utils/guard/carry-offer.ts';
import type { Composer } from '../../../utils/networks/network.ts';
import { atelier, carriedDraft, epicerie } from '../../gallery/samples.ts';

const draft = carriedDraft('en');
const right = (client: Client): Verdict => ({ kind: 'right', client });

beforeEach(() => document.body.replaceChildren());

function composer(changes: Partial<Composer> = {}): Composer {
  const box = document.createElement('textarea');
  const root = document.createElement('form');
  root.append(box);
  document.body.append(root);
  return {
    kind: 'post',
    open: true,
    root,
    boxes: [box],
    text: '',
    hasMedia: false,
    evidence: [],
    destinations: null,
    ...changes,
  };
}

function offer(
  composers: Composer[],
  {
    drafts = [draft],
    verdict = right(atelier),
    focused = null,
    lastBox = null,
  }: { drafts?: CarriedDraft[]; verdict?: Verdict; focused?: Element | null; lastBox?: Element | null } = {},
) {
  const scene = { composers, focused, lastBox: lastBox as HTMLElement | null, verdictOn: () => verdict };
  return findOffer(drafts, scene);
}

describe('where a carried draft is offered', () => {
  it('is the empty, open composer of its kind', () => {
    const own = composer();
    const others = [composer({ kind: 'reply' }), composer({ open: false }), composer({ text: 'Bonjour' })];
    expect(offer([...others, own])).toEqual({ draft, box: own.boxes[0] });
    expect(offer(others)).toBeNull();
  });

  it('is also one in which the site itself has begun the reply, with the name of who is answered', () => {
    const reply = { ...draft, text: '@samir.exemple merci !' };
    const begun = composer({ text: '@samir.exemple' });
    expect(offer([begun], { drafts: [reply] })).toEqual({ draft: reply, box: begun.boxes[0] });
    expect(offer([composer({ text: '@samir.exemple bonjour' })], { drafts: [reply] })).toBeNull();
    expect(offer([composer({ text: '@autre' })], { drafts: [reply] })).toBeNull();
  });

  it.each([
    ['', 'merci', 'merci'],
    ['@samir ', '@samir merci', 'merci'],
    ['@samir\u00a0', '@samir merci', ' merci'],
    ['@samir', '@samir merci', ' merci'],
    ['@samir oui', '@samir merci', null],
    ['oui', 'oui merci', null],
  ])('in "%s" lacks of "%s": %o', (held, text, rest) => {
    expect(restOf(text, held)).toBe(rest);
  });

  it('is never a composer whose box can’t be seen', () => {
    expect(offer([composer({ boxes: [] })])).toBeNull();
  });

  it('is of several the one that is written in, and after that the one of the last offer', () => {
    const boxes = [composer(), composer()];
    const [, second] = boxes.map(({ boxes: [box] }) => box ?? null);
    expect(offer(boxes)).toBeNull();
    expect(offer(boxes, { focused: second ?? null })?.box).toBe(second);
    expect(offer(boxes, { lastBox: second ?? null })?.box).toBe(second);
  });

  it('is nowhere while something else is written', () => {
    const reply = composer({ kind: 'reply' });
    expect(offer([composer(), reply], { focused: reply.boxes[0] ?? null })).toBeNull();
  });

  it('is nowhere while a composer holds it already, however that writes its blanks', () => {
    const held = composer({ text: `Oh ${draft.text.replaceAll(' ', '\u00a0')}` });
    expect(offer([held, composer()])).toBeNull();
  });
});

describe('for whom', () => {
  it.each<[string, Verdict, boolean]>([
    ['its client’s account', right(atelier), true],
    ['its client’s account, to be confirmed', { kind: 'concern', client: atelier, concerns: [] }, true],
    ['its client’s account, in a tab that is for nobody', { kind: 'no-intent', owner: atelier }, true],
    ['another client’s account', right(epicerie), false],
    ['another account, in a tab that is for nobody', { kind: 'no-intent', owner: epicerie }, false],
    ['nobody’s account, in a tab that is for nobody', { kind: 'no-intent', owner: null }, false],
    ['its account, in another’s tab', { kind: 'wrong-client', client: epicerie, owner: atelier }, false],
    ['an account of another, in its tab', { kind: 'wrong-client', client: atelier, owner: epicerie }, false],
    ['nobody’s account, in its tab', { kind: 'unlisted-account', client: atelier }, false],
    ['signals that disagree', { kind: 'unsure', cause: 'conflict', client: atelier }, false],
    ['an account that can’t be seen', { kind: 'unsure', cause: 'blind', client: atelier }, false],
  ])('%s', (_who, verdict, isOffered) => {
    expect(offer([composer()], { verdict }) !== null).toBe(isOffered);
  });

  it('offers the latest of those that fit', () => {
    const drafts = [
      carriedDraft('en', { id: 'old' }),
      carriedDraft('en', { id: 'new' }),
      carriedDraft('en', { id: 'other', clientId: epicerie.id }),
      carriedDraft('en', { id: 'reply', kind: 'reply' }),
    ];
    expect(offer([composer()], { drafts })?.draft.id).toBe('new');
  });
});

describe('what has arrived', () => {
  const held = (verdict: Verdict) => ({
    composers: [composer({ text: draft.text })],
    focused: null,
    lastBox: null,
    verdictOn: () => verdict,
  });

  it('stands in a composer of its client’s account', () => {
    expect(arrivedDrafts([draft], held(right(atelier)))).toEqual([draft]);
    expect(arrivedDrafts([draft], held({ kind: 'wrong-client', client: atelier, owner: epicerie }))).toEqual(
      [],
    );
  });
});
