import type { ErrorObject } from 'ajv';
import { kubernetesBundle } from './documents.ts';
import { foreignPaths } from './emitted/paths.gen.ts';
import { isObject, valueAt } from './json.ts';
import { yamlName } from './names.ts';
import type { Problem } from './problem.ts';
import { describeErrors } from './problems/describe-errors.ts';

type Validate = { (data: unknown): boolean; errors?: ErrorObject[] | null };

// Loaded only when a config has one of the kinds: they are the larger part of all validators.
const validators = (): Readonly<Record<string, Validate>> => require('./emitted/kubernetes.gen.js');

/** What is wrong with the Kubernetes documents inside a spec. */
export const checkSpecDocuments = (spec: unknown): readonly Problem[] => checkDocuments(spec, (path) => path);

/** The same inside a node’s YAML. */
export const checkYamlDocuments = (yaml: unknown): readonly Problem[] => checkDocuments(yaml, yamlName);

const checkDocuments = (root: unknown, pathOf: (specPath: string) => string): readonly Problem[] =>
  Object.entries(foreignPaths).flatMap(([specPath, kind]) => {
    const path = pathOf(specPath);
    const document = valueAt(root, path);
    return isObject(document) ? checkDocument(document, path, kind) : [];
  });

const checkDocument = (document: unknown, prefix: string, kind: string): readonly Problem[] => {
  const validate = validators()[kind];
  if (!validate) throw new Error(`unreachable: no validator for ${kind}`);
  if (validate(document)) return [];
  const root = { $defs: kubernetesBundle()['$defs'] ?? {}, $ref: `#/$defs/${kind}` };
  return describeErrors(validate.errors ?? [], { root, value: document, prefix });
};
