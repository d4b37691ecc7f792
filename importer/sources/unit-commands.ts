import type { MapNode, YamlNode } from '../../transpiler/yaml/tree.ts';
import { placedStatements, runAll, scriptOf } from '../commands/run.ts';
import { type Carried, carryNothing, type Placed } from '../commands/state.ts';
import { at, changeItems, itemsAt, textAt } from '../tree.ts';
import type { Kit } from './source.ts';

/** Units that run kubeadm, by themselves or by a script of the config, are read as the commands that they run. */
export const runUnitCommands = (root: MapNode, kit: Kit): Carried => {
  const units = itemsAt(root, 'systemd', 'units').flatMap((node) => kubeadmUnit(node, root, kit.text));
  if (units.length === 0) return carryNothing(root);
  for (const { node } of units)
    kit.tell.note(
      at(node, 'name') ?? node,
      textAt(node, 'name') ?? '',
      'it runs kubeadm, which the section kubernetes does',
    );
  const nodes = units.map(({ node }) => node);
  const rest = changeItems(root, ['systemd', 'units'], (unit) => (nodes.includes(unit) ? [] : [unit]));
  return runAll(
    carryNothing(rest),
    units.flatMap(({ commands }) => commands),
    kit,
  );
};

type KubeadmUnit = { readonly node: YamlNode; readonly commands: readonly Placed[] };

const kubeadmUnit = (node: YamlNode, root: MapNode, source: string): readonly KubeadmUnit[] => {
  const contents = at(node, 'contents');
  const text = textAt(node, 'contents') ?? '';
  if (contents === undefined || !/^Exec/m.test(text)) return [];
  const commands = placedStatements(contents, onlyCommands(text), source);
  const isOfKubeadm = commands.some(
    ({ statement }) => isKubeadm(statement) || scriptOf(statement, root, source) !== undefined,
  );
  return isOfKubeadm ? [{ node, commands }] : [];
};

/** The commands of a unit at their places, all else blank: a unit’s command line is much like one of a shell. */
const onlyCommands = (text: string): string =>
  text
    .split('\n')
    .map((line) => {
      const found = /^(\s*Exec(?:StartPre|StartPost|Start|Condition)\s*=\s*[-@:+!]*)(.*)$/.exec(line);
      return found === null ? ' '.repeat(line.length) : ' '.repeat(found[1]?.length ?? 0) + (found[2] ?? '');
    })
    .join('\n');

const isKubeadm = (statement: Placed['statement']): boolean =>
  statement.kind === 'run' &&
  /(^|\/)kubeadm$/.test(statement.words[0] ?? '') &&
  /^(init|join)$/.test(statement.words[1] ?? '');
