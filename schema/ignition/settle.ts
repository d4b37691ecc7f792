import { isList, isObject, toPointer } from '../json.ts';
import { error, type Problem } from '../problem.ts';
import type { Json, JsonObject } from '../shape.ts';

/** What becomes of a value that means nothing to Ignition; undefined, it is as if it were not there. */
type Change = (value: Json) => Json | undefined;

const unlessEmpty: Change = (value) => (value === '' ? undefined : value);
const ifNamed =
  (key: string): Change =>
  (value) =>
    isObject(value) && value[key] ? value : undefined;

const unlessBare: Change = (value) =>
  isObject(value) && Object.keys(value).length === 0 ? undefined : value;

/** A partition that is not to be there, with a number that our tables do not have. */
const unlessSurelyAbsent: Change = (value) =>
  isObject(value) && value['shouldExist'] === false && Number(value['number'] ?? 0) > 128 ? undefined : value;

/** Places of a spec that came of Ignition configs, `*` for any item. */
const changes: Readonly<Record<string, Change>> = {
  'glowplug.config.replace': ifNamed('source'),
  'kernelArguments.shouldExist': (value) => words(value),
  'kernelArguments.shouldNotExist': (value) => words(value),
  'passwd.users.*.gecos': unlessEmpty,
  'passwd.users.*.homeDir': unlessEmpty,
  'passwd.users.*.primaryGroup': unlessEmpty,
  'passwd.users.*.shell': unlessEmpty,
  'passwd.users.*.sshAuthorizedKeys.*': unlessEmpty,
  'storage.directories.*.group.name': unlessEmpty,
  'storage.directories.*.user.name': unlessEmpty,
  'storage.disks.*.partitions.*': unlessSurelyAbsent,
  'storage.disks.*.partitions.*.guid': unlessEmpty,
  'storage.disks.*.partitions.*.typeGuid': unlessEmpty,
  'storage.files.*.contents': ifNamed('source'),
  'storage.files.*.group.name': unlessEmpty,
  'storage.files.*.user.name': unlessEmpty,
  'storage.filesystems.*': ifNamed('format'),
  'storage.filesystems.*.label': unlessEmpty,
  'storage.filesystems.*.path': unlessEmpty,
  'storage.filesystems.*.uuid': unlessEmpty,
  'storage.links.*.group.name': unlessEmpty,
  'storage.links.*.user.name': unlessEmpty,
  'storage.luks.*.cex': () => undefined,
  'storage.luks.*.clevis': unlessBare,
  'storage.luks.*.clevis.custom': ifNamed('pin'),
  'storage.luks.*.keyFile': ifNamed('source'),
  'storage.luks.*.label': unlessEmpty,
  'storage.luks.*.uuid': unlessEmpty,
  'systemd.units.*.contents': unlessEmpty,
  'systemd.units.*.dropins.*': (value) =>
    isObject(value) && value['contents'] !== undefined ? value : undefined,
};

/** The command line is words; who wrote two in one meant both. */
const words = (value: Json): Json => (isList(value) ? value.flatMap(split) : value);

const split = (item: Json): readonly Json[] =>
  typeof item === 'string' ? item.split(/\s+/).filter(Boolean) : [item];

/** A spec that came of Ignition configs, after all merging: what is empty and means nothing is dropped. */
export const settle = (spec: JsonObject): JsonObject => {
  const settled = settleAt(spec, '');
  return isObject(settled) ? settled : {};
};

const settleAt = (value: Json, place: string): Json | undefined => {
  const at = (key: string): string => (place === '' ? key : `${place}.${key}`);
  const inner = isList(value)
    ? value.flatMap((item) => settleAt(item, at('*')) ?? [])
    : isObject(value)
      ? Object.fromEntries(
          Object.entries(value).flatMap(([key, item]) => entryOf(key, settleAt(item, at(key)))),
        )
      : value;
  const change = changes[place];
  return change === undefined ? inner : change(inner);
};

const entryOf = (key: string, value: Json | undefined): readonly (readonly [string, Json])[] =>
  value === undefined ? [] : [[key, value]];

/** What Ignition can do on machines that are not ours. */
export const foreignWishes = (spec: JsonObject): readonly Problem[] => {
  const storage = spec['storage'];
  const volumes = isObject(storage) ? storage['luks'] : undefined;
  return (isList(volumes) ? volumes : []).flatMap((volume, i) => {
    const cex = isObject(volume) ? volume['cex'] : undefined;
    return isObject(cex) && cex['enabled'] === true
      ? [
          error(
            'not-supported-yet',
            toPointer('storage', 'luks', i, 'cex'),
            'Binding a volume to a Crypto Express card is not supported: there is no image for s390x',
          ),
        ]
      : [];
  });
};
