import { accounts } from './accounts.ts';
import type { Case } from './build.ts';
import { disks } from './disks.ts';
import { fetching } from './fetching.ts';
import { nodes } from './nodes.ts';
import { shapes } from './shapes.ts';
import { sources } from './sources.ts';
import { systemd } from './systemd.ts';
import { volumes } from './volumes.ts';

export { documents } from './documents.ts';

export const cases: readonly Case[] = [
  ...shapes,
  ...fetching,
  ...sources,
  ...nodes,
  ...disks,
  ...volumes,
  ...systemd,
  ...accounts,
];

/** A case as a config of a version. */
export const asVersion = (config: Case[1], minor: number): Readonly<Record<string, unknown>> => {
  const ignition = config['ignition'];
  return {
    ...config,
    ignition: { ...(typeof ignition === 'object' ? ignition : {}), version: `3.${minor}.0` },
  };
};

export const minors = [0, 1, 2, 3, 4, 5, 6];
