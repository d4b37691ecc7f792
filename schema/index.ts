export { octalPaths } from './emitted/paths.gen.ts';
export { ignitionPointer, specPointer } from './ignition/pointers.ts';
export { settle } from './ignition/settle.ts';
export { isIgnition, newestVersion as newestIgnition } from './ignition/version.ts';
export { checkInlineConfigs } from './inline-configs.ts';
export { mergeSpecs } from './merge/merge.ts';
export { specKey, specName, yamlKey, yamlName } from './names.ts';
export { type Problem, type ProblemCode } from './problem.ts';
export { problemCodes } from './problem-codes.ts';
export { type Document, readDocument, type SpecKind } from './read-document.ts';
export {
  checkMergedIgnition,
  checkSpec,
  readSpec,
  type Scope,
  type SpecRead,
} from './read-spec.ts';
export { redact, redactUrl, secretPointers } from './redact.ts';
export { checkRules } from './rules.ts';
export type { Json, JsonObject } from './shape.ts';
export type { Config } from './v1/config.ts';
export { parseConfig, validateConfig, validateNode } from './validate.ts';
