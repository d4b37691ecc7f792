import { isObject } from '../json.ts';
import { kubernetesKinds, pinned } from '../kubernetes/index.ts';
import type { JsonObject } from '../shape.ts';
import { carryKubernetes } from './carry-kubernetes.ts';
import { configSchema } from './config-schema.ts';
import { nodeSchema } from './node-schema.ts';
import { pathsModule } from './paths.ts';
import { reference } from './reference/reference.ts';
import { definitionsModule, validatorModule, validatorTypes } from './validators.ts';

/** Every emitted file: its path in the repository and its text. */
export const emittedFiles = (): Readonly<Record<string, string>> => {
  const kubernetes = kubernetesBundle();
  const [config, node] = [configSchema(), nodeSchema()];
  // Editors fetch nothing, so the kinds of Kubernetes are carried along.
  const wholeNode = carryKubernetes(node, kubernetes);
  return {
    'schema/emitted/config.schema.json': json(config),
    'schema/emitted/node.schema.json': json(wholeNode),
    'schema/emitted/paths.gen.ts': pathsModule({ config: carryKubernetes(config, kubernetes), node }),
    'docs/reference.md': reference(node),
    'schema/emitted/config.gen.js': validatorModule('config', config, { useDefaults: true }),
    'schema/emitted/config.gen.d.ts': validatorTypes(['config']),
    'schema/emitted/node.gen.js': validatorModule('node', node),
    'schema/emitted/node.gen.d.ts': validatorTypes(['node']),
    'schema/emitted/kubernetes.gen.js': definitionsModule(kubernetes, kubernetesKinds),
    'schema/emitted/kubernetes.gen.d.ts': validatorTypes(kubernetesKinds),
  };
};

const kubernetesBundle = (): JsonObject => {
  const { schema } = pinned;
  const bundle: unknown = schema;
  if (!isObject(bundle)) throw new Error('unreachable: the bundle of kinds is an object');
  return bundle;
};

const json = (schema: JsonObject): string => `${JSON.stringify(schema, null, 2)}\n`;
