import { chmodSync, cpSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { execa } from 'execa';
import packageJson from '../../package.json' with { type: 'json' };
import { imageLinks } from '../../schema/v1/image-links.ts';
import { sourceDateEpoch } from '../tools/bootstrap.ts';
import { runInTools } from '../tools/run.ts';

/** Turns the root filesystem of any distribution into a node's: our files, read-only layout, presets, one timestamp. */
export const finishRoot = async (root: string): Promise<void> => {
  layOut(root);
  copyFiles(join(import.meta.dir, 'files'), root);
  writeFileSync(join(root, 'usr/lib/os-release'), renderOsRelease(packageJson.version));
  await buildDatabases(root);
  await runInTools(['systemctl', `--root=${root}`, 'preset-all'], { env: { SYSTEMD_LOG_LEVEL: 'warning' } });
  // systemd takes a missing or empty file for "update needed" by time stamps; equal stamps mean that all is done.
  writeFileSync(join(root, 'etc/.updated'), '');
  await execa('find', [
    root,
    '-newermt',
    `@${sourceDateEpoch}`,
    '-exec',
    'touch',
    '-hd',
    `@${sourceDateEpoch}`,
    '{}',
    '+',
  ]);
};

/** Where the read-only root points to the state partition, which is /var. */
const links: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(imageLinks).map(([path, target]) => [path.slice(1), target.slice(1)])),
  'usr/local': '../var/usrlocal',
  'etc/os-release': '../usr/lib/os-release',
  // PAM reads it at each login, and complains of its absence.
  'etc/default/locale': '../locale.conf',
  'etc/mtab': '../proc/self/mounts',
  'etc/resolv.conf': '../run/systemd/resolve/stub-resolv.conf',
};

/** Folders that something is mounted on, or that Kubernetes expects and cannot make on a read-only root. */
const folders = [
  ...['boot', 'dev', 'mnt', 'proc', 'run', 'sys', 'tmp', 'var'],
  ...['etc/cni/net.d', 'etc/kubernetes/manifests', 'opt/cni/bin'],
  // The controller manager's manifest mounts it, and DirectoryOrCreate fails here.
  'usr/libexec/kubernetes/kubelet-plugins/volume/exec',
] as const;

const layOut = (root: string): void => {
  for (const [path, target] of Object.entries(links)) {
    rmSync(join(root, path), { recursive: true, force: true });
    symlinkSync(target, join(root, path));
  }
  for (const path of ['dev', 'run', 'tmp']) rmSync(join(root, path), { recursive: true });
  for (const path of folders) mkdirSync(join(root, path), { recursive: true, mode: 0o755 });
  chmodSync(join(root, 'tmp'), 0o1777);
  // Empty, not missing and not "uninitialized": the first boot draws one, without systemd's own first-boot questions.
  writeFileSync(join(root, 'etc/machine-id'), '');
};

// With modes of our own: git keeps only the bit for execution, and the checkout's owner and umask are not the image's.
const copyFiles = (from: string, root: string): void => {
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const source = join(entry.parentPath, entry.name);
    const target = join(root, source.slice(from.length));
    mkdirSync(dirname(target), { recursive: true, mode: 0o755 });
    cpSync(source, target);
    chmodSync(target, 0o644);
  }
};

const buildDatabases = async (root: string): Promise<void> => {
  await runInTools(['ldconfig', '-X', '-r', root]);
  // At a fixed place: the path of its sources, root and all, is written into the database.
  const update = 'mount --bind "$0" /mnt && systemd-hwdb update --usr --root=/mnt';
  await runInTools(['sh', '-c', update, root]);
  rmSync(join(root, 'var'), { recursive: true });
  mkdirSync(join(root, 'var'), { mode: 0o755 });
};

const renderOsRelease = (version: string): string => `NAME=Glowplug
ID=glowplug
ID_LIKE=debian
PRETTY_NAME="Glowplug ${version}"
VERSION="${version}"
VERSION_ID=${version}
IMAGE_ID=glowplug
IMAGE_VERSION=${version}
DEFAULT_HOSTNAME=glowplug
`;
