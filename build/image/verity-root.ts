import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { obtain } from '../artifact.ts';
import { sourceDateEpoch } from '../tools/bootstrap.ts';
import { tools } from '../tools/index.ts';
import { runInTools } from '../tools/run.ts';

export type VerityRoot = {
  readonly erofs: string;
  readonly verity: string;
  /** What the whole root filesystem is checked against, 64 hexadecimal digits; the kernel's command line holds it. */
  readonly rootHash: string;
};

/** The read-only root filesystem and its hash tree, as files. */
export const verityRoot = async (root: string): Promise<VerityRoot> => {
  const dir = await obtain({
    name: 'verity-root',
    files: ['build/image/verity-root.ts'],
    values: [root, await tools()],
    make: (dir) => makeVerityRoot(root, dir),
  });
  return readVerityRoot(dir);
};

/** What `makeVerityRoot` left in the folder. */
export const readVerityRoot = (dir: string): VerityRoot => ({
  ...pathsIn(dir),
  rootHash: readFileSync(join(dir, 'roothash'), 'utf8').trim(),
});

const pathsIn = (dir: string) => ({
  erofs: join(dir, 'root.erofs'),
  verity: join(dir, 'root.verity'),
});

/** Writes both files and the root hash into the folder. */
export const makeVerityRoot = async (root: string, dir: string): Promise<void> => {
  const { erofs, verity } = pathsIn(dir);
  await runInTools(['mkfs.erofs', ...erofsOptions, erofs, root]);
  const output = await runInTools(['veritysetup', 'format', ...verityOptions, erofs, verity]);
  const rootHash = /^Root hash:\s*([0-9a-f]{64})$/m.exec(output)?.[1];
  if (rootHash === undefined)
    throw new Error(`Cannot make the hash tree of "${erofs}": veritysetup said "${output}"`);
  writeFileSync(join(dir, 'roothash'), `${rootHash}\n`);
};

// docs/decisions/ tells why lz4hc and not zstd. Fixed UUIDs and salt, so that equal files give equal bytes.
const erofsOptions = [
  '--quiet',
  '-zlz4hc,level=6',
  '-C65536',
  `-T${sourceDateEpoch}`,
  '-U5e1f0e2b-6f4c-4b1f-9d0e-3a1d6c9b7a01',
  '-Lglowplug',
] as const;

const verityOptions = [
  '--uuid=5e1f0e2b-6f4c-4b1f-9d0e-3a1d6c9b7a02',
  '--salt=676c6f77706c7567676c6f77706c7567676c6f77706c7567676c6f77706c7567',
] as const;
