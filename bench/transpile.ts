import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repoDir } from '../build/artifact.ts';
import { operator } from '../build/node.ts';
import { table } from '../cli/table.ts';
import { watchPeakMiB } from './peak.ts';

/**
 * What `glowplug transpile` costs as its author feels it: one process, one core, a small file and one of 2,000 files. Beside it
 * the time of a bare start, and ignition-validate (Debian’s package `ignition`) on the same 2,000 files.
 */
const rounds = 15;
const files = 2000;
const goalsMs = { small: 25, large: 250 } as const;

type Run = { readonly wallMs: number; readonly cpuMs: number };
type Cost = Run & { readonly peakMiB: number };

const pinned = (argv: readonly string[]) =>
  Bun.spawn(['taskset', '-c', '0', ...argv], { stdout: 'ignore', stderr: 'inherit' });

const runOnce = async (argv: readonly string[]): Promise<Run> => {
  const started = performance.now();
  const child = pinned(argv);
  const code = await child.exited;
  const wallMs = performance.now() - started;
  const usage = child.resourceUsage();
  if (code !== 0 || usage === undefined)
    throw new Error(`Cannot measure "${argv.join(' ')}": it ended with ${code}`);
  return { wallMs, cpuMs: Number(usage.cpuTime.total) / 1000 };
};

/** The best of all rounds: what disturbs only ever adds. */
const measure = async (argv: readonly string[]): Promise<Cost> => {
  const runs: Run[] = [];
  for (let round = 0; round < rounds; round += 1) runs.push(await runOnce(argv));
  return {
    wallMs: Math.min(...runs.map(({ wallMs }) => wallMs)),
    cpuMs: Math.min(...runs.map(({ cpuMs }) => cpuMs)),
    peakMiB: await watchPeakMiB(pinned(argv), 1),
  };
};

/** About a kilobyte of YAML each: 2 MB in all. */
const contents = (file: number): string =>
  Array.from(
    { length: 14 },
    (_, line) => `setting-${file}-${line} = a value of the usual length, number ${line}\n`,
  ).join('');

const largeYaml = (): string =>
  Array.from({ length: files }, (_, file) => {
    const block = contents(file).replace(/^(?=.)/gm, ' '.repeat(10));
    return `    - path: /etc/app/conf.d/${file}.conf\n      mode: 0644\n      contents:\n        inline: |\n${block}`;
  }).reduce((text, file) => text + file, 'variant: glowplug\nversion: 1.0.0\nstorage:\n  files:\n');

const largeIgnition = (): string =>
  JSON.stringify({
    ignition: { version: '3.3.0' },
    storage: {
      files: Array.from({ length: files }, (_, file) => ({
        path: `/etc/app/conf.d/${file}.conf`,
        mode: 0o644,
        contents: { source: `data:,${encodeURIComponent(contents(file))}` },
      })),
    },
  });

const row = (name: string, { wallMs, cpuMs, peakMiB }: Cost, goalMs?: number): readonly string[] => [
  name,
  wallMs.toFixed(0),
  cpuMs.toFixed(0),
  peakMiB.toFixed(0),
  goalMs === undefined ? '' : `< ${goalMs}: ${wallMs < goalMs ? 'met' : 'missed'}`,
];

const reference = async (path: string): Promise<readonly string[]> => {
  const found = Bun.which('ignition-validate');
  if (found === null)
    return ['ignition-validate, 2,000 files', '-', '-', '-', 'not installed: apt-get install ignition'];
  return row('ignition-validate, 2,000 files', await measure([found, path]));
};

const main = async (): Promise<void> => {
  const dir = mkdtempSync(join(tmpdir(), 'glowplug-bench-'));
  try {
    const [yaml, ignition] = [join(dir, 'large.yaml'), join(dir, 'large.ign')];
    writeFileSync(yaml, largeYaml());
    writeFileSync(ignition, largeIgnition());
    const glowplug = await operator();
    const small = join(repoDir, 'examples', 'control-plane.yaml');
    const rows = [
      [`best of ${rounds}, one core`, 'wall ms', 'CPU ms', 'peak MiB', 'goal, wall ms'],
      row('glowplug version', await measure([glowplug, 'version'])),
      row('glowplug transpile, small', await measure([glowplug, 'transpile', small]), goalsMs.small),
      row('glowplug transpile, 2,000 files', await measure([glowplug, 'transpile', yaml]), goalsMs.large),
      await reference(ignition),
    ];
    console.log(table(rows, '').join('\n'));
  } finally {
    rmSync(dir, { recursive: true });
  }
};

await main();
