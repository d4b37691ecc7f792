import { toPointer } from '../../json.ts';
import { error, type Problem, warning } from '../../problem.ts';
import type { Config } from '../config.ts';
import type { Filesystem } from '../storage.ts';
import { isPartitioned } from './partitioned.ts';
import { type Rule, repeated } from './rule.ts';
import { undeclaredDevice } from './undeclared.ts';

/** Filesystems on devices that are not theirs, and what their kind cannot have. */
export const checkFilesystems: Rule = (config) => [
  ...repeatedDevices(config.storage.filesystems),
  ...config.storage.filesystems.flatMap((filesystem, i) => {
    const at = toPointer('storage', 'filesystems', i);
    return [
      ...undeclaredDevice(config, { device: filesystem.device, at: `${at}/device`, of: 'the filesystem' }),
      ...onPartitionedDisk(config, filesystem, at),
      ...labelTooLong(filesystem, at),
      ...uuidOfOtherForm(filesystem, at),
      ...uselessMount(filesystem, at),
    ];
  }),
];

const repeatedDevices = (filesystems: readonly Filesystem[]): readonly Problem[] =>
  repeated(filesystems, ({ device }) => device).map(({ index, first, key }) =>
    error(
      'duplicate-filesystem',
      toPointer('storage', 'filesystems', index, 'device'),
      `Two filesystems are on "${key}": storage.filesystems[${first}] and storage.filesystems[${index}]`,
      'A device holds one filesystem',
    ),
  );

const onPartitionedDisk = (config: Config, { device }: Filesystem, at: string): readonly Problem[] =>
  isPartitioned(config, device)
    ? [
        warning(
          'filesystem-on-partitioned-disk',
          `${at}/device`,
          `The filesystem is on the whole of "${device}", which storage.disks also partitions`,
          'Name one of its partitions',
        ),
      ]
    : [];

const labelBytes = { ext4: 16, xfs: 12, btrfs: 255, vfat: 11, swap: 15, none: 0 } as const;

const labelTooLong = ({ format, label = '' }: Filesystem, at: string): readonly Problem[] => {
  const bytes = new TextEncoder().encode(label).length;
  return format !== 'none' && bytes > labelBytes[format]
    ? [
        error(
          'filesystem-label-too-long',
          `${at}/label`,
          `The label "${label}" has ${bytes} bytes, and ${format} takes at most ${labelBytes[format]}`,
        ),
      ]
    : [];
};

const uuidOfOtherForm = ({ format, uuid }: Filesystem, at: string): readonly Problem[] => {
  const isVfat = format === 'vfat';
  const form = isVfat ? /^[0-9a-f]{4}-?[0-9a-f]{4}$/i : /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
  return uuid === undefined || format === 'none' || form.test(uuid)
    ? []
    : [
        error(
          'filesystem-uuid',
          `${at}/uuid`,
          `${format} cannot have the UUID "${uuid}"`,
          `For example ${isVfat ? '"1A2B-3C4D"' : '"f3c1a7de-8b1c-4f7e-9d55-0c8f6f0f2b11"'}`,
        ),
      ];
};

const uselessMount = ({ format, path, mountOptions }: Filesystem, at: string): readonly Problem[] => {
  const isMountable = format !== 'swap' && format !== 'none';
  if (!isMountable && path !== undefined) {
    const what = format === 'swap' ? 'Swap' : 'A device without a filesystem';
    return [
      error('swap-with-path', `${at}/path`, `${what} cannot be mounted at "${path}"`, 'Leave the path out'),
    ];
  }
  if (isMountable && path === undefined && mountOptions.length > 0)
    return [
      warning(
        'unused-mount-options',
        `${at}/mountOptions`,
        'The filesystem has mount options but no path to be mounted at',
        'Give it a path, or leave the options out',
      ),
    ];
  return [];
};
