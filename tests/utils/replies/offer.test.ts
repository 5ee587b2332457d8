import { expect, test } from 'vitest';
import { hurdlesOf, isFor } from '../../../utils/replies/offer.ts';
import { SAMPLE_REPLIES } from '../../fixtures/replies/samples.ts';

const [sample] = SAMPLE_REPLIES;
if (sample === undefined) throw new Error('no sample reply');

const reply = { ...sample, clientIds: ['boreal'], validFrom: null, validUntil: null, approval: null };
const today = '2026-11-28';

test('a reply is offered for its clients; one for everybody also where no client was said', () => {
  expect(isFor(reply, 'boreal')).toBe(true);
  expect(isFor(reply, 'epicerie')).toBe(false);
  expect(isFor(reply, null)).toBe(false);
  expect(isFor({ ...reply, clientIds: 'all' }, null)).toBe(true);
});

test.each([
  ['its last day', { validUntil: today }, false, []],
  ['the day after', { validUntil: '2026-11-27' }, false, ['expired']],
  ['its first day', { validFrom: today }, false, []],
  ['the day before', { validFrom: '2026-11-29' }, false, ['not-yet']],
  ['not approved, where nothing asks for that', {}, false, []],
  ['not approved', {}, true, ['not-approved']],
  ['approved', { approval: { by: 'Camille', on: '2026-01-01' } }, true, []],
  ['expired and not approved', { validUntil: '2020-01-01' }, true, ['expired', 'not-approved']],
] as const)('%s', (_what, more, approvedOnly, hurdles) => {
  expect(hurdlesOf({ ...reply, ...more }, { approvedOnly, today })).toEqual(hurdles);
});
