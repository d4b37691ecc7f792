import type { Inventory } from '../host/host.ts';

/** What a machine is, observed once; plain JSON, so that a plan can be made of it elsewhere. */
export type Facts = {
  readonly version: 1;
  /** Where the node's root is mounted: /sysroot in the initramfs, / on a booted node. */
  readonly root: string;
  readonly machine: Machine;
  /** Only in what `glowplug-node facts` prints: nothing is decided by it. */
  readonly inventory?: Inventory;
  /** Path of the disk that the running image is on; null when there is none. */
  readonly bootDisk: string | null;
  readonly disks: readonly Disk[];
  /** Arrays, encrypted volumes and whatever else is made of devices. */
  readonly stacked: readonly Stacked[];
  /** What mdadm finds on a device that is a member of an array, whether the array runs or not. */
  readonly members: Readonly<Record<string, Member>>;
  /** What blkid finds on a partition, a whole disk or a device made of others; a device that is not here is blank. */
  readonly signatures: Readonly<Record<string, Signature>>;
  readonly uses: readonly Use[];
  /** Mounts below the root, by their path below it. */
  readonly mounts: Readonly<Record<string, MountFact>>;
  /** Paths below the root that the config speaks of. */
  readonly paths: Readonly<Record<string, PathFact>>;
  readonly accounts: Accounts;
  /** `systemctl is-enabled` of units that the config speaks of. */
  readonly units: Readonly<Record<string, string>>;
  /** true once first boot is complete. */
  readonly provisioned: boolean;
  /** What our addon on the EFI system partition adds to the command line, where that was worth a look; empty, there is none. */
  readonly addon?: string | null;
  /** Files that an attempt at this first boot has begun to write: they are ours, whatever is in them. */
  readonly intents: readonly string[];
  readonly run: Run;
};

export type Machine = {
  readonly firmware: 'uefi' | 'bios';
  readonly architecture: string;
  readonly memoryMiB: number;
  readonly kernelArguments: string;
};

export type Disk = {
  readonly path: string;
  /** Other names, as in /dev/disk/by-id. */
  readonly links: readonly string[];
  readonly sectorBytes: number;
  readonly sectors: number;
  readonly table: Table;
};

export type Table =
  | { readonly kind: 'none' }
  | { readonly kind: 'foreign'; readonly label: string }
  /** Nobody minds a broken disk that the config does not name. */
  | { readonly kind: 'unreadable'; readonly reason: string }
  | Gpt;

export type Gpt = {
  readonly kind: 'gpt';
  readonly id: string;
  readonly firstSector: number;
  readonly lastSector: number;
  readonly partitions: readonly Partition[];
};

export type Partition = {
  readonly number: number;
  readonly path: string;
  readonly links: readonly string[];
  readonly label: string;
  readonly typeGuid: string;
  readonly guid: string;
  readonly startSector: number;
  readonly sectors: number;
  /** As sfdisk writes and reads them. */
  readonly attributes: string;
};

export type Signature = {
  readonly format: string;
  readonly label: string;
  readonly uuid: string;
  /** 0 when blkid does not know. */
  readonly bytes: number;
  /** Of a device with traces of several things, what the one that we can make would be. */
  readonly among?: Signature;
};

/** A device made of others. */
export type Stacked = {
  /** The name that it has on every boot: `/dev/md/NAME` or `/dev/mapper/NAME`. */
  readonly path: string;
  /** The kernel's name for it, and udev's. */
  readonly links: readonly string[];
  readonly kind: StackedKind;
  readonly bytes: number;
  /** Paths of the devices that it is made of. */
  readonly on: readonly string[];
};

/** volume: encrypted; device: anything else of device-mapper. */
export type StackedKind = 'array' | 'volume' | 'logical-volume' | 'device';

/** What a member says of its array. */
export type Member = {
  /** Without the name of a host before it. */
  readonly array: string;
  readonly uuid: string;
  readonly level: string;
  /** How many devices hold its data when all are there; spares do not count. */
  readonly active: number;
};

/** Why a device may not be changed. */
export type Use = {
  readonly device: string;
  readonly by: 'mount' | 'swap' | StackedKind;
  /** Mount point, or path of the device on top. */
  readonly name: string;
};

export type MountFact = { readonly device: string; readonly format: string };

export type PathFact =
  | { readonly kind: 'absent' }
  | (Attributes & {
      readonly kind: 'file';
      readonly bytes: number;
      readonly inode: string;
      /** Lower-case hex by algorithm. */
      readonly hashes: Readonly<Record<string, string>>;
      /** Hash of the last bytes, as many as the config appends. */
      readonly tail: string;
    })
  | (Attributes & { readonly kind: 'directory'; readonly empty: boolean; readonly unfinished: boolean })
  | (Attributes & { readonly kind: 'link'; readonly inode: string; readonly target: string })
  | (Attributes & { readonly kind: 'other' });

type Attributes = { readonly mode: number; readonly uid: number; readonly gid: number };

export type Accounts = { readonly users: readonly UserFact[]; readonly groups: readonly GroupFact[] };

export type UserFact = {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
  readonly gecos: string;
  readonly homeDir: string;
  readonly shell: string;
  /** SHA-256 of the password hash: it tells whether it differs and nothing else. */
  readonly passwordDigest: string;
};

export type GroupFact = {
  readonly name: string;
  readonly gid: number;
  readonly members: readonly string[];
  readonly passwordDigest: string;
};

/** What this very run has done and no observation can tell. */
export type Run = {
  /** Disks and devices already wiped as asked. */
  readonly wiped: readonly string[];
  /** sha512 of what was fetched, by resource key. */
  readonly fetched: Readonly<Record<string, Fetched>>;
  /** Files that were hashed on their way to the disk, by inode. */
  readonly written: Readonly<Record<string, Written>>;
};

export type Fetched = { readonly sha512: string; readonly bytes: number };

export type Written = { readonly bytes: number; readonly hashes: Readonly<Record<string, string>> };

export const freshRun: Run = { wiped: [], fetched: {}, written: {} };
