import type { Facts } from '../facts/facts.ts';
import { type Plan, pointer } from '../plan.ts';
import { isNode, type Scoped } from './scope.ts';

export const machineIdPath = '/etc/machine-id';

/** 32 digits and the end of the line; an image has an empty file, or the word "uninitialized". */
const idBytes = 33;

/** With an id there from the start, systemd does not take the boot for a first one and set all units as it likes. */
export const planMachineId = (config: Scoped, { paths }: Facts): Plan => {
  const fact = paths[machineIdPath];
  const isAuthors = config.storage.files.some(({ path }) => path === machineIdPath);
  if (!isNode(config) || isAuthors || (fact?.kind === 'file' && fact.bytes === idBytes))
    return { steps: [], refusals: [] };
  const common = { kind: 'make-machine-id', stage: 'host', because: pointer('host') } as const;
  const step = { ...common, needs: ['root'], gives: [`path:${machineIdPath}`], path: machineIdPath };
  return { steps: [step], refusals: [] };
};
