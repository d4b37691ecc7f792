import { describe, expect, setDefaultTimeout, test } from 'bun:test';
import { join } from 'node:path';

// A busy machine is no failure: these take a second on an idle one.
setDefaultTimeout(120_000);

const main = join(import.meta.dir, 'main.ts');

/** The program as a process, by a line of shell in which "$glowplug" is it. */
const shell = (line: string) => {
  const { exitCode, stdout, stderr } = Bun.spawnSync(['bash', '-c', line], {
    env: { ...process.env, glowplug: main, bun: process.execPath },
  });
  return { exitCode, out: stdout.toString(), error: stderr.toString() };
};

describe('glowplug', () => {
  test('says nothing when its reader has gone', () => {
    const { out, error } = shell('"$bun" "$glowplug" schema | head -c 1; echo "${PIPESTATUS[0]}"');
    expect([out, error]).toEqual(['{0\n', '']);
  });

  test('ends with 4 when the output cannot be written', () => {
    const { exitCode, error } = shell('"$bun" "$glowplug" schema > /dev/full');
    expect([exitCode, error.includes('ENOSPC')]).toEqual([4, true]);
  });

  test('stops reading an endless input', () => {
    const { exitCode, error } = shell('yes | "$bun" "$glowplug" validate -');
    expect([exitCode, error.includes('error[file-too-large]')]).toEqual([1, true]);
  });

  test('has colours for nobody who is not a terminal', () => {
    const { error } = shell('echo "a: b" | "$bun" "$glowplug" validate');
    expect(error).not.toContain('\u001B');
  });
});
