import { describe, expect, it } from 'vitest';
import type { Client } from '../../../utils/core/client.ts';
import { emptyWorkspace, workspaceSchema } from '../../../utils/storage/schema.ts';
import { applyChange, workspaceChangeSchema } from '../../../utils/storage/workspace-change.ts';

const atelier: Client = {
  id: 'atelier',
  name: 'Atelier Boréal',
  initials: 'AB',
  colour: '#6f3cc3',
  personal: false,
  care: 'ordinary',
  accounts: [],
  hashtag: '#AtelierBoreal',
  approvedOnly: true,
};

function edited(fields: object): Client | undefined {
  const change = workspaceChangeSchema.parse({ do: 'edit-client', clientId: 'atelier', fields });
  if (change.do === 'import') throw new Error('not an edit');
  const changed = applyChange({ ...emptyWorkspace(), clients: [atelier] }, change);
  return workspaceSchema.parse(changed).clients[0];
}

describe('what saved replies know of a client', () => {
  it('is changed field by field', () => {
    expect(edited({ hashtag: '#Boreal' })).toEqual({ ...atelier, hashtag: '#Boreal' });
    expect(edited({ approvedOnly: false })).toEqual({ ...atelier, approvedOnly: false });
  });

  it('can be taken away, where it is a hashtag', () => {
    expect(edited({ hashtag: null })?.hashtag).toBeUndefined();
  });

  it('stays where another field is changed', () => {
    expect(edited({ name: 'Boréal' })).toEqual({ ...atelier, name: 'Boréal' });
  });

  it('is no empty hashtag', () => {
    expect(() => edited({ hashtag: ' ' })).toThrow();
  });
});

describe('a client’s style guide', () => {
  const styleGuide = 'guide: 1\nname: Boréal\nrules: []\n';

  it('is kept as it was written, and can be taken away', () => {
    expect(edited({ styleGuide })?.styleGuide).toBe(styleGuide);
    expect(edited({ styleGuide: null })?.styleGuide).toBeUndefined();
  });

  it('is refused where it is none, with its place', () => {
    const change = {
      do: 'edit-client',
      clientId: 'atelier',
      fields: { styleGuide: 'guide: 1\nname: A\nrules: {}\n' },
    };
    const [issue] = workspaceChangeSchema.safeParse(change).error?.issues ?? [];
    expect(issue).toMatchObject({ path: ['fields', 'styleGuide'], params: { given: '3:8' } });
  });
});
