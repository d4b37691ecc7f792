import { existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeGroups, removeGroups, thaw } from './cgroups.ts';
import { cgroupOf, consolePath, type LabNode, netnsOf, nodeDir, specPath, stateDir } from './lab.ts';
import { plugIn, unplug } from './network.ts';
import { until } from './sh.ts';

const namespaces = ['--mount', '--pid', '--fork', '--kill-child', '--uts', '--ipc', '--cgroup'];

/** Switches a node on: the image's systemd as pid 1 of namespaces of its own. */
export const powerOn = async (node: LabNode, image: string): Promise<void> => {
  mkdirSync(stateDir(node), { recursive: true });
  await plugIn(node);
  const joins = makeGroups(node).map((group) => `echo $$ >${group}/cgroup.procs`);
  const enter = ['sh', join(import.meta.dir, 'container', 'enter.sh'), image, stateDir(node), specPath(node)];
  const inNamespaces = ['nsenter', `--net=/run/netns/${netnsOf(node)}`, 'unshare', ...namespaces, ...enter];
  const log = openSync(consolePath(node), 'a');
  const script = `${joins.join(' && ')} && exec "$@"`;
  const child = Bun.spawn(['setsid', 'sh', '-c', script, 'sh', ...inNamespaces], {
    stdio: ['ignore', log, log],
  });
  // It outlives this program: `down` of a later one finds it by this.
  child.unref();
  writeFileSync(join(nodeDir(node), 'pid'), String(child.pid));
  await until(`pid 1 of ${node.name}`, 10_000, () => pidOne(node) !== undefined);
};

/** The process that is pid 1 inside, as the testing machine sees it. */
export const pidOne = (node: LabNode): number | undefined => {
  const outer = outerPid(node);
  if (outer === undefined) return undefined;
  const children = readOr(`/proc/${outer}/task/${outer}/children`, '').trim();
  return children === '' ? undefined : Number(children.split(' ')[0]);
};

/** `unshare`, which waits for pid 1; a pid that was given to somebody else since is not it. */
const outerPid = (node: LabNode): number | undefined => {
  const pid = readOr(join(nodeDir(node), 'pid'), '');
  return pid !== '' && readOr(`/proc/${pid}/cmdline`, '').includes(stateDir(node)) ? Number(pid) : undefined;
};

const readOr = (path: string, otherwise: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return otherwise;
  }
};

/** A power cut: every process of the node ends at once. What it has written is in the page cache, and so is not lost. */
export const cutPower = async (node: LabNode): Promise<void> => {
  const pid = pidOne(node);
  if (pid !== undefined) process.kill(pid, 'SIGKILL');
  await gone(node);
};

/** Waits until a node that was told to shut down has done so. */
export const gone = async (node: LabNode): Promise<void> => {
  await until(`${node.name} switched off`, 60_000, () => {
    thaw(node);
    return outerPid(node) === undefined;
  });
  // A machine forgets them too; the kubelet of the next boot would look for the old pods in them, three seconds for each.
  await until(`no group of ${node.name}`, 10_000, () => removeGroups(cgroupOf(node)));
  await unplug(node);
};

export const isOn = (node: LabNode): boolean => pidOne(node) !== undefined;

export const discard = (node: LabNode): void => {
  if (existsSync(nodeDir(node))) rmSync(nodeDir(node), { recursive: true, force: true });
};
