import { expect, it } from 'vitest';
import { nearestClient } from '../../../components/shared/nearness.ts';
import { account, client, ordinaryClients } from '../../gallery/samples.ts';

it.each([
  ['boulangerie.sud', null, 'boulangerie'],
  ['epicerie_du_marche', null, 'epicerie'],
  ['xyz', 'Maison Commune MTL', 'maison'],
  ['atelierboreal', null, 'atelier'],
  ['chorale_voisine', 'Chorale', undefined],
  ['', '🧵', undefined],
])('finds the client near @%s (%s)', (handle, name, id) => {
  expect(nearestClient(ordinaryClients, account('instagram', '1', { handle, name }))?.id).toBe(id);
});

it('makes nothing of names that are too short to tell', () => {
  const short = client('short', 'Sud', 'S', '#000000');
  expect(nearestClient([short], account('x', '1', { handle: 'boulangerie_sud' }))).toBeNull();
  expect(nearestClient([short], account('x', '1', { handle: 'sud' }))?.id).toBe('short');
});
