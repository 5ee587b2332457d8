import { createFacebookDriver } from './facebook/driver.ts';
import { createInstagramDriver } from './instagram/driver.ts';
import type { DriverMaker } from './session.ts';
import { createXDriver } from './x/driver.ts';

/** The networks a campaign can play on. */
export const DRIVERS = {
  x: createXDriver,
  facebook: createFacebookDriver,
  instagram: createInstagramDriver,
} as const;

export type CampaignNetwork = keyof typeof DRIVERS;

export const NETWORKS = Object.keys(DRIVERS) as readonly CampaignNetwork[];

/** Sessions go round the networks by their seeds, so that a seed alone tells which one it was. */
export function driverFor(seed: number): DriverMaker {
  const network = NETWORKS[seed % NETWORKS.length] ?? 'x';
  return DRIVERS[network];
}
