export { octalPaths } from './emitted/paths.gen.ts';
export { specKey, specName, yamlKey, yamlName } from './names.ts';
export { type Problem, type ProblemCode } from './problem.ts';
export { problemCodes } from './problem-codes.ts';
export { redact, redactUrl, secretPointers } from './redact.ts';
export { checkRules } from './rules.ts';
export type { Json, JsonObject } from './shape.ts';
export type { Config } from './v1/config.ts';
export { parseConfig, validateConfig, validateNode } from './validate.ts';
