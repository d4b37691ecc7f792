import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { cacheDir } from '../../build/artifact.ts';

/** The folder of the machine that `make try` makes; it stays until the next one. */
export const dir = join(cacheDir, 'try');

export const files = {
  spec: join(dir, 'spec.json'),
  key: join(dir, 'ssh-key'),
  knownHosts: join(dir, 'known-hosts'),
  pid: join(dir, 'qemu.pid'),
  report: join(dir, 'report.txt'),
} as const;

export const sshPort = 2222;

export const makePlace = (): void => {
  mkdirSync(dir, { recursive: true });
};
