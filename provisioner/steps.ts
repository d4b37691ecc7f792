import type { Resource } from '../schema/v1/resource.ts';
import type { Pointer } from './plan.ts';

/** A thing that one step makes and another waits for: `device:/dev/vda6`, `mount:/var`, `root`, `path:/etc/motd`. */
export type Token = string;

export const stageNames = [
  'fetch',
  'disks',
  'filesystems',
  'mounts',
  'files',
  'units',
  'passwd',
  'kernel-arguments',
  'host',
  'network',
  'cri',
  'kubelet',
  'kubeadm',
] as const;
export type Stage = (typeof stageNames)[number];

type Base<K extends string> = {
  readonly kind: K;
  readonly stage: Stage;
  readonly because: Pointer;
  /** The step runs when every other step that gives one of these is done. */
  readonly needs: readonly Token[];
  readonly gives: readonly Token[];
};

/** Bytes brought to memory while disks are made; `key` names them to the steps that write them. */
export type FetchResource = Base<'fetch-resource'> & { readonly key: string; readonly resource: Resource };

export type Region = { readonly startByte: number; readonly bytes: number };

export type PartitionChange = {
  readonly change: 'create' | 'delete' | 'resize' | 'keep';
  readonly number: number;
  readonly label: string;
  readonly startMiB: number;
  readonly sizeMiB: number;
};

/** The whole new table of a disk, written by one call. */
export type PartitionDisk = Base<'partition-disk'> & {
  readonly device: string;
  /** Input of sfdisk: kept partitions are in it exactly as they were; null, the disk is wiped and gets no table. */
  readonly script: string | null;
  /** Where old signatures could show through in a new partition. */
  readonly zero: readonly Region[];
  readonly changes: readonly PartitionChange[];
  /** Arrays on what goes, which nothing uses. */
  readonly stops: readonly string[];
  /** true, the old table was wiped as asked. */
  readonly wipes: boolean;
  /** Devices that must be there afterwards. */
  readonly devices: readonly string[];
};

/** A software RAID array, blank and with its name only once it is whole. */
export type MakeArray = Base<'make-array'> & {
  readonly path: string;
  readonly name: string;
  readonly level: string;
  readonly devices: readonly string[];
  readonly spares: readonly string[];
  readonly options: readonly string[];
  /** Arrays that an attempt cut short left running. */
  readonly stops: readonly string[];
  /** Devices on which such an attempt left its mark. */
  readonly clears: readonly string[];
};

/** Members that an array lacks and the config gives it. */
export type AddMembers = Base<'add-members'> & {
  readonly path: string;
  readonly devices: readonly string[];
};

/** A copy of a root or its hash tree on a disk that mirrors the boot disk; it gets its GUID, by which it is found, when it is whole. */
export type CopyPartition = Base<'copy-partition'> & {
  readonly from: string;
  readonly to: string;
  readonly disk: string;
  readonly number: number;
  readonly guid: string;
};

/** A filesystem with what is on the ESP, for firmware may write to either. */
export type CopyEsp = Base<'copy-esp'> & { readonly from: string; readonly to: string };

/** What clevis unlocks a volume by. */
export type Pin = {
  readonly name: string;
  readonly config: string;
  readonly needsNetwork: boolean;
  /** What it is, for people. */
  readonly words: string;
};

type OfVolume = {
  readonly device: string;
  /** It is opened as /dev/mapper/NAME. */
  readonly name: string;
  /** null, the machine's own. */
  readonly key: Content | null;
  readonly pin: Pin | null;
  /** true, the machine's own key is kept on the node: nothing else opens the volume on later boots. */
  readonly keepsKey: boolean;
  readonly openOptions: readonly string[];
};

export type MakeVolume = Base<'make-volume'> &
  OfVolume & {
    readonly label: string;
    readonly uuid: string | null;
    readonly options: readonly string[];
    /** true, what was there is lost as asked. */
    readonly wipes: boolean;
    /** false, there is something to clear away first. */
    readonly isBlank: boolean;
    /** true, an attempt cut short has it open. */
    readonly isOpen: boolean;
  };

/** A volume that is kept. What is in it can be seen afterwards. */
export type OpenVolume = Base<'open-volume'> & OfVolume;

/** Those that are made, by blkid's names, too. */
export const madeFormats = ['ext4', 'xfs', 'btrfs', 'vfat', 'swap'] as const;
export const formats = [...madeFormats, 'none'] as const;
export type Format = (typeof formats)[number];

