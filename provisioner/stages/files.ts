import type { Config } from '../../schema/v1/config.ts';
import type { Facts } from '../facts/facts.ts';
import { atPath, type WantedPath } from '../facts/paths.ts';
import type { Algorithm } from '../host/host.ts';
import { type Plan, pointer, type Refusal } from '../plan.ts';
import type { MakeLink, RecordIntents, WriteFile } from '../steps.ts';
import { algorithmOf } from '../verification.ts';
import { linkedAnew, refuseTarget } from './hard-links.ts';
import type { TreeStep } from './leaf.ts';
import { mountedPaths } from './mounts.ts';
import { withoutRemoved } from './removed.ts';
import { fetchStep } from './resources.ts';
import { areKnown, contentsOf, hasContents, isSatisfied, knownBytes, type Present } from './satisfied.ts';
import { isNode, type Scoped } from './scope.ts';
import { desiredTree } from './tree.ts';
import { refuseUnknownOwners } from './unknown-owners.ts';

/** What is to be written below the root, without what is there already. */
export const planFiles = (config: Config, facts: Facts): Plan => {
  const tree = desiredTree(config);
  const seen = withoutRemoved(tree.steps, facts);
  const changed = tree.steps.filter((step) => !isSatisfied(step, seen));
  const wanted = [...changed, ...linkedAnew(tree.steps, changed)];
  const refusals = wanted.flatMap((step) => [
    ...refuseInTheWay(step, seen),
    ...refuseTarget(step, config, seen),
    ...refuseUnknownOwners(step, config, facts),
  ]);
  const fetches = wanted.flatMap((step) =>
    step.kind === 'write-file' ? contentsOf(step).flatMap((content) => fetchStep(content, step.because)) : [],
  );
  const byKey = new Map(fetches.map((step) => [step.key, step]));
  const intents = isBegun(config, wanted, facts) ? [recordIntents(config, wanted)] : [];
  return { steps: [...byKey.values(), ...intents, ...wanted], refusals: [...tree.refusals, ...refusals] };
};

/** true, a first boot has something to write, or to mount before others write. */
const isBegun = (config: Scoped, wanted: readonly TreeStep[], facts: Facts): boolean =>
  isNode(config) &&
  !facts.provisioned &&
  (wanted.length > 0 || mountedPaths(config).some((path) => facts.mounts[path] === undefined));

const recordIntents = (config: Config, wanted: readonly TreeStep[]): RecordIntents => ({
  kind: 'record-intents',
  stage: 'files',
  because: pointer('storage'),
  needs: mountedPaths(config).map((path) => `mount:${path}`),
  gives: ['root'],
  paths: wanted.map(({ path }) => path),
});

/** What of the tree must be looked at, so that the plan can leave out what is there. */
export const wantedPaths = (config: Config): readonly WantedPath[] => {
  const { steps } = desiredTree(config);
  const targets = steps.flatMap((step) => (step.kind === 'make-link' && step.hard ? [step.target] : []));
  return [...targets.map(atPath), ...steps.map(wantedPath)];
};

const wantedPath = (step: TreeStep): WantedPath => {
  if (step.kind !== 'write-file') return atPath(step.path);
  const tail = step.contents === null ? knownBytes(step.append) : null;
  return { path: step.path, hashes: hashesOf(step), tailBytes: tail?.length ?? 0 };
};

/** Those alone that satisfied.ts compares: a large file is read for each. */
const hashesOf = ({ contents, append }: WriteFile): readonly Algorithm[] => {
  if (contents === null) return [];
  if (areKnown([contents, ...append])) return ['sha512'];
  return contents.from === 'fetch' && append.length === 0 ? [algorithmOf(contents.resource)] : [];
};

/** What may not be replaced. Files on filesystems that are not mounted yet are looked at again when they are written. */
const refuseInTheWay = (step: TreeStep, facts: Facts): readonly Refusal[] => {
  const fact = facts.paths[step.path];
  if (fact === undefined || fact.kind === 'absent' || step.overwrite || facts.intents.includes(step.path))
    return [];
  const reason = inTheWay(step, fact, facts);
  if (reason === null) return [];
  const message = `Cannot write "${step.path}": ${reason} (set "overwrite" to replace it)`;
  return [{ code: 'path-exists', because: step.because, message }];
};

const inTheWay = (step: TreeStep, fact: Present, facts: Facts): string | null => {
  if (step.kind === 'make-directory')
    return fact.kind === 'directory' ? null : `it is a ${fact.kind} already`;
  if (step.kind === 'make-link') return isLink(step, fact) ? null : `it is a ${fact.kind} already`;
  if (fact.kind !== 'file') return `it is a ${fact.kind} already`;
  return step.contents === null || hasContents(step, fact, facts) ? null : 'it exists with other contents';
};

/** A link that only changes hands. */
const isLink = ({ hard, target }: MakeLink, fact: Present): boolean =>
  !hard && fact.kind === 'link' && fact.target === target;
