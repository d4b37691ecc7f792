import { type Disk, type Facts, freshRun, type Partition } from '../../provisioner/facts/facts.ts';
import { wantedFacts } from '../../provisioner/stages/wanted.ts';
import type { Config } from '../../schema/index.ts';

const sectorBytes = 512;
const sectorsPerMiB = 2 ** 20 / sectorBytes;
const usualDiskMiB = 20 * 1024;

/** The image as it is written to a disk, before its first boot. */
const imagePartitions = [
  { label: 'glowplug-esp', sizeMiB: 1024 },
  { label: 'glowplug-root-a', sizeMiB: 2048 },
  { label: 'glowplug-verity-a', sizeMiB: 32 },
  { label: 'glowplug-root-b', sizeMiB: 2048 },
  { label: 'glowplug-verity-b', sizeMiB: 32 },
];
const imageMiB = imagePartitions.reduce((sum, { sizeMiB }) => sum + sizeMiB, 0);

/** A machine that nobody has described: the image on a boot disk, the first of a mirror, and a blank disk for each other that the config names. */
export const assumeMachine = (config: Config): Facts => {
  const boot = mirrored(config)[0];
  const all = namedDisks(config);
  const named = all.filter(({ device }) => device !== boot);
  const taken = [boot, ...named.map(({ device }) => device)];
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz', (letter) => `/dev/vd${letter}`);
  const [first = '/dev/boot', ...free] = letters.filter((path) => !taken.includes(path));
  const bootMiB = all.find(({ device }) => device === boot)?.neededMiB ?? imageAndStateMiB(config);
  const bootDisk = bootDiskWithImage(namesOf(boot, first), sectorsFor(bootMiB));
  return {
    version: 1,
    root: '/sysroot',
    machine: { firmware: 'uefi', architecture: 'x86_64', memoryMiB: 4096, kernelArguments: '' },
    bootDisk: bootDisk.path,
    disks: [bootDisk, ...named.map((disk, i) => blankDisk(disk, free[i] ?? disk.device))],
    stacked: [],
    members: {},
    signatures: {},
    uses: [{ device: `${bootDisk.path}2`, by: 'mount', name: '/sysroot' }],
    mounts: {},
    paths: {},
    accounts: { users: [], groups: [] },
    // Which units the image has is not known here: those that are named are taken for there.
    units: Object.fromEntries(wantedFacts(config).units.map((name) => [name, 'disabled'])),
    provisioned: false,
    intents: [],
    run: freshRun,
  };
};

type Named = { readonly device: string; readonly neededMiB: number };

const mirrored = ({ storage }: Config): readonly string[] => storage.bootDevice.mirror?.devices ?? [];

const imageAndStateMiB = ({ persistence }: Config): number => imageMiB + (persistence.state.sizeMiB ?? 0);

const namedDisks = (config: Config): readonly Named[] => {
  const { storage } = config;
  const partitioned = storage.disks.map(({ device, partitions }) => ({
    device,
    neededMiB: partitions.reduce(
      (sum, { sizeMiB = 0, startMiB = 0 }) => Math.max(sum, startMiB) + sizeMiB,
      0,
    ),
  }));
  const parts = [
    ...mirrored(config),
    ...storage.raid.flatMap(({ devices }) => devices),
    ...storage.luks.map(({ device }) => device),
  ];
  const whole = [...parts, ...storage.filesystems.map(({ device }) => device)]
    .filter((device) => !/\/by-(part)?(label|uuid)\/|^\/dev\/(md|mapper)\b|(\d|-part\d+)$/.test(device))
    .map((device) => ({ device, neededMiB: 0 }));
  const disks = [...new Map([...whole, ...partitioned].map((disk) => [disk.device, disk])).values()];
  return disks.map(({ device, neededMiB }) => ({
    device,
    neededMiB: neededMiB + (mirrored(config).includes(device) ? imageAndStateMiB(config) : 0),
  }));
};

type Names = Pick<Disk, 'path' | 'links'>;

/** The kernel’s name, and the author’s where that is another. */
const namesOf = (device: string | undefined, free: string): Names => {
  if (device === undefined) return { path: free, links: [] };
  return /^\/dev\/[^/]+$/.test(device) ? { path: device, links: [] } : { path: free, links: [device] };
};

const sectorsFor = (neededMiB: number): number => Math.max(usualDiskMiB, neededMiB + 1024) * sectorsPerMiB;

const blankDisk = ({ device, neededMiB }: Named, free: string): Disk => ({
  ...namesOf(device, free),
  sectorBytes,
  sectors: sectorsFor(neededMiB),
  table: { kind: 'none' },
});

const bootDiskWithImage = ({ path, links }: Names, sectors: number): Disk => {
  const partitions: Partition[] = [];
  let startSector = sectorsPerMiB;
  for (const [index, { label, sizeMiB }] of imagePartitions.entries()) {
    partitions.push(
      imagePartition(path, index + 1, { label, startSector, sectors: sizeMiB * sectorsPerMiB }),
    );
    startSector += sizeMiB * sectorsPerMiB;
  }
  return {
    path,
    links,
    sectorBytes,
    sectors,
    table: { kind: 'gpt', id: '', firstSector: sectorsPerMiB, lastSector: sectors - 34, partitions },
  };
};

const imagePartition = (
  disk: string,
  number: number,
  place: Pick<Partition, 'label' | 'startSector' | 'sectors'>,
): Partition => ({
  number,
  path: `${disk}${number}`,
  links: [`/dev/disk/by-partlabel/${place.label}`],
  typeGuid: '0FC63DAF-8483-4772-8E79-3D69D8477DE4',
  guid: '',
  attributes: '',
  ...place,
});
