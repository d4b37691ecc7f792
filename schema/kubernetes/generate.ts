/**
 * Emits the schemas and tables of the pinned Kubernetes minor from its Go types.
 * `bun schema/kubernetes/generate.ts` writes them, `--check` fails when those checked in differ.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { emittedFiles, provenanceOf } from './provenance.ts';

const here = import.meta.dir;
const goMod = readFileSync(join(here, 'generator', 'go.mod'), 'utf8');

const pinOf = (pattern: RegExp): string => {
  const found = pattern.exec(goMod)?.[1];
  if (found === undefined) throw new Error(`unreachable: go.mod has nothing like ${pattern}`);
  return found;
};

const cache = join(process.env['GLOWPLUG_CACHE'] ?? join(homedir(), '.cache', 'glowplug'), 'go');

// kubeadm prints the version it was linked with, and asks the internet when it was linked without one.
const version = pinOf(/k8s\.io\/kubernetes (v\S+)/);
const [major, minor] = version.slice(1).split('.');
const linkerFlags = Object.entries({ gitVersion: version, gitMajor: major, gitMinor: minor })
  .map(([name, value]) => `-X k8s.io/component-base/version.${name}=${value}`)
  .join(' ');

/** Fills the folder; false, Go has said on stderr why it cannot. */
const runGenerator = async (into: string): Promise<boolean> => {
  mkdirSync(cache, { recursive: true });
  const ran = await execa(
    'go',
    ['run', '-trimpath', `-ldflags=${linkerFlags}`, '.', into, join(here, 'fixtures', 'cases.json')],
    {
      cwd: join(here, 'generator'),
      env: {
        GOTOOLCHAIN: `go${pinOf(/^go (\S+)/m)}`,
        CGO_ENABLED: '0',
        GOMODCACHE: join(cache, 'mod'),
        GOCACHE: join(cache, 'build'),
      },
      stdio: ['ignore', 'inherit', 'inherit'],
      reject: false,
    },
  );
  if (ran.code === 'ENOENT')
    process.stderr.write(
      'Cannot run "go", which reads the Kubernetes types: it is not on PATH (install Go)\n',
    );
  return !ran.failed;
};

/** Names of files that one side lacks or has otherwise. */
const differences = (kept: ReadonlyMap<string, string>, made: ReadonlyMap<string, string>): string[] =>
  [...new Set([...kept.keys(), ...made.keys()])].filter((name) => kept.get(name) !== made.get(name));

const write = (made: ReadonlyMap<string, string>, stale: readonly string[]): void => {
  for (const name of stale) rmSync(join(here, name), { force: true });
  for (const [name, text] of made) writeFileSync(join(here, name), text);
};

const main = async (check: boolean): Promise<number> => {
  const dir = mkdtempSync(join(tmpdir(), 'glowplug-schema-'));
  try {
    if (!(await runGenerator(dir))) return 1;
    const made = new Map(emittedFiles(dir));
    made.set('provenance.gen.json', `${JSON.stringify(provenanceOf(here, made), null, 1)}\n`);
    const differing = differences(emittedFiles(here), made);
    if (!check) write(made, differing);
    for (const name of differing)
      process.stderr.write(`schema/kubernetes/${name}: ${check ? 'is stale' : 'written'}\n`);
    if (check && differing.length > 0) process.stderr.write('Run `bun schema/kubernetes/generate.ts`\n');
    return check && differing.length > 0 ? 1 : 0;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
};

process.exitCode = await main(process.argv.includes('--check'));
