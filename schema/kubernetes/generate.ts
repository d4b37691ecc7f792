/**
 * Emits the schemas and tables of the pinned Kubernetes minor from its Go types.
 * `bun schema/kubernetes/generate.ts` writes them, `--check` fails when those checked in differ.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';

const here = import.meta.dir;
const version = '1.36.3';
const goToolchain = 'go1.26.8';
const cache = join(process.env['GLOWPLUG_CACHE'] ?? join(homedir(), '.cache', 'glowplug'), 'go');

// kubeadm prints the version it was linked with, and asks the internet when it was linked without one.
const linkerFlags = ['component-base', 'client-go/pkg']
  .flatMap((path) => [
    `-X k8s.io/${path}/version.gitVersion=v${version}`,
    `-X k8s.io/${path}/version.gitMajor=${version.split('.')[0]}`,
    `-X k8s.io/${path}/version.gitMinor=${version.split('.')[1]}`,
  ])
  .join(' ');

const runGenerator = async (into: string): Promise<void> => {
  mkdirSync(cache, { recursive: true });
  await execa(
    'go',
    ['run', '-trimpath', `-ldflags=${linkerFlags}`, '.', into, join(here, 'fixtures', 'cases.json')],
    {
      cwd: join(here, 'generator'),
      env: {
        GOTOOLCHAIN: goToolchain,
        CGO_ENABLED: '0',
        GOMODCACHE: join(cache, 'mod'),
        GOCACHE: join(cache, 'build'),
      },
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
};

const generatedFiles = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.gen\.(json|yaml)$/.test(name))
    .sort();

const contents = (dir: string): Map<string, string> =>
  new Map(generatedFiles(dir).map((name) => [name, readFileSync(join(dir, name), 'utf8')]));

/** Names of files that one side lacks or has otherwise. */
const differences = (kept: Map<string, string>, made: Map<string, string>): string[] =>
  [...new Set([...kept.keys(), ...made.keys()])].filter((name) => kept.get(name) !== made.get(name));

const write = (made: Map<string, string>, stale: readonly string[]): void => {
  for (const name of stale) rmSync(join(here, name), { force: true });
  for (const [name, text] of made) writeFileSync(join(here, name), text);
};

const main = async (check: boolean): Promise<number> => {
  const dir = mkdtempSync(join(tmpdir(), 'glowplug-schema-'));
  try {
    await runGenerator(dir);
    const made = contents(dir);
    const differing = differences(contents(here), made);
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
