import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../../../schema/v1/config.ts';
import { configOf } from '../../support/config.ts';
import { boot } from '../lab.ts';
import { feed, sh } from '../sh.ts';
import { endOf, inLab, type Scenario } from './scenario.ts';

/** A partition that the config keeps, and one that it does not speak of, beside new ones. */
export const kept: Scenario = (dir) =>
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
    const end = await boot(lab, config, { look: async (applied) => endOf(applied) });
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
export const refused: Scenario = (dir) =>
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

const hashOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');
