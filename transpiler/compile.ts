import {
  type Config,
  checkInlineConfigs,
  checkRules,
  type JsonObject,
  type Problem,
  parseConfig,
  validateNode,
} from '../schema/index.ts';
import { isObject } from '../schema/json.ts';
import { findingAt } from './finding-at.ts';
import type { LocalFiles } from './local.ts';
import type { Origins } from './origins.ts';
import { placeAt } from './place.ts';
import { prune } from './prune.ts';
import type { SugarProblem } from './sugar/sugar.ts';
import { translate } from './translate.ts';
import { toValues } from './values.ts';
import type { Finding, YamlNode } from './yaml/tree.ts';

type Compiled = { readonly findings: readonly Finding[]; readonly result: Result | undefined };
type Result = { readonly spec: JsonObject; readonly config: Config; readonly origins: Origins };

/** A node’s tree as a spec. What does not fit the schema is told and cut out, so that the rest is checked as well. */
export const compile = (root: YamlNode, text: string, local: LocalFiles): Compiled => {
  const { values, findings } = toValues(root, text);
  const misfits = validateNode(values);
  const findingsOfShape = [...findings, ...misfits.map((problem) => findingAt(root, problem))];
  const sound = misfits.length === 0 ? { root, values } : soundPart(root, text, misfits);
  if (sound === undefined || !isObject(sound.values)) return { findings: findingsOfShape, result: undefined };

  const sugarProblems: SugarProblem[] = [];
  const { spec, origins } = translate(sound.values, {
    local,
    report: (problem) => sugarProblems.push(problem),
  });
  const findingsOfSugar = sugarProblems.map((problem) => findingAt(sound.root, problem));

  const isWhole = misfits.length === 0 && sugarProblems.length === 0;
  const parsed = parseConfig(spec);
  const problems =
    'problems' in parsed
      ? parsed.problems
      : [...checkRules(parsed.config), ...checkInlineConfigs(parsed.config)];
  const findingsOfSpec = problems
    .filter(({ code }) => isWhole || !consequences.has(code))
    .map((problem) =>
      findingAt(sound.root, { ...problem, pointer: yamlPointer(problem, origins, sound.root) }),
    );
  const result = 'config' in parsed ? { spec, config: parsed.config, origins } : undefined;
  return { findings: [...findingsOfShape, ...findingsOfSugar, ...findingsOfSpec], result };
};

/** What may only be wrong because another part was wrong and is not looked at: the author has been told of that part. */
const consequences: ReadonlySet<string> = new Set([
  'undeclared-device',
  'undefined-user',
  'undefined-group',
  'path-read-only',
  'mount-point-in-image',
  'partition-unnamed',
  'interface-unnamed',
  'unit-idle',
  'unit-without-install',
  'unused-mount-options',
  'bond-empty',
  'mirror-without-endpoints',
  'resource-without-source',
  'unverified-http',
  'swap-with-kubelet',
  'neither-init-nor-join',
  'cluster-without-init',
  'kube-proxy-without-init',
  'join-without-discovery',
  'join-without-endpoint',
  'join-without-token',
  'join-without-ca-hashes',
  'join-unverified',
  'join-without-certificates',
  'missing-key',
  'too-short',
]);

type Sound = { readonly root: YamlNode; readonly values: ReturnType<typeof toValues>['values'] };

/** What is left without the misfits, once it fits; undefined, too little. */
const soundPart = (root: YamlNode, text: string, misfits: readonly Problem[]): Sound | undefined => {
  let rest = root;
  let problems = misfits;
  for (let round = 0; round < 4; round += 1) {
    rest = prune(rest, problems);
    const { values } = toValues(rest, text);
    problems = validateNode(values).filter(({ pointer }) => pointer !== '');
    if (problems.length === 0) return { root: rest, values };
  }
  return undefined;
};

const yamlPointer = ({ pointer }: Problem, origins: Origins, root: YamlNode): string =>
  origins.find(pointer, (candidate) => placeAt(root, candidate) !== undefined);
