import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { repoDir } from '../../build/artifact.ts';
import { gatherFailures } from './failures.ts';
import type { Layer } from './layers.ts';

export type Tally = {
  readonly passed: number;
  readonly failed: number;
  /** Of each failure, the end of what it printed. */
  readonly failures: readonly (readonly string[])[];
};

const bun = 'node_modules/.bin/bun';

export const runStatic = async (): Promise<Tally> => {
  const argv = [bun, 'build/check.ts', '--without-tests'];
  const code = await Bun.spawn(argv, { cwd: repoDir, stdout: 'inherit', stderr: 'inherit' }).exited;
  return code === 0
    ? { passed: 1, failed: 0, failures: [] }
    : { passed: 0, failed: 1, failures: [['the static checks, above']] };
};

/** Each line of its output has the layer's name before it, for another may run at the same time. */
export const runLayer = async ({ name, timeoutS, paths }: Layer, reports: string): Promise<Tally> => {
  const startedMs = Date.now();
  console.log(`== ${name}`);
  const report = join(reports, `${name.replaceAll(' ', '-')}.xml`);
  rmSync(report, { force: true });
  const options = [`--timeout=${timeoutS * 1000}`, '--reporter=junit', `--reporter-outfile=${report}`];
  const child = execa(bun, ['test', ...options, ...paths], {
    cwd: repoDir,
    all: true,
    stdin: 'ignore',
    buffer: false,
    reject: false,
  });
  const gathered = gatherFailures();
  for await (const line of child.iterable({ from: 'all' })) {
    console.log(`${name} | ${line}`);
    gathered.take(line);
  }
  const { exitCode } = await child;
  const failures = gathered.failures().map((lines) => lines.map((line) => `${name} | ${line}`));
  const tally = { ...readTally(report), failures };
  const seconds = Math.round((Date.now() - startedMs) / 1000);
  console.log(`== ${name}: ${tally.passed} passed, ${tally.failed} failed in ${seconds} s`);
  // A crash outside any test leaves no failed case behind, but is a failure all the same.
  return exitCode !== 0 && tally.failed === 0
    ? { ...tally, failed: 1, failures: [[`${name} | ended with code ${exitCode}`]] }
    : tally;
};

const readTally = (report: string): Omit<Tally, 'failures'> => {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const root = /<testsuites[^>]*>/.exec(readFileSync(report, 'utf8'))?.[0] ?? '';
  const count = (name: string) => Number(new RegExp(`${name}="(\\d+)"`).exec(root)?.[1] ?? 0);
  return { passed: count('tests') - count('failures') - count('skipped'), failed: count('failures') };
};
