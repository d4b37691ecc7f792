import { describe, expect, setDefaultTimeout, test } from 'bun:test';
import { importText } from '../../importer/import.ts';
import { readSpec } from '../../schema/index.ts';
import { transpile } from '../../transpiler/transpile.ts';
import { asVersion, cases, minors } from '../ignition/cases/index.ts';
import { effectOf } from './effect.ts';

// A busy machine is no failure: these take seconds on an idle one.
setDefaultTimeout(240_000);

/** What a node makes of an Ignition config, and of the same imported. */
const both = async (document: unknown) => {
  const text = JSON.stringify(document);
  const read = readSpec(JSON.parse(text));
  const imported = await importText(text, { name: 'in.ign' });
  const node =
    imported.yaml === undefined ? undefined : (await transpile(imported.yaml, { name: 'out.yaml' })).node;
  return { read, imported, node };
};

describe('an Ignition config, imported', () => {
  test('that is carried over without a loss is what the node makes of it itself', async () => {
    let compared = 0;
    for (const [claim, config] of cases)
      for (const minor of minors) {
        const { read, imported, node } = await both(asVersion(config, minor));
        if (read.config === undefined || imported.diagnostics.length > 0 || imported.notes.length > 0)
          continue;
        expect([claim, minor, effectOf(node?.config)]).toEqual([claim, minor, effectOf(read.config)]);
        compared += 1;
      }
    expect(compared).toBeGreaterThan(400);
  });
});
