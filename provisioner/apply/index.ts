import type { AnyStep, Kind, StepOf } from '../steps.ts';
import { addMembers } from './add-members.ts';
import { changeAccount } from './change-account.ts';
import type { Context } from './context.ts';
import { copyEsp, copyPartition } from './copy-boot.ts';
import { fetchResource } from './fetch-resource.ts';
import { growFilesystem } from './grow-filesystem.ts';
import { makeArray } from './make-array.ts';
import { makeFilesystem } from './make-filesystem.ts';
import { makeMachineId } from './make-machine-id.ts';
import { makeDirectory, makeLink } from './make-nodes.ts';
import { bindFolder, mount, mountEtc } from './mount.ts';
import { partitionDisk } from './partition-disk.ts';
import { recordIntents } from './record-intents.ts';
import { seedFolder } from './seed-folder.ts';
import { setKernelArguments } from './set-kernel-arguments.ts';
import { setUnits } from './set-units.ts';
import { makeVolume, openVolume } from './volume.ts';
import { writeFile } from './write-file.ts';

type Executors = { readonly [K in Kind]: (step: StepOf<K>, context: Context) => Promise<void> };

/** What does each kind of step. */
const executors: Executors = {
  'fetch-resource': fetchResource,
  'partition-disk': partitionDisk,
  'make-array': makeArray,
  'add-members': addMembers,
  'copy-partition': copyPartition,
  'copy-esp': copyEsp,
  'make-volume': makeVolume,
  'open-volume': openVolume,
  'make-filesystem': makeFilesystem,
  'grow-filesystem': growFilesystem,
  mount,
  'mount-etc': mountEtc,
  'bind-folder': bindFolder,
  'seed-folder': seedFolder,
  'record-intents': recordIntents,
  'write-file': writeFile,
  'make-directory': makeDirectory,
  'make-link': makeLink,
  'change-account': changeAccount,
  'set-units': setUnits,
  'make-machine-id': makeMachineId,
  'set-kernel-arguments': setKernelArguments,
};

export const execute = <K extends Kind>(step: AnyStep<K>, context: Context): Promise<void> =>
  executors[step.kind](step, context);
