import { describe, expect, setDefaultTimeout, test } from 'bun:test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paints } from '../../transpiler/render/paint.ts';
import { transpile } from '../../transpiler/transpile.ts';
import type { Io } from '../io.ts';
import { assumeMachine } from '../plan/assumed-machine.ts';
import { run } from '../run.ts';
import { plan } from './plan.ts';

// A busy machine is no failure: these take a second on an idle one.
setDefaultTimeout(120_000);

const yaml = readFileSync(join(import.meta.dir, '../../examples/control-plane.yaml'), 'utf8');

const planned = async (argv: readonly string[], files: Readonly<Record<string, string>>) => {
  const said = { out: '', error: '' };
  const io: Io = {
    print: (text) => (said.out += text),
    complain: (text) => (said.error += text),
    read: (path) => new TextEncoder().encode(files[path] ?? ''),
    paint: paints.plain,
    paintPrinted: paints.plain,
  };
  return { code: await run(['plan', ...argv], [plan], io), ...said };
};

const factsOf = async (text: string) => {
  const { node } = await transpile(text, { name: 'node.yaml' });
  if (node === undefined) throw new Error('unreachable: the example is right');
  return assumeMachine(node.config);
};

describe('glowplug plan', () => {
  test('says that it assumes a machine, and shows disks, files and kubeadm', async () => {
    const { code, out } = await planned(['node.yaml'], { 'node.yaml': yaml });
    expect(code).toBe(0);
    for (const part of [
      'so one is assumed',
      '/dev/disk/by-id/virtio-data',
      '/var/lib/etcd',
      'glowplug-state',
      '/etc/motd',
      'kubeadm init',
    ])
      expect(out).toContain(part);
  });

  test('takes units that are named for there on a machine that is assumed', async () => {
    const units = 'systemd:\n  units:\n    - name: getty@tty2.service\n      enabled: true\n';
    const args = 'kernel_arguments:\n  should_exist: [nomodeset]\n';
    const text = `variant: glowplug\nversion: 1.0.0\n${args}${units}`;
    const { code, out } = await planned(['node.yaml'], { 'node.yaml': text });
    expect(code).toBe(0);
    expect(out).toContain('enable getty@tty2.service');
    expect(out).toContain('reboot with nomodeset');
  });

  test('assumes the image on the first disk of a mirror', async () => {
    const devices = '[/dev/sda, /dev/disk/by-id/ata-second]';
    const text = `variant: glowplug\nversion: 1.0.0\nstorage:\n  boot_device: { mirror: { devices: ${devices} } }\n`;
    const { code, out } = await planned(['node.yaml'], { 'node.yaml': text });
    expect(code).toBe(0);
    expect(out).toContain('/dev/sda, the boot disk');
    expect(out).toContain('copy the ESP /dev/sda1 to /dev/vdb1');
  });

  test.each([
    ['the state alone', 'persistence: { state: { size_mib: 30720 } }\n'],
    [
      'a mirror and what is beside its state',
      `storage:
  boot_device: { mirror: { devices: [/dev/sda, /dev/sdb] } }
  disks:
    - { device: /dev/sda, partitions: [{ label: data, size_mib: 20480 }] }
    - { device: /dev/sdb, partitions: [{ label: more, size_mib: 20480 }] }
persistence: { state: { size_mib: 30720 } }
`,
    ],
  ])('assumes boot disks that are large enough for %s', async (_, text) => {
    const files = { 'node.yaml': `variant: glowplug\nversion: 1.0.0\n${text}` };
    expect(await planned(['node.yaml'], files)).toMatchObject({ code: 0, error: '' });
  });

  test('says which machine the facts are of', async () => {
    const inventory = { model: 'Acme R1', processor: 'P9', cores: 8, memoryMiB: 16384, interfaces: [] };
    const facts = JSON.stringify({ ...(await factsOf(yaml)), inventory });
    const { out } = await planned(['node.yaml', '--facts', 'f.json'], { 'node.yaml': yaml, 'f.json': facts });
    expect(out).toContain('On the machine of f.json (Acme R1, P9, 8 cores, 16384 MiB)');
  });

  test('gives disks before and after as JSON', async () => {
    const { out } = await planned(['--json', 'node.yaml'], { 'node.yaml': yaml });
    const json: unknown = JSON.parse(out);
    expect(json).toMatchObject({
      facts: null,
      disks: [
        {
          device: '/dev/vdb',
          partitions: [{ label: 'etcd', nowMiB: null, thenMiB: 2048, makes: 'ext4' }, {}],
        },
        {},
      ],
      refusals: [],
    });
  });

  test('ends with 3 and the reasons where the machine would refuse', async () => {
    const facts = await factsOf(yaml);
    const foreign = facts.disks.map((disk) =>
      disk.path === facts.bootDisk ? disk : { ...disk, table: { kind: 'foreign', label: 'dos' } },
    );
    const files = { 'node.yaml': yaml, 'facts.json': JSON.stringify({ ...facts, disks: foreign }) };
    const { code, out, error } = await planned(['node.yaml', '--facts', 'facts.json'], files);
    expect([code, out]).toEqual([3, '']);
    expect(error).toContain('error[table-foreign]');
    expect(error).toContain('--> node.yaml:');
    expect((await planned(['node.yaml', '--json', '--facts', 'facts.json'], files)).code).toBe(3);
  });

  test('refuses facts that are none with 2', async () => {
    for (const facts of ['{}', 'nonsense', '{"version": 2}'])
      expect((await planned(['node.yaml', '--facts', 'f'], { 'node.yaml': yaml, f: facts })).code).toBe(2);
  });

  test('ends with 1 where the config is wrong', async () => {
    expect((await planned(['node.yaml'], { 'node.yaml': `${yaml}x: 1\n` })).code).toBe(1);
  });

  test('shows no token', async () => {
    const worker = readFileSync(join(import.meta.dir, '../../examples/worker.yaml'), 'utf8');
    for (const flags of [[], ['--json']]) {
      const { out, code } = await planned([...flags, 'node.yaml'], { 'node.yaml': worker });
      expect([code, out.includes('0123456789abcdef'), out.includes('(secret)')]).toEqual([0, false, true]);
    }
  });
});
