import { chmodSync, copyFileSync, mkdirSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { execa } from 'execa';

const libraries = 'usr/lib/x86_64-linux-gnu';
const loader = `${libraries}/ld-linux-x86-64.so.2`;
const programs = ['usr/sbin/nft', 'usr/sbin/xtables-nft-multi', 'usr/sbin/ipset'] as const;
// iptables looks protocols and services up by name.
const tables = ['etc/protocols', 'etc/services'] as const;
const iptablesNames = ['iptables', 'ip6tables'].flatMap((name) => [name, `${name}-save`, `${name}-restore`]);
const links = {
  bin: 'usr/bin',
  sbin: 'usr/sbin',
  lib: 'usr/lib',
  lib64: 'usr/lib64',
  'usr/lib64/ld-linux-x86-64.so.2': '../lib/x86_64-linux-gnu/ld-linux-x86-64.so.2',
} as const;

/** Copies what kube-proxy runs (nft, iptables, ipset), with its shared libraries, out of an extracted Debian. */
export const copyProxyTools = async (debian: string, root: string): Promise<void> => {
  const modules = readdirSync(join(debian, libraries, 'xtables')).map(
    (name) => `${libraries}/xtables/${name}`,
  );
  const needed = new Set<string>([loader]);
  for (const file of [...programs, ...modules])
    for (const library of await neededLibraries(debian, file)) needed.add(library);
  for (const file of [...programs, ...modules, ...tables, ...needed]) copyInto(debian, root, file);
  mkdirSync(join(root, 'usr', 'lib64'), { recursive: true });
  mkdirSync(join(root, 'usr', 'bin'));
  for (const [path, target] of Object.entries(links)) symlinkSync(target, join(root, path));
  for (const name of iptablesNames) symlinkSync('xtables-nft-multi', join(root, 'usr', 'sbin', name));
};

// The tree's own loader tells what a program would load, as ldd does, without a chroot.
const neededLibraries = async (debian: string, file: string): Promise<string[]> => {
  const search = ['--inhibit-cache', '--library-path', join(debian, libraries)];
  const { stdout } = await execa(join(debian, loader), [...search, '--list', join(debian, file)]);
  return parseLibraries(stdout).map((name) => `${libraries}/${name}`);
};

/** The sonames in the output of `ld.so --list`; the loader and the kernel's vdso are no libraries to copy. */
export const parseLibraries = (listing: string): string[] => {
  if (listing.includes('not found')) throw new Error(`Cannot copy the programs of kube-proxy: ${listing}`);
  return [...listing.matchAll(/^\s*([^\s/]+) => \//gm)].flatMap(([, name]) =>
    name === undefined ? [] : [name],
  );
};

// Copied through a link, so that a library lies under the name it is asked for.
const copyInto = (debian: string, root: string, file: string): void => {
  const target = join(root, file);
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(join(debian, file), target);
  chmodSync(target, statSync(join(debian, file)).mode & 0o777);
};
