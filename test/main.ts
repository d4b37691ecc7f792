import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { cacheDir } from '../build/artifact.ts';
import { image } from '../build/image/index.ts';
import { runAll } from './layers/in-parallel.ts';
import { type Layer, layers } from './layers/layers.ts';
import { runLayer, runStatic, type Tally } from './layers/run-layer.ts';
import { plainImage } from './vm/bench.ts';

const reports = join(cacheDir, 'reports');

const run = async (wanted: readonly Layer[]): Promise<readonly Tally[]> => {
  // Layers that run at once would build the same things at once.
  if (wanted.some(({ needs }) => needs === 'image'))
    for (const options of [{}, plainImage]) await image(options);
  return runAll(wanted, (layer) => runLayer(layer, reports));
};

const main = async (asked: readonly string[]): Promise<number> => {
  const unknown = asked.find((name) => !layers.some((layer) => layer.name === name));
  if (unknown !== undefined) {
    console.error(
      `Cannot find the layer "${unknown}": there are ${layers.map(({ name }) => `"${name}"`).join(', ')}`,
    );
    return 2;
  }
  mkdirSync(reports, { recursive: true });
  const tallies =
    asked.length === 0
      ? [await runStatic(), ...(await run(layers))]
      : await run(layers.filter(({ name }) => asked.includes(name)));
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
  const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
  // Where the whole output is not at hand, its end names what failed.
  for (const failure of tallies.flatMap(({ failures }) => failures)) console.log(`\n${failure.join('\n')}`);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
};

process.exit(await main(process.argv.slice(2)));
