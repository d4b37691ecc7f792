import { expect, test } from 'bun:test';
import { configOf } from '../../test/support/config.ts';
import { bootDisk, diskOf, factsOf } from '../../test/support/machine-model.ts';
import { linkTo } from '../../test/support/path-facts.ts';
import type { Facts } from '../facts/facts.ts';
import { planEnablement } from './enablement.ts';
import { escapePath } from './escape-path.ts';
import { planMachineId } from './machine-id.ts';
import { renderMountUnits } from './mount-units.ts';
import { planMounts } from './mounts.ts';
import { renderNode } from './node-files.ts';
import { planSeeds } from './seeds.ts';

const etcd = {
  device: '/dev/disk/by-partlabel/etcd',
  format: 'ext4',
  path: '/var/lib/etcd',
  mountOptions: ['noatime', 'nodev'],
};
const storage = { disks: [{ device: '/dev/vdb', partitions: [{ label: 'etcd' }] }], filesystems: [etcd] };
const machine = factsOf([bootDisk(), diskOf('/dev/vdb', 1024)]);
const folder = { kind: 'directory', mode: 0o755, uid: 0, gid: 0, empty: false, unfinished: false } as const;

test('planMounts() mounts state, then what is on it', () => {
  const { steps } = planMounts(configOf({ storage }), machine);
  expect(steps.map(({ gives, needs }) => [gives[0], needs])).toEqual([
    ['mount:/var', ['device:/dev/vda3', 'filesystem:/dev/vda3']],
    ['mount:/var/lib/etcd', ['device:/dev/vdb1', 'filesystem:/dev/vdb1', 'mount:/var', 'mount:/var/lib']],
    ['mount:/etc', ['mount:/var']],
    ['mount:/etc/cni/net.d', ['mount:/var', 'mount:/etc', 'mount:/etc/cni']],
    ['mount:/etc/kubernetes', ['mount:/var', 'mount:/etc']],
    ['mount:/home', ['mount:/var']],
    ['mount:/opt/cni/bin', ['mount:/var', 'mount:/opt', 'mount:/opt/cni']],
    ['mount:/root', ['mount:/var']],
  ]);
});

test('planMounts() refuses a mount point that the read-only image lacks', () => {
  const config = configOf({ storage: { ...storage, filesystems: [{ ...etcd, path: '/data' }] } });
  const { refusals } = planMounts(config, { ...machine, paths: { '/data': { kind: 'absent' } } });
  expect(refusals).toMatchObject([{ code: 'mount-point-missing', because: '/storage/filesystems/0' }]);
});

test('planMounts() makes a mount point in a kept folder', () => {
  const filesystems = [{ ...etcd, path: '/srv/data' }];
  const config = configOf({
    storage: { ...storage, filesystems },
    persistence: { folders: [{ path: '/srv' }] },
  });
  const { refusals } = planMounts(config, { ...machine, paths: { '/srv/data': { kind: 'absent' } } });
  expect(refusals).toEqual([]);
});

test('planMounts() leaves what is mounted', () => {
  const mounts = Object.fromEntries(
    ['/var', '/etc', '/home'].map((path) => [path, { device: 'x', format: 'x' }]),
  );
  const { steps } = planMounts(configOf({}), { ...machine, mounts });
  expect(steps.map(({ gives }) => gives[0])).toEqual([
    'mount:/etc/cni/net.d',
    'mount:/etc/kubernetes',
    'mount:/opt/cni/bin',
    'mount:/root',
  ]);
});

test('a kept folder with a filesystem of its own is not on the state partition', () => {
  const config = configOf({ storage: { ...storage, filesystems: [{ ...etcd, path: '/home' }] } });
  expect(planMounts(config, machine).steps.filter(({ gives }) => gives[0] === 'mount:/home')).toHaveLength(1);
  const binds = renderNode(config).files.find(({ path }) => path === '/var/lib/glowplug/binds');
  expect(binds?.text).toBe('/etc/cni/net.d\n/etc/kubernetes\n/opt/cni/bin\n/root\n');
});

// What `systemd-escape --path` answers.
test.each([
  ['/var/lib/etcd', 'var-lib-etcd'],
  ['/dev/disk/by-partlabel/a b', 'dev-disk-by\\x2dpartlabel-a\\x20b'],
  ['/.hidden/x', '\\x2ehidden-x'],
  ['/', '-'],
  ['/ä', '\\xc3\\xa4'],
])('escapePath(%j) is %j', (path, escaped) => {
  expect(escapePath(path)).toBe(escaped);
});

