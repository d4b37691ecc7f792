import { expect, test } from 'bun:test';
import { join } from 'node:path';
import { repoDir } from '../../build/artifact.ts';
import { runInTools } from '../../build/tools/run.ts';
import { cases } from './cases/index.ts';
import { versionsOf } from './versions.ts';

type Ran = { readonly name: string; readonly versions: readonly string[]; readonly wrong: readonly string[] };

// Root, loop devices and the tools tree. Two processes, since most of a case is waiting for mkfs and mount.
const runPart = async (part: number): Promise<readonly Ran[]> => {
  const inside = join(repoDir, 'test/conformance/inside.ts');
  const said = await runInTools([process.execPath, inside, String(part), '2'], { binds: [repoDir] });
  return said.split('\n').map((line): Ran => JSON.parse(line));
};

const ran = (await Promise.all([0, 1].map(runPart))).flat();

for (const { name, versions, wrong } of ran)
  test(`${name} (${versions.join(', ')})`, () => {
    expect(wrong).toEqual([]);
  });

test('every case is run for every version that it is valid in', () => {
  const pairs = cases.flatMap((one) => versionsOf(one).map((version) => `${one.name} ${version}`));
  expect(new Set(pairs).size).toBe(pairs.length);
  expect(ran.flatMap(({ name, versions }) => versions.map((one) => `${name} ${one}`)).toSorted()).toEqual(
    pairs.toSorted(),
  );
  expect(cases.length).toBeGreaterThanOrEqual(200);
});
