import { addonText, readCommandLine } from '../../provisioner/boot/command-line.ts';
import { type Disk, type Facts, freshRun, type Partition } from '../../provisioner/facts/facts.ts';
import { sectorsPerMiB } from '../../provisioner/stages/geometry.ts';
import { withoutArrays } from '../../provisioner/stages/idle-arrays.ts';
import type { PartitionDisk, Step, StepOf } from '../../provisioner/steps.ts';
import { afterAccount } from './model/accounts.ts';
import { inOrder } from './model/in-order.ts';
import { afterTree, withPath } from './model/tree.ts';
import { afterUnits } from './model/units.ts';

export const linuxData = '0FC63DAF-8483-4772-8E79-3D69D8477DE4';

export const partition = (disk: string, number: number, more: Partial<Partition> = {}): Partition => {
  const label = more.label ?? '';
  return {
    number,
    path: `${disk}${number}`,
    links: label === '' ? [] : [`/dev/disk/by-partlabel/${label}`],
    label,
    typeGuid: linuxData,
    guid: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    startSector: 2048,
    sectors: 2048,
    attributes: '',
    ...more,
  };
};

const id = '11111111-2222-4333-8444-555555555555';

export const diskOf = (path: string, sizeMiB: number, partitions: readonly Partition[] = []): Disk => ({
  path,
  links: [`/dev/disk/by-id/${path.slice(5)}`],
  sectorBytes: 512,
  sectors: sizeMiB * 2048,
  table:
    partitions.length === 0
      ? { kind: 'none' }
      : { kind: 'gpt', id, firstSector: 2048, lastSector: sizeMiB * 2048 - 34, partitions },
});

/** The boot disk as the image leaves it, 4 GiB of it used. */
export const bootDisk = (sizeMiB = 20480): Disk =>
  diskOf('/dev/vda', sizeMiB, [
    partition('/dev/vda', 1, { label: 'glowplug-esp', startSector: 2048, sectors: 1024 * 2048 }),
    partition('/dev/vda', 2, { label: 'glowplug-root-a', startSector: 1025 * 2048, sectors: 3071 * 2048 }),
  ]);

export const factsOf = (disks: readonly Disk[], more: Partial<Facts> = {}): Facts => ({
  version: 1,
  root: '/sysroot',
  machine: {
    firmware: 'uefi',
    architecture: 'x86_64',
    memoryMiB: 2048,
    kernelArguments: 'console=ttyS0 quiet',
  },
  bootDisk: disks.some(({ path }) => path === '/dev/vda') ? '/dev/vda' : null,
  disks,
  stacked: [],
  members: {},
  signatures: {},
  uses: [],
  mounts: {},
  paths: {},
  accounts: { users: [], groups: [] },
  units: {},
  provisioned: false,
  intents: [],
  run: freshRun,
  ...more,
});

/** The machine after the steps, as their executors would leave it. */
export const afterSteps = (facts: Facts, steps: readonly Step[]): Facts =>
  inOrder(steps).reduce((before, step) => afterStep(before, step), facts);

const afterStep = (facts: Facts, step: Step): Facts => {
  if (step.kind === 'partition-disk') return afterPartition(facts, step);
  if (step.kind === 'make-array') return afterArray(facts, step);
  if (step.kind === 'make-volume') return afterVolume(withHeader(facts, step), step);
  if (step.kind === 'open-volume') return withAssembled(afterVolume(facts, step), step);
  if (step.kind === 'make-filesystem') return afterMaking(facts, step);
  if (step.kind === 'grow-filesystem') {
    const grown = { ...(facts.signatures[step.device] ?? nothing), bytes: deviceBytes(facts, step.device) };
    return { ...facts, signatures: { ...facts.signatures, [step.device]: grown } };
  }
  if (step.kind === 'mount-etc') return withMount(facts, '/etc', 'overlay');
  if (step.kind === 'mount') return withMount(facts, step.path, step.device);
  return step.kind === 'bind-folder' ? withMount(facts, step.path, 'bind') : afterRootStep(facts, step);
};

const afterRootStep = (facts: Facts, step: Step): Facts => {
  if (step.kind === 'write-file' || step.kind === 'make-directory' || step.kind === 'make-link')
    return afterTree(facts, step);
  if (step.kind === 'change-account') return { ...facts, accounts: afterAccount(facts.accounts, step) };
  if (step.kind === 'set-units') return afterUnits(facts, step);
  if (step.kind === 'fetch-resource') return withFetched(facts, step.key);
  if (step.kind === 'set-kernel-arguments') return withArguments(facts, step.added);
  if (step.kind === 'seed-folder')
    return withPath(facts, step.path, { ...seen, kind: 'directory', empty: false, unfinished: false });
  if (step.kind !== 'make-machine-id') return facts;
  return withPath(facts, step.path, { ...seen, kind: 'file', bytes: 33, inode: 'id', hashes: {}, tail: '' });
};

const seen = { mode: 0o644, uid: 0, gid: 0 } as const;

const withFetched = (facts: Facts, key: string): Facts => {
  const fetched = { ...facts.run.fetched, [key]: { sha512: `of ${key}`, bytes: 1 } };
  return { ...facts, run: { ...facts.run, fetched } };
};

/** After the reboot. */
const withArguments = (facts: Facts, added: readonly string[]): Facts => {
  const { image } = readCommandLine(facts.machine.kernelArguments);
  const kernelArguments = [...image, addonText(added)].join(' ').trim();
  return { ...facts, machine: { ...facts.machine, kernelArguments } };
};

