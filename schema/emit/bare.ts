import type { JsonObject } from '../shape.ts';
import { mapSchema, without } from './walk.ts';

const annotations =
  '$schema $id title description deprecated examples patternErrorMessage x-secret x-sugar x-octal x-foreign'.split(
    ' ',
  );

/** What decides validity and nothing else; foreign shapes have validators of their own. */
export const bare = (schema: JsonObject): JsonObject =>
  mapSchema(schema, (inner) =>
    inner['x-foreign'] === true ? { type: 'object' } : without(inner, ...annotations),
  );
