import { createHash } from 'node:crypto';
import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { explainOutcome } from '../../provisioner/console/failure.ts';
import { describeStep } from '../../provisioner/console/describe.ts';
import { linuxHost } from '../../provisioner/host/linux.ts';
import type { Config } from '../../schema/v1/config.ts';
import { configOf } from '../support/machine-model.ts';
import { wholeConfig } from './configs.ts';
import { cutAfter } from './cut-host.ts';
import { type Applied, boot, bootUntilCut, dropLab, type Lab, makeLab } from './lab.ts';
import { feed, sh } from './sh.ts';
import { takeSnapshot } from './snapshot.ts';

type Scenario = (dir: string, argument: string) => Promise<unknown>;

const inLab = async <T>(dir: string, work: (lab: Lab) => Promise<T>): Promise<T> => {
  const lab = await makeLab(dir);
  try {
    return await work(lab);
  } finally {
    await dropLab(lab);
  }
};

const endOf = ({ outcome }: Applied): string => (outcome.end === 'done' ? 'done' : explainOutcome(outcome));

const look = (applied: Applied): Promise<string> => Promise.resolve(endOf(applied));

const hashOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

const partitionOf = ({ disks }: Applied, name: string, number: number): string =>
  `${disks.find((disk) => disk.name === name)?.path}p${number}`;

const tag = async (device: string, name: string): Promise<string> =>
  (await sh('blkid', '--probe', '--match-tag', name, '--output', 'value', device)).trim();

/** A first boot of everything, then a second one of the same config on the same disks. */
const whole: Scenario = (dir) =>
  inLab(dir, async (lab) => {
    const first = await boot(lab, wholeConfig, {
      look: async (applied) => ({
        end: endOf(applied),
        ...(await takeSnapshot(lab, applied)),
        enabled: await sh('systemctl', `--root=${lab.root}`, 'is-enabled', 'hello.service'),
        user: await sh('chroot', lab.root, 'id', 'core'),
        issue: readFileSync(join(lab.root, 'etc/issue'), 'utf8'),
        log: readFileSync(join(lab.root, 'var/srv/log'), 'utf8'),
        machineId: readFileSync(join(lab.root, 'etc/machine-id'), 'utf8'),
        binds: readFileSync(join(lab.root, 'var/lib/glowplug/binds'), 'utf8'),
        gpt: await sh('sgdisk', '--verify', partitionOf(applied, '/dev/vda', 1).replace(/p1$/, '')),
      }),
    });
    const again = await boot(lab, wholeConfig, {
      look: async (applied) => ({
        end: endOf(applied),
        onDisks: applied.outcome.steps
          .map(({ step }) => step)
          .filter(({ kind }) => ['partition-disk', 'make-filesystem', 'seed-folder'].includes(kind))
          .map(describeStep),
        ...(await takeSnapshot(lab, applied)),
      }),
    });
    return { first, again };
  });

/** First boots cut short after a number of changes, each finished by a second one. */
const cuts: Scenario = (dir, argument) =>
  inLab(dir, async (lab) => {
    const counting = cutAfter(linuxHost, Number.POSITIVE_INFINITY);
    const want = await boot(lab, wholeConfig, {
      host: counting.host,
      look: (applied) => takeSnapshot(lab, applied),
    });
    const results = [];
    for (const fraction of argument.split(',').map(Number)) {
      await dropLab(lab);
      const fresh = await makeLab(dir);
      const power = cutAfter(linuxHost, Math.floor(fraction * counting.changes()));
      const cut = await bootUntilCut(fresh, wholeConfig, power.host);
      const end = await boot(fresh, wholeConfig, {
        look: async (applied) => ({ end: endOf(applied), snapshot: await takeSnapshot(fresh, applied) }),
      });
      results.push({
        at: `${fraction} of ${counting.changes()} changes: ${cut}`,
        end: end.end,
        same: Bun.deepEquals(end.snapshot, want),
        missing: difference(want.files, end.snapshot.files),
        extra: difference(end.snapshot.files, want.files),
      });
    }
    return results;
  });

const difference = (a: readonly string[], b: readonly string[]): readonly string[] =>
  a.filter((line) => !b.includes(line));

