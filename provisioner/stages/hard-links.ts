import type { Config } from '../../schema/v1/config.ts';
import type { Facts } from '../facts/facts.ts';
import type { Refusal } from '../plan.ts';
import type { MakeLink } from '../steps.ts';
import type { TreeStep } from './leaf.ts';
import { isSeen } from './mounts.ts';
import { isLinkable } from './satisfied.ts';

/** Hard links to files that are written anew: a file that takes another's place is a new one. */
export const linkedAnew = (all: readonly TreeStep[], changed: readonly TreeStep[]): readonly MakeLink[] => {
  const written = new Set(changed.flatMap((step) => (step.kind === 'write-file' ? [step.path] : [])));
  return all.flatMap((step) =>
    step.kind === 'make-link' && step.hard && written.has(step.target) && !changed.includes(step)
      ? [{ ...step, overwrite: true }]
      : [],
  );
};

/** A hard link needs a file or a symbolic link, of the config or of the node. */
export const refuseTarget = (step: TreeStep, config: Config, facts: Facts): readonly Refusal[] => {
  if (step.kind !== 'make-link' || !step.hard) return [];
  const fact = facts.paths[step.target];
  if (fact === undefined || isLinkable(fact) || isWritten(step.target, config)) return [];
  if (fact.kind === 'absent' && !isSeen(step.target, config, facts)) return [];
  const found = fact.kind === 'absent' ? 'nothing is there' : `it is a ${fact.kind}`;
  const message = `Cannot make the hard link "${step.path}" to "${step.target}": ${found} (name a file, or leave out "hard")`;
  return [{ code: 'hard-link-target', because: step.because, message }];
};

const isWritten = (path: string, { storage }: Config): boolean =>
  storage.files.some((file) => file.path === path);
