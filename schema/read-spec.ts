import { ignitionPointer } from './ignition/pointers.ts';
import { readIgnition } from './ignition/read.ts';
import { foreignWishes, settle } from './ignition/settle.ts';
import { isIgnition } from './ignition/version.ts';
import { isObject } from './json.ts';
import type { Problem } from './problem.ts';
import { checkRules } from './rules.ts';
import type { JsonObject } from './shape.ts';
import type { Config } from './v1/config.ts';
import { codesOfANode } from './v1/rules/of-a-node.ts';
import { parseConfig } from './validate.ts';

export type SpecKind = 'spec' | 'ignition';

/** What is asked of: a whole node with our image, or any root, where what only a node minds is no mistake. */
export type Scope = 'node' | 'config';

/** A spec of ours, or an Ignition config as one. */
export type SpecRead = {
  readonly kind: SpecKind;
  /** Absent, there is an error or a refusal. */
  readonly config?: Config;
  /** What was written, as a spec without defaults; absent with an error. */
  readonly spec?: JsonObject;
  /** Errors and warnings of the document itself. */
  readonly problems: readonly Problem[];
  /** Why a machine of ours refuses an Ignition config that is valid. */
  readonly refusals: readonly Problem[];
};

/** What a document asks, of either kind; pointers are into the document. */
export const readSpec = (json: unknown, scope: Scope = 'node'): SpecRead => {
  if (isIgnition(json) && isObject(json)) return readUpgraded(json, scope);
  const parsed = parseConfig(json);
  if ('problems' in parsed) return { kind: 'spec', problems: parsed.problems, refusals: [] };
  const problems = checkIn(scope, parsed.config);
  const spec = isObject(json) ? { spec: json } : {};
  if (problems.some(isError)) return { kind: 'spec', problems, refusals: [] };
  return { kind: 'spec', problems, refusals: [], config: parsed.config, ...spec };
};

const isError = ({ severity }: Problem): boolean => severity === 'error';

const checkIn = (scope: Scope, config: Config): readonly Problem[] =>
  checkRules(config).filter(({ code }) => scope === 'node' || !codesOfANode.includes(code));

const readUpgraded = (json: JsonObject, scope: Scope): SpecRead => {
  const { spec, problems } = readIgnition(json);
  if (spec === undefined) return { kind: 'ignition', problems, refusals: [] };
  const { config, warnings, refusals } = checkUpgraded(spec, scope);
  const told = new Set(problems.map(({ code, pointer }) => `${code} ${pointer}`));
  const more = warnings.filter(({ code, pointer }) => !told.has(`${code} ${pointer}`));
  const read = { kind: 'ignition', spec, problems: [...problems, ...more], refusals } as const;
  return config === undefined || refusals.length > 0 ? read : { ...read, config };
};

type Checked = {
  readonly config?: Config;
  readonly warnings: readonly Problem[];
  readonly refusals: readonly Problem[];
};

/** Our own contract and rules over a spec that came of valid Ignition configs: what they refuse, Ignition does not. */
export const checkUpgraded = (spec: JsonObject, scope: Scope): Checked => {
  const wishes = foreignWishes(spec);
  const parsed = parseConfig(settle(spec));
  if ('problems' in parsed)
    return { warnings: [], refusals: [...wishes, ...parsed.problems.map(inIgnition)] };
  const found = checkIn(scope, parsed.config).map(inIgnition);
  const harms = (problem: Problem): boolean => isError(problem) && !harmless.includes(problem.code);
  const warnings = found
    .filter((problem) => !harms(problem))
    .map((each) => ({ ...each, severity: 'warning' }) as const);
  return { config: parsed.config, warnings, refusals: [...wishes, ...found.filter(harms)] };
};

const inIgnition = (problem: Problem): Problem => ({ ...problem, pointer: ignitionPointer(problem.pointer) });

/** Errors of a node’s YAML that in an Ignition config are not: the machine itself knows, or does it all the same. */
const harmless: readonly Problem['code'][] = [
  'duplicate-header',
  'duplicate-user',
  'partitions-overlap',
  'private-key',
  'swap-with-path',
  'undeclared-device',
  'undefined-group',
  'undefined-user',
  'unit-masked',
  'unit-syntax',
];
