import type { ErrorObject } from 'ajv';
import type { Problem } from '../problem.ts';
import { schemaAt } from '../schema-at.ts';
import { describeFinding } from './describe.ts';
import { findingOf, type Misfit } from './finding.ts';
import { similarKey } from './unknown-key.ts';

/** ajv’s errors as problems, one for each cause. */
export const describeErrors = (errors: readonly ErrorObject[], misfit: Misfit): readonly Problem[] => {
  const seen = new Set<string>();
  return errors
    .filter((each) => !isConsequence(each, errors) && !isMisspelt(each, errors, misfit))
    .map((each) => describeFinding(each.keyword, findingOf(each, misfit)))
    .filter(({ code, pointer, message }) => {
      const isNew = !seen.has(`${code} ${pointer} ${message}`);
      seen.add(`${code} ${pointer} ${message}`);
      return isNew;
    });
};

/**
 * A value of the wrong type also fails its list of values; each branch of a choice fails beside the choice; what is wrong
 * with a key’s name is told of the name.
 */
const isConsequence = (each: ErrorObject, errors: readonly ErrorObject[]): boolean =>
  each.propertyName !== undefined ||
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