test('renderMountUnits() mounts the author’s filesystems on later boots, checked first', () => {
  const swap = { device: '/dev/disk/by-partlabel/100%', format: 'swap' };
  const { files, links } = renderMountUnits(configOf({ storage: { filesystems: [etcd, swap] } }));
  expect(files.map(({ path }) => path)).toEqual([
    '/etc/systemd/system/var-lib-etcd.mount',
    '/etc/systemd/system/dev-disk-by\\x2dpartlabel-100\\x25.swap',
  ]);
  expect(files[0]?.text).toContain(
    '[Mount]\nWhat=/dev/disk/by-partlabel/etcd\nWhere=/var/lib/etcd\nType=ext4\nOptions=noatime,nodev\n',
  );
  expect(files[1]?.text).toContain('What=/dev/disk/by-partlabel/100%%\n');
  expect(links[0]).toMatchObject({
    path: '/etc/systemd/system/local-fs.target.requires/var-lib-etcd.mount',
    target: '../var-lib-etcd.mount',
  });
});

test.each([
  ['/home', '/var/home', 'var-home.mount'],
  ['/srv/data', '/var/srv/data', 'var-srv-data.mount'],
  ['/srv2', '/srv2', 'srv2.mount'],
])('renderMountUnits() for %s mounts at %s, with no link of the image in it', (path, where, name) => {
  const [unit] = renderMountUnits(configOf({ storage: { filesystems: [{ ...etcd, path }] } })).files;
  expect(unit?.path).toBe(`/etc/systemd/system/${name}`);
  expect(unit?.text).toContain(`Where=${where}\n`);
});

test('renderMountUnits() lets a boot go on without what is mounted with nofail', () => {
  const nofail = { ...etcd, mountOptions: ['nofail'] };
  const swap = { device: '/dev/vdb1', format: 'swap', mountOptions: ['nofail'] };
  const { files, links } = renderMountUnits(configOf({ storage: { filesystems: [nofail, swap] } }));
  expect(links.map(({ path }) => path)).toEqual([
    '/etc/systemd/system/local-fs.target.wants/var-lib-etcd.mount',
    '/etc/systemd/system/swap.target.wants/dev-vdb1.swap',
  ]);
  expect(files[0]?.text).toEndWith('Options=nofail\n\n[Install]\nWantedBy=local-fs.target\n');
  expect(files[1]?.text).toEndWith('Options=nofail\n\n[Install]\nWantedBy=swap.target\n');
});

test('renderMountUnits() has swap on a volume that needs the network wait for it, and nothing wait for swap', () => {
  const tang = [{ url: 'http://tang.example.net', thumbprint: 'REPLACE' }];
  const luks = [{ name: 'swap', device: '/dev/vdb1', clevis: { tang } }];
  const filesystems = [{ device: '/dev/mapper/swap', format: 'swap' }];
  const { files, links } = renderMountUnits(configOf({ storage: { luks, filesystems } }));
  expect(links.map(({ path }) => path)).toEqual([
    '/etc/systemd/system/remote-fs.target.requires/dev-mapper-swap.swap',
  ]);
  expect(files[0]?.text).toBe(`# Made by glowplug-node.
[Unit]
DefaultDependencies=no
Conflicts=umount.target
Before=umount.target remote-fs.target

[Swap]
What=/dev/mapper/swap
Options=_netdev

[Install]
RequiredBy=remote-fs.target
`);
});

test('renderMountUnits() leaves a unit of the author’s alone', () => {
  const units = [{ name: 'var-lib-etcd.mount', contents: '[Mount]\n' }];
  expect(renderMountUnits(configOf({ storage: { filesystems: [etcd] }, systemd: { units } })).files).toEqual(
    [],
  );
});

const withUnit = (unit: Readonly<Record<string, unknown>>, units: Readonly<Record<string, string>>) =>
  planEnablement(configOf({ systemd: { units: [unit] } }), { ...machine, units });

test.each([
  [{ name: 'a.service', enabled: true }, { 'a.service': 'disabled' }, { enable: ['a.service'] }],
  [{ name: 'a.service', enabled: false }, { 'a.service': 'enabled' }, { disable: ['a.service'] }],
  [{ name: 'a.service', enabled: true, contents: '[Service]\n' }, {}, { enable: ['a.service'] }],
  // An instance of a template that the config has, or the image.
  [{ name: 'a@1.service', enabled: true }, { 'a@1.service': 'disabled' }, { enable: ['a@1.service'] }],
  // Of a template another instance is enabled than the one asked for.
  [{ name: 'a@.service', enabled: true }, { 'a@.service': 'indirect' }, { enable: ['a@.service'] }],
  // Its text takes the place of the image's mask.
  [
    { name: 'a.service', enabled: true, contents: '[Service]\n' },
    { 'a.service': 'masked' },
    { enable: ['a.service'] },
  ],
] as const)('planEnablement() for %j where units are %j', (unit, units, expected) => {
  expect(withUnit(unit, units).steps[0]).toMatchObject(expected);
});

