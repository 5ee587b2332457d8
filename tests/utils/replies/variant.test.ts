import { expect, test } from 'vitest';
import type { Reply, ReplyText } from '../../../utils/core/reply.ts';
import { languagesOf, textFor } from '../../../utils/replies/variant.ts';

const wording = (language: string | null, network: ReplyText['network'], text: string): ReplyText => ({
  language,
  network,
  text,
});

function reply(...texts: ReplyText[]): Reply {
  const nothing = { validFrom: null, validUntil: null, source: null, note: null, approval: null };
  return {
    id: 'r',
    title: 'R',
    abbreviation: null,
    tags: [],
    folder: null,
    clientIds: 'all',
    texts,
    ...nothing,
  };
}

const BOTH = reply(
  wording('fr', null, 'fr'),
  wording('en', null, 'en'),
  wording('fr', 'x', 'fr x'),
  wording('en', 'x', 'en x'),
);

test.each([
  [BOTH, 'fr', 'x', 'fr x', true],
  [BOTH, 'fr-CA', 'facebook', 'fr', true],
  [BOTH, 'en', 'x', 'en x', true],
  [BOTH, 'en', null, 'en', true],
  [BOTH, null, 'x', 'fr x', true],
  [BOTH, null, null, 'fr', true],
  [BOTH, 'es', 'x', 'fr x', false],
  [reply(wording('en', null, 'en'), wording(null, null, 'any')), 'fr', 'x', 'any', true],
  [reply(wording(null, null, 'any'), wording('fr', null, 'fr')), 'fr', 'x', 'fr', true],
  [reply(wording('fr', 'x', 'fr x'), wording('en', null, 'en')), 'fr', 'facebook', 'fr x', false],
  [reply(wording('en', 'x', 'en x')), 'fr', 'facebook', 'en x', false],
] as const)('case %#: %s', (given, language, network, text, isExact) => {
  const found = textFor(given, { language, network });
  expect(found.text.text).toBe(text);
  expect(found.isExact).toBe(isExact);
});

test('languages come once, in order; a wording for any names none', () => {
  expect(languagesOf(BOTH)).toEqual(['fr', 'en']);
  expect(languagesOf(reply(wording(null, null, 'x')))).toEqual([]);
});
