/** An account of the look-alike, as its server knows it. Everybody here is invented. */
export type XAccount = {
  id: string;
  /** Without the @. */
  handle: string;
  name: string;
  language: 'en' | 'fr';
  /** Of the generated picture. */
  colour: string;
  /** Pays for Premium: may boost a post. */
  premium: boolean;
  /** Handles of the accounts this one may act for, in place, as X's delegates do. */
  actsFor: readonly string[];
};

/** The people of the fixtures, with ids of their own where the fixtures give none. */
export const ACCOUNTS: readonly XAccount[] = [
  {
    id: '1478230591640027137',
    handle: 'atelier_boreal',
    name: 'Atelier Boréal',
    language: 'en',
    colour: '#2f6f5e',
    premium: false,
    actsFor: ['maison_commune'],
  },
  {
    id: '1399910276655120384',
    handle: 'camille_dube',
    name: 'Camille Dubé',
    language: 'en',
    colour: '#8a4fbf',
    premium: false,
    actsFor: [],
  },
  {
    id: '1650000000000000042',
    handle: 'maison_commune',
    name: 'Maison Commune',
    language: 'fr',
    colour: '#b4532a',
    premium: false,
    actsFor: [],
  },
  {
    id: '1777000000000000017',
    handle: 'chorale_voisine',
    name: 'Chorale Voisine',
    language: 'fr',
    colour: '#2a5fb4',
    premium: false,
    actsFor: [],
  },
  {
    id: '1588100000000000731',
    handle: 'epicerie_marche',
    name: 'Épicerie du Marché',
    language: 'fr',
    colour: '#9a7a12',
    premium: false,
    actsFor: ['maison_commune'],
  },
];

/** People who only appear in the timeline: they can't be signed in. */
export type Stranger = Pick<XAccount, 'id' | 'handle' | 'name' | 'colour'> & { verified: boolean };

export const STRANGERS: readonly Stranger[] = [
  {
    id: '1987862326982628978',
    handle: 'samir_exemple',
    name: 'Samir Exemple',
    colour: '#5b6b8c',
    verified: true,
  },
  {
    id: '1587549747629549526',
    handle: 'fromagerie_lr',
    name: 'Fromagerie Leurre',
    colour: '#c08a2d',
    verified: true,
  },
  { id: '2177174974', handle: 'decoy_10', name: 'Decoy Person 10', colour: '#3d8b7d', verified: false },
  {
    id: '1233001122334455667',
    handle: 'cordonnerie_lr',
    name: 'Cordonnerie Leurre',
    colour: '#7d4a3a',
    verified: false,
  },
  { id: '1234567890123456789', handle: 'decoy_4', name: 'Decoy Person 4', colour: '#a2476f', verified: true },
  {
    id: '1345001122334455668',
    handle: 'page_leurre',
    name: 'Page Leurre',
    colour: '#4c6fae',
    verified: false,
  },
  {
    id: '1456001122334455669',
    handle: 'personne_12',
    name: 'Personne Leurre 12',
    colour: '#5e8f3c',
    verified: false,
  },
];

export function accountByHandle(accounts: readonly XAccount[], handle: string): XAccount {
  const found = accounts.find((account) => account.handle === handle);
  if (found === undefined) throw new Error(`No account @${handle} on the look-alike`);
  return found;
}