/** A partition that the config keeps, and one that it does not speak of, beside new ones. */
const kept: Scenario = (dir) =>
  inLab(dir, async (lab) => {
    const table =
      'label: gpt\nstart=3001, size=20000, name="unspoken", attrs="GUID:63"\nstart=40MiB, size=60MiB, name="kept"\n';
    await feed(table, 'sfdisk', '--quiet', lab.data);
    const noise = join(dir, 'noise');
    writeFileSync(noise, crypto.getRandomValues(new Uint8Array(60000)));
    for (const seek of [3001, 22000, 82000, 204000])
      await sh(
        'dd',
        `if=${noise}`,
        `of=${lab.data}`,
        'bs=512',
        `seek=${seek}`,
        'count=100',
        'conv=notrunc',
        'status=none',
      );
    const bytesOf = () => [hashRange(lab.data, 3001, 20000), hashRange(lab.data, 81920, 122880)];
    const before = bytesOf();
    const config = configOf({
      storage: {
        disks: [{ device: '/dev/vdb', partitions: [{ label: 'kept', sizeMiB: 60 }, { label: 'new' }] }],
        filesystems: [{ device: '/dev/disk/by-partlabel/new', format: 'ext4' }],
      },
    });
    const end = await boot(lab, config, { look });
    return { end, before, after: bytesOf(), table: await sh('sfdisk', '--dump', lab.data) };
  });

const hashRange = (path: string, start: number, count: number): string => {
  const bytes = new Uint8Array(count * 512);
  const file = openSync(path, 'r');
  readSync(file, bytes, 0, bytes.length, start * 512);
  closeSync(file);
  return createHash('sha256').update(bytes).digest('hex');
};

/** Configs that the machine refuses must leave every byte of every disk. */
const refused: Scenario = (dir) =>
  inLab(dir, async (lab) => {
    for (const image of [lab.boot, lab.data]) truncateSync(image, 100 * 2 ** 20);
    await sh('sgdisk', '--move-second-header', lab.boot);
    await sh('mkfs.ext4', '-q', '-F', '-L', 'precious', lab.data);
    const before = [hashOf(lab.boot), hashOf(lab.data)];
    const ends = [];
    for (const config of refusedConfigs)
      ends.push(
        await boot(lab, config, {
          look: async ({ outcome }) =>
            outcome.end === 'refused' ? outcome.plan.refusals.map(({ code }) => code) : outcome.end,
        }),
      );
    return { ends, same: Bun.deepEquals([hashOf(lab.boot), hashOf(lab.data)], before) };
  });

const refusedConfigs: readonly Config[] = [
  configOf({ storage: { disks: [{ device: '/dev/vdb', partitions: [{ label: 'a' }] }] } }),
  configOf({ storage: { filesystems: [{ device: '/dev/vdb', format: 'xfs' }] } }),
  configOf({ storage: { files: [{ path: '/etc/passwd', contents: { source: 'data:,x' } }] } }),
  configOf({ systemd: { units: [{ name: 'nobody.service', enabled: true }] } }),
];

/** Each format, with label and UUID, over something else that may be wiped. */
const formats: Scenario = (dir) =>
  inLab(dir, async (lab) => {
    const uuid = '0b0f3f0e-7d4c-4a44-9f3a-0123456789ab';
    const wanted = [
      { format: 'ext4', label: 'an ext4 label', uuid },
      { format: 'xfs', label: 'x', uuid, sizeMiB: 320 },
      { format: 'btrfs', label: 'btrfs $label', uuid, sizeMiB: 120 },
      { format: 'vfat', label: 'VFAT', uuid: '1234-ABCD' },
      { format: 'swap', label: 'swap', uuid },
    ];
    const partitions = wanted.map(({ format, sizeMiB = 40 }) => ({ label: format, sizeMiB }));
    const filesystems = wanted.map(({ sizeMiB: _, ...one }) => ({
      ...one,
      device: `/dev/disk/by-partlabel/${one.format}`,
      wipeFilesystem: true,
    }));
    const table = partitions.map(({ label, sizeMiB }) => `size=${sizeMiB}MiB, name="${label}"`).join('\n');
    await feed(`label: gpt\n${table}\n`, 'sfdisk', '--quiet', lab.data);
    const config = configOf({ storage: { disks: [{ device: '/dev/vdb', partitions }], filesystems } });
    return boot(lab, config, {
      look: async (applied) => ({
        end: endOf(applied),
        found: await Promise.all(
          wanted.map(async (_, i) => {
            const device = partitionOf(applied, '/dev/vdb', i + 1);
            return {
              format: await tag(device, 'TYPE'),
              label: await tag(device, 'LABEL'),
              uuid: await tag(device, 'UUID'),
            };
          }),
        ),
      }),
    });
  });

