import { describe, expect, setDefaultTimeout, test } from 'bun:test';
import { planNode } from '../../cli/plan/planned.ts';
import { importText } from '../../importer/import.ts';
import { newestMinor } from '../../schema/ignition/version.ts';
import { readSpec } from '../../schema/index.ts';
import { transpile } from '../../transpiler/transpile.ts';
import { asVersion, cases } from '../ignition/cases/index.ts';
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
      for (const minor of [0, 3, newestMinor]) {
        const { read, imported, node } = await both(asVersion(config, minor));
        if (read.config === undefined || imported.diagnostics.length > 0 || imported.notes.length > 0)
          continue;
        expect([claim, minor, effectOf(node?.config)]).toEqual([claim, minor, effectOf(read.config)]);
        compared += 1;
      }
    expect(compared).toBeGreaterThan(250);
  });

  test('is planned as the node plans it', async () => {
    let planned = 0;
    for (const [claim, config] of cases) {
      const { read, imported, node } = await both(asVersion(config, newestMinor));
      if (read.config === undefined || node === undefined) continue;
      if (imported.diagnostics.length > 0 || imported.notes.length > 0) continue;
      const plans = [node.config, read.config].map((each) => planNode(each, null));
      const [ours, its] = plans.map(({ steps, refusals }) =>
        withoutNames(effectOf({ steps: steps.filter(isNoCopy), refusals })),
      );
      expect([claim, ours]).toEqual([claim, its]);
      planned += 1;
    }
    expect(planned).toBeGreaterThan(60);
  });
});

/** The spec itself is kept too, as it is written. */
const isNoCopy = (step: object): boolean => !('path' in step && step.path === '/var/lib/glowplug/spec.json');

/** Downloads are named by a hash of their JSON, in which keys may stand in another order. */
const withoutNames = (plan: unknown): unknown =>
  JSON.parse(JSON.stringify(plan).replaceAll(/"(resource:)?[0-9a-f]{16}"/g, '"a download"'));
