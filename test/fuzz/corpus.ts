import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repoDir } from '../../build/artifact.ts';
import type { Json } from '../../schema/index.ts';
import { transpile } from '../../transpiler/transpile.ts';
import { wholeConfig } from '../images/configs.ts';
import { semanticsConfig } from '../images/scenarios/semantics.ts';
import { chaosSpec } from '../vm/chaos/spec.ts';
import { stackedSpec } from './stacked.ts';

/** What is mutated: every YAML that we have, good or bad, and every spec. Large ones only make it slow. */
const limitBytes = 24 * 1024;

const goldenDir = join(repoDir, 'test/golden');

export const yamls: readonly string[] = [
  ...readdirSync(goldenDir).map((name) => join(goldenDir, name, 'in.yaml')),
  ...readdirSync(join(repoDir, 'examples')).map((name) => join(repoDir, 'examples', name)),
]
  .filter((path) => path.endsWith('.yaml') && existsSync(path))
  .map((path) => readFileSync(path, 'utf8'))
  .filter((text) => text.length <= limitBytes);

const transpiled = await Promise.all(yamls.map((text) => transpile(text, { name: 'in.yaml' })));

export const specs: readonly Json[] = [
  ...transpiled.flatMap(({ node }) => (node === undefined ? [] : [node.spec])),
  ...[wholeConfig, semanticsConfig, stackedSpec].map((config): Json => JSON.parse(JSON.stringify(config))),
  chaosSpec(),
];
