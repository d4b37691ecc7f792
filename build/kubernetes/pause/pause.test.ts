import { afterAll, expect, test } from 'bun:test';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { pauseVersion } from '../pins.ts';
import { compilePause } from './index.ts';

const scratch = mkdtempSync(join(tmpdir(), 'glowplug-pause-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const program = join(scratch, 'pause');
const compiled = compilePause(program);

// Signals and reaped children have no event to wait for, so /proc is asked again and again.
const until = async (isTrue: () => boolean): Promise<void> => {
  const limitMs = Date.now() + 4000;
  while (!isTrue()) {
    if (Date.now() > limitMs) throw new Error(`Waited 4 s in vain for ${isTrue.toString()}`);
    await Bun.sleep(5);
  }
};

const read = (pid: number | undefined, name: string): string => readFileSync(`/proc/${pid}/${name}`, 'utf8');
const catches = (pid: number | undefined): boolean => /^SigCgt:\s+0*14002$/m.test(read(pid, 'status'));
const children = (pid: number | undefined): string => read(pid, `task/${pid}/children`).trim();

test('pause tells its version and ends, as kubeadm upgrade wants', async () => {
  await compiled;
  expect((await execa(program, ['-v'])).stdout).toBe(`pause ${pauseVersion}`);
});

test.each(['SIGTERM', 'SIGINT'] as const)('pause ends with 0 on %s', async (signal) => {
  await compiled;
  const child = execa(program, { reject: false });
  await until(() => catches(child.pid));
  child.kill(signal);
  expect(await child).toMatchObject({ exitCode: 0, isTerminated: false });
});

test('pause reaps the children that it did not start', async () => {
  await compiled;
  const child = execa('sh', ['-c', 'sleep 0.3 & exec "$0"', program], { reject: false });
  await until(() => catches(child.pid));
  expect(children(child.pid)).not.toBe('');
  await until(() => children(child.pid) === '');
  child.kill('SIGTERM');
  expect((await child).exitCode).toBe(0);
});
