import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheDir, repoDir } from '../build/artifact.ts';

/** The layers of tests, cheapest first; what a lower one can show, a higher one does not repeat. */
const layers = [
  {
    name: 'unit',
    timeoutS: 60,
    paths: [
      './schema',
      './transpiler',
      './importer',
      './cli',
      './provisioner',
      './build',
      './initramfs',
      './test/golden',
      './test/import',
      './test/ignition',
      './test/support',
      './test/try',
      './test/repo',
    ],
  },
  { name: 'real tools on image files', timeoutS: 300, paths: ['./test/images'] },
  { name: 'the image', timeoutS: 3600, paths: ['./test/image'] },
  {
    name: 'cluster in namespaces',
    timeoutS: 1200,
    paths: ['./test/cluster/cluster.test.ts', './test/cluster/documents.test.ts'],
  },
] as const;

/** Run by name only (`make test-vm`): they want a machine of their own for a quarter of an hour. */
const layersApart = [
  { name: 'power cuts in namespaces', timeoutS: 1200, paths: ['./test/cluster/power-cuts.test.ts'] },
  { name: 'virtual machine', timeoutS: 2400, paths: ['./test/vm'] },
] as const;

type Layer = (typeof layers)[number] | (typeof layersApart)[number];

type Tally = { readonly passed: number; readonly failed: number };

const runStatic = async (): Promise<Tally> => {
  const argv = ['node_modules/.bin/bun', 'build/check.ts', '--without-tests'];
  const code = await Bun.spawn(argv, { cwd: repoDir, stdout: 'inherit', stderr: 'inherit' }).exited;
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
};

const runLayer = async ({ name, timeoutS, paths }: Layer): Promise<Tally> => {
  const startedMs = Date.now();
  console.log(`\n== ${name}`);
  const report = join(reports, `${name.replaceAll(' ', '-')}.xml`);
  const child = Bun.spawn(
    [
      'node_modules/.bin/bun',
      'test',
      `--timeout=${timeoutS * 1000}`,
      '--reporter=junit',
      `--reporter-outfile=${report}`,
      ...paths,
    ],
    { cwd: repoDir, stdout: 'inherit', stderr: 'inherit' },
  );
  const code = await child.exited;
  const tally = readTally(report);
  console.log(
    `== ${name}: ${tally.passed} passed, ${tally.failed} failed in ${Math.round((Date.now() - startedMs) / 1000)} s`,
  );
  // A crash outside any test leaves no failed case behind, but is a failure all the same.
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
};

const readTally = (report: string): Tally => {
  const root = /<testsuites[^>]*>/.exec(readFileSync(report, 'utf8'))?.[0] ?? '';
  const count = (name: string) => Number(new RegExp(`${name}="(\\d+)"`).exec(root)?.[1] ?? 0);
  return { passed: count('tests') - count('failures') - count('skipped'), failed: count('failures') };
};

const reports = join(cacheDir, 'reports');
mkdirSync(reports, { recursive: true });
const only = process.argv.slice(2);
const tallies = only.length === 0 ? [await runStatic()] : [];
const wanted =
  only.length === 0 ? layers : [...layers, ...layersApart].filter(({ name }) => only.includes(name));
for (const layer of wanted) tallies.push(await runLayer(layer));
const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
