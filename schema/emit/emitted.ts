import type { JsonObject } from '../shape.ts';
import { configSchema } from './config-schema.ts';
import { nodeSchema } from './node-schema.ts';
import { pathsModule } from './paths.ts';
import { validatorModule, validatorTypes } from './validators.ts';

/** Every emitted file: its path below schema/ and its text. */
export const emittedFiles = (): Readonly<Record<string, string>> => {
  const [config, node] = [configSchema(), nodeSchema()];
  return {
    'emitted/config.schema.json': json(config),
    'emitted/node.schema.json': json(node),
    'emitted/paths.gen.ts': pathsModule(config, node),
    'emitted/config.gen.js': validatorModule({ config }, { useDefaults: true }),
    'emitted/config.gen.d.ts': validatorTypes(['config']),
    'emitted/node.gen.js': validatorModule({ node }),
    'emitted/node.gen.d.ts': validatorTypes(['node']),
  };
};

const json = (schema: JsonObject): string => `${JSON.stringify(schema, null, 2)}\n`;
