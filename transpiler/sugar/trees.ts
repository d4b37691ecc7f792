import type { Json, JsonObject } from '../../schema/index.ts';
import { isList, isObject } from '../../schema/json.ts';
import type { LocalEntry } from '../local.ts';
import type { Pointer } from '../pointer.ts';
import { inlineBytes } from './data-url.ts';
import type { Expansion, Fragment, Kitchen } from './sugar.ts';

/** `storage.trees`: local folders as directories, files and links. */
export const expandTrees = (yaml: JsonObject, kitchen: Kitchen): Expansion => {
  const { storage } = yaml;
  if (!isObject(storage) || !isList(storage['trees'])) return { yaml, fragments: [] };
  const { trees, ...rest } = storage;
  const fragments = isList(trees)
    ? trees.flatMap((tree, index) => expandTree(tree, `/storage/trees/${index}`, kitchen))
    : [];
  return { yaml: { ...yaml, storage: rest }, fragments };
};

const expandTree = (tree: Json, pointer: Pointer, { local, report }: Kitchen): Fragment[] => {
  if (!isObject(tree) || typeof tree['local'] !== 'string') return [];
  const entries = local.readTree(tree['local']);
  if ('problem' in entries) {
    report({ severity: 'error', pointer: `${pointer}/local`, ...entries.problem });
    return [];
  }
  const made = new Map<JsonObject, Pointer>();
  const items = (kind: LocalEntry['kind']): JsonObject[] =>
    entries.found
      .filter((entry) => entry.kind === kind)
      .map((entry) => {
        const item = describeEntry(entry, tree);
        made.set(item, pointer);
        return item;
      });
  const storage = Object.fromEntries(
    Object.entries({ directories: items('directory'), files: items('file'), links: items('link') }).filter(
      ([, list]) => list.length > 0,
    ),
  );
  return [{ spec: { storage }, because: pointer, made }];
};

const describeEntry = (entry: LocalEntry, tree: JsonObject): JsonObject => {
  const root = typeof tree['path'] === 'string' && tree['path'] !== '/' ? tree['path'] : '';
  const common = { path: `${root}/${entry.path}`, ...ownerOf(tree) };
  if (entry.kind === 'link') return { ...common, target: entry.target };
  if (entry.kind === 'directory') return { ...common, ...modeOf(tree['dir_mode']) };
  const mode = modeOf(tree['file_mode'] ?? (entry.isExecutable ? 0o755 : 0o644));
  return { ...common, ...mode, contents: inlineBytes(entry.bytes) };
};

const modeOf = (mode: Json | undefined): JsonObject => (mode === undefined ? {} : { mode });

const ownerOf = ({ user, group }: JsonObject): JsonObject => ({
  ...(user === undefined ? {} : { user }),
  ...(group === undefined ? {} : { group }),
});
