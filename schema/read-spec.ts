import { ignitionPointer } from './ignition/pointers.ts';
import { readIgnition } from './ignition/read.ts';
import { foreignWishes, settle } from './ignition/settle.ts';
import { newestVersion } from './ignition/version.ts';
import { checkInlineConfigs } from './inline-configs.ts';
import { isObject } from './json.ts';
import type { Problem } from './problem.ts';
import { type Document, readDocument, type SpecKind } from './read-document.ts';
import { checkRules } from './rules.ts';
import type { JsonObject } from './shape.ts';
import type { Config } from './v1/config.ts';
import { codesOfANode } from './v1/rules/of-a-node.ts';
import { parseConfig } from './validate.ts';

/** What is asked of: a whole node with our image, or any root, where what only a node minds is no mistake. */
export type Scope = 'node' | 'config';

/** What a spec asks, once all is merged that should be. */
export type Checked = {
  /** Absent, there is an error or a refusal. */
  readonly config?: Config;
  readonly problems: readonly Problem[];
  /** Why a machine of ours refuses what Ignition configs ask that are valid. */
  readonly refusals: readonly Problem[];
};

export type SpecRead = Document & Checked;

/** What a document asks, of either kind; pointers are into the document. */
export const readSpec = (json: unknown, scope: Scope = 'node'): SpecRead => {
  const document = readDocument(json);
  const { kind, spec, problems } = document;
  if (spec === undefined) return { ...document, refusals: [] };
  const checked = checkSpec(spec, kind, scope);
  const told = new Set(problems.map(({ code, pointer }) => `${code} ${pointer}`));
  const more = checked.problems.filter(({ code, pointer }) => !told.has(`${code} ${pointer}`));
  return { ...document, ...checked, problems: [...problems, ...more] };
};

/** Our contract and rules over a whole spec. In one that came of Ignition configs, what they refuse is valid all the same. */
export const checkSpec = (spec: JsonObject, kind: SpecKind, scope: Scope): Checked => {
  if (kind === 'ignition') return checkUpgraded(spec, scope);
  const parsed = parseConfig(spec);
  if ('problems' in parsed) return { problems: parsed.problems, refusals: [] };
  const problems = [...checkIn(scope, parsed.config), ...checkInlineConfigs(parsed.config)];
  return { ...(problems.some(isError) ? {} : { config: parsed.config }), problems, refusals: [] };
};

const isError = ({ severity }: Problem): boolean => severity === 'error';

const checkIn = (scope: Scope, config: Config): readonly Problem[] =>
  checkRules(config).filter(({ code }) => scope === 'node' || !codesOfANode.includes(code));

const checkUpgraded = (spec: JsonObject, scope: Scope): Checked => {
  const wishes = foreignWishes(spec);
  const parsed = parseConfig(settle(spec));
  if ('problems' in parsed)
    return { problems: [], refusals: [...wishes, ...parsed.problems.map(inIgnition)] };
  const found = [...checkIn(scope, parsed.config), ...checkInlineConfigs(parsed.config)].map(inIgnition);
  const harms = (problem: Problem): boolean => isError(problem) && !harmless.includes(problem.code);
  const problems = found
    .filter((problem) => !harms(problem))
    .map((each) => ({ ...each, severity: 'warning' }) as const);
  const refusals = [...wishes, ...found.filter(harms)];
  return { ...(refusals.length > 0 ? {} : { config: parsed.config }), problems, refusals };
};

const inIgnition = (problem: Problem): Problem => ({ ...problem, pointer: ignitionPointer(problem.pointer) });

/** Errors of a node’s YAML that in an Ignition config are not: the machine itself knows, or does it all the same. */
const harmless: readonly Problem['code'][] = [
  'duplicate-header',
  'duplicate-user',
  'mount-order',
  'partitions-overlap',
  'private-key',
  'swap-with-path',
  'undeclared-device',
  'undefined-group',
  'undefined-user',
  'unit-masked',
  'unit-syntax',
];

/** What Ignition would say of the merged result of Ignition configs alone: two valid ones may make one that is not. */
export const checkMergedIgnition = ({ glowplug, ...sections }: JsonObject): readonly Problem[] => {
  const ignition = { ...(isObject(glowplug) ? glowplug : {}), version: newestVersion };
  return readIgnition({ ...sections, ignition }).problems.filter(isError);
};
