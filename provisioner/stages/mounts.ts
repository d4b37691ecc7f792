import type { Config } from '../../schema/v1/config.ts';
import type { Facts } from '../facts/facts.ts';
import { type Plan, pointer, type Refusal } from '../plan.ts';
import type { BindFolder, Mount, MountEtc, Step } from '../steps.ts';
import { findDevice } from './devices.ts';
import { ancestors } from './leaf.ts';
import { keptFolders } from './persistence.ts';
import { isNode, type Scoped } from './scope.ts';
import { planDevices } from './stack.ts';
import { type AskedFilesystem, askedFilesystems } from './state.ts';

/** Mounts in the order of their paths: the state filesystem on /var, the /etc overlay, kept folders, the author's. */
export const planMounts = (config: Scoped, facts: Facts): Plan => {
  if (!isNode(config)) return planOwnMounts(config, facts);
  const { find, refusals } = planDevices(config, facts);
  if (refusals.length > 0) return { steps: [], refusals: [] };
  const mounted = askedFilesystems(config).filter(({ path }) => path !== undefined);
  const filesystems = mounted.flatMap((asked) => {
    const device = find(asked.device);
    return device === null ? [] : [{ step: mountStep(asked, device.path), isHidden: device.hidden === true }];
  });
  const folders = keptFolders(config).filter(({ path }) => isBound(config, path));
  const all = [...filesystems.map(({ step }) => step), etcStep(facts), ...folders.map(bindStep)];
  const hidden: readonly Step[] = filesystems.filter(({ isHidden }) => isHidden).map(({ step }) => step);
  const writable = ['/var', '/etc', ...folders.map(({ path }) => path)];
  return {
    steps: all.filter((step) => !isMounted(step, facts) && !hidden.includes(step)),
    refusals: all.flatMap((step) => refuseWithoutFolder(step, facts, writable)),
  };
};

/** The disks are as they should be by now, and a writable root has whatever folder it takes. */
const planOwnMounts = (config: Scoped, facts: Facts): Plan => {
  const plans = askedFilesystems(config)
    .filter(({ path }) => path !== undefined)
    .map((asked) => planOwnMount(asked, config, facts));
  return {
    steps: plans.flatMap(({ steps }) => steps),
    refusals: plans.flatMap(({ refusals }) => refusals),
  };
};

const planOwnMount = (asked: AskedFilesystem, config: Scoped, facts: Facts): Plan => {
  const device = findDevice(asked.device, facts, []);
  if (device === null) {
    const message = `Cannot mount "${asked.device}" on "${asked.path}": there is no such device`;
    return { steps: [], refusals: [{ code: 'device-not-found', because: asked.because, message }] };
  }
  const mounted = facts.mounts[asked.path ?? ''];
  const refusals = refuseDetour(asked, config, facts);
  const isThere = asked.path === '/' ? mounted?.device === device.path : mounted !== undefined;
  return { steps: isThere ? [] : [mountStep(asked, device.path)], refusals };
};

/** systemd mounts nothing by way of a link; those of our own image, `/srv` and its like, mount units know. */
const refuseDetour = (
  { path = '', device, because }: AskedFilesystem,
  config: Scoped,
  facts: Facts,
): readonly Refusal[] => {
  const found = [...ancestors(path), path].find((place) => {
    const kind = facts.paths[place]?.kind;
    return kind !== undefined && kind !== 'directory' && kind !== 'absent' && isSeen(place, config, facts);
  });
  if (found === undefined) return [];
  const message = `Cannot mount "${device}" on "${path}": "${found}" is a ${facts.paths[found]?.kind} (name a path of folders alone)`;
  return [{ code: 'mount-point-missing', because, message }];
};

export const mountedPaths = (config: Scoped): readonly string[] =>
  [
    ...askedFilesystems(config).map(({ path }) => path),
    ...(isNode(config) ? ['/etc', ...keptFolders(config).map(({ path }) => path)] : []),
  ].filter((path) => path !== undefined);

/** false, the filesystem that it is on is yet to be mounted. What is in /etc at first is the image's, and there to be seen. */
export const isSeen = (path: string, config: Scoped, facts: Facts): boolean =>
  mountedPaths(config)
    .filter((mount) => mount !== '/etc' && path.startsWith(`${mount}/`))
    .every((mount) => facts.mounts[mount] !== undefined);

/** Mount points with all that they are in. */
export const mountPlaces = (config: Scoped): readonly string[] => [
  ...new Set(mountedPaths(config).flatMap((path) => [...ancestors(path), path])),
];

/** false, the author has a filesystem of its own for the folder. */
export const isBound = (config: Config, path: string): boolean =>
  !config.storage.filesystems.some((filesystem) => filesystem.path === path);

/** Tokens of the mounts that a path may be below. */
export const mountTokens = (path: string): readonly string[] =>
  path
    .split('/')
    .map((_, i, parts) => parts.slice(0, i + 1).join('/'))
    .filter((ancestor) => ancestor !== '')
    .map((ancestor) => `mount:${ancestor}`);

const above = (path: string): readonly string[] => mountTokens(path.slice(0, path.lastIndexOf('/')));

const mountStep = (asked: AskedFilesystem, device: string): Mount => ({
  kind: 'mount',
  stage: 'mounts',
  because: asked.because,
  needs: [`device:${device}`, `filesystem:${device}`, ...above(asked.path ?? '')],
  gives: [`mount:${asked.path}`],
  device,
  format: asked.format,
  path: asked.path ?? '',
  options: asked.mountOptions,
});

const etcStep = (facts: Facts): MountEtc => ({
  kind: 'mount-etc',
  stage: 'mounts',
  because: pointer('persistence', 'state'),
  needs: ['mount:/var'],
  gives: ['mount:/etc'],
  empty: !facts.provisioned,
});

const bindStep = ({ path, mode, because }: { path: string; mode: number; because: string }): BindFolder => ({
  kind: 'bind-folder',
  stage: 'mounts',
  because,
  needs: ['mount:/var', ...above(path)],
  gives: [`mount:${path}`],
  path,
  mode,
});

const pathOf = (step: Step): string => {
  if (step.kind === 'mount-etc') return '/etc';
  return step.kind === 'mount' || step.kind === 'bind-folder' ? step.path : '';
};

const isMounted = (step: Step, facts: Facts): boolean => facts.mounts[pathOf(step)] !== undefined;

/** The root is read-only: a mount point outside the writable folders must be in the image. */
const refuseWithoutFolder = (step: Step, facts: Facts, writable: readonly string[]): readonly Refusal[] => {
  const path = pathOf(step);
  const fact = facts.paths[path];
  const isMade = writable.some((folder) => path.startsWith(`${folder}/`));
  if (isMade || fact === undefined || fact.kind === 'directory' || fact.kind === 'link') return [];
  const message = `Cannot mount on "${path}": the image has no such folder, and it is read-only (choose a path below /var)`;
  return [{ code: 'mount-point-missing', because: step.because, message }];
};
