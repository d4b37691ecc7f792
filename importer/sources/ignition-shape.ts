import type { MapNode, YamlNode } from '../../transpiler/yaml/tree.ts';
import type { Carried } from '../commands/state.ts';
import { readable } from '../readable.ts';
import { withKeys } from '../tree.ts';
import { adaptAccounts } from './accounts.ts';
import { adaptFilesystems } from './filesystems.ts';
import type { Kit } from './source.ts';
import { runUnitCommands } from './unit-commands.ts';
import { asIgnitionMeans } from './values.ts';

/** Sections of Ignition 3.x in YAML names, as Butane has them too: most mean the same here. */
export const fromIgnitionShape = (root: MapNode, minor: number, kit: Kit): Carried => {
  const plain = readable(asIgnitionMeans(withOctalModes(root, kit.text), minor, kit.tell), kit.tell);
  if (plain.kind !== 'map') throw new Error('unreachable: a mapping stays one');
  return runUnitCommands(adaptAccounts(adaptFilesystems(withGlowplug(plain), kit.tell), kit.tell), kit);
};

/** `ignition:` has what `glowplug:` has, but for the version. */
const withGlowplug = (root: MapNode): MapNode => {
  const entry = root.entries.get('ignition');
  const rest = withKeys(root, { ignition: undefined });
  if (entry?.value.kind !== 'map') return rest;
  const value = withKeys(entry.value, { version: undefined });
  if (value.entries.size === 0) return rest;
  return {
    ...rest,
    entries: new Map([['glowplug', { key: 'glowplug', keySpan: entry.keySpan, value }], ...rest.entries]),
  };
};

const modes: ReadonlySet<string> = new Set(['mode', 'file_mode', 'dir_mode']);

/** To YAML 1.1, which Butane reads, `0644` is octal; JSON has only decimal. */
const withOctalModes = (root: MapNode, text: string): MapNode => {
  const read = (node: YamlNode, key: string): YamlNode => {
    if (node.kind === 'list') return { ...node, items: node.items.map((item) => read(item, '')) };
    if (node.kind === 'map') return readMap(node);
    if (!modes.has(key) || typeof node.value !== 'number') return node;
    const source = text.slice(node.start, node.end);
    return /^0o?[0-7]+$/.test(source)
      ? { ...node, value: Number.parseInt(source.replace('o', ''), 8) }
      : node;
  };
  const readMap = (map: MapNode): MapNode => ({
    ...map,
    entries: new Map(
      [...map.entries].map(([key, entry]) => [key, { ...entry, value: read(entry.value, key) }]),
    ),
  });
  return readMap(root);
};
