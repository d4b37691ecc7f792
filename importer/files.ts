import type { MapNode, Span, YamlNode } from '../transpiler/yaml/tree.ts';
import { at, changeItems, itemsAt, mapOf, pushAt, scalar, textAt, treeOf, withKeys } from './tree.ts';

/** A file as cloud-init and the shell write them: it takes the place of what is there, or goes on where that ends. */
export type WrittenFile = {
  readonly path: string;
  readonly contents: YamlNode | undefined;
  readonly append: boolean;
  readonly more?: Readonly<Record<string, YamlNode | undefined>>;
};

const files = ['storage', 'files'];

/** The node with a file more; a unit’s file becomes a unit. */
export const addFile = (root: MapNode, file: WrittenFile, span: Span): MapNode => {
  const unit = /^\/(?:etc|usr\/lib|lib)\/systemd\/system\/([^/]+)(?:\.d\/([^/]+\.conf))?$/.exec(file.path);
  const text = textAt(file.contents, 'inline');
  if (unit !== null && text !== undefined && !file.append)
    return addUnitFile(root, { name: unit[1] ?? '', dropin: unit[2] }, { text, span });
  const found = itemsAt(root, ...files).find((each) => textAt(each, 'path') === file.path);
  if (found?.kind !== 'map') return pushAt(root, files, [newFile(file, span)]);
  const changed = file.append ? appended(found, file) : newFile(file, span);
  return changeItems(root, files, (each) => [each === found ? changed : each]);
};

const newFile = ({ path, contents, append, more = {} }: WrittenFile, span: Span): MapNode =>
  mapOf(
    [
      ['path', scalar(path, span)],
      ...(append ? [] : ([['overwrite', scalar(true, span)]] as const)),
      ...Object.entries(more),
      ...(append
        ? ([['append', contents && treeList(contents)]] as const)
        : ([['contents', contents]] as const)),
    ],
    span,
  );

const treeList = (contents: YamlNode): YamlNode => ({
  kind: 'list',
  items: [contents],
  start: contents.start,
  end: contents.end,
});

/** Text is put after text; other bytes are appended when the file is written. */
const appended = (found: MapNode, { contents }: WrittenFile): MapNode => {
  const [own, more] = [textAt(found, 'contents', 'inline'), textAt(contents, 'inline')];
  const there = at(found, 'contents');
  if (own !== undefined && more !== undefined && there?.kind === 'map')
    return withKeys(found, { contents: withKeys(there, { inline: scalar(own + more, there) }) });
  return contents === undefined ? found : pushAt(found, ['append'], [contents]);
};

const addUnitFile = (
  root: MapNode,
  { name, dropin }: { readonly name: string; readonly dropin: string | undefined },
  { text, span }: { readonly text: string; readonly span: Span },
): MapNode =>
  changeUnit(root, { name, span }, (unit) =>
    dropin === undefined
      ? withKeys(unit, { contents: scalar(text, span) })
      : pushAt(unit, ['dropins'], [treeOf({ name: dropin, contents: text }, span)]),
  );

const units = ['systemd', 'units'];

export const unitNamed = (root: MapNode, name: string): YamlNode | undefined =>
  itemsAt(root, ...units).find((unit) => textAt(unit, 'name') === name);

/** A unit that is declared, or is now, changed. */
export const changeUnit = (
  root: MapNode,
  { name, span }: { readonly name: string; readonly span: Span },
  change: (unit: MapNode) => MapNode,
): MapNode => {
  if (unitNamed(root, name) === undefined)
    return pushAt(root, units, [change(mapOf([['name', scalar(name, span)]], span))]);
  return changeItems(root, units, (unit) => [
    unit.kind === 'map' && textAt(unit, 'name') === name ? change(unit) : unit,
  ]);
};
