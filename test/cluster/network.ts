import { existsSync } from 'node:fs';
import { bridgeNetns, type Lab, type LabNode, netnsOf } from './lab.ts';
import { sh, tryTo } from './sh.ts';

/** One bridge in a namespace of its own: the testing machine's network is never touched. */
export const makeBridge = async (lab: Lab): Promise<void> => {
  const netns = bridgeNetns(lab);
  await sh('ip', 'netns', 'add', netns);
  await sh('ip', '-n', netns, 'link', 'add', 'bridge0', 'type', 'bridge');
  await sh('ip', '-n', netns, 'addr', 'add', '10.77.0.1/24', 'dev', 'bridge0');
  for (const link of ['lo', 'bridge0']) await sh('ip', '-n', netns, 'link', 'set', link, 'up');
};

/** A new namespace with a new eth0 on the bridge, as a machine has a new network at each boot. */
export const plugIn = async (node: LabNode): Promise<void> => {
  const [bridge, netns] = [bridgeNetns(node.lab), netnsOf(node)];
  await unplug(node);
  await sh('ip', 'netns', 'add', netns);
  const peer = ['peer', 'name', 'eth0', 'netns', netns];
  await sh('ip', '-n', bridge, 'link', 'add', `to-${node.name}`, 'type', 'veth', ...peer);
  await sh('ip', '-n', bridge, 'link', 'set', `to-${node.name}`, 'master', 'bridge0', 'up');
};

export const unplug = async (node: LabNode): Promise<void> => {
  await tryTo('ip', '-n', bridgeNetns(node.lab), 'link', 'del', `to-${node.name}`);
  await tryTo('ip', 'netns', 'del', netnsOf(node));
};

export const hasBridge = (lab: Lab): boolean => existsSync(`/run/netns/${bridgeNetns(lab)}`);

export const removeBridge = (lab: Lab): Promise<void> => tryTo('ip', 'netns', 'del', bridgeNetns(lab));
