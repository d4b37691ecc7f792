import type { Config } from '../../schema/v1/config.ts';
import { joinBytes, sha512 } from '../bytes.ts';
import type { Accounts, Facts, PathFact } from '../facts/facts.ts';
import type { WantedPath } from '../facts/paths.ts';
import { type Plan, pointer, type Refusal } from '../plan.ts';
import type { Content, Owner, RecordIntents, WriteFile } from '../steps.ts';
import { mountedPaths } from './mounts.ts';
import { fetchStep } from './resources.ts';
import { desiredTree, type TreeStep } from './tree.ts';

/** What is to be written below the root, without what is there already. */
export const planFiles = (config: Config, facts: Facts): Plan => {
  const tree = desiredTree(config);
  const wanted = tree.steps.filter((step) => !isSatisfied(step, facts));
  const refusals = wanted.flatMap((step) => refuseInTheWay(step, facts));
  const fetches = wanted.flatMap((step) =>
    step.kind === 'write-file' ? contentsOf(step).flatMap((content) => fetchStep(content, step.because)) : [],
  );
  const byKey = new Map(fetches.map((step) => [step.key, step]));
  const intents = wanted.length > 0 && !facts.provisioned ? [recordIntents(config, wanted)] : [];
  return { steps: [...byKey.values(), ...intents, ...wanted], refusals: [...tree.refusals, ...refusals] };
};

const recordIntents = (config: Config, wanted: readonly TreeStep[]): RecordIntents => ({
  kind: 'record-intents',
  stage: 'files',
  because: pointer('storage'),
  needs: mountedPaths(config).map((path) => `mount:${path}`),
  gives: ['root'],
  paths: wanted.map(({ path }) => path),
});

export const contentsOf = ({ contents, append }: WriteFile): readonly Content[] =>
  contents === null ? append : [contents, ...append];

/** What of the tree must be looked at, so that the plan can leave out what is there. */
export const wantedPaths = (config: Config): readonly WantedPath[] =>
  desiredTree(config).steps.map((step) => {
    if (step.kind !== 'write-file') return { path: step.path, digest: false, tailBytes: 0 };
    const tail = step.contents === null ? knownBytes(step.append) : null;
    return { path: step.path, digest: true, tailBytes: tail?.length ?? 0 };
  });

const knownBytes = (contents: readonly Content[]): Uint8Array | null => {
  const bytes = contents.flatMap((content) => (content.from === 'plan' ? [content.bytes] : []));
  return bytes.length === contents.length ? joinBytes(bytes) : null;
};

const isSatisfied = (step: TreeStep, facts: Facts): boolean => {
  const fact = facts.paths[step.path];
  if (fact === undefined || fact.kind === 'absent') return false;
  if (step.kind === 'make-link') return isLinked(step, fact, facts);
  if (!hasAttributes(step, fact, facts.accounts)) return false;
  if (step.kind === 'make-directory') return fact.kind === 'directory';
  return fact.kind === 'file' && hasContents(step, fact, facts);
};

type Present = Exclude<PathFact, { readonly kind: 'absent' }>;

const hasAttributes = (step: Exclude<TreeStep, { kind: 'make-link' }>, fact: Present, accounts: Accounts) =>
  (step.mode === null || step.mode === fact.mode) &&
  (step.user === null ||
    idOf(
      step.user,
      accounts.users.map(({ name, uid }) => ({ name, id: uid })),
    ) === fact.uid) &&
  (step.group === null ||
    idOf(
      step.group,
      accounts.groups.map(({ name, gid }) => ({ name, id: gid })),
    ) === fact.gid);

const idOf = (owner: Owner, known: readonly { readonly name: string; readonly id: number }[]) =>
  'id' in owner ? owner.id : known.find(({ name }) => name === owner.name)?.id;

const isLinked = (step: Extract<TreeStep, { kind: 'make-link' }>, fact: Present, facts: Facts): boolean => {
  if (!step.hard) return fact.kind === 'link' && fact.target === step.target;
  const target = facts.paths[step.target];
  return fact.kind === 'file' && target?.kind === 'file' && target.inode === fact.inode;
};

const hasContents = (step: WriteFile, fact: Extract<PathFact, { kind: 'file' }>, facts: Facts): boolean => {
  if (step.contents === null && step.append.length === 0) return true;
  const known = knownBytes(contentsOf(step));
  if (known !== null && step.contents === null) return fact.tail === sha512(known);
  if (known !== null) return fact.bytes === known.length && fact.hashes['sha512'] === sha512(known);
  if (step.contents?.from === 'fetch' && step.append.length === 0)
    return isFetched(step.contents, fact, facts);
  // Of what is put together from fetched pieces only the very run that did it knows that it is right.
  return contentsOf(step).every(
    (content) => content.from === 'plan' || facts.run.fetched[content.key] !== undefined,
  );
};

const isFetched = (
  { key, resource }: Extract<Content, { from: 'fetch' }>,
  fact: Extract<PathFact, { kind: 'file' }>,
  facts: Facts,
): boolean => {
  const [algorithm = '', hash] = (resource.verification?.hash ?? '').toLowerCase().split('-');
  if (hash !== undefined) return fact.hashes[algorithm] === hash;
  const fetched = facts.run.fetched[key];
  return fetched === undefined ? facts.provisioned : fetched.sha512 === fact.hashes['sha512'];
};

/** What may not be replaced. Files on filesystems that are not mounted yet are looked at again when they are written. */
const refuseInTheWay = (step: TreeStep, facts: Facts): readonly Refusal[] => {
  const fact = facts.paths[step.path];
  if (fact === undefined || fact.kind === 'absent' || step.overwrite) return [];
  const reason = inTheWay(step, fact, facts);
  if (reason === null) return [];
  const message = `Cannot write "${step.path}": ${reason} (set "overwrite" to replace it)`;
  return [{ code: 'path-exists', because: step.because, message }];
};

const inTheWay = (step: TreeStep, fact: Present, facts: Facts): string | null => {
  if (step.kind === 'make-directory')
    return fact.kind === 'directory' ? null : `it is a ${fact.kind} already`;
  if (fact.kind !== 'file') return `it is a ${fact.kind} already`;
  if (step.kind === 'make-link') return 'it is a file already';
  return step.contents === null || hasContents(step, fact, facts) ? null : 'it exists with other contents';
};
