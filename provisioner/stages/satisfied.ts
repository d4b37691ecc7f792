import { joinBytes, sha512 } from '../bytes.ts';
import type { Accounts, Facts, PathFact } from '../facts/facts.ts';
import type { Content, MakeDirectory, MakeLink, WriteFile } from '../steps.ts';
import { verificationOf } from '../verification.ts';
import type { TreeStep } from './leaf.ts';
import { groupId, userId } from './owners.ts';

export const contentsOf = ({ contents, append }: WriteFile): readonly Content[] =>
  contents === null ? append : [contents, ...append];

/** false, some of it is fetched. */
export const areKnown = (contents: readonly Content[]): boolean =>
  contents.every(({ from }) => from === 'plan');

/** null, some of it is fetched. */
export const knownBytes = (contents: readonly Content[]): Uint8Array | null => {
  if (!areKnown(contents)) return null;
  return joinBytes(contents.flatMap((content) => (content.from === 'plan' ? [content.bytes] : [])));
};

/** true, the node has it already. */
export const isSatisfied = (step: TreeStep, facts: Facts): boolean => {
  const fact = facts.paths[step.path];
  if (fact === undefined || fact.kind === 'absent') return false;
  if (step.kind === 'make-link') return isLinked(step, fact, facts);
  if (step.kind === 'make-directory' && step.existing === 'keep') return true;
  if (!hasAttributes(step, fact, facts.accounts) || removes(step, fact, facts)) return false;
  if (step.kind === 'make-directory')
    return fact.kind === 'directory' && (step.existing !== 'empty' || isEmptied(step, facts));
  return fact.kind === 'file' && hasContents(step, fact, facts);
};

/** true, whatever is below the path now is gone once the step is done. */
export const removes = (step: TreeStep, fact: PathFact, facts: Facts): boolean => {
  if (step.kind !== 'make-directory' || fact.kind === 'absent') return false;
  if (fact.kind !== 'directory') return step.overwrite;
  return step.existing === 'empty' && !fact.empty && !isEmptied(step, facts);
};

/** What is in it now was written afterwards. */
const isEmptied = ({ path }: MakeDirectory, facts: Facts): boolean =>
  facts.provisioned || facts.run.wiped.includes(path);

export type Present = Exclude<PathFact, { readonly kind: 'absent' }>;

type Attributes = Pick<WriteFile, 'mode' | 'user' | 'group'>;

const hasAttributes = ({ mode, user, group }: Attributes, fact: Present, accounts: Accounts): boolean =>
  (mode === null || mode === fact.mode) &&
  (user === null || userId(user, accounts) === fact.uid) &&
  (group === null || groupId(group, accounts) === fact.gid);

export const isLinked = (step: MakeLink, fact: PathFact, facts: Facts): boolean => {
  if (!step.hard)
    return (
      fact.kind === 'link' &&
      fact.target === step.target &&
      hasAttributes({ ...step, mode: null }, fact, facts.accounts)
    );
  const target = facts.paths[step.target];
  return isLinkable(fact) && isLinkable(target) && target.inode === fact.inode;
};

/** true, it may have hard links: link(2) makes one more name of a symbolic link, too. */
export const isLinkable = (
  fact: PathFact | undefined,
): fact is Extract<PathFact, { readonly kind: 'file' | 'link' }> =>
  fact?.kind === 'file' || fact?.kind === 'link';

export const hasContents = (
  step: WriteFile,
  fact: Extract<PathFact, { kind: 'file' }>,
  facts: Facts,
): boolean => {
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
  const wanted = verificationOf(resource);
  if (wanted !== null) return fact.hashes[wanted.algorithm] === wanted.hash;
  const fetched = facts.run.fetched[key];
  return fetched === undefined ? facts.provisioned : fetched.sha512 === fact.hashes['sha512'];
};
