import { isList, isObject } from '../json.ts';
import type { Json, JsonObject } from '../shape.ts';

/** Places of a spec where Ignition takes empty text for absent text; `*` is any item. */
const emptyMeansAbsent = [
  'glowplug.config.replace.compression',
  'passwd.users.*.gecos',
  'passwd.users.*.homeDir',
  'passwd.users.*.primaryGroup',
  'passwd.users.*.shell',
  'storage.disks.*.partitions.*.guid',
  'storage.disks.*.partitions.*.typeGuid',
  'storage.filesystems.*.label',
  'storage.filesystems.*.path',
  'storage.filesystems.*.uuid',
  'storage.luks.*.label',
  'storage.luks.*.uuid',
  'systemd.units.*.contents',
  'systemd.units.*.dropins.*.contents',
  ...['files', 'directories', 'links'].flatMap((key) => [
    `storage.${key}.*.user.name`,
    `storage.${key}.*.group.name`,
  ]),
].map((place) => place.split('.'));

/** A spec that came of Ignition configs, after all merging: what is empty and means nothing is dropped. */
export const settle = (spec: JsonObject): JsonObject => {
  const settled = dropEmpty(spec, emptyMeansAbsent);
  return isObject(settled) ? withFormats(settled) : spec;
};

type Places = readonly (readonly string[])[];

const dropEmpty = (value: Json, places: Places): Json => {
  const below = (key: string): Places =>
    places.flatMap(([first, ...rest]) => (first === key || first === '*' ? [rest] : []));
  if (isList(value)) return value.map((item) => dropEmpty(item, below('*')));
  if (!isObject(value)) return value;
  const entries = Object.entries(value).filter(
    ([key, inner]) => inner !== '' || !below(key).some(({ length }) => length === 0),
  );
  return Object.fromEntries(entries.map(([key, inner]) => [key, dropEmpty(inner, below(key))]));
};

/** A filesystem without a format is one that nobody makes. */
const withFormats = (spec: JsonObject): JsonObject => {
  const storage = spec['storage'];
  const filesystems = isObject(storage) ? storage['filesystems'] : undefined;
  if (!isObject(storage) || !isList(filesystems)) return spec;
  const all = filesystems.map((each) =>
    isObject(each) ? { ...each, format: each['format'] || 'none' } : each,
  );
  return { ...spec, storage: { ...storage, filesystems: all } };
};
