import type { Step } from '../steps.ts';
import { changeAccount } from './change-account.ts';
import type { Context } from './context.ts';
import { fetchResource } from './fetch-resource.ts';
import { growFilesystem } from './grow-filesystem.ts';
import { makeFilesystem } from './make-filesystem.ts';
import { makeDirectory, makeLink } from './make-nodes.ts';
import { bindFolder, mount, mountEtc } from './mount.ts';
import { partitionDisk } from './partition-disk.ts';
import { recordIntents } from './record-intents.ts';
import { seedFolder } from './seed-folder.ts';
import { makeMachineId } from './make-machine-id.ts';
import { setUnits } from './set-units.ts';
import { writeFile } from './write-file.ts';

/** Does one step. */
export const execute = (step: Step, context: Context): Promise<void> => {
  switch (step.kind) {
    case 'fetch-resource':
      return fetchResource(step, context);
    case 'partition-disk':
      return partitionDisk(step, context);
    case 'make-filesystem':
      return makeFilesystem(step, context);
    case 'grow-filesystem':
      return growFilesystem(step, context);
    case 'mount':
      return mount(step, context);
    case 'mount-etc':
      return mountEtc(step, context);
    case 'bind-folder':
      return bindFolder(step, context);
    case 'seed-folder':
      return seedFolder(step, context);
    case 'record-intents':
      return recordIntents(step, context);
    case 'write-file':
      return writeFile(step, context);
    case 'make-directory':
      return makeDirectory(step, context);
    case 'make-link':
      return makeLink(step, context);
    case 'change-account':
      return changeAccount(step, context);
    case 'set-units':
      return setUnits(step, context);
    case 'make-machine-id':
      return makeMachineId(step, context);
  }
};
