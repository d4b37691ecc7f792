import type { Config } from '../../schema/v1/config.ts';
import type { Facts } from '../facts/facts.ts';
import { type Plan, pointer } from '../plan.ts';
import type { SeedFolder } from '../steps.ts';
import { mountTokens } from './mounts.ts';

type Seed = { readonly from: string; readonly path: string };

/** Folders of the image that a node starts with and then changes. */
export const seeds = ({ kubernetes }: Config): readonly Seed[] => {
  if (kubernetes === undefined) return [];
  const role =
    kubernetes.kubeadm.init !== undefined || joinsControlPlane(kubernetes.kubeadm.join)
      ? 'control-plane'
      : 'worker';
  return [
    { from: '/usr/libexec/cni', path: '/opt/cni/bin' },
    { from: `/usr/share/glowplug/images/${role}`, path: '/var/lib/containerd' },
  ];
};

const joinsControlPlane = (join: object | undefined): boolean => join !== undefined && 'controlPlane' in join;

export const planSeeds = (config: Config, facts: Facts): Plan => ({
  steps: seeds(config)
    .filter((seed) => isWanted(seed, facts))
    .map(seedStep),
  refusals: [],
});

const isWanted = ({ from, path }: Seed, facts: Facts): boolean => {
  const [source, target] = [facts.paths[from], facts.paths[path]];
  if (source?.kind !== 'directory' || source.empty) return false;
  return target?.kind !== 'directory' || target.empty || target.unfinished;
};

const seedStep = ({ from, path }: Seed): SeedFolder => ({
  kind: 'seed-folder',
  stage: 'cri',
  because: pointer('kubernetes'),
  needs: mountTokens(path),
  gives: [`path:${path}`, `seed:${path}`],
  from,
  path,
});
