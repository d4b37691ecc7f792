import type { Entry, MapNode } from '../../transpiler/yaml/tree.ts';
import { type Carried, carryNothing } from '../commands/state.ts';
import { at, mapOf } from '../tree.ts';
import { known } from './cloud-init/answers.ts';
import { readers } from './cloud-init/readers.ts';
import type { Kit, Source } from './source.ts';

export const cloudInit: Source = {
  name: 'cloud-init',
  called: 'cloud-init’s user-data',
  fits: (root, text) =>
    /^\uFEFF?(\s*#.*\n)*#cloud-config\b/.test(text) ||
    [...root.entries.keys()].some((key) => typical.has(key)),
  read: (root, kit) => readUserData(carryNothing(mapOf([], { start: 0, end: 0 })), root, kit),
};

/** What one document of user-data adds to what others have come to. */
export const readUserData = (carried: Carried, root: MapNode, kit: Kit): Carried => {
  for (const entry of root.entries.values()) tellOfOthers(entry, kit);
  return readers.reduce(
    (sofar, { keys, read }) =>
      keys.some((key) => at(root, key) !== undefined) ? read(sofar, root, kit) : sofar,
    carried,
  );
};

const typical: ReadonlySet<string> = new Set([
  'runcmd',
  'write_files',
  'packages',
  'ssh_authorized_keys',
  'users',
  'bootcmd',
]);

const read: ReadonlySet<string> = new Set(readers.flatMap(({ keys }) => keys));

const tellOfOthers = ({ key, keySpan }: Entry, { tell }: Kit): void => {
  if (read.has(key)) return;
  const answer = known[key];
  if (answer !== undefined && 'why' in answer) return tell.note(keySpan, key, answer.why);
  tell.lose(keySpan, {
    code: 'no-equivalent',
    message: answer?.message ?? `"${key}", which a node of ours does not have`,
    help:
      answer?.help ??
      'Look for what it is for in docs/reference.md; what only a program can do goes into a unit of systemd.units',
  });
};
