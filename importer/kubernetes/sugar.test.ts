import { expect, setDefaultTimeout, test } from 'bun:test';
import fc from 'fast-check';
import { isObject, valueAt } from '../../schema/json.ts';
import { noLocalFiles } from '../../transpiler/local.ts';
import { expandKubernetes } from '../../transpiler/sugar/kubernetes.ts';
import type { MapNode } from '../../transpiler/yaml/tree.ts';
import { treeOf, valueOf } from '../tree.ts';
import type { Documents } from './convert.ts';
import { asSugar } from './sugar.ts';

// A busy machine is no failure: these take a second on an idle one.
setDefaultTimeout(120_000);

const nowhere = { start: 0, end: 0 };

const mapFor = (value: object): MapNode => {
  const tree = treeOf(value, nowhere);
  if (tree.kind !== 'map') throw new Error('unreachable: an object is a mapping');
  return tree;
};

const text = fc.stringMatching(/^[a-z0-9.:/]{1,12}$/);
const optionally = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });
const without = (value: object): object => JSON.parse(JSON.stringify(value));

const bootstrapToken = fc.record({
  apiServerEndpoint: text,
  token: optionally(text),
  caCertHashes: optionally(fc.array(text, { minLength: 1 })),
});

const documents: fc.Arbitrary<Readonly<Record<string, object>>> = fc.oneof(
  fc.record({
    init: fc.record({
      localAPIEndpoint: optionally(fc.record({ advertiseAddress: text })),
      skipPhases: optionally(fc.array(text)),
    }),
    cluster: fc.record({
      controlPlaneEndpoint: optionally(text),
      clusterName: optionally(text),
      networking: optionally(fc.record({ podSubnet: optionally(text), serviceSubnet: optionally(text) })),
    }),
  }),
  fc.record({ join: fc.record({ discovery: fc.record({ bootstrapToken }) }) }),
  fc.record({
    join: fc.record({
      discovery: fc.record({ bootstrapToken }),
      controlPlane: fc.record({
        certificateKey: optionally(text),
        localAPIEndpoint: optionally(fc.record({ advertiseAddress: text })),
      }),
    }),
  }),
);

test('asSugar() stands for the very documents that it was made of', () => {
  let sugared = 0;
  fc.assert(
    fc.property(documents, (made) => {
      const plain = without(made);
      const trees: Documents = Object.fromEntries(
        Object.entries(plain).map(([name, document]) => [name, mapFor(document)]),
      );
      const sugar = asSugar(trees, nowhere);
      if (sugar === undefined) return;
      sugared += 1;
      const [name, value] = sugar;
      const yaml = { kubernetes: { [name]: valueOf(value) } };
      const json: unknown = JSON.parse(JSON.stringify(yaml));
      if (!isObject(json)) throw new Error('unreachable: an object');
      const { fragments } = expandKubernetes(json, { local: noLocalFiles, report: () => {} });
      expect(withoutEmpty(valueAt(fragments[0]?.spec, '/kubernetes/kubeadm'))).toEqual(withoutEmpty(plain));
    }),
    { numRuns: 2000 },
  );
  expect(sugared).toBeGreaterThan(100);
});

/** An empty mapping says nothing that its absence would not. */
const withoutEmpty = (value: unknown): unknown =>
  isObject(value)
    ? Object.fromEntries(
        Object.entries(value)
          .map(([key, inner]) => [key, withoutEmpty(inner)] as const)
          .filter(
            ([key, inner]) =>
              key === 'init' || key === 'controlPlane' || !isObject(inner) || Object.keys(inner).length > 0,
          ),
      )
    : value;
