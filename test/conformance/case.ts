/** Every version of Ignition’s contract that has a case, oldest first. */
export const ignitionVersions = ['3.0.0', '3.1.0', '3.2.0', '3.3.0', '3.4.0', '3.5.0', '3.6.0'] as const;
export type IgnitionVersion = (typeof ignitionVersions)[number];

/**
 * Disks and a root before, a config, disks and a root after: data only. The config has the keys that Ignition’s contract and ours
 * share; what is below `ignition` is below `glowplug` in ours. `@a@` is the device of the disk `a`, `@a2@` its second partition,
 * `@http@` the server of `remote`, `@https@` the same by TLS with a certificate of the authority `@ca@`, `@sha512:x@` the hash of what it has at
 * `/x`, `@tftp@` the server of `tftp`, `@proxy@` a proxy to the server of `remote`, which is called `files.test` behind it.
 */
export type Case = {
  /** What it claims. */
  readonly name: string;
  /** The first of Ignition’s versions that it is valid in, 3.0.0 when absent; none: ours only. */
  readonly since?: IgnitionVersion | 'none';
  /** false, ours says it in another way. */
  readonly glowplug?: false;
  readonly disks?: Readonly<Record<string, DiskBefore>>;
  readonly root?: Tree;
  readonly remote?: Readonly<Record<string, Remote>>;
  /** Texts by the names of their files. */
  readonly tftp?: Readonly<Record<string, string>>;
  /** Objects by bucket and key, in S3 and in Google Cloud Storage. */
  readonly s3?: Readonly<Record<string, Stored>>;
  readonly gs?: Readonly<Record<string, Stored>>;
  /** As whom both are asked: with keys of the environment, or as the machine itself; absent, nobody. */
  readonly as?: 'environment' | 'machine';
  /** What the machine was booted with; absent, what this one was. */
  readonly commandLine?: string;
  readonly config: object;
  /** absent, everything ends well. */
  readonly fails?: Failure;
  readonly after?: After;
};

/** How apply ends when it does not end well: the exit code, and the stable code of the reason; a step’s failure has none. */
export type Failure =
  | { readonly exit: 1 | 3; readonly code: string }
  | { readonly exit: 1 | 4; readonly says: string };

export type After = {
  readonly disks?: Readonly<Record<string, DiskAfter>>;
  readonly root?: Tree;
};

/** Things below a root by their path; null, nothing is there. */
export type Tree = Readonly<Record<string, Thing | null>>;

/** A text alone is a file’s. */
export type Thing =
  | string
  | (Attributes & { readonly text: string })
  | (Attributes & { readonly directory: true })
  | (Attributes & { readonly link: string })
  /** The same inode as another path. */
  | { readonly hard: string }
  /** A file that matches somewhere. */
  | { readonly has: string };

export type Attributes = { readonly mode?: number; readonly uid?: number; readonly gid?: number };

export type DiskBefore = {
  /** 64 when absent. */
  readonly sizeMiB?: number;
  readonly sectorBytes?: 512 | 4096;
  /** absent, there is no partition table. */
  readonly table?: 'gpt' | 'dos';
  readonly partitions?: readonly PartitionBefore[];
  /** Without a table. */
  readonly filesystem?: FilesystemBefore;
};

export type PartitionBefore = {
  readonly number: number;
  readonly label?: string;
  readonly startMiB: number;
  readonly sizeMiB: number;
  readonly typeGuid?: string;
  readonly guid?: string;
  readonly filesystem?: FilesystemBefore;
};

export type Format = 'ext4' | 'xfs' | 'btrfs' | 'vfat' | 'swap';

export type FilesystemBefore = {
  readonly format: Format;
  readonly label?: string;
  readonly uuid?: string;
  readonly files?: Readonly<Record<string, string>>;
  /** true, it is mounted somewhere while the config is applied. */
  readonly busy?: true;
};

export type DiskAfter = {
  /** All of them, by number; compared is what is given. */
  readonly partitions?: readonly PartitionAfter[];
  readonly filesystem?: FilesystemAfter | null;
};

export type PartitionAfter = {
  readonly number: number;
  readonly label?: string;
  readonly startMiB?: number;
  readonly sizeMiB?: number;
  readonly typeGuid?: string;
  readonly guid?: string;
  /** null, nothing is on it. */
  readonly filesystem?: FilesystemAfter | null;
};

export type FilesystemAfter = {
  readonly format: Format;
  readonly label?: string;
  readonly uuid?: string;
  /** null, there is no such file. */
  readonly files?: Readonly<Record<string, string | null>>;
};

export type Stored = { readonly text: string; readonly isPublic?: true };

/** What the server answers. */
export type Remote = {
  readonly text?: string;
  /** A config of the version that the case runs in. */
  readonly config?: object;
  /** The PEM text of the authority that vouches for `@https@`. */
  readonly authority?: true;
  readonly gzip?: true;
  readonly status?: number;
  readonly redirect?: string;
  /** How many times it fails with 503 first. */
  readonly failsFirst?: number;
  /** Headers that a request must have; null, must not have. Otherwise the answer is 400. */
  readonly wants?: Readonly<Record<string, string | null>>;
  /** The answer never begins. */
  readonly silent?: true;
};
