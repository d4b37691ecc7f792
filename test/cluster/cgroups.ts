import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cgroupOf, type LabNode } from './lab.ts';
import { tryTo } from './sh.ts';

const mountPoint = '/sys/fs/cgroup';
const controllers = ['cpu', 'cpuacct', 'cpuset', 'memory', 'devices', 'freezer', 'blkio', 'pids', 'systemd'];

const isUnified = (): boolean => existsSync(`${mountPoint}/cgroup.controllers`);

const hierarchies = (): string[] =>
  isUnified() ? [mountPoint] : controllers.map((controller) => join(mountPoint, controller));

/** The node's group in each hierarchy, made now; whoever enters a cgroup namespace in it sees it as the root. */
export const makeGroups = (node: LabNode): string[] =>
  hierarchies().map((hierarchy) => {
    const group = join(hierarchy, cgroupOf(node));
    for (const dir of [join(group, '..'), group]) {
      mkdirSync(dir, { recursive: true });
      if (isUnified()) delegate(join(dir, '..'));
      else if (hierarchy.endsWith('/cpuset')) inheritCpus(dir);
    }
    return group;
  });

const delegate = (parent: string): void => {
  const available = readFileSync(join(parent, 'cgroup.controllers'), 'utf8').trim().split(' ');
  writeFileSync(join(parent, 'cgroup.subtree_control'), available.map((name) => `+${name}`).join(' '));
};

/** A new cpuset has no CPUs and no memory until it is given some. */
const inheritCpus = (dir: string): void => {
  for (const name of ['cpuset.cpus', 'cpuset.mems'])
    writeFileSync(join(dir, name), readFileSync(join(dir, '..', name)));
};

/** What runc has frozen for a moment cannot be killed, with cgroup v1, until it is thawed. */
export const thaw = (node: LabNode): void => {
  const top = join(mountPoint, 'freezer', cgroupOf(node));
  if (isUnified() || !existsSync(top)) return;
  const inside = readdirSync(top, { recursive: true, withFileTypes: true });
  for (const { parentPath } of inside.filter(({ name }) => name === 'freezer.state'))
    tryWrite(join(parentPath, 'freezer.state'), 'THAWED');
};

/** A group, or the root's missing file, may go while we look. */
const tryWrite = (path: string, text: string): void => {
  try {
    writeFileSync(path, text);
  } catch (error) {
    if (existsSync(path)) throw error;
  }
};

/** Removes groups with all below them. One with a process in it, even one that is about to end, is still there: false. */
export const removeGroups = async (name: string): Promise<boolean> => {
  const tops = hierarchies()
    .map((hierarchy) => join(hierarchy, name))
    .filter((top) => existsSync(top));
  for (const top of tops) await tryTo('find', top, '-depth', '-type', 'd', '-exec', 'rmdir', '{}', ';');
  return tops.every((top) => !existsSync(top));
};
