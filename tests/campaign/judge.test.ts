import { describe, expect, test } from 'vitest';
import { judge } from './judge.ts';
import type { AttemptRecord, CarryRecord, Decision, OfferRecord } from './record.ts';

const BOREAL = ['atelier_boreal'];

function decision(part: Partial<Decision>): Decision {
  return { expected: ['right'], own: BOREAL, shown: null, answer: null, named: [], ...part };
}

function attempt(part: Partial<AttemptRecord>): AttemptRecord {
  return {
    where: 'step 1, t1',
    way: 'post by click',
    texts: ['w1'],
    size: 1,
    decisions: [decision({})],
    outcome: 'published',
    sent: [{ account: 'atelier_boreal', text: 'w1', decision: 0 }],
    draft: 'none',
    isNoticed: null,
    carriedFor: null,
    ...part,
  };
}

const sentBy = (account: string, at = 0) => [{ account, text: 'w1', decision: at }];
const WRONG = decision({ expected: ['wrong-client'], shown: 'wrong-client' });
const kindsOf = (...attempts: AttemptRecord[]) => judge(attempts, [], []).problems.map(({ kind }) => kind);

describe('what is as it should be', () => {
  test('a right attempt that leaves without a word', () => {
    expect(judge([attempt({})], [], [])).toEqual({
      attempts: 1,
      passes: 1,
      stops: 0,
      questions: 0,
      replies: 0,
      carried: 0,
      problems: [],
    });
  });

  test('a wrong one that is stopped, its draft still there', () => {
    const stopped = attempt({
      decisions: [{ ...WRONG, answer: 'cancel' }],
      outcome: 'kept',
      sent: [],
      draft: 'composer',
    });
    expect(judge([stopped], [], [])).toMatchObject({ stops: 1, passes: 0, questions: 0, problems: [] });
  });

  test('a wrong one that was confirmed for the very account it left from', () => {
    const confirmed = { ...WRONG, answer: 'once' as const, named: ['camille_dube'] };
    expect(kindsOf(attempt({ decisions: [confirmed], sent: sentBy('camille_dube') }))).toEqual([]);
  });

  test('a light question that is answered, and then the right account', () => {
    const asked = decision({ expected: ['no-intent'], own: [], shown: 'no-intent', answer: 'yes' });
    const went = attempt({ decisions: [asked, decision({})], sent: sentBy('atelier_boreal', 1) });
    expect(judge([went], [], [])).toMatchObject({ questions: 1, passes: 0, stops: 0, problems: [] });
  });

  test('a right one that a broken page stops as blind', () => {
    const blind = decision({ expected: ['right', 'blind'], shown: 'blind', answer: 'cancel' });
    expect(kindsOf(attempt({ decisions: [blind], outcome: 'kept', sent: [], draft: 'kept' }))).toEqual([]);
  });
});

describe('a miss', () => {
  test('another account’s, without a question', () => {
    const silent = decision({ expected: ['wrong-client'] });
    expect(kindsOf(attempt({ decisions: [silent], sent: sentBy('camille_dube') }))).toEqual(['miss']);
  });

  test('another account’s, where the page looked right', () => {
    expect(kindsOf(attempt({ sent: sentBy('camille_dube') }))).toEqual(['miss']);
  });

  test('nobody said whom the tab is for, and it left without a question', () => {
    const silent = decision({ expected: ['no-intent'], own: [] });
    expect(kindsOf(attempt({ decisions: [silent] }))).toEqual(['miss']);
  });

  test('cancelled, and it left all the same', () => {
    const cancelled = attempt({ decisions: [{ ...WRONG, answer: 'cancel' }], sent: sentBy('camille_dube') });
    expect(kindsOf(cancelled)).toEqual(['miss']);
  });

  test('confirmed for one account, and it left from another', () => {
    const confirmed = { ...WRONG, answer: 'once' as const, named: ['camille_dube'] };
    expect(kindsOf(attempt({ decisions: [confirmed], sent: sentBy('chorale_voisine') }))).toEqual(['miss']);
  });

  test('confirmed, asked again, cancelled, and it left', () => {
    const decisions = [
      { ...WRONG, answer: 'once' as const, named: ['camille_dube'] },
      decision({ expected: ['conflict'], shown: 'conflict', answer: 'cancel' }),
    ];
    expect(kindsOf(attempt({ decisions, sent: sentBy('camille_dube', 1) }))).toEqual(['miss']);
  });

  test('it left twice', () => {
    expect(kindsOf(attempt({ sent: [...sentBy('atelier_boreal'), ...sentBy('atelier_boreal')] }))).toEqual([
      'miss',
    ]);
  });

  test('something left that nobody pressed', () => {
    expect(judge([], [], sentBy('atelier_boreal', -1)).problems).toMatchObject([{ kind: 'miss' }]);
  });
});

