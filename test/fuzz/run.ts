import fc from 'fast-check';
import { stringify } from 'yaml';
import type { Json } from '../../schema/index.ts';
import { isObject } from '../../schema/json.ts';
import { type Broken, brokenSpec, brokenYaml } from './claims.ts';
import { specs, yamls } from './corpus.ts';
import { mutateText, textMutation } from './text-mutations.ts';
import { mutateTree, treeMutation } from './tree-mutations.ts';

/** What is made and what is claimed of it. */
export type Target = {
  readonly name: string;
  readonly inputs: fc.Arbitrary<string>;
  readonly broken: (input: string) => Broken | Promise<Broken>;
};

/** Mostly one, for a spec that is nearly right comes furthest. */
const few = <T>(mutation: fc.Arbitrary<T>) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.tuple(mutation) },
    { weight: 1, arbitrary: fc.array(mutation, { minLength: 2, maxLength: 5, size: 'max' }) },
  );

const mutatedTexts = (texts: readonly string[]): fc.Arbitrary<string> =>
  fc.tuple(fc.constantFrom(...texts), few(textMutation)).map(([text, all]) => all.reduce(mutateText, text));

const mutatedTrees: fc.Arbitrary<Json> = fc
  .tuple(fc.constantFrom(...specs), few(treeMutation))
  .map(([spec, all]) => all.reduce(mutateTree, spec));

const encoder = new TextEncoder();
const specTexts = specs.map((spec) => JSON.stringify(spec));

export const targets: readonly Target[] = [
  { name: 'YAML with other characters', inputs: mutatedTexts(yamls), broken: brokenYaml },
  {
    name: 'YAML of another tree',
    inputs: mutatedTrees.map((tree) => stringify(asNode(tree), { aliasDuplicateObjects: false })),
    broken: brokenYaml,
  },
  { name: 'specs of another tree', inputs: mutatedTrees.map((tree) => JSON.stringify(tree)), broken: ofText },
  { name: 'specs with other characters', inputs: mutatedTexts(specTexts), broken: ofText },
];

function ofText(text: string): Promise<Broken> {
  return brokenSpec(encoder.encode(text));
}

/** As the operator writes it. */
const asNode = (tree: Json): Json => {
  if (!isObject(tree)) return tree;
  const { glowplug: _, ...sections } = tree;
  return { variant: 'glowplug', version: '1.0.0', ...sections };
};

export type Limits = { readonly seed: number; readonly seconds: number; readonly runs: number };

/** Time of this process alone: a busy machine is no failure. */
const limitMs = 1000;

export type Fuzzed = { readonly runs: number; readonly slowestMs: number };

/** Tries inputs until one breaks a claim or the time is up. */
export const fuzz = async ({ inputs, broken }: Target, { seed, seconds, runs }: Limits): Promise<Fuzzed> => {
  let tried = 0;
  let slowestMs = 0;
  const property = fc.asyncProperty(inputs, async (input) => {
    const before = process.cpuUsage();
    const found = await broken(input);
    const { user, system } = process.cpuUsage(before);
    const ms = (user + system) / 1000;
    tried += 1;
    slowestMs = Math.max(slowestMs, ms);
    if (ms > limitMs) throw new Error(`it took ${Math.round(ms)} ms`);
    if (found.length > 0) throw new Error(found.join('\n'));
  });
  await fc.assert(property, {
    seed,
    numRuns: runs,
    interruptAfterTimeLimit: seconds * 1000,
    markInterruptAsFailure: false,
  });
  return { runs: tried, slowestMs };
};