const afterMaking = (
  facts: Facts,
  { device, format, label, uuid, wipes }: StepOf<'make-filesystem'>,
): Facts => {
  const made = { format, label, uuid: uuid ?? 'made', bytes: 0 };
  const wiped = wipes ? [...facts.run.wiped, device] : facts.run.wiped;
  return { ...facts, signatures: { ...facts.signatures, [device]: made }, run: { ...facts.run, wiped } };
};

const afterArray = (facts: Facts, { path, name, level, devices, spares }: StepOf<'make-array'>): Facts => {
  const on = [...devices, ...spares];
  const member = { array: name, uuid: path, level, active: devices.length };
  const superblock = { format: 'linux_raid_member', label: `any:${name}`, uuid: path, bytes: 0 };
  return {
    ...withArray(facts, path, on),
    members: { ...facts.members, ...Object.fromEntries(on.map((device) => [device, member])) },
    signatures: { ...facts.signatures, ...Object.fromEntries(on.map((device) => [device, superblock])) },
  };
};

const withHeader = (facts: Facts, { device, label, uuid, wipes }: StepOf<'make-volume'>): Facts => {
  const header = { format: 'crypto_LUKS', label, uuid: uuid ?? 'made', bytes: 0 };
  const wiped = wipes ? [...facts.run.wiped, device] : facts.run.wiped;
  return { ...facts, signatures: { ...facts.signatures, [device]: header }, run: { ...facts.run, wiped } };
};

const afterVolume = (facts: Facts, { device, name }: StepOf<'make-volume' | 'open-volume'>): Facts => {
  const path = `/dev/mapper/${name}`;
  const volume = { path, links: [], kind: 'volume', bytes: 2 ** 30, on: [device] } as const;
  return {
    ...facts,
    stacked: [...facts.stacked.filter((one) => one.path !== path), volume],
    uses: [...facts.uses.filter((use) => use.name !== path), { device, by: 'volume', name: path }],
  };
};

/** An array all of whose members are there now, as udev puts it together. */
const withAssembled = (facts: Facts, { name }: StepOf<'open-volume'>): Facts => {
  const member = facts.members[`/dev/mapper/${name}`];
  if (member === undefined) return facts;
  const on = Object.keys(facts.members).filter((device) => facts.members[device]?.uuid === member.uuid);
  const isThere = (device: string) =>
    !device.startsWith('/dev/mapper/') || facts.stacked.some(({ path }) => path === device);
  if (!on.every(isThere)) return facts;
  return withArray(facts, `/dev/md/${member.array}`, on);
};

const withArray = (facts: Facts, path: string, on: readonly string[]): Facts => {
  const array = { path, links: [], kind: 'array', bytes: 2 ** 30, on } as const;
  const uses = on.map((device) => ({ device, by: 'array', name: path }) as const);
  return { ...facts, stacked: [...facts.stacked, array], uses: [...facts.uses, ...uses] };
};

const nothing = { format: '', label: '', uuid: '', bytes: 0 };

const withMount = (facts: Facts, path: string, device: string): Facts => ({
  ...facts,
  mounts: { ...facts.mounts, [path]: { device, format: '' } },
});

const deviceBytes = (facts: Facts, path: string): number => {
  for (const { table, sectorBytes } of facts.disks) {
    const found = table.kind === 'gpt' ? table.partitions.find((one) => one.path === path) : undefined;
    if (found !== undefined) return found.sectors * sectorBytes;
  }
  return 0;
};

const afterPartition = (facts: Facts, step: PartitionDisk): Facts => {
  const disk = facts.disks.find(({ path }) => path === step.device);
  if (disk === undefined) throw new Error(`no disk "${step.device}"`);
  const partitions = readScript(step.script ?? '');
  const gpt = { kind: 'gpt', id, firstSector: 2048, lastSector: disk.sectors - 34, partitions } as const;
  const table = step.script === null ? ({ kind: 'none' } as const) : gpt;
  const zeroed = new Set(step.zero.map(({ startByte }) => startByte / disk.sectorBytes));
  const fresh = new Set(
    partitions.filter(({ startSector }) => zeroed.has(startSector)).map(({ path }) => path),
  );
  const stays = (device: string) => !fresh.has(device) && partitions.some(({ path }) => path === device);
  const others = Object.entries(facts.signatures).filter(
    ([device]) => stays(device) || !device.startsWith(disk.path),
  );
  return {
    ...withoutArrays(facts, step.stops),
    disks: facts.disks.map((one) => (one === disk ? { ...disk, table } : one)),
    signatures: Object.fromEntries(others),
    run: { ...facts.run, wiped: step.wipes ? [...facts.run.wiped, disk.path] : facts.run.wiped },
  };
};

/** Names are in it byte by byte where a byte means something. */
const unescape = (text: string): string =>
  Buffer.from(
    text.replace(/\\x([0-9a-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');

/** The partitions of an sfdisk script. */
export const readScript = (script: string): readonly Partition[] =>
  script
    .split('\n')
    .filter((line) => line.startsWith('/dev/'))
    .map((line) => {
      const [path = '', fields = ''] = line.split(' : ');
      const value = (name: string) =>
        new RegExp(`(?:^|, )${name}=("[^"]*"|[^,]*)`).exec(fields)?.[1]?.replaceAll('"', '');
      const number = Number(/\d+$/.exec(path)?.[0]);
      return partition(path.slice(0, path.length - String(number).length), number, {
        label: unescape(value('name') ?? ''),
        // As the facts have both, however they were written.
        typeGuid: (value('type') ?? '').toUpperCase(),
        guid: value('uuid')?.toUpperCase() ?? `AAAAAAAA-0000-4000-8000-${String(number).padStart(12, '0')}`,
        startSector: Number(value('start')),
        sectors: Number(value('size')),
        attributes: value('attrs') ?? '',
      });
    });

export const mib = (disk: Disk, count: number): number => count * sectorsPerMiB(disk);
