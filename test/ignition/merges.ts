type Config = Readonly<Record<string, unknown>>;

/** A claim, a parent and a child: what Ignition makes of them is in merged.gen.json. */
export type Merge = readonly [claim: string, parent: Config, child: Config];

const ignition = { version: '3.6.0' };
const storage = (more: object): Config => ({ ignition, storage: more });
const files = (...all: readonly object[]): Config => storage({ files: all });
const a = (more: object = {}) => ({ path: '/a', ...more });
const b = (more: object = {}) => ({ path: '/b', ...more });
const contents = (text: string, more: object = {}) => ({ contents: { source: `data:,${text}`, ...more } });
const headers = (...all: readonly object[]): Config =>
  files(a({ contents: { source: 'http://a.test/b', httpHeaders: all } }));
const disks = (...partitions: readonly object[]): Config =>
  storage({ disks: [{ device: '/dev/vdb', partitions }] });
const systemd = (...units: readonly object[]): Config => ({ ignition, systemd: { units } });
const users = (...all: readonly object[]): Config => ({ ignition, passwd: { users: all } });
const kernel = (shouldExist: readonly string[], shouldNotExist: readonly string[] = []): Config => ({
  ignition,
  kernelArguments: { shouldExist, shouldNotExist },
});
const settings = (more: object): Config => ({ ignition: { ...ignition, ...more } });
const filesystem = (more: object): Config =>
  storage({ filesystems: [{ device: '/dev/vdb1', format: 'ext4', ...more }] });
const raid = (more: object): Config => storage({ raid: [{ name: 'data', level: 'raid1', ...more }] });
const luks = (more: object): Config => storage({ luks: [{ name: 'data', device: '/dev/vdb', ...more }] });
const tang = (url: string, thumbprint: string) => ({ url, thumbprint });

