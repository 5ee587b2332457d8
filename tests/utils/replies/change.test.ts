import { describe, expect, test } from 'vitest';
import type { Reply } from '../../../utils/core/reply.ts';
import { applyReplyChange, firstClash, hindranceTo } from '../../../utils/replies/change.ts';
import { SAMPLE_REPLIES } from '../../fixtures/replies/samples.ts';

const [sample] = SAMPLE_REPLIES;
if (sample === undefined) throw new Error('no sample reply');

function reply(id: string, more: Partial<Reply> = {}): Reply {
  return { ...(sample as Reply), id, abbreviation: null, clientIds: 'all', tags: [], folder: null, ...more };
}

describe('a change of the replies', () => {
  test('saves a new one at the end, and an old one in its place', () => {
    const before = [reply('a'), reply('b')];
    expect(applyReplyChange(before, { do: 'save', reply: reply('c') })).toEqual([...before, reply('c')]);
    const changed = reply('a', { title: 'Autre titre' });
    expect(applyReplyChange(before, { do: 'save', reply: changed })).toEqual([changed, reply('b')]);
  });

  test('said twice is done once', () => {
    const change = { do: 'add' as const, replies: [reply('b'), reply('c')] };
    const once = applyReplyChange([reply('a')], change);
    expect(applyReplyChange(once, change)).toEqual(once);
    const deletion = { do: 'delete' as const, ids: ['b', 'c'] };
    expect(applyReplyChange(applyReplyChange(once, deletion), deletion)).toEqual([reply('a')]);
  });

  test('with more tags than a reply may have changes nothing, and says which one', () => {
    const tags = Array.from({ length: 50 }, (_, number) => `t${number}`);
    const before = [reply('a'), reply('b', { title: 'Horaire', tags })];
    const change = { do: 'edit-many' as const, ids: ['a', 'b'], addTags: ['été'] };
    expect(hindranceTo(before, change)).toEqual({ kind: 'crowded', title: 'Horaire' });
    expect(() => applyReplyChange(before, change)).toThrow('Horaire');
    expect(hindranceTo(before, { ...change, removeTags: ['t7'] })).toBeNull();
    expect(hindranceTo(before, { ...change, addTags: ['t7'] })).toBeNull();
  });

  test('edits many: what is not named stays', () => {
    const before = [reply('a', { tags: ['été'] }), reply('b'), reply('c')];
    const change = {
      do: 'edit-many' as const,
      ids: ['a', 'b'],
      addTags: ['été', 'prix'],
      folder: 'Boutique',
    };
    expect(applyReplyChange(before, change)).toEqual([
      reply('a', { tags: ['été', 'prix'], folder: 'Boutique' }),
      reply('b', { tags: ['été', 'prix'], folder: 'Boutique' }),
      reply('c'),
    ]);
    const back = { do: 'edit-many' as const, ids: ['a'], removeTags: ['été'], folder: null };
    expect(applyReplyChange(before, back)[0]).toEqual(reply('a'));
  });

  test('is refused whole where an abbreviation would mean two replies of one client', () => {
    const before = [reply('a', { abbreviation: '/heures' })];
    const change = { do: 'add' as const, replies: [reply('b'), reply('c', { abbreviation: '/HEURES' })] };
    expect(() => applyReplyChange(before, change)).toThrow('/HEURES');
  });
});

describe('abbreviations', () => {
  test('may be the same for clients that never meet', () => {
    const boreal = reply('a', { abbreviation: '/h', clientIds: ['boreal'] });
    const epicerie = reply('b', { abbreviation: '/h', clientIds: ['epicerie'] });
    expect(firstClash([boreal, epicerie])).toBeNull();
    expect(firstClash([boreal, epicerie, reply('c', { abbreviation: '/h' })])?.id).toBe('c');
    expect(firstClash([boreal, { ...epicerie, clientIds: ['epicerie', 'boreal'] }])?.id).toBe('b');
  });

  test('are one however an accent is written', () => {
    const composed = reply('a', { abbreviation: '/été'.normalize('NFC') });
    const decomposed = reply('b', { abbreviation: '/été'.normalize('NFD') });
    expect(firstClash([composed, decomposed])?.id).toBe('b');
  });
});
