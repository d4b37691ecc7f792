import type { Host } from '../host/host.ts';
import type { MountFact } from './facts.ts';
import { lines, readText } from './text.ts';

export type MountLine = {
  /** `major:minor`; btrfs has one of its own, so look at the source too. */
  readonly number: string;
  readonly path: string;
  readonly format: string;
  readonly source: string;
};

export const readMounts = async (host: Host): Promise<readonly MountLine[]> =>
  lines(await readText(host, '/proc/self/mountinfo')).map(parseMountLine);

/** proc_pid_mountinfo(5): optional fields end at a lone dash. */
export const parseMountLine = (line: string): MountLine => {
  const fields = line.split(' ').map(unescapeOctal);
  const dash = fields.indexOf('-');
  const [number = '', path = ''] = [fields[2], fields[4]];
  return { number, path, format: fields[dash + 1] ?? '', source: fields[dash + 2] ?? '' };
};

const unescapeOctal = (field: string): string =>
  field.replace(/\\([0-7]{3})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 8)));

/** The mounts at and below the node's root, by their path below it; of two on one path the upper one. */
export const mountsBelow = (
  mounts: readonly MountLine[],
  root: string,
): Readonly<Record<string, MountFact>> => {
  const prefix = root === '/' ? '' : root;
  const inside = mounts.filter(({ path }) => `${path}/`.startsWith(`${prefix}/`) && path !== '/');
  return Object.fromEntries(
    inside.map(({ path, source, format }) => [path.slice(prefix.length) || '/', { device: source, format }]),
  );
};

export const readSwaps = async (host: Host): Promise<readonly string[]> =>
  lines(await readText(host, '/proc/swaps'))
    .slice(1)
    .map((line) => unescapeOctal(line.split(/\s+/)[0] ?? ''));
