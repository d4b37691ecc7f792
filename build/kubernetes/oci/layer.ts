import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { execa } from 'execa';

/** A layer of a container image as an uncompressed tar; its digest is also its diff id. */
export type Layer = { readonly path: string; readonly digest: string; readonly sizeBytes: number };

/** Packs the folder so that equal content gives equal bytes, whoever owns the files and whenever they were made. */
export const packLayer = async (root: string, path: string): Promise<Layer> => {
  await packFolder(root, path);
  return { path, digest: await digestFile(path), sizeBytes: statSync(path).size };
};

/** A tar without anything of this machine: sorted, no owner, no time, hard links as files of their own. */
export const packFolder = async (
  root: string,
  path: string,
  options: readonly string[] = [],
): Promise<void> => {
  const same = [
    '--sort=name',
    '--mtime=@0',
    '--owner=0',
    '--group=0',
    '--numeric-owner',
    '--hard-dereference',
  ];
  await execa(
    'tar',
    ['--create', '--format=gnu', ...same, ...options, `--file=${path}`, `--directory=${root}`, '.'],
    {
      env: { LC_ALL: 'C' },
    },
  );
};

const digestFile = async (path: string): Promise<string> => {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return `sha256:${hash.digest('hex')}`;
};
