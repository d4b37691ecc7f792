import { expect, test } from 'bun:test';
import { cutPhases, nextPhase, orderOf, planTrials } from './moments.ts';
import { makeRandom } from './random.ts';

test('planTrials() plans as many cuts as asked, and equally many in each phase', () => {
  const cuts = planTrials(2 * cutPhases.length, makeRandom('seed')).flat();
  expect(cuts).toHaveLength(2 * cutPhases.length);
  for (const phase of cutPhases) expect(cuts.filter((cut) => cut.phase === phase)).toHaveLength(2);
});

test('planTrials() plans the same for the same seed only', () => {
  const plan = (seed: string) => planTrials(20, makeRandom(seed));
  expect(plan('a')).toEqual(plan('a'));
  expect(plan('a')).not.toEqual(plan('b'));
});

test('planTrials() cuts early phases of a machine first', () => {
  for (const trial of planTrials(200, makeRandom('seed'))) {
    const order = trial.map(({ phase }) => orderOf(phase));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  }
});

test('planTrials() cuts no machine both among its partitions and among its filesystems', () => {
  for (const count of [3, 20, 57, 200])
    for (const trial of planTrials(count, makeRandom('seed'))) {
      const phases = trial.map(({ phase }) => phase);
      expect(phases.includes('partitions') && phases.includes('filesystems')).toBe(false);
    }
});

test('nextPhase() never goes back', () => {
  expect(nextPhase('initramfs', '  0.1s + observe     the machine  0.1s')).toBe('partitions');
  expect(nextPhase('files', '  0.1s + observe     the machine  0.1s')).toBe('files');
});
