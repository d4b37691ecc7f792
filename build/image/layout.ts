/** Sizes of the image's partitions in MiB; docs/image.md gives the reasons. */
export type Layout = {
  readonly espMiB: number;
  readonly rootMiB: number;
  readonly verityMiB: number;
};

/** The layout for root slots of this size. */
export const planLayout = (rootMiB: number): Layout => ({
  espMiB: 1024,
  rootMiB,
  // A hash tree takes 1/127 of what it covers; 1/64 leaves room for another hash or block size.
  verityMiB: Math.ceil(rootMiB / 64),
});

/** A partition as systemd-repart reads it: the values of its [Partition] section. */
export type PartitionFile = { readonly name: string; readonly values: Readonly<Record<string, string>> };

export type Contents = {
  readonly erofs: string;
  readonly verity: string;
  readonly rootHash: string;
  /** The folder whose content becomes the EFI system partition. */
  readonly esp: string;
};

/** The partitions of the image: A full, B empty and of the same size, the rest of the disk free. */
export const planPartitions = (layout: Layout, contents: Contents): PartitionFile[] => {
  const uuids = partitionUuids(contents.rootHash);
  const rootMiB = fixed(layout.rootMiB);
  const verityMiB = fixed(layout.verityMiB);
  const { erofs, verity, esp } = contents;
  return [
    partition('10-esp', {
      Type: 'esp',
      Label: 'glowplug-esp',
      Format: 'vfat',
      CopyFiles: `${esp}:/`,
      ...fixed(layout.espMiB),
    }),
    partition('20-root-a', {
      Type: 'root-x86-64',
      Label: 'glowplug-root-a',
      UUID: uuids.root,
      CopyBlocks: erofs,
      ...rootMiB,
    }),
    partition('21-verity-a', {
      Type: 'root-x86-64-verity',
      Label: 'glowplug-verity-a',
      UUID: uuids.verity,
      CopyBlocks: verity,
      ...verityMiB,
    }),
    partition('30-root-b', { Type: 'root-x86-64', Label: 'glowplug-root-b', ...rootMiB }),
    partition('31-verity-b', { Type: 'root-x86-64-verity', Label: 'glowplug-verity-b', ...verityMiB }),
  ];
};

const partition = (name: string, values: PartitionFile['values']): PartitionFile => ({ name, values });

const fixed = (sizeMiB: number) => ({ SizeMinBytes: `${sizeMiB}M`, SizeMaxBytes: `${sizeMiB}M` });

/** By the Discoverable Partitions Specification, both halves of the root hash name its two partitions. */
export const partitionUuids = (rootHash: string): { readonly root: string; readonly verity: string } => ({
  root: renderUuid(rootHash.slice(0, 32)),
  verity: renderUuid(rootHash.slice(-32)),
});

const renderUuid = (hex: string): string =>
  hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

/** The text of a repart.d file. */
export const renderPartition = ({ values }: PartitionFile): string =>
  ['[Partition]', ...Object.entries(values).map(([key, value]) => `${key}=${value}`), ''].join('\n');
