import type { Facts } from '../../../provisioner/facts/facts.ts';
import { unitPath } from '../../../provisioner/stages/units.ts';
import type { SetUnits } from '../../../provisioner/steps.ts';

/** Units after systemctl, as far as planners look at them. */
export const afterUnits = (facts: Facts, { unmask, enable, disable }: SetUnits): Facts => {
  const unmasked = Object.fromEntries(unmask.map((name) => [unitPath(name), { kind: 'absent' } as const]));
  const states = [
    ...unmask.map((name) => [name, 'disabled'] as const),
    ...disable.map((name) => [name, 'disabled'] as const),
    ...enable.map((name) => [name, 'enabled'] as const),
  ];
  return {
    ...facts,
    paths: { ...facts.paths, ...unmasked },
    units: { ...facts.units, ...Object.fromEntries(states) },
  };
};