export type MakeFilesystem = Base<'make-filesystem'> & {
  /** true, what was there is lost as asked. */
  readonly wipes: boolean;
  /** false, there is something to clear away first. */
  readonly isBlank: boolean;
  readonly device: string;
  readonly format: Format;
  readonly label: string;
  readonly uuid: string | null;
  readonly options: readonly string[];
};

export type GrowFilesystem = Base<'grow-filesystem'> & { readonly device: string; readonly format: Format };

export type Mount = Base<'mount'> & {
  readonly device: string;
  readonly format: Format;
  /** Path below the node's root. */
  readonly path: string;
  readonly options: readonly string[];
};

/** The writable /etc: the image's below, the state partition's above. */
export type MountEtc = Base<'mount-etc'> & {
  /** true, what an unfinished first boot left in the upper layer goes first. */
  readonly empty: boolean;
};

/** A folder of the state partition over a folder of the image, holding at first what the image has there. */
export type BindFolder = Base<'bind-folder'> & { readonly path: string; readonly mode: number };

/** A folder filled once with a copy of another. */
export type SeedFolder = Base<'seed-folder'> & { readonly from: string; readonly path: string };

/** Notes which files are not there yet, so that a first boot cut short knows its own from the author's. */
export type RecordIntents = Base<'record-intents'> & { readonly paths: readonly string[] };

/** Bytes of a file: known in the plan, or brought by the fetch step of that key. */
export type Content =
  | { readonly from: 'plan'; readonly bytes: Uint8Array }
  | { readonly from: 'fetch'; readonly key: string; readonly resource: Resource };

export type Owner = { readonly id: number } | { readonly name: string } | { readonly primaryGroupOf: string };

export type WriteFile = Base<'write-file'> & {
  readonly path: string;
  /** absent, what the file has now. */
  readonly contents: Content | null;
  readonly append: readonly Content[];
  readonly mode: number | null;
  readonly user: Owner | null;
  readonly group: Owner | null;
  readonly overwrite: boolean;
};

export type MakeDirectory = Base<'make-directory'> & {
  readonly path: string;
  readonly mode: number | null;
  readonly user: Owner | null;
  readonly group: Owner | null;
  /** true, what is there and is no folder is removed first. */
  readonly overwrite: boolean;
  /** What becomes of a folder that is there: it gets mode and owner, it stays as it is, or it loses what is in it first. */
  readonly existing: 'adjust' | 'keep' | 'empty';
};

export type MakeLink = Base<'make-link'> & {
  readonly path: string;
  readonly target: string;
  readonly hard: boolean;
  readonly user: Owner | null;
  readonly group: Owner | null;
  readonly overwrite: boolean;
};

/** One call of a program of the node's own root that changes accounts. */
export type ChangeAccount = Base<'change-account'> & {
  readonly account: 'user' | 'group';
  readonly name: string;
  readonly change: 'add' | 'modify' | 'remove';
  readonly argv: readonly string[];
  /** Given to chpasswd on its input, never as an argument. */
  readonly passwordHash: string | null;
  /** Home of a new user, filled with what /etc/skel has unless it is there; null, none is made. */
  readonly home: string | null;
};

/** Arguments that the next boot's command line gets beside the image's; none, it gets no more. The machine reboots at once. */
export type SetKernelArguments = Base<'set-kernel-arguments'> & {
  /** The EFI system partition. */
  readonly device: string;
  readonly added: readonly string[];
};

/** A name of its own for the machine, before the first service asks for it. */
export type MakeMachineId = Base<'make-machine-id'> & { readonly path: string };

export type SetUnits = Base<'set-units'> & {
  readonly unmask: readonly string[];
  readonly enable: readonly string[];
  readonly disable: readonly string[];
};

export type Step =
  | FetchResource
  | PartitionDisk
  | MakeArray
  | AddMembers
  | CopyPartition
  | CopyEsp
  | MakeVolume
  | OpenVolume
  | MakeFilesystem
  | GrowFilesystem
  | Mount
  | MountEtc
  | BindFolder
  | SeedFolder
  | RecordIntents
  | WriteFile
  | MakeDirectory
  | MakeLink
  | ChangeAccount
  | SetUnits
  | MakeMachineId
  | SetKernelArguments;

export type Kind = Step['kind'];
export type StepOf<K extends Kind> = Extract<Step, { readonly kind: K }>;
/** A step of any of the kinds, in a form that a table by kind can be indexed with. */
export type AnyStep<K extends Kind = Kind> = { [P in K]: { readonly kind: P } & StepOf<P> }[K];
