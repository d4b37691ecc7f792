import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { sourceDateEpoch } from '../tools/bootstrap.ts';
import { runInTools } from '../tools/run.ts';
import { fillEsp } from './esp.ts';
import { planLayout, planPartitions, renderPartition } from './layout.ts';
import type { VerityRoot } from './verity-root.ts';

export type DiskInputs = VerityRoot & { readonly uki: string; readonly rootMiB: number };

/** Writes the disk image, raw and qcow2, into the folder. */
export const makeDisk = async (dir: string, { uki, rootMiB, ...root }: DiskInputs): Promise<void> => {
  const esp = join(dir, 'esp');
  const definitions = join(dir, 'repart.d');
  const raw = join(dir, 'disk.raw');
  await fillEsp(esp, uki);
  await execa('find', [esp, '-exec', 'touch', '--date', `@${sourceDateEpoch}`, '{}', '+']);
  mkdirSync(definitions);
  for (const file of planPartitions(planLayout(rootMiB), { ...root, esp }))
    writeFileSync(join(definitions, `${file.name}.conf`), renderPartition(file));
  await runInTools(['systemd-repart', ...repartOptions, `--definitions=${definitions}`, raw], { env });
  await runInTools(['qemu-img', 'convert', '-O', 'qcow2', raw, join(dir, 'disk.qcow2')]);
  rmSync(esp, { recursive: true });
  rmSync(definitions, { recursive: true });
};

// The seed gives the disk, and each partition without a UUID of its own, the same one in every build.
const repartOptions = [
  '--empty=create',
  '--size=auto',
  '--offline=yes',
  '--dry-run=no',
  '--pretty=no',
  '--seed=5e1f0e2b-6f4c-4b1f-9d0e-3a1d6c9b7a00',
] as const;

const env = { SOURCE_DATE_EPOCH: sourceDateEpoch, TZ: 'UTC', SYSTEMD_LOG_LEVEL: 'warning' } as const;
