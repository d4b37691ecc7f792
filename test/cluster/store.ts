import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { databases } from '../../build/kubernetes/store/databases.ts';
import { type LabNode, stateDir } from './lab.ts';
import { sh } from './sh.ts';

/** The node's image store by hard links, which first boot would copy: containerd changes only its databases. */
export const seedStore = async (node: LabNode, store: string): Promise<void> => {
  const target = join(stateDir(node), 'lib/containerd');
  if (existsSync(target)) return;
  mkdirSync(join(target, '..'), { recursive: true });
  await sh('cp', '--archive', '--link', store, target);
  for (const name of databases)
    await sh('cp', '--archive', '--remove-destination', join(store, name), join(target, name));
};
