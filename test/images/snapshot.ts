import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Applied, Lab } from './lab.ts';
import { sh } from './sh.ts';

/** What two first boots of one config must agree on: a line for each file that was written (what is in /etc is below /var), a text for each disk. */
export type Snapshot = { readonly files: readonly string[]; readonly disks: readonly string[] };

/** Chosen at random, telling of times, or not ours. */
const differing = new Set([
  'machine-id',
  'report.json',
  'provisioned.json',
  'shadow',
  'shadow-',
  'work',
  'lost+found',
]);

export const takeSnapshot = async ({ root }: Lab, { disks }: Applied): Promise<Snapshot> => ({
  files: ['var', 'opt'].flatMap((folder) => linesOf(root, folder)),
  disks: await Promise.all(disks.map(({ path }) => describeDisk(path))),
});

const linesOf = (root: string, path: string): string[] => {
  const { mode, uid, gid } = lstatSync(join(root, path));
  const line = `${path} ${mode.toString(8)} ${uid}:${gid}`;
  if ((mode & 0o170000) === 0o120000) return [`${line} ${readlinkSync(join(root, path))}`];
  if ((mode & 0o170000) === 0o100000) return [`${line} ${hashOf(join(root, path))}`];
  const names = readdirSync(join(root, path)).filter((name) => !differing.has(name));
  return [line, ...names.sort().flatMap((name) => linesOf(root, `${path}/${name}`))];
};

const hashOf = (path: string): string =>
  createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 16);

const describeDisk = async (path: string): Promise<string> => {
  const table = await sh('sfdisk', '--dump', path);
  const found = await Promise.all(
    readdirSync('/dev')
      .filter((name) => `/dev/${name}`.startsWith(`${path}p`))
      .sort()
      .map((name) => sh('sh', '-c', `blkid -p -o export /dev/${name} | grep -E '^(LABEL|TYPE)=' || true`)),
  );
  return [table.replaceAll(/uuid=[^,\n]*|label-id.*|\/dev\/loop\d+/g, ''), ...found].join('\n');
};
