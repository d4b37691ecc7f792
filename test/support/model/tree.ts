import { sha256, sha512 } from '../../../provisioner/bytes.ts';
import type { Facts, PathFact } from '../../../provisioner/facts/facts.ts';
import { groupId, userId } from '../../../provisioner/stages/owners.ts';
import { isLinkable, knownBytes } from '../../../provisioner/stages/satisfied.ts';
import type { Content, MakeDirectory, MakeLink, Owner, WriteFile } from '../../../provisioner/steps.ts';

type Owned = { readonly user: Owner | null; readonly group: Owner | null };
type Ids = { readonly uid: number; readonly gid: number };

/** What no plan can know: the step says so on the machine. */
export class StepFails extends Error {}

/** Paths after a step of the tree, as far as planners look at them. */
export const afterTree = (facts: Facts, step: WriteFile | MakeDirectory | MakeLink): Facts => {
  if (step.kind === 'make-directory') return afterDirectory(facts, step);
  return step.kind === 'make-link' ? afterLink(facts, step) : afterFile(facts, step);
};

const absent: PathFact = { kind: 'absent' };

const at = (facts: Facts, path: string): PathFact => facts.paths[path] ?? absent;

/** Its parent is no longer empty. */
export const withPath = (facts: Facts, path: string, fact: PathFact): Facts => {
  const above = path.slice(0, path.lastIndexOf('/'));
  const parent = facts.paths[above];
  const filled = parent?.kind === 'directory' ? { [above]: { ...parent, empty: false } } : {};
  return { ...facts, paths: { ...facts.paths, ...filled, [path]: fact } };
};

const idsOf = ({ accounts }: Facts, { user, group }: Owned, found: Ids): Ids => {
  const uid = user === null ? found.uid : userId(user, accounts);
  const gid = group === null ? found.gid : groupId(group, accounts);
  if (uid === undefined || gid === undefined) throw new Error('no such owner');
  return { uid, gid };
};

const root: Ids = { uid: 0, gid: 0 };

const afterDirectory = (facts: Facts, step: MakeDirectory): Facts => {
  const found = at(facts, step.path);
  if (found.kind !== 'absent' && step.existing === 'keep') return facts;
  const kept = found.kind === 'directory' ? found : null;
  const isEmptied = kept !== null && step.existing === 'empty';
  const below = Object.entries(facts.paths).map(([path, fact]) =>
    (isEmptied || kept === null) && path.startsWith(`${step.path}/`) ? [path, absent] : [path, fact],
  );
  const fact: PathFact = {
    kind: 'directory',
    mode: step.mode ?? kept?.mode ?? 0o755,
    ...idsOf(facts, step, kept ?? root),
    empty: isEmptied || kept === null || kept.empty,
    unfinished: false,
  };
  const wiped = step.existing === 'empty' ? [...facts.run.wiped, step.path] : facts.run.wiped;
  return withPath(
    { ...facts, paths: Object.fromEntries(below), run: { ...facts.run, wiped } },
    step.path,
    fact,
  );
};

const afterLink = (facts: Facts, step: MakeLink): Facts => {
  if (step.hard) {
    const target = at(facts, step.target);
    if (!isLinkable(target)) throw new StepFails(`no file "${step.target}"`);
    return withPath(facts, step.path, target);
  }
  const found = at(facts, step.path);
  const ids = idsOf(facts, step, found.kind === 'link' && found.target === step.target ? found : root);
  return withPath(facts, step.path, {
    kind: 'link',
    mode: 0o777,
    ...ids,
    inode: newInode(),
    target: step.target,
  });
};

let inodes = 0;

const newInode = (): string => {
  inodes += 1;
  return `model:${inodes}`;
};

const afterFile = (facts: Facts, step: WriteFile): Facts => {
  const found = at(facts, step.path);
  const kept = found.kind === 'file' ? found : null;
  const parts = [...(step.contents === null ? [] : [step.contents]), ...step.append];
  const bytes = knownBytes(parts) ?? new Uint8Array();
  const isAppended = step.contents === null && kept !== null;
  return withPath(facts, step.path, {
    kind: 'file',
    mode: step.mode ?? kept?.mode ?? 0o644,
    ...idsOf(facts, step, kept ?? root),
    bytes: (isAppended ? kept.bytes : 0) + bytes.length,
    inode: newInode(),
    hashes: isAppended ? {} : { ...hashesOf(bytes), ...fetchedHashes(facts, parts[0]) },
    tail: sha512(bytes),
  });
};

const hashesOf = (bytes: Uint8Array) => ({ sha256: sha256(bytes), sha512: sha512(bytes) });

const fetchedHashes = (facts: Facts, content: Content | undefined): Readonly<Record<string, string>> => {
  if (content?.from !== 'fetch') return {};
  const [algorithm = '', hash = ''] = (content.resource.verification?.hash ?? '').toLowerCase().split('-');
  const fetched = facts.run.fetched[content.key];
  return {
    ...(fetched === undefined ? {} : { sha512: fetched.sha512 }),
    ...(hash === '' ? {} : { [algorithm]: hash }),
  };
};
