import type { ErrorObject } from 'ajv';
import type { Problem } from '../problem.ts';
import { schemaAt } from '../schema-at.ts';
import { describeError, type Misfit } from './describe.ts';
import { similarKey } from './unknown-key.ts';

/** ajv’s errors as problems, one for each cause. */
export const describeErrors = (errors: readonly ErrorObject[], misfit: Misfit): readonly Problem[] => {
  const causes = errors.filter((each) => !isConsequence(each, errors) && !isMisspelt(each, errors, misfit));
  const problems = causes.map((each) => describeError(each, misfit));
  return problems.filter((problem, i) => problems.findIndex((other) => isSame(problem, other)) === i);
};

/** A value of the wrong type also fails its list of values; each branch of a choice fails beside the choice. */
const isConsequence = (each: ErrorObject, errors: readonly ErrorObject[]): boolean =>
  errors.some(
    (other) =>
      other !== each &&
      ((other.keyword === 'type' && each.keyword !== 'type' && other.instancePath === each.instancePath) ||
        (/^(anyOf|oneOf)$/.test(other.keyword) && isWithin(each.instancePath, other.instancePath))),
  );

/** A missing key whose misspelling stands beside it as an unknown key. */
const isMisspelt = (each: ErrorObject, errors: readonly ErrorObject[], { root }: Misfit): boolean =>
  each.keyword === 'required' &&
  errors.some(
    ({ keyword, instancePath, params }) =>
      keyword === 'additionalProperties' &&
      instancePath === each.instancePath &&
      similarKey(String(params['additionalProperty']), schemaAt(root, instancePath) ?? {}) ===
        String(each.params['missingProperty']),
  );

const isWithin = (pointer: string, outer: string): boolean =>
  pointer === outer || pointer.startsWith(`${outer}/`);

const isSame = (a: Problem, b: Problem): boolean =>
  a.code === b.code && a.pointer === b.pointer && a.message === b.message;
