import { explainOutcome } from '../../../provisioner/console/failure.ts';
import { type Applied, dropLab, type Lab, makeLab } from '../lab.ts';

/** What is done to a machine of files, inside the tools tree, and what is found there, for the test outside to judge. */
export type Scenario = (dir: string, argument: string) => Promise<unknown>;

export const inLab = async <T>(dir: string, work: (lab: Lab) => Promise<T>): Promise<T> => {
  const lab = await makeLab(dir);
  try {
    return await work(lab);
  } finally {
    await dropLab(lab);
  }
};

export const endOf = ({ outcome }: Applied): string =>
  outcome.end === 'done' ? 'done' : explainOutcome(outcome);

export const partitionOf = ({ disks }: Applied, name: string, number: number): string =>
  `${disks.find((disk) => disk.name === name)?.path}p${number}`;
