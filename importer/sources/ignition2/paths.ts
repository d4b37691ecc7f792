import type { MapNode, YamlNode } from '../../../transpiler/yaml/tree.ts';
import type { Teller } from '../../report.ts';
import { at, changeItems, itemsAt, listOf, scalar, textAt, withKeys } from '../../tree.ts';

type Filesystems = ReadonlyMap<string, string>;

/** Files, directories and links, which named the filesystem that their path was within. */
export const toPaths = (root: MapNode, tell: Teller): MapNode => {
  const mounts = mountPoints(root);
  const place = (kind: string, adapt: (node: MapNode) => MapNode) => (rest: MapNode) =>
    changeItems(rest, ['storage', kind], (node) =>
      node.kind === 'map' ? placed(adapt(node), mounts, tell) : [node],
    );
  const steps = [place('files', toFile), place('directories', asItIs), place('links', asItIs)];
  return steps.reduce((rest, step) => step(rest), root);
};

const asItIs = (node: MapNode): MapNode => node;

/** Where each named filesystem is mounted: by its own path, or by a unit that mounts its device. */
const mountPoints = (root: MapNode): Filesystems => {
  const units = itemsAt(root, 'systemd', 'units').map((unit) => textAt(unit, 'contents') ?? '');
  const named = itemsAt(root, 'storage', 'filesystems').flatMap((filesystem) => {
    const [name, device] = [textAt(filesystem, 'name'), textAt(filesystem, 'mount', 'device')];
    const path = textAt(filesystem, 'path') ?? (device === undefined ? undefined : whereOf(units, device));
    return name === undefined || path === undefined ? [] : [[name, path] as const];
  });
  return new Map([['root', ''], ...named]);
};

const whereOf = (units: readonly string[], device: string): string | undefined => {
  const unit = units.find((text) => /^\s*What\s*=\s*(.*?)\s*$/m.exec(text)?.[1] === device);
  return /^\s*Where\s*=\s*(.*?)\s*$/m.exec(unit ?? '')?.[1];
};

const placed = (node: MapNode, mounts: Filesystems, tell: Teller): readonly YamlNode[] => {
  const [name = 'root', path = ''] = [textAt(node, 'filesystem'), textAt(node, 'path')];
  const mount = mounts.get(name);
  const span = at(node, 'path') ?? node;
  if (mount !== undefined)
    return [
      withKeys(node, {
        filesystem: undefined,
        ...(mount === '' ? {} : { path: scalar(`${mount}${path}`, span) }),
      }),
    ];
  tell.lose(span, {
    code: 'no-equivalent',
    message: `"${path}" is on the filesystem "${name}", of which nothing says where it is mounted`,
    help: 'Give the filesystem in storage.filesystems a path, and write the file with its whole path',
  });
  return [];
};

/** Files of 2.x replace what is there unless they say otherwise, and were appended as a whole. */
const toFile = (file: MapNode): MapNode => {
  const [append, contents] = [at(file, 'append'), at(file, 'contents')];
  if (append?.kind === 'scalar' && append.value === true)
    return withKeys(file, {
      contents: undefined,
      append: contents === undefined ? undefined : listOf([contents], contents),
    });
  return withKeys(file, {
    append: undefined,
    overwrite: at(file, 'overwrite') ?? scalar(true, at(file, 'path') ?? file),
  });
};
