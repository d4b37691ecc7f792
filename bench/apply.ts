import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { execa } from 'execa';
import { node } from '../build/node.ts';
import { table } from '../cli/table.ts';
import { type ApplyCase, applyCases, serveRemote } from './apply/cases.ts';

/**
 * What writing files costs glowplug-node and, in the same run, the stage "files" of Debian’s Ignition. With TMPDIR on a new filesystem,
 * as a first boot has: on an old one the kernel looks long for an inode (docs/decisions/2026-11-24-apply-speed.md).
 */
const ignition = '/usr/lib/dracut/modules.d/30ignition/ignition';
const rounds = Number(process.argv[2] ?? 5);

type Cost = { readonly wallMs: number; readonly cpuMs: number; readonly peakMiB: number };

type Program = {
  readonly name: string;
  /** Command line of a stage that shares its config by `cache`. */
  readonly stage: (stage: string, place: Place) => readonly string[];
  readonly config: (of: ApplyCase) => object;
};

type Place = { readonly root: string; readonly cache: string; readonly config: string };

const programs = (glowplug: string): readonly Program[] => [
  {
    name: 'glowplug-node',
    stage: (stage, { root, cache, config }) => [
      glowplug,
      'apply',
      '--root',
      root,
      '--config-cache',
      cache,
      '--stage',
      stage,
      '--config',
      config,
    ],
    config: ({ files }) => ({ glowplug: { version: '1.0.0' }, storage: { files } }),
  },
  {
    name: 'ignition',
    stage: (stage, { root, cache }) => [
      ...[ignition, '-platform', 'file', '-stage', stage, '-root', root],
      ...['-config-cache', cache, '-state-file', `${cache}.state`, '-log-to-stdout'],
    ],
    config: ({ files }) => ({ ignition: { version: '3.3.0' }, storage: { files } }),
  },
];

/** Debian’s Ignition ends with a relabelling: a root that has a policy, and a setfiles that does nothing. */
const makePlace = (dir: string): Place => {
  rmSync(dir, { recursive: true, force: true });
  const place = { root: join(dir, 'root'), cache: join(dir, 'cache.json'), config: join(dir, 'config.json') };
  const policy = join(place.root, 'etc/selinux/none/contexts/files');
  mkdirSync(policy, { recursive: true });
  writeFileSync(join(policy, 'file_contexts'), '');
  writeFileSync(join(place.root, 'etc/selinux/config'), 'SELINUX=permissive\nSELINUXTYPE=none\n');
  mkdirSync(join(dir, 'bin'));
  writeFileSync(join(dir, 'bin/setfiles'), '#!/bin/sh\n', { mode: 0o755 });
  return place;
};

const environmentOf = ({ config }: Place) => ({
  PATH: `${dirname(config)}/bin:/usr/sbin:/usr/bin:/sbin:/bin`,
  IGNITION_CONFIG_FILE: config,
});

const runOnce = async (program: Program, of: ApplyCase, dir: string): Promise<Cost> => {
  const place = makePlace(dir);
  const [env, output] = [environmentOf(place), join(dir, 'time')];
  writeFileSync(place.config, JSON.stringify(program.config(of)));
  await execa({ env })`${program.stage('fetch', place)}`;
  await execa('sync');
  await execa({ env })`time -f ${'%e %U %S %M'} -o ${output} ${program.stage('files', place)}`;
  const [wall = 0, user = 0, system = 0, peak = 0] = readFileSync(output, 'utf8')
    .trim()
    .split(' ')
    .map(Number);
  of.check(place.root);
  return { wallMs: wall * 1000, cpuMs: (user + system) * 1000, peakMiB: peak / 1024 };
};

/** The best of all rounds: what disturbs only ever adds. */
const measure = async (program: Program, of: ApplyCase, dir: string): Promise<Cost> => {
  const runs: Cost[] = [];
  for (let round = 0; round < rounds; round += 1) runs.push(await runOnce(program, of, dir));
  const best = (field: keyof Cost) => Math.min(...runs.map((run) => run[field]));
  return { wallMs: best('wallMs'), cpuMs: best('cpuMs'), peakMiB: best('peakMiB') };
};

const numbers = ({ wallMs, cpuMs, peakMiB }: Cost): readonly string[] =>
  [wallMs, cpuMs, peakMiB].map((one) => one.toFixed(0));

const verdict = (ours: Cost, theirs: Cost, goal: number): readonly string[] => [
  'ratio',
  (theirs.wallMs / ours.wallMs).toFixed(2),
  (theirs.cpuMs / ours.cpuMs).toFixed(2),
  (theirs.peakMiB / ours.peakMiB).toFixed(2),
  `wall at least ${goal}: ${theirs.wallMs / ours.wallMs >= goal ? 'met' : 'missed'}`,
];

const main = async (): Promise<void> => {
  const [ours, theirs] = programs(await node());
  if (ours === undefined || theirs === undefined) throw new Error('unreachable: there are two programs');
  const dir = mkdtempSync(join(tmpdir(), 'glowplug-bench-'));
  const remote = serveRemote(dir);
  try {
    const rows: (readonly string[])[] = [[`best of ${rounds}`, 'wall ms', 'CPU ms', 'peak MiB', 'goal']];
    for (const of of applyCases(remote.url)) {
      rows.push([of.name]);
      const own = await measure(ours, of, join(dir, 'place'));
      rows.push([ours.name, ...numbers(own)]);
      if (!existsSync(ignition)) continue;
      const other = await measure(theirs, of, join(dir, 'place'));
      rows.push([theirs.name, ...numbers(other)], verdict(own, other, of.goal));
    }
    console.log(table(rows, '').join('\n'));
  } finally {
    remote.stop();
    rmSync(dir, { recursive: true });
  }
};

await main();
