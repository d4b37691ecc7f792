import { chmodSync, linkSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { obtain } from '../artifact.ts';
import { type Archived, archiveAll } from './archives.ts';
import { checkNames } from './check-names.ts';
import { compileAll } from './compile.ts';
import { components } from './components.ts';
import { listImages } from './images.ts';
import { pause } from './pause/index.ts';
import { readVersions } from './pins.ts';
import { type Programs, pathOf, programNames } from './programs.ts';
import { imageStores } from './store/index.ts';
import { describeVersions } from './versions.ts';

/** The programs of a node that are in the image itself; the control plane runs from container images. */
const nodePrograms = [
  'kubeadm',
  'kubelet',
  'kubectl',
  'containerd',
  'containerd-shim-runc-v2',
  'ctr',
  'crictl',
] as const;

/** Builds or reuses Kubernetes, its runtime and its images; docs/build-kubernetes.md tells what the folder holds. */
export const kubernetes = async (): Promise<string> => {
  const programs = new Map([...(await compileAll()), ['pause', join(await pause(), 'pause')]]);
  const images = listImages(readVersions());
  await checkNames(images, readVersions().kubernetes, programs);
  const archived = await archiveAll(images, programs);
  const stores = await imageStores(programs, archived);
  return obtain({
    name: 'kubernetes',
    files: ['build/kubernetes/kubernetes.ts', 'build/kubernetes/versions.ts'],
    values: [...programs.values(), ...archived.map(({ archive }) => archive), stores],
    make: (dir) => assemble(dir, { programs, archived, stores }),
  });
};

type Parts = {
  readonly programs: Programs;
  readonly archived: readonly Archived[];
  readonly stores: string;
};

// Hard links all: the parts stay in the cache beside it, and take no room twice.
const assemble = async (dir: string, { programs, archived, stores }: Parts): Promise<void> => {
  chmodSync(dir, 0o755);
  const plugins = components.filter(({ group }) => group === 'cni').flatMap(programNames);
  linkPrograms(join(dir, 'bin'), nodePrograms, programs);
  linkPrograms(join(dir, 'cni'), plugins, programs);
  await execa('cp', ['--archive', '--link', stores, join(dir, 'images')]);
  chmodSync(join(dir, 'images'), 0o755);
  for (const { image, archive } of archived) linkSync(archive, join(dir, 'images', `${image.name}.tar`));
  const versions = describeVersions(dir, archived);
  writeFileSync(join(dir, 'versions.json'), `${JSON.stringify(versions, null, 2)}\n`);
};

const linkPrograms = (folder: string, names: readonly string[], programs: Programs): void => {
  mkdirSync(folder, { mode: 0o755 });
  for (const name of names) linkSync(pathOf(programs, name), join(folder, name));
};
