import { type Case, disk, filesystem, luks, partitions, raid, tang } from './build.ts';

export const volumes: readonly Case[] = [
  ['takes an array', raid({ spares: 1, options: ['-f', '-f'] })],
  ...[
    'linear',
    'raid0',
    '0',
    'stripe',
    'raid1',
    '1',
    'mirror',
    'raid4',
    '4',
    'raid5',
    '5',
    'raid6',
    '6',
    'raid10',
    '10',
  ].map((level): Case => [`takes an array of level ${level}`, raid({ level })]),
  ['takes no array of an unknown level', raid({ level: 'raid2' })],
  ['takes no array without a level', raid({ level: null })],
  ['takes no array with an empty level', raid({ level: '' })],
  ['takes no spares in stripes', raid({ level: 'raid0', spares: 1 })],
  ['takes 0 spares in stripes', raid({ level: 'stripe', spares: 0 })],
  ['takes no array without devices', raid({ devices: [] })],
  ['takes no array of a relative device', raid({ devices: ['sda'] })],
  ['takes no device twice', raid({ devices: ['/dev/vdb', '/dev/vdb'] })],
  ['takes no array twice', { storage: { raid: [...raid({}).storage.raid, ...raid({}).storage.raid] } }],
  ['takes a volume', luks({})],
  [
    'takes a volume with all it can have',
    luks({ keyFile: { source: 'data:,x' }, label: 'l', uuid: 'u', options: ['-a', '-a'], wipeVolume: true }),
  ],
  ['takes no volume without a device', luks({ device: null })],
  ['takes no volume of a relative device', luks({ device: 'sda' })],
  ['takes no volume whose name has a slash', luks({ name: 'a/b' })],
  ['takes no volume twice', { storage: { luks: [...luks({}).storage.luks, ...luks({}).storage.luks] } }],
  ['takes a label of 47 letters', luks({ label: 'a'.repeat(47) })],
  ['takes no label of 48 letters', luks({ label: 'a'.repeat(48) })],
  ['takes an empty key file', luks({ keyFile: { source: '' } })],
  ['takes no key file of an unknown scheme', luks({ keyFile: { source: 'x:y' } })],
  ['takes what later versions know', luks({ discard: true, openOptions: ['--a', '--b'] })],
  ['takes no open option twice', luks({ openOptions: ['--a', '--a'] })],
  ['takes tpm2', luks({ clevis: { tpm2: true } })],
  ['takes tang', luks({ clevis: { tang: [tang], threshold: 1 } })],
  [
    'takes tang with an advertisement',
    luks({ clevis: { tang: [{ ...tang, advertisement: '{"payload":"x"}' }] } }),
  ],
  ['takes no advertisement that is no JSON', luks({ clevis: { tang: [{ ...tang, advertisement: '{' }] } })],
  ['takes no tang without a thumbprint', luks({ clevis: { tang: [{ url: tang.url }] } })],
  ['takes no tang of another scheme', luks({ clevis: { tang: [{ ...tang, url: 'tang.test' }] } })],
  ['takes no tang twice', luks({ clevis: { tang: [tang, tang] } })],
  ['takes a custom pin', luks({ clevis: { custom: { pin: 'tpm2', config: '{}', needsNetwork: false } } })],
  ['takes an empty custom pin', luks({ clevis: { custom: {} } })],
  ['takes an empty custom pin beside tpm2', luks({ clevis: { tpm2: true, custom: {} } })],
  ['takes null for clevis', luks({ clevis: null })],
  ['takes any custom pin', luks({ clevis: { custom: { pin: 'yubikey', config: '{}' } } })],
  ['takes no custom pin without config', luks({ clevis: { custom: { pin: 'tpm2' } } })],
  ['takes no config without a pin', luks({ clevis: { custom: { config: '{}' } } })],
  ['takes a pin that only needs the network', luks({ clevis: { custom: { needsNetwork: true } } })],
  ['takes no custom pin beside tpm2', luks({ clevis: { tpm2: true, custom: { pin: 'sss', config: '{}' } } })],
  [
    'takes no custom pin beside a threshold',
    luks({ clevis: { threshold: 2, custom: { pin: 'sss', config: '{}' } } }),
  ],
  ['takes cex', luks({ cex: { enabled: true } })],
  ['takes no cex beside clevis', luks({ cex: { enabled: true }, clevis: { tpm2: true } })],
  ['takes no cex beside a key file', luks({ cex: { enabled: true }, keyFile: { source: 'data:,x' } })],
  ['takes cex that is off beside clevis', luks({ cex: { enabled: false }, clevis: { tpm2: true } })],
  ...['ext4', 'btrfs', 'xfs', 'vfat', 'swap', 'none'].map(
    (format): Case => [`takes ${format}`, filesystem({ format })],
  ),
  ...(
    [
      ['ext4', 16],
      ['btrfs', 256],
      ['xfs', 12],
      ['vfat', 11],
      ['swap', 15],
    ] as const
  ).flatMap(([format, bytes]): readonly Case[] => [
    [`takes the longest label of ${format}`, filesystem({ format, label: 'a'.repeat(bytes) })],
    [`takes no longer label of ${format}`, filesystem({ format, label: 'a'.repeat(bytes + 1) })],
  ]),
  ['takes no other filesystem', filesystem({ format: 'zfs' })],
  ['takes no virtiofs', filesystem({ format: 'virtiofs' })],
  ['takes a filesystem of nothing but its device', filesystem({})],
  ['takes a filesystem with an empty format', filesystem({ format: '' })],
  ['takes no path without a format', filesystem({ path: '/var' })],
  ['takes no mount options without a format', filesystem({ mountOptions: ['ro'] })],
  ['takes no wiping without a format', filesystem({ wipeFilesystem: true })],
  ['takes no options without a format', filesystem({ options: ['-L'] })],
  ['takes no label without a format', filesystem({ label: 'a' })],
  ['takes no filesystem without a device', { storage: { filesystems: [{ format: 'ext4' }] } }],
  [
    'takes no filesystem on a relative device',
    { storage: { filesystems: [{ device: 'vdb1', format: 'ext4' }] } },
  ],
  ['takes no filesystem at a relative path', filesystem({ format: 'ext4', path: 'var' })],
  ['takes a filesystem at an empty path', filesystem({ format: 'ext4', path: '' })],
  [
    'takes no filesystem’s device twice',
    {
      storage: {
        filesystems: [
          { device: '/dev/vdb', format: 'ext4' },
          { device: '/dev/vdb', format: 'xfs' },
        ],
      },
    },
  ],
  [
    'takes a path twice',
    {
      storage: {
        filesystems: [
          { device: '/dev/vdb', format: 'ext4', path: '/a' },
          { device: '/dev/vdc', format: 'xfs', path: '/a' },
        ],
      },
    },
  ],
  ['takes swap at a path', filesystem({ format: 'swap', path: '/swap' })],
  ['takes any UUID', filesystem({ format: 'ext4', uuid: 'abc' })],
  ['takes options twice', filesystem({ format: 'ext4', options: ['-O', '-O'], mountOptions: ['ro', 'ro'] })],
  [
    'warns of a filesystem on a partitioned disk',
    {
      storage: {
        ...partitions({ number: 1 }).storage,
        filesystems: [{ device: '/dev/vdb', format: 'ext4' }],
      },
    },
  ],
  [
    'warns of a filesystem that goes with its table',
    {
      storage: {
        ...disk({ wipeTable: true }).storage,
        filesystems: [{ device: '/dev/vdb', format: 'ext4' }],
      },
    },
  ],
  [
    'takes a filesystem on a whole disk',
    {
      storage: {
        ...disk({ wipeTable: true }).storage,
        filesystems: [{ device: '/dev/vdb', format: 'ext4', wipeFilesystem: true }],
      },
    },
  ],
];
