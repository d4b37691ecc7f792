import { execa } from 'execa';
import { cacheDir } from '../artifact.ts';
import { tools } from './index.ts';

export type ToolsOptions = {
  /** Host folders or files seen at the same path inside, beside /dev, /proc, /sys, /run, /tmp and the cache. */
  readonly binds?: readonly string[];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
};

/** Runs a command inside the tools tree and returns its stdout; what it writes outside the binds is lost. */
export const runInTools = async (argv: readonly string[], options: ToolsOptions = {}): Promise<string> => {
  const [command, ...args] = toolsCommand(await tools(), argv, options);
  const { stdout } = await execa(command, args, { stdin: 'ignore' });
  return stdout;
};

/** The command line that does the same, for a caller that starts and ends the process itself (QEMU). */
export const toolsCommand = (
  tree: string,
  argv: readonly string[],
  { binds = [], cwd = '/', env = {} }: ToolsOptions = {},
): [string, ...string[]] => {
  const mounts = ['/dev', '/proc', '/sys', '/run', '/tmp', cacheDir, ...binds];
  const environment = Object.entries({ ...toolsEnvironment, ...env }).map(
    ([name, value]) => `${name}=${value}`,
  );
  const inside = ['chroot', '/mnt/root', '/usr/bin/env', '-i', `--chdir=${cwd}`, ...environment, ...argv];
  const unshare = ['--mount', '--propagation', 'private', 'sh', '-euc', enter, 'glowplug-tools', tree];
  return ['unshare', ...unshare, String(mounts.length), ...mounts, ...inside];
};

const toolsEnvironment = { PATH: '/usr/sbin:/usr/bin', LC_ALL: 'C.UTF-8', HOME: '/root' } as const;

// The mounts live in this process's own mount namespace and end with it. The tree is the lower layer of an overlay,
// so that nothing, not even a mount point, is ever written into the cached tree.
const enter = `
tree=$1 count=$2
shift 2
mount -t tmpfs -o mode=0755 glowplug-tools /mnt
mkdir /mnt/upper /mnt/work /mnt/root
mount -t overlay -o "lowerdir=$tree,upperdir=/mnt/upper,workdir=/mnt/work" glowplug-tools /mnt/root
while [ "$count" -gt 0 ]; do
  if [ -d "$1" ]; then mkdir -p "/mnt/root$1"; else mkdir -p "/mnt/root\${1%/*}"; touch "/mnt/root$1"; fi
  mount --rbind "$1" "/mnt/root$1"
  count=$((count - 1))
  shift
done
exec "$@"`;
