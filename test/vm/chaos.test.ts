import { beforeAll, describe, expect, test } from 'bun:test';
import { cutPhases } from './chaos/moments.ts';
import { runChaos, type Verdict } from './chaos/run.ts';

const count = 20;
const seed = process.env['GLOWPLUG_SEED'] ?? crypto.randomUUID().slice(0, 8);

// In a virtual machine, for only there the power can be cut of a whole first boot.
describe(`a first boot whose power is cut (GLOWPLUG_SEED=${seed})`, () => {
  let verdicts: readonly Verdict[] = [];
  beforeAll(async () => {
    verdicts = await runChaos({ count, seed, kind: 'plain', say: (line) => console.log(`[chaos] ${line}`) });
  }, 3_600_000);

  test('ends in the same machine, and what is to be kept has the same bytes', () => {
    expect(verdicts.flatMap(({ wrong }) => wrong)).toEqual([]);
  });

  test('is cut as often as asked, in every phase', () => {
    const cuts = verdicts.flatMap(({ cuts }) => cuts);
    expect(cuts).toHaveLength(count);
    expect(new Set(cuts.map(({ phase }) => phase))).toEqual(new Set(cutPhases));
  });
});
