import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { configOf } from '../../support/config.ts';
import { boot } from '../lab.ts';
import { feed, sh } from '../sh.ts';
import { endOf, inLab, partitionOf, type Scenario } from './scenario.ts';

/** Each format, with label and UUID, over something else that may be wiped. */
export const formats: Scenario = (dir) =>
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
    const filesystems = wanted.map(({ format, label, uuid }) => ({
      format,
      label,
      uuid,
      device: `/dev/disk/by-partlabel/${format}`,
      wipeFilesystem: true,
    }));
    const table = partitions.map(({ label, sizeMiB }) => `size=${sizeMiB}MiB, name="${label}"`).join('\n');
    await feed(`label: gpt\n${table}\n`, 'sfdisk', '--quiet', lab.data);
    const config = configOf({ storage: { disks: [{ device: '/dev/vdb', partitions }], filesystems } });
    return boot(lab, config, {
      look: async (applied) => ({
        end: endOf(applied),
        found: await Promise.all(
          [1, 2, 3, 4, 5].map(async (number) => {
            const device = partitionOf(applied, '/dev/vdb', number);
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
export const grown: Scenario = (dir) =>
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

const tag = async (device: string, name: string): Promise<string> =>
  (await sh('blkid', '--probe', '--match-tag', name, '--output', 'value', device)).trim();
