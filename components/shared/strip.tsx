import type { Client } from '../../utils/core/client.ts';
import { readableColour } from '../colour.ts';

/** The band on top of a stop: both clients' colors side by side, stripes while blind. It only repeats what words say. */
export function Strip({ sides }: { sides: readonly [Client | null, Client | null] | 'blind' }) {
  if (sides === 'blind') return <div class="strip blind" />;
  const [left, right] = sides.map((client) => (client === null ? undefined : readableColour(client.colour)));
  return <div class="strip" style={{ '--left': left, '--right': right }} />;
}