test.each([
  [{ name: 'a.service', enabled: true }, { 'a.service': 'enabled' }],
  [{ name: 'a.service', enabled: true }, { 'a.service': 'static' }],
  [{ name: 'a.service', enabled: false }, {}],
  [{ name: 'a.service', mask: true }, { 'a.service': 'masked' }],
  [{ name: 'a.service', mask: false }, { 'a.service': 'disabled' }],
  [{ name: 'a.service', mask: false }, {}],
  [{ name: 'a.service', enabled: false }, { 'a.service': 'masked' }],
] as const)('planEnablement() has nothing to do for %j where units are %j', (unit, units) => {
  expect(withUnit(unit, units)).toEqual({ steps: [], refusals: [] });
});

const masked: Facts['paths'] = {
  '/etc/systemd/system/a.service': linkTo('/dev/null'),
};

test.each([
  [{ mask: false }, { unmask: ['a.service'], enable: [] }],
  [
    { mask: false, enabled: true },
    { unmask: ['a.service'], enable: ['a.service'] },
  ],
])('planEnablement() takes a mask of /etc away for %j', (unit, expected) => {
  const config = configOf({ systemd: { units: [{ name: 'a.service', ...unit }] } });
  const { steps } = planEnablement(config, { ...machine, units: { 'a.service': 'masked' }, paths: masked });
  expect(steps[0]).toMatchObject(expected);
});

test.each([
  [{ enabled: true }, masked, '/systemd/units/0/enabled'],
  [{ mask: false }, {}, '/systemd/units/0/mask'],
])('planEnablement() refuses %j where the mask stays', (unit, paths, because) => {
  const config = configOf({ systemd: { units: [{ name: 'a.service', ...unit }] } });
  const { refusals } = planEnablement(config, { ...machine, units: { 'a.service': 'masked' }, paths });
  expect(refusals).toMatchObject([{ code: 'unit-masked', because }]);
});

test('planEnablement() finds the template of an instance in the config', () => {
  const units = [
    { name: 'a@.service', contents: '[Service]\n' },
    { name: 'a@1.service', enabled: true },
  ];
  expect(planEnablement(configOf({ systemd: { units } }), machine)).toMatchObject({
    steps: [{ enable: ['a@1.service'] }],
    refusals: [],
  });
});

test('planEnablement() refuses to enable what nobody has', () => {
  expect(withUnit({ name: 'nobody.service', enabled: true }, {}).refusals).toMatchObject([
    { code: 'unit-not-found', because: '/systemd/units/0/enabled' },
  ]);
});

test.each([
  [{ kind: 'absent' } as const, 1],
  [{ ...folder, kind: 'file', bytes: 0, inode: '', hashes: {}, tail: '' } as const, 1],
  [{ ...folder, kind: 'file', bytes: 33, inode: '', hashes: {}, tail: '' } as const, 0],
])('planMachineId() that finds %j plans %d steps', (fact, steps) => {
  expect(planMachineId(configOf({}), { ...machine, paths: { '/etc/machine-id': fact } }).steps).toHaveLength(
    steps,
  );
});

test.each([
  [{ init: {} }, 'control-plane'],
  [{ join: { controlPlane: {} } }, 'control-plane'],
  [{ join: {} }, 'worker'],
])('planSeeds() for kubeadm %j copies the %s store', (kubeadm, role) => {
  const from = `/usr/share/glowplug/images/${role}`;
  const config = configOf({ kubernetes: { version: 'v1.36', kubeadm } });
  const { steps } = planSeeds(config, { ...machine, paths: { [from]: folder } });
  expect(steps).toMatchObject([{ from, path: '/var/lib/containerd' }]);
});

test('planSeeds() leaves a store that has something, unless its copy was cut short', () => {
  const from = '/usr/share/glowplug/images/worker';
  const config = configOf({ kubernetes: { version: 'v1.36', kubeadm: { join: {} } } });
  const seeds = (more: object) =>
    planSeeds(config, {
      ...machine,
      paths: { [from]: folder, '/var/lib/containerd': { ...folder, ...more } },
    }).steps.length;
  expect([seeds({}), seeds({ unfinished: true }), seeds({ empty: true })]).toEqual([0, 1, 1]);
});
