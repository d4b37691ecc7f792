import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { obtain, repoDir } from './artifact.ts';

/** Path of the glowplug-node binary. */
export const node = (): Promise<string> => compile('glowplug-node', 'provisioner');

/** Path of the operator's glowplug binary. */
export const operator = (): Promise<string> => compile('glowplug', 'cli');

const compile = async (name: string, folder: string): Promise<string> => {
  const dir = await obtain({
    name,
    files: ['cli', 'provisioner', 'transpiler', 'importer', 'schema', 'package-lock.json', 'tsconfig.json'],
    values: [name, ...flags],
    make: (dir) => makeProgram(dir, name, folder),
  });
  return join(dir, name);
};

/** Makes it anew, with this name in the folder `dir`. */
export const makeProgram = async (dir: string, name: string, folder: string): Promise<void> => {
  const entry = join(repoDir, folder, 'main.ts');
  const out = join(dir, name);
  await execa(process.execPath, ['build', entry, '--compile', `--outfile=${out}`, ...flags], {
    // Bun compiles beside its working directory and takes settings from there.
    cwd: dir,
    env: { BUN_BE_BUN: '1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  chmodSync(out, 0o755);
  chmodSync(dir, 0o755);
};

const flags = [
  '--minify',
  '--bytecode',
  '--target=bun-linux-x64',
  // The bundler would write down where the packages lie here, and another checkout would give other bytes.
  '--define=__dirname="/"',
  // Code is compiled when it has run 64 times as often as usual: these programs are done before that pays (docs/decisions/2026-11-24-apply-speed.md).
  '--compile-jit-policy=64',
  // A node's program must not heed files that happen to lie in its working directory.
  '--no-compile-autoload-dotenv',
  '--no-compile-autoload-bunfig',
] as const;
