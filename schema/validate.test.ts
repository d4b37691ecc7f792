import { expect, test } from 'bun:test';
import { parseConfig, validateNode } from './validate.ts';

const spec = { glowplug: { version: '1.0.0' } };

test('parseConfig() fills every default in', () => {
  const parsed = parseConfig({
    ...spec,
    kubernetes: { version: 'v1.36' },
    storage: { disks: [{ device: '/dev/vdb', partitions: [{ label: 'a' }] }] },
  });
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  const { config } = parsed;
  expect(config.systemd.units).toEqual([]);
  expect(config.persistence.state.format).toBe('ext4');
  expect(config.kubernetes?.cri.engine).toBe('containerd');
  expect(config.kubernetes?.runtimes).toEqual(['runc']);
  expect(config.storage.disks[0]?.partitions[0]).toEqual({
    label: 'a',
    number: 0,
    wipePartitionEntry: false,
    shouldExist: true,
    resize: false,
  });
});

test('parseConfig() leaves out Kubernetes when the spec does', () => {
  const parsed = parseConfig(spec);
  expect('config' in parsed && parsed.config.kubernetes).toBeUndefined();
});

test('parseConfig() gives two specs defaults of their own', () => {
  const [a, b] = [parseConfig(spec), parseConfig(spec)];
  if ('problems' in a || 'problems' in b) throw new Error('unreachable: the spec is right');
  expect(a.config.storage.files).not.toBe(b.config.storage.files);
});

test('parseConfig() does not change what it is given', () => {
  const given = { glowplug: { version: '1.0.0' }, storage: { files: [{ path: '/etc/a' }] } };
  const before = structuredClone(given);
  parseConfig(given);
  expect(given).toEqual(before);
});

test('parseConfig() is the same on its own result', () => {
  const once = parseConfig({
    ...spec,
    storage: { files: [{ path: '/etc/a' }] },
    kubernetes: { version: 'v1.36' },
  });
  if ('problems' in once) throw new Error('unreachable: the spec is right');
  expect(parseConfig(once.config)).toEqual(once);
});

test('parseConfig() refuses another project’s config by its version', () => {
  const parsed = parseConfig({ ignition: { version: '3.4.0' } });
  expect('problems' in parsed && parsed.problems.map(({ code }) => code)).toEqual([
    'missing-key',
    'unknown-key',
  ]);
});

test('validateNode() accepts a whole node', () => {
  const problems = validateNode({
    variant: 'glowplug',
    version: '1.0.0',
    host: { hostname: 'cp1', sysctls: { 'net.ipv4.ip_forward': '1' } },
    storage: {
      disks: [{ device: '/dev/vdb', wipe_table: true, partitions: [{ label: 'etcd', size_mib: 4096 }] }],
      filesystems: [{ device: '/dev/disk/by-partlabel/etcd', format: 'ext4', path: '/var/lib/etcd' }],
      files: [{ path: '/etc/motd', mode: '0644', contents: { inline: 'hello\n' } }],
      trees: [{ local: 'etc', path: '/etc', file_mode: 420 }],
    },
    persistence: { folders: [{ path: '/opt/tool', on: { disk: '/dev/vdb', size_mib: 100 } }] },
    passwd: { users: [{ name: 'me', ssh_authorized_keys_local: ['me.pub'] }] },
    systemd: { units: [{ name: 'a.service', contents_local: 'a.service' }] },
    kubernetes: { version: 'v1.36', control_plane: { pod_subnet: '10.244.0.0/16', allow_workloads: true } },
  });
  expect(problems).toEqual([]);
});
