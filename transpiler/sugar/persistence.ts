import type { JsonObject } from '../../schema/index.ts';
import { isList, isObject } from '../../schema/json.ts';
import type { Pointer } from '../pointer.ts';
import type { Expansion, Fragment } from './sugar.ts';

/**
 * `persistence.folders`: one with `on` gets a partition and a filesystem of its own; one below /var is kept anyway, since
 * the state partition is /var, and only has to be there. What is left is for the machine to bind.
 */
export const expandPersistence = (yaml: JsonObject): Expansion => {
  const { persistence } = yaml;
  if (!isObject(persistence) || !isList(persistence['folders'])) return { yaml, fragments: [] };
  const { folders, ...rest } = persistence;
  const fragments = isList(folders)
    ? folders.flatMap((folder, index) =>
        isObject(folder) ? [expandFolder(folder, `/persistence/folders/${index}`)] : [],
      )
    : [];
  const { persistence: _, ...others } = yaml;
  return { yaml: Object.keys(rest).length === 0 ? others : { ...others, persistence: rest }, fragments };
};

const expandFolder = (folder: JsonObject, because: Pointer): Fragment => {
  const { on, ...plain } = folder;
  const made = new Map([[plain, because]]);
  if (isObject(on)) return onItsOwn(plain, on, because);
  if (pathOf(plain).startsWith('/var/'))
    return { spec: { storage: { directories: [plain] } }, because, made };
  return { spec: { persistence: { folders: [plain] } }, because, made };
};

const onItsOwn = (folder: JsonObject, on: JsonObject, because: Pointer): Fragment => {
  const path = pathOf(folder);
  const label = typeof on['label'] === 'string' ? on['label'] : labelOf(path);
  const partition = { label, sizeMiB: on['size_mib'] ?? 0 };
  const disk = { device: on['disk'] ?? null, partitions: [partition] };
  const filesystem = { device: `/dev/disk/by-partlabel/${label}`, format: on['format'] ?? 'ext4', path };
  const made = new Map<JsonObject, Pointer>(
    [disk, partition, filesystem].map((item) => [item, `${because}/on`]),
  );
  const storage = { disks: [disk], filesystems: [filesystem] };
  // A folder without a mode of its own needs no word: the root of a new filesystem is 0755.
  if (folder['mode'] === undefined) return { spec: { storage }, because, made };
  made.set(folder, because);
  return { spec: { storage: { ...storage, directories: [folder] } }, because, made };
};

/** `/var/lib/etcd` gives `var-lib-etcd`; a GPT label has at most 36 characters. */
const labelOf = (path: string): string => path.slice(1).replace(/[/:]/g, '-').slice(-36).replace(/^-/, '');

const pathOf = ({ path }: JsonObject): string => (typeof path === 'string' ? path : '');
