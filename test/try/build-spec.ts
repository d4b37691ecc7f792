import { existsSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { execa } from 'execa';
import { repoDir } from '../../build/artifact.ts';
import { parseConfig } from '../../schema/index.ts';
import type { Config } from '../../schema/v1/config.ts';
import { withTryOverlay } from './overlay.ts';
import type { Place } from './place.ts';

/** Compiles the YAML as its operator would, adds what an emulated machine needs, and leaves the spec where QEMU reads it. */
export const buildSpec = async (yaml: string, { spec: path, key }: Place): Promise<Config | null> => {
  const compiled = await glowplug(['transpile', '--files-dir', dirname(yaml), yaml]);
  if (compiled === null) return null;
  const spec = withTryOverlay(JSON.parse(compiled), await publicKey(key));
  const parsed = parseConfig(spec);
  if ('problems' in parsed) throw new Error(`unreachable: ${JSON.stringify(parsed.problems)}`);
  writeFileSync(path, JSON.stringify(spec), { mode: 0o600 });
  return parsed.config;
};

/** Its output, or null after it has said on stderr what is wrong. */
const glowplug = async (args: readonly string[]): Promise<string | null> => {
  const argv = [`${repoDir}/cli/main.ts`, ...args];
  const { exitCode, stdout } = await execa(process.execPath, argv, { stderr: 'inherit', reject: false });
  return exitCode === 0 ? stdout : null;
};

const publicKey = async (key: string): Promise<string> => {
  if (!existsSync(key))
    await execa('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'make-try', '-f', key]);
  return (await Bun.file(`${key}.pub`).text()).trim();
};