export const merges: readonly Merge[] = [
  ['nothing with nothing', { ignition }, { ignition }],
  ['a parent with nothing', files(a(contents('x'))), { ignition }],
  ['nothing with a child', { ignition }, files(a(contents('x')))],
  ['files at different paths', files(a(contents('x'))), files(b(contents('y')))],
  ['files at one path: the child’s contents', files(a(contents('x'))), files(a(contents('y')))],
  ['files at one path: the parent’s mode stays', files(a({ mode: 0o600 })), files(a(contents('y')))],
  ['files at one path: the child’s mode wins', files(a({ mode: 0o600 })), files(a({ mode: 0o644 }))],
  [
    'files at one path: what is appended is appended',
    files(a({ append: [contents('x').contents] })),
    files(a({ append: [contents('x').contents] })),
  ],
  [
    'files at one path: the parent’s compression sticks',
    files(a(contents('x', { compression: 'gzip' }))),
    files(a(contents('y'))),
  ],
  [
    'files at one path: empty compression takes it away',
    files(a(contents('x', { compression: 'gzip' }))),
    files(a(contents('y', { compression: '' }))),
  ],
  [
    'files at one path: overwrite false wins',
    files(a({ overwrite: true, ...contents('x') })),
    files(a({ overwrite: false })),
  ],
  ['the order of files', files(a(), b(), { path: '/c' }), files({ path: '/d' }, b({ mode: 1 }))],
  ['a file that becomes a directory', files(a(contents('x')), b()), storage({ directories: [a()] })],
  [
    'a directory that becomes a link',
    storage({ directories: [a(), b()] }),
    storage({ links: [a({ target: '/b' })] }),
  ],
  ['a link that becomes a file', storage({ links: [a({ target: '/b' })] }), files(a(contents('x')))],
  [
    'a link that gets another target',
    storage({ links: [a({ target: '/b', hard: true })] }),
    storage({ links: [a({ target: '/c' })] }),
  ],
  ['headers: one is added', headers({ name: 'A', value: '1' }), headers({ name: 'B', value: '2' })],
  ['headers: one is changed', headers({ name: 'A', value: '1' }), headers({ name: 'A', value: '2' })],
  [
    'headers: one is taken away',
    headers({ name: 'A', value: '1' }, { name: 'B', value: '2' }),
    headers({ name: 'A' }),
  ],
  [
    'headers: one is taken away that was not there',
    headers({ name: 'B', value: '2' }),
    headers({ name: 'A' }),
  ],
  ['partitions by number', disks({ number: 1, sizeMiB: 5 }), disks({ number: 1, label: 'a' })],
  ['partitions by label', disks({ label: 'a', sizeMiB: 5 }), disks({ label: 'a', startMiB: 7 })],
  ['partitions by number beside label', disks({ number: 1, label: 'a' }), disks({ label: 'b' })],
  [
    'disks by device',
    storage({ disks: [{ device: '/dev/vdb', wipeTable: true }] }),
    storage({ disks: [{ device: '/dev/vdc' }, { device: '/dev/vdb', wipeTable: false }] }),
  ],
  ['filesystems by device', filesystem({ path: '/a', label: 'x' }), filesystem({ format: 'xfs', path: '' })],
  [
    'filesystems: options are appended',
    filesystem({ options: ['-a'], mountOptions: ['ro'] }),
    filesystem({ options: ['-a'], mountOptions: ['rw'] }),
  ],
  [
    'filesystems: a child without a format',
    filesystem({ path: '/a' }),
    storage({ filesystems: [{ device: '/dev/vdb1' }] }),
  ],
  [
    'arrays by name',
    raid({ devices: ['/dev/a', '/dev/b'], spares: 1, options: ['x'] }),
    raid({ level: 'raid5', devices: ['/dev/b', '/dev/c'], options: ['x'] }),
  ],
  [
    'volumes by name',
    luks({ options: ['-a'], openOptions: ['-o'], label: 'l' }),
    luks({ options: ['-a'], openOptions: ['-o', '-p'], discard: true }),
  ],
  [
    'volumes: tang servers by address',
    luks({ clevis: { tang: [tang('http://a', '1'), tang('http://b', '2')] } }),
    luks({ clevis: { tang: [tang('http://b', '3'), tang('http://c', '4')], threshold: 2 } }),
  ],
  [
    'volumes: a custom pin',
    luks({ clevis: { custom: { pin: 'sss', config: '{}', needsNetwork: true } } }),
    luks({ clevis: { custom: { pin: 'tpm2', config: '[]' } } }),
  ],
  [
    'units by name',
    systemd({ name: 'a.service', enabled: true, contents: '[Unit]\nA=b' }),
    systemd({ name: 'a.service', enabled: false }, { name: 'b.service', mask: true }),
  ],
  [
    'units: drop-ins by name',
    systemd({
      name: 'a.service',
      dropins: [{ name: 'a.conf', contents: '[Unit]\nA=b' }, { name: 'b.conf' }],
    }),
    systemd({
      name: 'a.service',
      dropins: [{ name: 'c.conf' }, { name: 'a.conf', contents: '[Unit]\nA=c' }],
    }),
  ],
  [
    'users by name',
    users({ name: 'core', uid: 5, sshAuthorizedKeys: ['k1', 'k2'], groups: ['wheel'] }),
    users({ name: 'core', sshAuthorizedKeys: ['k3', 'k1'], groups: ['docker', 'wheel'], shell: '/bin/sh' }),
  ],
  [
    'groups by name',
    { ignition, passwd: { groups: [{ name: 'a', gid: 5 }] } },
    { ignition, passwd: { groups: [{ name: 'b' }, { name: 'a', system: true }] } },
  ],
  ['kernel arguments: both', kernel(['a', 'b']), kernel(['b', 'c'])],
  ['kernel arguments: the child does not want one', kernel(['a', 'b']), kernel([], ['a'])],
  ['kernel arguments: the child wants one', kernel([], ['a', 'b']), kernel(['a'])],
  [
    'time limits',
    settings({ timeouts: { httpTotal: 5, httpResponseHeaders: 6 } }),
    settings({ timeouts: { httpTotal: 0 } }),
  ],
  [
    'proxies',
    settings({ proxy: { httpProxy: 'http://a', noProxy: ['x', 'y'] } }),
    settings({ proxy: { httpsProxy: 'https://b', noProxy: ['y', 'z'] } }),
  ],
  [
    'certificate authorities by source',
    settings({ security: { tls: { certificateAuthorities: [{ source: 'data:,a' }] } } }),
    settings({
      security: {
        tls: {
          certificateAuthorities: [
            { source: 'data:,b' },
            { source: 'data:,a', verification: { hash: `sha512-${'0'.repeat(128)}` } },
          ],
        },
      },
    }),
  ],
  [
    'merged configs by source',
    settings({ config: { merge: [{ source: 'http://a' }] } }),
    settings({ config: { merge: [{ source: 'http://b' }, { source: 'http://a', compression: 'gzip' }] } }),
  ],
  [
    'replacing configs',
    settings({ config: { replace: { source: 'http://a', compression: 'gzip' } } }),
    settings({ config: { replace: { source: 'http://b' } } }),
  ],
];
