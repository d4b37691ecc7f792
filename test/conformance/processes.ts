import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { execa } from 'execa';
import { ask, sh } from './sh.ts';

/** Stages as a harness runs them: the compiled program, a process for each, what it says on each stream. */
const program = process.argv[2] ?? '';
await sh('mount', '-t', 'tmpfs', 'conformance', '/mnt');
mkdirSync('/mnt/root');
writeFileSync('/mnt/disk', '');
truncateSync('/mnt/disk', 64 * 2 ** 20);
const device = (await sh('losetup', '--find', '--show', '--partscan', '/mnt/disk')).trim();
const config = {
  ignition: { version: '3.3.0' },
  storage: {
    disks: [{ device, partitions: [{ number: 1, label: 'data' }] }],
    filesystems: [{ device: `${device}p1`, format: 'ext4', path: '/data', label: 'data' }],
    files: [{ path: '/data/f', contents: { source: 'data:,here' } }],
  },
};
mkdirSync('/mnt/system');
writeFileSync('/mnt/system/user.ign', JSON.stringify(config));
const own = ['--root', '/mnt/root', '--config-cache', '/mnt/cache'];
const stage = async (name: string, env: Readonly<Record<string, string>> = {}) => {
  const { exitCode, stdout, stderr } = await execa(program, ['apply', ...own, '--stage', name], {
    env,
    reject: false,
  });
  return { exitCode, stdout, stderr };
};
const asItsHarnessDoes = async (name: string) => {
  const wrapper = new URL('ignition', import.meta.url).pathname;
  const flags = ['-root', '/mnt/root', '-config-cache', '/mnt/cache', '-state-file', '/mnt/state'];
  const { exitCode, stdout, stderr } = await execa(
    wrapper,
    ['-platform', 'file', '-stage', name, '-log-to-stdout', ...flags],
    { env: { GLOWPLUG_NODE: program }, reject: false },
  );
  return { exitCode, stdout, stderr };
};
const mounted = () => ask('findmnt', '--noheadings', '--output', 'SOURCE', '/mnt/root/data');
try {
  const without = await stage('fetch');
  const fetch = await stage('fetch', { IGNITION_SYSTEM_CONFIG_DIR: '/mnt/system' });
  const [disks, mount] = [await stage('disks'), await stage('mount')];
  const between = await mounted();
  const [files, umount] = [await stage('files'), await stage('umount')];
  const after = await mounted();
  const label = await ask('blkid', '--probe', '--match-tag', 'LABEL', '--output', 'value', `${device}p1`);
  const asIgnition = await asItsHarnessDoes('mount');
  const text = await ask('cat', '/mnt/root/data/f');
  await stage('umount');
  const stages = { fetch, disks, mount, files, umount, asIgnition };
  const isThere = between === `${device}p1`;
  console.log(JSON.stringify({ without, stages, isThere, after, label, text }));
} finally {
  await ask('umount', '/mnt/root/data');
  await ask('partx', '--delete', device);
  await sh('losetup', '--detach', device);
}
