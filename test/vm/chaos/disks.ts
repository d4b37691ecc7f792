import { createHash } from 'node:crypto';
import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { obtain } from '../../../build/artifact.ts';
import { tools } from '../../../build/tools/index.ts';
import { runInTools } from '../../../build/tools/run.ts';
import { bytesOf } from './random.ts';

export type Extent = { readonly startMiB: number; readonly sizeMiB: number };

/** Partitions that are on the data disk before the first boot and whose bytes are never to change: one that the spec names, one that it does not. */
export const kept = {
  keep: { startMiB: 1, sizeMiB: 32 },
  neighbour: { startMiB: 900, sizeMiB: 8 },
} as const satisfies Readonly<Record<string, Extent>>;

const archive = { startMiB: 33, sizeMiB: 32 } as const;

/** Raw disks as a second-hand machine has them, data.raw and scratch.raw: with tables, filesystems and bytes on them. */
export const usedDisks = async (): Promise<string> =>
  obtain({
    name: 'used-disks',
    files: ['test/vm/chaos/disks.ts', 'test/vm/chaos/random.ts'],
    values: [await tools()],
    make: async (dir) => {
      const work = join(dir, 'work');
      mkdirSync(join(work, 'files'), { recursive: true });
      writeFileSync(join(work, 'files/letter'), bytesOf('letter', 5 * 2 ** 20));
      await makeDataDisk(dir, work);
      await makeScratchDisk(dir, work);
      rmSync(work, { recursive: true });
    },
  });

const makeDataDisk = async (dir: string, work: string): Promise<void> => {
  const path = join(dir, 'data.raw');
  await partition(path, work, {
    sizeMiB: 1024,
    lines: [
      line(kept.keep, 'name=keep, uuid=BBBBBBBB-0000-4000-8000-000000000001'),
      line(archive, 'name=archive, uuid=BBBBBBBB-0000-4000-8000-000000000002'),
      line(kept.neighbour, 'name=neighbour, uuid=BBBBBBBB-0000-4000-8000-000000000003'),
    ],
  });
  place(path, kept.keep, await ext4(work, ['-L', 'precious']));
  place(path, archive, await ext4(work, ['-L', 'archive']));
  place(path, kept.neighbour, bytesOf('neighbour', kept.neighbour.sizeMiB * 2 ** 20));
};

const makeScratchDisk = async (dir: string, work: string): Promise<void> => {
  const path = join(dir, 'scratch.raw');
  const old = { startMiB: 1, sizeMiB: 32 };
  await partition(path, work, {
    sizeMiB: 64,
    lines: [line(old, 'name=old'), line({ startMiB: 33, sizeMiB: 8 }, 'name=older')],
  });
  place(path, old, await ext4(work, ['-L', 'old']));
};

const line = ({ startMiB, sizeMiB }: Extent, more: string): string =>
  `start=${startMiB}MiB, size=${sizeMiB}MiB, type=0FC63DAF-8483-4772-8E79-3D69D8477DE4, ${more}`;

type Table = { readonly sizeMiB: number; readonly lines: readonly string[] };

const partition = async (path: string, work: string, { sizeMiB, lines }: Table): Promise<void> => {
  writeFileSync(path, '');
  truncateSync(path, sizeMiB * 2 ** 20);
  const script = join(work, 'script');
  writeFileSync(script, ['label: gpt', ...lines, ''].join('\n'));
  await runInTools(['sh', '-euc', 'sfdisk --quiet "$1" <"$2"', 'sfdisk', path, script]);
};

const ext4 = async (work: string, options: readonly string[]): Promise<Uint8Array> => {
  const path = join(work, 'ext4');
  rmSync(path, { force: true });
  await runInTools(['mkfs.ext4', '-q', ...options, '-d', join(work, 'files'), path, '32M']);
  return readFileSync(path);
};

const place = (disk: string, { startMiB }: Extent, bytes: Uint8Array): void => {
  const file = openSync(disk, 'r+');
  writeSync(file, bytes, 0, bytes.length, startMiB * 2 ** 20);
  closeSync(file);
};

/** What the kept bytes are known by, of a raw file that begins at `startMiB` of the disk. */
export const sumOf = (raw: string, { startMiB, sizeMiB }: Extent): string => {
  const bytes = new Uint8Array(sizeMiB * 2 ** 20);
  const file = openSync(raw, 'r');
  readSync(file, bytes, 0, bytes.length, startMiB * 2 ** 20);
  closeSync(file);
  return createHash('sha256').update(bytes).digest('hex');
};
