import type { Config } from '../../schema/v1/config.ts';
import type { Directory, File, Link } from '../../schema/v1/storage.ts';
import { type Pointer, pointer } from '../plan.ts';
import type { Content, Owner } from '../steps.ts';
import { base, type Leaf, leaf, treeToken } from './leaf.ts';
import { type Decoded, decodeResource } from './resources.ts';

/** `storage.directories`, `files` and `links`. */
export const authorsLeaves = ({ storage }: Config): readonly Leaf[] => [
  ...storage.directories.map((one, i) => directoryLeaf(one, pointer('storage', 'directories', i))),
  ...storage.files.map((one, i) => fileLeaf(one, pointer('storage', 'files', i))),
  ...storage.links.map((one, i) => linkLeaf(one, pointer('storage', 'links', i))),
];

export const fileLeaf = (file: File, because: Pointer): Leaf => {
  const contents = file.contents === undefined ? [] : [decodeResource(file.contents, `${because}/contents`)];
  const append = file.append.map((one, i) => decodeResource(one, `${because}/append/${i}`));
  const common = base(file.path, because);
  const [known = null] = contentsOf(contents);
  const all = contentsOf([...contents, ...append]);
  const step = {
    ...common,
    kind: 'write-file',
    needs: [...common.needs, ...accountTokens(file), ...all.flatMap(resourceToken)],
    gives: [...common.gives, treeToken],
    contents: known,
    append: contentsOf(append),
    ...attributesOf(file, 0o644),
  } as const;
  return leaf(step, [...contents, ...append].flatMap(refusalOf));
};

const contentsOf = (decoded: readonly Decoded[]): readonly Content[] =>
  decoded.flatMap((one) => ('content' in one ? [one.content] : []));

const refusalOf = (decoded: Decoded) => ('refusal' in decoded ? [decoded.refusal] : []);

const resourceToken = (content: Content): readonly string[] =>
  content.from === 'fetch' ? [`resource:${content.key}`] : [];

const directoryLeaf = (directory: Directory, because: Pointer): Leaf => {
  const common = base(directory.path, because);
  return leaf({
    ...common,
    kind: 'make-directory',
    needs: [...common.needs, ...accountTokens(directory)],
    gives: [...common.gives, treeToken],
    ...attributesOf(directory, 0o755),
    existing: directory.overwrite ? 'empty' : 'adjust',
  });
};

const linkLeaf = (link: Link, because: Pointer): Leaf => {
  const common = base(link.path, because);
  return leaf({
    ...common,
    kind: 'make-link',
    needs: [
      ...common.needs,
      treeToken,
      ...accountTokens(link),
      ...(link.hard ? [`path:${link.target}`] : []),
    ],
    target: link.target,
    hard: link.hard,
    user: owner(link.user),
    group: owner(link.group),
    overwrite: link.overwrite ?? false,
  });
};

/** What takes another's place is as new; what is there keeps what the author does not speak of. */
const attributesOf = ({ overwrite = false, mode, user, group }: File | Directory, newMode: number) => ({
  mode: mode ?? (overwrite ? newMode : null),
  user: owner(user) ?? (overwrite ? root : null),
  group: owner(group) ?? (overwrite ? root : null),
  overwrite,
});

const root: Owner = { id: 0 };

const owner = (asked: File['user']): Owner | null => {
  if (asked?.id !== undefined) return { id: asked.id };
  return asked?.name === undefined ? null : { name: asked.name };
};

/** A name may be of an account that is made first. */
const accountTokens = ({ user, group }: Pick<File, 'user' | 'group'>): readonly string[] =>
  user?.name === undefined && group?.name === undefined ? [] : ['accounts'];
