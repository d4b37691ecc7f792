import type { ErrorObject } from 'ajv';
import { configSchema, nodeSchema } from './documents.ts';
import { config as fitsConfig } from './emitted/config.gen.js';
import { node as fitsNode } from './emitted/node.gen.js';
import { deepCopy } from './json.ts';
import { checkSpecDocuments, checkYamlDocuments } from './kubernetes-documents.ts';
import type { Problem } from './problem.ts';
import { describeErrors } from './problems/describe-errors.ts';
import type { JsonObject } from './shape.ts';
import type { Config } from './v1/config.ts';

type Parsed = { readonly config: Config } | { readonly problems: readonly Problem[] };

/** The spec with every default filled in, or why it is none. The given value is not changed. */
export const parseConfig = (json: unknown): Parsed => {
  const value = deepCopy(json);
  if (!isConfig(value))
    return { problems: [...misfits(fitsConfig, configSchema, json), ...checkSpecDocuments(json)] };
  const problems = checkSpecDocuments(value);
  return problems.length > 0 ? { problems } : { config: value };
};

/** What is wrong with a spec, by its shape alone. */
export const validateConfig = (json: unknown): readonly Problem[] => {
  const parsed = parseConfig(json);
  return 'problems' in parsed ? parsed.problems : [];
};

/** What is wrong with a node’s YAML, given as the values it stands for, by its shape alone. */
export const validateNode = (yaml: unknown): readonly Problem[] => [
  ...(fitsNode(yaml) ? [] : misfits(fitsNode, nodeSchema, yaml)),
  ...checkYamlDocuments(yaml),
];

type Fits = { readonly errors?: readonly ErrorObject[] | null };

const misfits = ({ errors }: Fits, root: () => JsonObject, value: unknown): readonly Problem[] =>
  describeErrors(errors ?? [], { root: root(), value, prefix: '' });

const isConfig = (value: unknown): value is Config => fitsConfig(value);
