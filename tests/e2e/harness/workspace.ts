import type { Account } from '../../../utils/core/account.ts';
import type { Client } from '../../../utils/core/client.ts';
import { emptyWorkspace, type Settings, type Workspace } from '../../../utils/storage/schema.ts';

/** An account of X, as a person who visited it has it. */
export function xAccount(id: string, handle: string, name: string): Account {
  return { network: 'x', id, aliases: [], handle, name, kind: 'person' };
}

/** An account of Instagram, with both its ids. */
function instagramAccount(id: string, fbid: string, handle: string, name: string): Account {
  return { network: 'instagram', id, aliases: [fbid], handle, name, kind: 'person' };
}

/** A Page of Facebook, with both its ids: its profile's and the classic one. */
function pageAccount(id: string, classicId: string, name: string): Account & { id: string } {
  return { network: 'facebook', id, aliases: [classicId], handle: null, name, kind: 'page' };
}

export const ACCOUNTS = {
  boreal: xAccount('1478230591640027137', 'atelier_boreal', 'Atelier Boréal'),
  camille: xAccount('1399910276655120384', 'camille_dube', 'Camille Dubé'),
  maison: { ...xAccount('', 'maison_commune', 'Maison Commune'), id: null },
  epicerie: xAccount('1588100000000000731', 'epicerie_marche', 'Épicerie du Marché'),
} as const;

export const INSTAGRAM_ACCOUNTS = {
  boreal: instagramAccount('7730018842', '17841409920013377', 'atelier.boreal', 'Atelier Boréal'),
  camille: instagramAccount('5417720936', '17841402238845610', 'camille.dube', 'Camille Dubé'),
  epicerie: instagramAccount('6488031275', '17841400000731002', 'epicerie.dumarche', 'Épicerie du Marché'),
} as const;

export const FACEBOOK_ACCOUNTS = {
  boreal: pageAccount('61566100000583', '482200000000958', 'Atelier Boréal'),
  epicerie: pageAccount('61565500000412', '482200000000731', 'Épicerie du Marché'),
  maison: pageAccount('61567700000264', '482200000000642', 'Maison Commune'),
  camille: {
    network: 'facebook',
    id: '61563907714826',
    aliases: [],
    handle: null,
    name: 'Camille Boréal',
    kind: 'person',
  },
} as const satisfies Record<string, Account>;

function client(id: string, name: string, initials: string, colour: string, accounts: Account[]): Client {
  return { id, name, initials, colour, personal: false, care: 'ordinary', accounts };
}

/**
 * The invented clients of the demo and the tests. @chorale_voisine, pepiniere.lune and
 * Facebook's Camille Dubé are nobody's.
 */
export const CLIENTS = {
  boreal: client('boreal', 'Atelier Boréal', 'AB', '#6f3cc3', [
    ACCOUNTS.boreal,
    FACEBOOK_ACCOUNTS.boreal,
    INSTAGRAM_ACCOUNTS.boreal,
  ]),
  epicerie: client('epicerie', 'Épicerie du Marché', 'ÉM', '#23803a', [
    ACCOUNTS.epicerie,
    FACEBOOK_ACCOUNTS.epicerie,
    INSTAGRAM_ACCOUNTS.epicerie,
  ]),
  maison: client('maison', 'Maison Commune', 'MC', '#1d65c4', [ACCOUNTS.maison, FACEBOOK_ACCOUNTS.maison]),
  personal: {
    ...client('personal', 'Personnel', 'CD', '#67656f', [
      ACCOUNTS.camille,
      FACEBOOK_ACCOUNTS.camille,
      INSTAGRAM_ACCOUNTS.camille,
    ]),
    personal: true,
  },
};

export function workspace(
  settings: Partial<Settings> = {},
  clients: Client[] = Object.values(CLIENTS),
): Workspace {
  const empty = emptyWorkspace();
  return { ...empty, clients, settings: { ...empty.settings, language: 'en', ...settings } };
}
