import { isObject } from '../json.ts';
import { kubernetesKinds, pinned } from '../kubernetes/index.ts';
import type { JsonObject } from '../shape.ts';
import { carryKubernetes } from './carry-kubernetes.ts';
import { configSchema } from './config-schema.ts';
import { nodeSchema } from './node-schema.ts';
import { pathsModule } from './paths.ts';
import { definitionsModule, validatorModule, validatorTypes } from './validators.ts';

/** Every emitted file: its path below schema/ and its text. */
export const emittedFiles = (): Readonly<Record<string, string>> => {
  const kubernetes = kubernetesBundle();
  const [config, node] = [configSchema(), nodeSchema()];
  // Editors fetch nothing, so the kinds of Kubernetes are carried along.
  const wholeNode = carryKubernetes(node, kubernetes);
  return {
    'emitted/config.schema.json': json(config),
    'emitted/node.schema.json': json(wholeNode),
    'emitted/paths.gen.ts': pathsModule({ config: carryKubernetes(config, kubernetes), node }),
    'emitted/config.gen.js': validatorModule('config', config, { useDefaults: true }),
    'emitted/config.gen.d.ts': validatorTypes(['config']),
    'emitted/node.gen.js': validatorModule('node', node),
    'emitted/node.gen.d.ts': validatorTypes(['node']),
    'emitted/kubernetes.gen.js': definitionsModule(kubernetes, kubernetesKinds),
    'emitted/kubernetes.gen.d.ts': validatorTypes(kubernetesKinds),
  };
};

const kubernetesBundle = (): JsonObject => {
  const { schema } = pinned;
  const bundle: unknown = schema;
  if (!isObject(bundle)) throw new Error('unreachable: the bundle of kinds is an object');
  return bundle;
};

const json = (schema: JsonObject): string => `${JSON.stringify(schema, null, 2)}\n`;
