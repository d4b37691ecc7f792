import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheDir } from '../../build/artifact.ts';

/** Where one machine lives: its folder in the cache and the port of 127.0.0.1 that leads to its sshd. */
export type Place = {
  readonly dir: string;
  readonly sshPort: number;
  readonly spec: string;
  readonly key: string;
  readonly knownHosts: string;
  readonly pid: string;
  readonly report: string;
};

export const placeOf = (name: string, sshPort: number): Place => {
  const dir = join(cacheDir, name);
  return {
    dir,
    sshPort,
    spec: join(dir, 'spec.json'),
    key: join(dir, 'ssh-key'),
    knownHosts: join(dir, 'known-hosts'),
    pid: join(dir, 'qemu.pid'),
    report: join(dir, 'report.txt'),
  };
};

/** The machine that `make try` makes; it stays until the next one. */
export const tryPlace = placeOf('try', 2222);

/** Empties the place. */
export const clear = ({ dir }: Place): void => {
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
};
