import Type from 'typebox';
import { absolutePath, form, integer, list, type Of, object, off, optional, text } from '../shape.ts';

const guid = (description: string) =>
  text(
    description,
    form(
      '^[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$',
      'A GUID: 8, 4, 4, 4 and 12 hexadecimal digits with dashes between them',
    ),
  );

export const partition = object('A GPT partition that should exist, or should not.', {
  label: optional(
    text('GPT name, at most 36 characters, no colon; it appears as /dev/disk/by-partlabel/LABEL.', {
      maxLength: 36,
      ...form(
        '^[^:"\\\\\\u0000-\\u001f\\u007f]*$',
        'At most 36 characters, no colon, quote, backslash or control character',
      ),
      examples: ['etcd'],
    }),
  ),
  number: Type.Integer({
    description: 'Number of the partition; 0, found by its label, or else the next free number.',
    minimum: 0,
    maximum: 128,
    default: 0,
  }),
  sizeMiB: optional(
    integer(
      'Size in MiB; 0, the largest free block; absent, the size found if it exists, else the largest.',
      0,
      2 ** 40,
    ),
  ),
  startMiB: optional(
    integer(
      'Start in MiB; 0, the start of the largest free block; absent, the start found, else 0.',
      0,
      2 ** 40,
    ),
  ),
  typeGuid: optional(guid('GPT type; absent, Linux filesystem data (0FC63DAF-8483-4772-8E79-3D69D8477DE4).')),
  guid: optional(guid('GPT unique GUID; absent, chosen by the machine.')),
  attributes: optional(
    Type.Array(integer('Number of a bit.', 0, 63), {
      description:
        'GPT attribute bits that should be set (UEFI 2.10, section 5.3.3); absent, left as they are.',
      uniqueItems: true,
    }),
  ),
  wipePartitionEntry: off('Delete a partition of this number that does not match, and make it anew.'),
  shouldExist: Type.Boolean({ description: 'false, the partition must be absent.', default: true }),
  resize: off(
    'Grow or shrink a partition that matches in all but its size; its filesystem is grown with it.',
  ),
});
export type Partition = Of<typeof partition>;

export const disk = object('A disk and the partitions that should be on it.', {
  device: absolutePath('Path of the disk, best one that does not change between boots.', {
    examples: ['/dev/disk/by-id/virtio-data'],
  }),
  wipeTable: off(
    'Delete the whole partition table first; false, partitions that are not named here are kept.',
  ),
  partitions: list('The partitions, in the order they are made.', partition),
});
export type Disk = Of<typeof disk>;