describe('a false alarm', () => {
  test('the right account is asked about', () => {
    const asked = decision({ shown: 'wrong-client', answer: 'cancel' });
    expect(kindsOf(attempt({ decisions: [asked], outcome: 'kept', sent: [], draft: 'composer' }))).toEqual([
      'false alarm',
    ]);
  });

  test('another row of the table is said', () => {
    const asked = decision({ expected: ['no-intent'], shown: 'conflict', answer: 'escape' });
    expect(kindsOf(attempt({ decisions: [asked], outcome: 'kept', sent: [], draft: 'composer' }))).toEqual([
      'false alarm',
    ]);
  });

  test('what was confirmed is asked about once more', () => {
    const decisions = [
      { ...WRONG, answer: 'once' as const, named: ['camille_dube'] },
      decision({ expected: [], shown: 'wrong-client', answer: 'once', named: ['camille_dube'] }),
    ];
    expect(kindsOf(attempt({ decisions, sent: sentBy('camille_dube', 1) }))).toEqual(['false alarm']);
  });

  test('a stop without a word', () => {
    const silent = decision({ expected: ['wrong-client'] });
    expect(kindsOf(attempt({ decisions: [silent], outcome: 'nothing', sent: [] }))).toEqual(['false alarm']);
  });

  test('a like is asked about', () => {
    const act = { where: 'step 1, t1', way: 'like', shown: 'wrong-client' as const, isSent: false };
    expect(judge([], [act], []).problems).toMatchObject([{ kind: 'false alarm' }]);
  });
});

describe('a lost draft', () => {
  test('the text is nowhere after a stop', () => {
    const lost = attempt({
      decisions: [{ ...WRONG, answer: 'cancel' }],
      outcome: 'kept',
      sent: [],
      draft: 'lost',
    });
    expect(kindsOf(lost)).toEqual(['draft lost']);
  });

  test('the right account’s never reaches the server', () => {
    expect(kindsOf(attempt({ outcome: 'nothing', sent: [] }))).toEqual(['draft lost']);
  });

  test('what was confirmed never reaches the server', () => {
    const confirmed = { ...WRONG, answer: 'once' as const, named: ['camille_dube'] };
    expect(kindsOf(attempt({ decisions: [confirmed], outcome: 'nothing', sent: [] }))).toEqual([
      'draft lost',
    ]);
  });
});

describe('a text that is not what was written', () => {
  const left = (...texts: string[]) =>
    texts.map((text) => ({ account: 'atelier_boreal', text, decision: 0 }));

  test('left without its reply', () => {
    const cut = attempt({ texts: ['w1 Merci beaucoup'], sent: left('w1 Merci') });
    expect(kindsOf(cut)).toEqual(['draft lost', 'draft lost']);
  });

  test('left with its lines run together', () => {
    const cut = attempt({ texts: ['w1 Merci\n\nÀ bientôt'], sent: left('w1 MerciÀ bientôt') });
    expect(kindsOf(cut)).toEqual(['draft lost', 'draft lost']);
  });

  test('one post of a thread left twice, the other never', () => {
    const twice = attempt({ texts: ['w1', 'w2'], size: 2, sent: left('w1', 'w1') });
    expect(kindsOf(twice)).toEqual(['draft lost']);
  });

  test('a boost has no words, and neither has a share', () => {
    expect(kindsOf(attempt({ size: 2, sent: left('w1', '') }))).toEqual([]);
    expect(kindsOf(attempt({ texts: [], sent: left('❤️') }))).toEqual([]);
  });
});

