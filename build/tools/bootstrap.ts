import { chmodSync } from 'node:fs';
import { execa } from 'execa';

/** The Debian release of the tools and of the debian root filesystem. */
export const suite = 'trixie';

/** Fills the empty folder with a Debian system of the packages and what they depend on, nothing recommended. */
export const bootstrap = async (
  dir: string,
  packages: readonly string[],
  options: readonly string[] = [],
) => {
  chmodSync(dir, 0o755);
  const include = `--include=${packages.join(',')}`;
  const fixed = ['--quiet', '--mode=root', '--variant=minbase', '--format=directory'];
  await execa('mmdebstrap', [...fixed, include, ...options, suite, dir], {
    env: { SOURCE_DATE_EPOCH: sourceDateEpoch },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
};

/** The one timestamp of everything built: 2026-01-01, so that equal inputs give equal bytes. */
export const sourceDateEpoch = '1767225600';
