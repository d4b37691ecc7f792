import { expect, test } from 'bun:test';
import { failureOf } from '../../test/support/failure.ts';
import type { MountEtc, Step } from '../steps.ts';
import { runSteps } from './schedule.ts';

const step = (name: string, needs: readonly string[], gives: readonly string[]): MountEtc => ({
  kind: 'mount-etc',
  stage: 'mounts',
  because: name,
  needs,
  gives,
  empty: false,
});

test('runSteps() runs a step after all that give what it needs, and ignores what nobody gives', async () => {
  const order: string[] = [];
  const steps = [
    step('last', ['b', 'nobody'], []),
    step('b2', ['a'], ['b']),
    step('b1', ['a'], ['b']),
    step('a', [], ['a']),
  ];
  await runSteps(steps, async ({ because }) => {
    order.push(because);
  });
  expect(order).toEqual(['a', 'b2', 'b1', 'last']);
});

test('runSteps() runs independent steps at once, and no more than six', async () => {
  let running = 0;
  let most = 0;
  await runSteps(
    Array.from({ length: 20 }, (_, i) => step(String(i), [], [])),
    async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
    },
  );
  expect(most).toBe(6);
});

test('runSteps() lets what runs end and starts nothing more after a failure', async () => {
  const ended: string[] = [];
  const run = async ({ because }: Step): Promise<void> => {
    if (because === 'bad') throw new Error('bad');
    await new Promise((resolve) => setImmediate(resolve));
    ended.push(because);
  };
  const steps = [step('slow', [], []), step('bad', [], ['x']), step('after', ['x'], [])];
  expect(await failureOf(runSteps(steps, run))).toContain('bad');
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(ended).toEqual(['slow']);
});

test('runSteps() tells of steps that wait for each other', async () => {
  const steps = [step('1', ['b'], ['a']), step('2', ['a'], ['b'])];
  expect(await failureOf(runSteps(steps, async () => {}))).toContain('unreachable');
});

test('runSteps() lets fetches that wait keep nothing else waiting', async () => {
  const fetches = Array.from({ length: 20 }, (_, i) => ({
    ...step(`fetch ${i}`, [], []),
    kind: 'fetch-resource' as const,
    key: String(i),
    resource: { httpHeaders: [] },
  }));
  let answer = (): void => {};
  const answered = new Promise<void>((resolve) => (answer = resolve));
  const began: string[] = [];
  await runSteps([...fetches, step('disk', [], [])], async ({ because, kind }) => {
    began.push(because);
    if (kind !== 'fetch-resource') answer();
    await answered;
  });
  expect(began.indexOf('disk')).toBe(8);
  expect(began).toHaveLength(21);
});
