import { createHash } from 'node:crypto';
import { closeSync, fstatSync, mkdirSync, openSync, readSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apply } from '../../provisioner/commands/apply.ts';
import { parseOptions } from '../../provisioner/commands/options.ts';
import { linuxHost } from '../../provisioner/host/linux.ts';
import type { Trust } from '../support/tls.ts';
import { differences } from './after.ts';
import { attachDisk, type Disks, fillDisk, makeTree } from './before.ts';
import type { Case, Failure } from './case.ts';
import { ask, sh } from './sh.ts';
import { dress, fill, type Version } from './versions.ts';
import { startWorld, type World } from './world.ts';

export type Place = { readonly dir: string; readonly trust: Trust };

/** Why the case does not hold in the version; nothing when it does. */
export const runCase = async (
  { dir, trust }: Place,
  one: Case,
  version: Version,
): Promise<readonly string[]> => {
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(join(dir, 'root'), { recursive: true });
  const world = await startWorld(one, (config) => dress(config, version), trust);
  const disks: Record<string, string> = {};
  try {
    for (const [name, disk] of Object.entries(one.disks ?? {})) {
      const device = await attachDisk(join(dir, name), disk);
      disks[name] = device;
      await fillDisk(device, disk);
    }
    makeTree(join(dir, 'root'), one.root ?? {});
    const text = fill(JSON.stringify(dress(one.config, version)), { disks, world });
    writeFileSync(join(dir, 'config.json'), text);
    await bootWith(dir, one.commandLine);
    return await judge({ dir, variables: world.variables }, one, disks);
  } finally {
    if (one.commandLine !== undefined) await ask('umount', '/proc/cmdline');
    await world.stop();
    await dropDisks(disks);
  }
};

/** The kernel’s own command line cannot be changed, but what stands in its place is read like it. */
const bootWith = async (dir: string, line: string | undefined): Promise<void> => {
  if (line === undefined) return;
  writeFileSync(join(dir, 'cmdline'), `${line}\n`);
  await sh('mount', '--bind', join(dir, 'cmdline'), '/proc/cmdline');
};

type Machine = { readonly dir: string; readonly variables: World['variables'] };

const judge = async (machine: Machine, one: Case, disks: Disks): Promise<readonly string[]> => {
  const { dir } = machine;
  const before = edgesOf(dir, disks);
  const ended = await applyAll(machine);
  const found = { disks, root: join(dir, 'root') };
  const { fails, after = {} } = one;
  if (fails === undefined && ended.exit !== 0) return [`it ends with ${ended.exit}: ${ended.said}`];
  if (fails === undefined)
    return [...(await differences(after, found)), ...(await judgeAgain(machine, one, disks))];
  const touched = fails.exit !== 4 && edgesOf(dir, disks) !== before;
  return [
    ...(endsSo(fails, ended)
      ? []
      : [`it ends with ${ended.exit}, not ${JSON.stringify(fails)}: ${ended.said}`]),
    ...(touched ? ['it refuses and has written to a disk'] : []),
    ...(await differences(after, found)),
  ];
};

/** Ignition has one word for all that is declared twice. */
const endsSo = (fails: Failure, { exit, said }: Ended): boolean => {
  if (exit !== fails.exit) return false;
  if (!('code' in fails)) return said.includes(fails.says);
  const codes = [fails.code, ...(fails.code.startsWith('duplicate-') ? ['duplicate-item'] : [])];
  return codes.some((code) => said.includes(`[${code}]`));
};

/** What goes each time it is asked for: a directory that may be overwritten is emptied. */
const wipes = /"wipe(Table|Filesystem|Volume)":true|"directories":\[[^\]]*"overwrite":true/;

/** What was done and is asked again changes nothing, unless it is asked to wipe, or nobody can know what it should be. */
const judgeAgain = async (machine: Machine, one: Case, disks: Disks): Promise<readonly string[]> => {
  const { dir } = machine;
  const text = JSON.stringify(one.config);
  const isUnknown = /@(https?|tftp)@|files\.test|"(s3|arn|gs):/.test(text) && !text.includes('"hash"');
  if (isUnknown || wipes.test(text)) return [];
  const before = edgesOf(dir, disks);
  const ended = await applyAll(machine);
  if (ended.exit !== 0) return [`done again it ends with ${ended.exit}: ${ended.said}`];
  const wrong = await differences(one.after ?? {}, { disks, root: join(dir, 'root') });
  const steps = ended.steps.filter((line) => !/ mounts .* mount /.test(line));
  return [
    ...wrong.map((text) => `done again: ${text}`),
    ...(steps.length > 0 ? [`done again it has steps: ${steps.join(' | ')}`] : []),
    ...(edgesOf(dir, disks) === before || ended.steps.length > 0 ? [] : ['done again it writes to a disk']),
  ];
};

type Ended = { readonly exit: number; readonly said: string; readonly steps: readonly string[] };

/** Each stage reads the cache as if it were a process of its own. */
const applyAll = async ({ dir, variables }: Machine): Promise<Ended> => {
  const host = { ...linuxHost, variable: (name: string) => variables[name] };
  let said = '';
  const lines: string[] = [];
  const screen = {
    write: (text: string) => void lines.push(text),
    complain: (text: string) => void (said += text),
    isTerminal: false,
    nowMs: () => Date.now(),
  };
  const own = ['--root', join(dir, 'root'), '--config', join(dir, 'config.json')];
  const cached = ['--config-cache', join(dir, 'cache.json'), '--log-to-stdout'];
  const stages = ['fetch', 'kargs', 'disks', 'mount', 'files'];
  let exit = 0;
  for (const stage of stages)
    if (exit === 0) exit = await run(['apply', ...own, ...cached, '--stage', stage]);
  const unmounted = exit === 1 ? 0 : await run(['apply', ...own, ...cached, '--stage', 'umount']);
  return { exit: exit || unmounted, said, steps: lines.filter((line) => !line.includes('+ observe')) };

  async function run(argv: readonly string[]): Promise<number> {
    try {
      return await apply(parseOptions(argv), host, screen);
    } catch (error) {
      said += String(error);
      return 4;
    }
  }
};

/** The first two MiB and the last of each disk: tables, and where the first filesystem begins. */
const edgesOf = (dir: string, disks: Disks): string => {
  const hash = createHash('sha256');
  for (const name of Object.keys(disks)) {
    const file = openSync(join(dir, name), 'r');
    const edge = new Uint8Array(2 ** 20);
    for (const at of [0, 2 ** 20, fstatSync(file).size - edge.length])
      hash.update(edge.subarray(0, readSync(file, edge, 0, edge.length, at)));
    closeSync(file);
  }
  return hash.digest('hex');
};

const dropDisks = async (disks: Disks): Promise<void> => {
  for (const device of Object.values(disks)) {
    const mounted = await ask('findmnt', '--noheadings', '--raw', '--output', 'SOURCE,TARGET');
    for (const line of mounted.split('\n').toReversed()) {
      const [source = '', target = ''] = line.split(' ');
      if (source.startsWith(device)) await sh('umount', target);
    }
    await ask('partx', '--delete', device);
    await sh('losetup', '--detach', device);
  }
};
