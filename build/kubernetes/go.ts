import { join } from 'node:path';
import { execa } from 'execa';
import { cacheDir, obtain, progress } from '../artifact.ts';
import { bootstrap } from '../tools/bootstrap.ts';

/** A Go that can fetch the release that a go.mod pins: the one on PATH, else Debian's, unpacked into the cache. */
export const findGo = async (): Promise<string> => {
  const { stdout } = await execa('go', ['env', 'GOVERSION'], { reject: false, stderr: 'ignore' });
  if (switchesToolchains(stdout ?? '')) return 'go';
  progress(`go: ${stdout ? `only ${stdout}` : 'none'} on PATH, taking the one of Debian`);
  return join(await obtain(debianGo), 'usr', 'lib', 'go-1.24', 'bin', 'go');
};

/** Go selects and downloads another release of itself since 1.21. */
export const switchesToolchains = (version: string): boolean => {
  const [, major, minor] = version.match(/^go(\d+)\.(\d+)/) ?? [];
  return Number(major) > 1 || (Number(major) === 1 && Number(minor) >= 21);
};

const debianGo = {
  name: 'go-of-debian',
  files: ['build/tools/bootstrap.ts'],
  // Debian's go command is a static program: nothing of the tree has to be configured, so extracting is enough.
  make: (dir: string) => bootstrap(dir, ['golang-1.24-go'], ['--variant=extract']),
};

/** No path of this machine and no state of a repository gets into the result. */
export const goFlags = '-trimpath -buildvcs=false -mod=readonly -modcacherw';

/** What every run of Go gets: the pinned release, its caches below ours, no C. */
export const goEnvironment = (toolchain: string): Record<string, string> => ({
  GOTOOLCHAIN: toolchain,
  GOMODCACHE: join(cacheDir, 'go', 'mod'),
  GOCACHE: join(cacheDir, 'go', 'build'),
  GOFLAGS: goFlags,
  CGO_ENABLED: '0',
});
