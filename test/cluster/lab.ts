import { join } from 'node:path';
import { cacheDir } from '../../build/artifact.ts';

/** A set of nodes that see each other and nothing else. Two labs of different names can run at once. */
export type Lab = {
  readonly name: string;
  /** Where the nodes' state is; a real filesystem, since containers lay overlays over it. */
  readonly dir: string;
};

export const labNamed = (name: string): Lab => ({ name, dir: join(cacheDir, 'lab', name) });

export type LabNode = {
  readonly lab: Lab;
  readonly name: string;
};

export const nodeDir = ({ lab, name }: LabNode): string => join(lab.dir, name);
export const stateDir = (node: LabNode): string => join(nodeDir(node), 'var');
export const specPath = (node: LabNode): string => join(nodeDir(node), 'spec.json');
export const consolePath = (node: LabNode): string => join(nodeDir(node), 'console.log');

/** Network namespaces and links, in names of at most 15 characters. */
export const netnsOf = ({ lab, name }: LabNode): string => `gp-${lab.name}-${name}`;
export const bridgeNetns = (lab: Lab): string => `gp-${lab.name}`;
export const cgroupsOf = (lab: Lab): string => `glowplug-${lab.name}`;
export const cgroupOf = ({ lab, name }: LabNode): string => `${cgroupsOf(lab)}/${name}`;
