import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { removeGroups } from './cgroups.ts';
import { cutPower, discard, gone, isOn, powerOn } from './container.ts';
import { image } from './image.ts';
import { inside, kubectl } from './inside.ts';
import { cgroupsOf, consolePath, type Lab, type LabNode, nodeDir, stateDir } from './lab.ts';
import { hasBridge, makeBridge, removeBridge } from './network.ts';
import { sh, until } from './sh.ts';
import { writeSpec } from './specs.ts';
import { seedStore } from './store.ts';

export type Member = LabNode & { readonly example: string; readonly role: 'control-plane' | 'worker' };
export type Cluster = {
  readonly lab: Lab;
  readonly controlPlane: Member;
  readonly workers: readonly Member[];
};

export const clusterIn = (lab: Lab): Cluster => ({
  lab,
  controlPlane: { lab, name: 'cp1', example: 'cluster-control-plane.yaml', role: 'control-plane' },
  workers: [1, 2].map((i) => ({
    lab,
    name: `worker${i}`,
    example: `cluster-worker-${i}.yaml`,
    role: 'worker',
  })),
});

export const members = ({ controlPlane, workers }: Cluster): readonly Member[] => [controlPlane, ...workers];

/** Compiles the nodes' files, and switches all of them on at once. */
export const up = async (cluster: Cluster, only: readonly Member[] = members(cluster)): Promise<void> => {
  const root = await image();
  if (!hasBridge(cluster.lab)) await makeBridge(cluster.lab);
  for (const member of only) {
    keepImage(member, root);
    await writeSpec(member, member.example, root);
    await seedStore(member, join(root, 'usr/share/glowplug/images', member.role));
  }
  await Promise.all(only.map(switchOn));
};

/** A node boots the image that it was made with, whatever has been built since. */
const keepImage = (node: LabNode, root: string): void => {
  mkdirSync(nodeDir(node), { recursive: true });
  writeFileSync(join(nodeDir(node), 'image'), root);
};

export const switchOn = (node: LabNode): Promise<void> =>
  powerOn(node, readFileSync(join(nodeDir(node), 'image'), 'utf8'));

/** Everything that `up` made, whatever has become of it. */
export const down = async (cluster: Cluster): Promise<void> => {
  for (const member of members(cluster)) await cutPower(member);
  await removeBridge(cluster.lab);
  await until('no group of the lab', 10_000, () => removeGroups(cgroupsOf(cluster.lab)));
  for (const member of members(cluster)) discard(member);
  await sh('rm', '--recursive', '--force', cluster.lab.dir);
};

export const stateFile = (node: LabNode, name: string): string => join(stateDir(node), 'lib/glowplug', name);

/** Waits until glowplug-node says that the node is a member of its cluster. */
export const bootstrapped = (node: LabNode, limitMs = 180_000): Promise<void> =>
  until(`${node.name} bootstrapped`, limitMs, () => {
    if (existsSync(stateFile(node, 'bootstrapped.json'))) return true;
    if (isOn(node)) return false;
    throw new Error(
      `${node.name} switched itself off: ${readFileSync(consolePath(node), 'utf8').slice(-2000)}`,
    );
  });

/** What the node's own report says of its bootstrap, when it has ended. */
export const bootstrapReport = async (node: LabNode): Promise<unknown> => {
  const read = () => JSON.parse(readFileSync(stateFile(node, 'report.json'), 'utf8')).bootstrap;
  await until(`report of ${node.name}`, 150_000, () => read() !== undefined);
  return read();
};

/** A reboot in order: what was running is told to end, and the same disk is booted again. */
export const reboot = async (node: LabNode): Promise<void> => {
  await inside(node, 'systemctl', 'poweroff', '--no-block');
  await gone(node);
  await switchOn(node);
};

export const allReady = ({ controlPlane }: Cluster): Promise<string> =>
  kubectl(controlPlane, 'wait', '--for=condition=Ready', 'nodes', '--all', '--timeout=120s');
