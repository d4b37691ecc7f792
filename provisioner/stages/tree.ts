import { utf8 } from '../bytes.ts';
import type { Pointer, Refusal } from '../plan.ts';
import { authorsLeaves, fileLeaf } from './authors.ts';
import { inHomes } from './homes.ts';
import { base, type Leaf, leaf, type TreeStep, treeToken } from './leaf.ts';
import { renderNode } from './node-files.ts';
import { oncePer } from './once-per.ts';
import { ownAndOurs } from './own-and-ours.ts';
import { renderAll } from './render.ts';
import type { Rendered } from './rendered.ts';
import type { Scoped } from './scope.ts';
import { sshKeySteps } from './ssh-keys.ts';

export type Tree = { readonly steps: readonly TreeStep[]; readonly refusals: readonly Refusal[] };

/** Everything that should be below the root: the author's own, then what the rest of his config becomes. */
export const desiredTree = oncePer((config: Scoped): Tree => {
  const own = authorsLeaves(config);
  const ours = [
    ...renderedLeaves(renderAll(config)),
    ...renderedLeaves(renderNode(config)),
    ...sshKeySteps(config).map((step) => leaf(step)),
  ];
  const leaves = inHomes(config, ownAndOurs(own, ours));
  return {
    steps: leaves.map(({ step }) => step),
    refusals: leaves.flatMap(({ refusals }) => refusals),
  };
});

const asRoot = { user: { id: 0 }, group: { id: 0 }, overwrite: true } as const;

const made = (path: string, because: Pointer) => {
  const common = base(path, because);
  return { ...common, gives: [...common.gives, treeToken] };
};

const linked = (path: string, because: Pointer) => {
  const common = base(path, because);
  return { ...common, needs: [...common.needs, treeToken] };
};

const renderedLeaves = ({ directories, files, fetched, links }: Rendered): readonly Leaf[] => [
  ...directories.map(({ path, mode, because }) =>
    leaf({ ...made(path, because), kind: 'make-directory', mode, ...asRoot, existing: 'adjust' }),
  ),
  ...files.map(({ path, text, mode, because }) => {
    const contents = { from: 'plan', bytes: utf8(text) } as const;
    return leaf({ ...made(path, because), kind: 'write-file', contents, append: [], mode, ...asRoot });
  }),
  ...fetched.map(({ path, resource, mode, because }) =>
    fileLeaf({ path, contents: resource, append: [], mode, overwrite: true }, because),
  ),
  ...links.map(({ path, target, because }) =>
    leaf({ ...linked(path, because), kind: 'make-link', target, hard: false, ...asRoot }),
  ),
];
