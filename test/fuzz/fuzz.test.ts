import { expect, test } from 'bun:test';
import { fuzz, targets } from './run.ts';

// In `make test` the same inputs each time, as many as half a minute allows; `make fuzz` goes on with others.
const seconds = Number(process.env['FUZZ_SECONDS'] ?? 36) / targets.length;
const seed = Number(process.env['FUZZ_SEED'] ?? 1);
const runs = Number(process.env['FUZZ_RUNS'] ?? 100_000);

for (const target of targets)
  test(
    `${target.name} are taken or refused, whatever they are (seed ${seed})`,
    async () => {
      const { runs: tried, slowestMs } = await fuzz(target, { seed, seconds, runs });
      console.log(`[fuzz] ${target.name}: ${tried} tried, the slowest took ${Math.round(slowestMs)} ms`);
      expect(tried).toBeGreaterThan(100);
    },
    (seconds + 120) * 1000,
  );
