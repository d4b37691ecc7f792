import type { JsonObject } from './shape.ts';

// Read when something is wrong and must be described, so a config that fits never pays for them: `require` is what bun
// bundles without running. No file may import them as well, for bun then gives both a `default` that is not in the file.

export const configSchema = (): JsonObject => require('./emitted/config.schema.json');

export const nodeSchema = (): JsonObject => require('./emitted/node.schema.json');

export const kubernetesBundle = (): JsonObject => require('./kubernetes/v1.36.gen.json');