/** Partitions that grow with their filesystems and what is in them. */
const grown: Scenario = (dir) =>
  inLab(dir, async (lab) => {
    const config = (more: Readonly<Record<string, number>>) =>
      configOf({
        storage: {
          disks: [
            {
              device: '/dev/vdb',
              partitions: growing.map((format) => ({
                label: format,
                startMiB: starts[format],
                resize: true,
                sizeMiB: more[format],
              })),
            },
          ],
          filesystems: growing.map((format) => ({
            device: `/dev/disk/by-partlabel/${format}`,
            format,
            path: `/var/${format}`,
          })),
          files: growing.map((format) => ({
            path: `/var/${format}/f`,
            contents: { source: `data:,${format}` },
          })),
        },
      });
    const sizes = async () =>
      Promise.all(
        growing.map(async (format) =>
          Math.round(
            Number(
              (
                await sh(
                  'findmnt',
                  '--noheadings',
                  '--bytes',
                  '--output',
                  'SIZE',
                  join(lab.root, 'var', format),
                )
              ).trim(),
            ) /
              2 ** 20,
          ),
        ),
      );
    const one = await boot(lab, config({ ext4: 40, xfs: 310, btrfs: 120 }), {
      look: async (applied) => ({ end: endOf(applied), sizes: await sizes() }),
    });
    const two = await boot(lab, config({ ext4: 90, xfs: 380, btrfs: 0 }), {
      look: async (applied) => ({
        end: endOf(applied),
        sizes: await sizes(),
        texts: growing.map((format) => readFileSync(join(lab.root, 'var', format, 'f'), 'utf8')),
      }),
    });
    return { one, two };
  });

const growing = ['ext4', 'xfs', 'btrfs'] as const;
const starts = { ext4: 1, xfs: 100, btrfs: 500 } as const;

/** A folder with what an overlay store has: whiteouts and opaque folders. */
const seeded: Scenario = (dir) =>
  inLab(dir, async (lab) => {
    // On a filesystem of its own: an overlay, which /usr is here, lets nobody make what it keeps for itself.
    const images = join(lab.root, 'usr/share/glowplug');
    mkdirSync(images, { recursive: true });
    await sh('mount', '-t', 'tmpfs', 'store', images);
    const store = join(images, 'images/control-plane');
    mkdirSync(join(store, 'io.snapshotter/1/fs'), { recursive: true });
    writeFileSync(join(store, 'meta.db'), 'meta');
    truncateSync(join(store, 'meta.db'), 5 * 2 ** 20);
    await sh('mknod', join(store, 'io.snapshotter/1/fs/gone'), 'c', '0', '0');
    mkdirSync('/usr/libexec/cni', { recursive: true });
    writeFileSync('/usr/libexec/cni/bridge', 'bridge', { mode: 0o755 });
    const config = configOf({ kubernetes: { version: 'v1.36', kubeadm: { init: {} } } });
    return boot(lab, config, {
      look: async (applied) => ({
        end: endOf(applied),
        store: (await sh('find', join(lab.root, 'var/lib/containerd'), '-printf', '%y %P\\n'))
          .split('\n')
          .sort(),
        plugin: statSync(join(lab.root, 'opt/cni/bin/bridge')).mode.toString(8),
      }),
    });
  });

export const scenarios: Readonly<Record<string, Scenario>> = {
  whole,
  cuts,
  kept,
  refused,
  formats,
  grown,
  seeded,
};
