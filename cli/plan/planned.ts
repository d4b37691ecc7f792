import type { Facts } from '../../provisioner/facts/facts.ts';
import type { Inventory } from '../../provisioner/host/host.ts';
import type { Refusal, Warning } from '../../provisioner/plan.ts';
import { layoutDisks } from '../../provisioner/stages/disks.ts';
import { planAll } from '../../provisioner/stages/index.ts';
import type { Step } from '../../provisioner/steps.ts';
import type { Config } from '../../schema/index.ts';
import { assumeMachine } from './assumed-machine.ts';
import { type DiskPicture, pictureDisk } from './disks.ts';
import { type KubeadmRun, planKubeadm } from './kubeadm.ts';

/** What first boot would make of a machine. */
export type Planned = {
  /** Where its facts are from; null, it is assumed. */
  readonly factsFile: string | null;
  /** What kind of machine it is; empty, its facts do not say. */
  readonly machine: string;
  readonly disks: readonly DiskPicture[];
  readonly steps: readonly Step[];
  readonly refusals: readonly Refusal[];
  readonly warnings: readonly Warning[];
  readonly kubeadm: KubeadmRun | null;
};

/** Asks the very planners that the machine asks at first boot. */
export const planNode = (
  config: Config,
  given: { readonly facts: Facts; readonly file: string } | null,
): Planned => {
  const facts = given?.facts ?? assumeMachine(config);
  const { steps, refusals, warnings = [] } = planAll(config, facts);
  const { layouts } = layoutDisks(config, facts);
  return {
    factsFile: given?.file ?? null,
    machine: facts.inventory === undefined ? '' : describeMachine(facts.inventory),
    disks: layouts.map((layout) => pictureDisk(layout, { facts, steps })),
    steps,
    refusals,
    warnings,
    kubeadm: planKubeadm(config),
  };
};

const describeMachine = ({ model, processor, cores, memoryMiB }: Inventory): string =>
  [model, processor, `${cores} cores`, `${memoryMiB} MiB`].filter((part) => part !== '').join(', ');
