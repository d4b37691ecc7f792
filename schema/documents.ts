import { isObject } from './json.ts';
import type { JsonObject } from './shape.ts';

// Read when something is wrong and must be described, so a config that fits never pays for them: `require` is what bun
// bundles without running.

export const configSchema = (): JsonObject => content(require('./emitted/config.schema.json'));

export const nodeSchema = (): JsonObject => content(require('./emitted/node.schema.json'));

export const kubernetesBundle = (): JsonObject => content(require('./kubernetes/v1.36.gen.json'));

/** Where another file imports the same JSON, bun gives a module with the document as its default. */
const content = (document: JsonObject): JsonObject =>
  isObject(document['default']) ? document['default'] : document;