describe('what is carried', () => {
  const carry = (part: Partial<CarryRecord>): CarryRecord => ({
    where: 'step 1, t1',
    offered: null,
    expected: 'perhaps',
    trouble: null,
    isPutIn: false,
    ...part,
  });
  const kindsOfCarry = (part: Partial<CarryRecord>) =>
    judge([], [], [], [], [carry(part)]).problems.map(({ kind }) => kind);

  test('is counted where it was put in', () => {
    const put = carry({ offered: 'Atelier Boréal', expected: 'yes', isPutIn: true });
    expect(judge([], [], [], [], [put, carry({})])).toMatchObject({ carried: 1, problems: [] });
  });

  test('must be offered where it belongs, and nowhere else', () => {
    expect(kindsOfCarry({ expected: 'yes' })).toEqual(['draft lost']);
    expect(kindsOfCarry({ expected: 'no', offered: 'Atelier Boréal' })).toEqual(['wrong offer']);
    expect(kindsOfCarry({ offered: 'Atelier Boréal' })).toEqual([]);
    expect(kindsOfCarry({ offered: 'Atelier Boréal', trouble: 'it is carried still' })).toEqual([
      'draft lost',
    ]);
  });

  test('is lost where the person took it along and it is on no way', () => {
    const kept = { decisions: [{ ...WRONG, answer: 'carry' as const }], outcome: 'kept' as const, sent: [] };
    const inBox = { draft: 'composer' as const };
    expect(kindsOf(attempt({ ...kept, ...inBox, carriedFor: 'boreal' }))).toEqual([]);
    expect(kindsOf(attempt({ ...kept, ...inBox }))).toEqual(['draft lost']);
  });
});

describe('what the palette offers', () => {
  const OWN = ['Horaire', 'Merci'];
  const offer = (part: Partial<OfferRecord>): OfferRecord => ({
    where: 'step 1, t1',
    listed: OWN,
    found: ['Merci'],
    expected: OWN,
    trouble: null,
    isInserted: true,
    ...part,
  });
  const kindsOfOffer = (part: Partial<OfferRecord>) =>
    judge([], [], [], [offer(part)]).problems.map(({ kind }) => kind);

  test('the client’s own replies, of which one is put in', () => {
    expect(judge([], [], [], [offer({})])).toMatchObject({ replies: 1, problems: [] });
    expect(judge([], [], [], [offer({ found: [], isInserted: false })])).toMatchObject({
      replies: 0,
      problems: [],
    });
  });

  test('another client’s reply is listed, or found', () => {
    expect(kindsOfOffer({ listed: [...OWN, 'Paniers'] })).toEqual(['wrong offer']);
    expect(kindsOfOffer({ found: ['Merci', 'Paniers'] })).toEqual(['wrong offer']);
  });

  test('one of the client’s own is not listed', () => {
    expect(kindsOfOffer({ listed: ['Merci'] })).toEqual(['wrong offer']);
  });

  test('a reply did not go in', () => {
    expect(kindsOfOffer({ trouble: 'refused', isInserted: false })).toEqual(['draft lost']);
  });
});

test('what went out wrongly must be said', () => {
  const confirmed = { ...WRONG, answer: 'once' as const, named: ['camille_dube'] };
  const unsaid = attempt({ decisions: [confirmed], sent: sentBy('camille_dube'), isNoticed: false });
  expect(kindsOf(unsaid)).toEqual(['unsaid']);
});

test('what the site’s own sheet withdrew before any decision is no attempt', () => {
  expect(judge([attempt({ decisions: [], outcome: 'withdrawn', sent: [] })], [], [])).toMatchObject({
    attempts: 0,
    problems: [],
  });
});
