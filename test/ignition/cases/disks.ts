import { type Case, disk, guid, partitions } from './build.ts';

export const disks: readonly Case[] = [
  ['takes a disk', disk({})],
  ['takes no disk without a device', { storage: { disks: [{}] } }],
  ['takes no disk of a relative path', { storage: { disks: [{ device: 'sda' }] } }],
  ['takes no disk twice', { storage: { disks: [{ device: '/dev/vdb' }, { device: '/dev/vdb' }] } }],
  ['takes a table to wipe', disk({ wipeTable: true })],
  [
    'takes partitions',
    partitions({ label: 'a', sizeMiB: 100 }, { label: 'b', number: 3, startMiB: 0, sizeMiB: 0 }),
  ],
  ['takes a partition by number', partitions({ number: 1 })],
  ['takes no partition without label and number', partitions({ sizeMiB: 100 })],
  ['takes a partition with an empty label', partitions({ label: '' })],
  ['takes no label twice', partitions({ label: 'a', number: 1 }, { label: 'a', number: 2 })],
  ['takes no number twice', partitions({ number: 1 }, { number: 1 })],
  ['takes a number above 128', partitions({ number: 200 })],
  ['takes null for a number', partitions({ label: 'a', number: null })],
  ['takes a label of 36 letters', partitions({ label: 'a'.repeat(36) })],
  ['takes no label of 37 letters', partitions({ label: 'a'.repeat(37) })],
  ['takes no label of 20 letters with two bytes each', partitions({ label: 'é'.repeat(20) })],
  ['takes no label with a colon', partitions({ label: 'a:b' })],
  ['takes a label with spaces and quotes', partitions({ label: 'my "data"' })],
  ['takes GUIDs', partitions({ label: 'a', guid, typeGuid: guid.toLowerCase() })],
  ['takes empty GUIDs', partitions({ label: 'a', guid: '', typeGuid: '' })],
  ['takes no malformed GUID', partitions({ label: 'a', guid: 'abc' })],
  ['takes no malformed type', partitions({ label: 'a', typeGuid: `${guid}0` })],
  ['takes one GUID twice', partitions({ label: 'a', guid }, { label: 'b', guid })],
  [
    'takes no partitions that overlap',
    partitions({ number: 1, startMiB: 1, sizeMiB: 100 }, { number: 2, startMiB: 50, sizeMiB: 100 }),
  ],
  [
    'takes no partition inside another',
    partitions({ number: 1, startMiB: 1, sizeMiB: 100 }, { number: 2, startMiB: 50, sizeMiB: 1 }),
  ],
  [
    'takes partitions that touch',
    partitions({ number: 1, startMiB: 1, sizeMiB: 100 }, { number: 2, startMiB: 101, sizeMiB: 100 }),
  ],
  [
    'takes no rest of the disk inside another',
    partitions({ number: 1, startMiB: 1, sizeMiB: 100 }, { number: 2, startMiB: 50, sizeMiB: 0 }),
  ],
  [
    'takes a partition without a size inside another',
    partitions({ number: 1, startMiB: 1, sizeMiB: 100 }, { number: 2, startMiB: 50 }),
  ],
  [
    'takes two partitions that take all',
    partitions({ number: 1, startMiB: 0, sizeMiB: 0 }, { number: 2, startMiB: 0, sizeMiB: 0 }),
  ],
  ['takes an absent partition', partitions({ number: 1, shouldExist: false })],
  [
    'takes an absent partition with an empty type',
    partitions({ number: 1, shouldExist: false, typeGuid: '' }),
  ],
  ['takes no absent partition with a label', partitions({ number: 1, shouldExist: false, label: 'a' })],
  ['takes no absent partition with a size', partitions({ number: 1, shouldExist: false, sizeMiB: 0 })],
  [
    'takes no absent partition beside one without a number',
    partitions({ number: 1, shouldExist: false }, { label: 'a' }),
  ],
  [
    'takes an absent partition beside one with a number',
    partitions({ number: 1, shouldExist: false }, { label: 'a', number: 2 }),
  ],
  ['takes a partition to resize', partitions({ label: 'a', sizeMiB: 100, resize: true })],
  ['takes an entry to wipe', partitions({ number: 1, wipePartitionEntry: true })],
];
