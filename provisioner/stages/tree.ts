import type { Config } from '../../schema/v1/config.ts';
import type { Resource } from '../../schema/v1/resource.ts';
import type { Directory, File, Link } from '../../schema/v1/storage.ts';
import { utf8 } from '../bytes.ts';
import { type Pointer, pointer, type Refusal } from '../plan.ts';
import {
  type Content,
  type MakeDirectory,
  type MakeLink,
  type Owner,
  type Stage,
  stageNames,
  type WriteFile,
} from '../steps.ts';
import { renderNode } from './node-files.ts';
import { renderAll } from './render.ts';
import type { Rendered } from './rendered.ts';
import { decodeResource } from './resources.ts';

export type TreeStep = WriteFile | MakeDirectory | MakeLink;
export type Tree = { readonly steps: readonly TreeStep[]; readonly refusals: readonly Refusal[] };

/** Everything that should be below the root: the author's own, then what the rest of his config becomes. */
export const desiredTree = (config: Config): Tree => {
  const { storage } = config;
  const own = [
    ...storage.directories.map((one, i) => authorsDirectory(one, pointer('storage', 'directories', i))),
    ...storage.files.map((one, i) => authorsFile(one, pointer('storage', 'files', i))),
    ...storage.links.map((one, i) => authorsLink(one, pointer('storage', 'links', i))),
  ];
  const ours = [...renderedTree(renderAll(config)), ...renderedTree(renderNode(config))];
  const trees = [...own, ...lastOfEach(ours, own)];
  return {
    steps: trees.flatMap(({ steps }) => steps),
    refusals: trees.flatMap(({ refusals }) => refusals),
  };
};

type Leaf = Tree & { readonly path: string };

/** Of ours at one path the last; none where the author has his own. */
const lastOfEach = (ours: readonly Leaf[], own: readonly Leaf[]): readonly Leaf[] => {
  const taken = new Set(own.map(({ path }) => path));
  const byPath = new Map(ours.filter(({ path }) => !taken.has(path)).map((leaf) => [leaf.path, leaf]));
  return [...byPath.values()];
};

const leaf = (step: TreeStep, refusals: readonly Refusal[] = []): Leaf => ({
  path: step.path,
  steps: [step],
  refusals,
});

/** The stage that a pointer belongs to, for display. */
const stageOf = (because: Pointer): Stage => {
  const parts = because.split('/');
  const words = [parts.slice(1, 3).at(-1), parts[1]].map((part) => (part === 'systemd' ? 'units' : part));
  return stageNames.find((name) => words.includes(name)) ?? 'files';
};

const base = (path: string, because: Pointer) => ({
  stage: stageOf(because),
  because,
  needs: ['root', ...ancestors(path).map((ancestor) => `path:${ancestor}`)],
  gives: [`path:${path}`],
  path,
});

export const ancestors = (path: string): readonly string[] => {
  const parts = path.split('/').slice(1, -1);
  return parts.map((_, i) => `/${parts.slice(0, i + 1).join('/')}`);
};

type Owned = { readonly user?: File['user']; readonly group?: File['group'] };

const owners = ({ user, group }: Owned) => ({ user: owner(user), group: owner(group) });

const owner = (asked: File['user']): Owner | null => {
  if (asked?.id !== undefined) return { id: asked.id };
  return asked?.name === undefined ? null : { name: asked.name };
};

const accountTokens = ({ user, group }: Owned): readonly string[] =>
  user?.name === undefined && group?.name === undefined ? [] : ['accounts'];

const authorsFile = (file: File, because: Pointer): Leaf => {
  const contents = file.contents === undefined ? [] : [decodeResource(file.contents, `${because}/contents`)];
  const append = file.append.map((one: Resource, i) => decodeResource(one, `${because}/append/${i}`));
  const refusals = [...contents, ...append].flatMap((one) => ('refusal' in one ? [one.refusal] : []));
  const good = (all: typeof append) => all.flatMap((one) => ('content' in one ? [one.content] : []));
  const common = base(file.path, because);
  const needs = [
    ...common.needs,
    ...accountTokens(file),
    ...resourceTokens([...good(contents), ...good(append)]),
  ];
  return leaf(
    {
      ...{ ...common, kind: 'write-file', needs, contents: good(contents)[0] ?? null, append: good(append) },
      ...{ mode: file.mode ?? null, ...owners(file), overwrite: file.overwrite ?? false },
    },
    refusals,
  );
};

const resourceTokens = (contents: readonly Content[]): readonly string[] =>
  contents.flatMap((content) => (content.from === 'fetch' ? [`resource:${content.key}`] : []));

const authorsDirectory = (directory: Directory, because: Pointer): Leaf => {
  const common = base(directory.path, because);
  const needs = [...common.needs, ...accountTokens(directory)];
  const mode = directory.mode ?? null;
  return leaf({
    ...common,
    kind: 'make-directory',
    needs,
    mode,
    ...owners(directory),
    overwrite: directory.overwrite ?? false,
  });
};

const authorsLink = (link: Link, because: Pointer): Leaf => {
  const common = base(link.path, because);
  const needs = [...common.needs, ...accountTokens(link), ...(link.hard ? [`path:${link.target}`] : [])];
  const { target, hard } = link;
  return leaf({
    ...common,
    kind: 'make-link',
    needs,
    target,
    hard,
    ...owners(link),
    overwrite: link.overwrite ?? false,
  });
};

const ours = { user: { id: 0 }, group: { id: 0 }, overwrite: true } as const;

const renderedTree = (rendered: Rendered): readonly Leaf[] => [
  ...rendered.directories.map(({ path, mode, because }) =>
    leaf({ ...base(path, because), kind: 'make-directory', mode, ...ours }),
  ),
  ...rendered.files.map(({ path, text, mode, because }) => {
    const contents = { from: 'plan', bytes: utf8(text) } as const;
    return leaf({ ...base(path, because), kind: 'write-file', contents, append: [], mode, ...ours });
  }),
  ...rendered.fetched.map(({ path, resource, mode, because }) => {
    const file = authorsFile({ path, contents: resource, append: [], mode, overwrite: true }, because);
    return file;
  }),
  ...rendered.links.map(({ path, target, because }) =>
    leaf({ ...base(path, because), kind: 'make-link', target, hard: false, ...ours }),
  ),
];
