import { pointerParts, valueAt } from '../../schema/json.ts';
import { Lines } from '../../transpiler/diagnostic.ts';
import { renderSnippet } from '../../transpiler/render/report.ts';
import { type Command, UsageError } from '../command.ts';
import { exitCodes } from '../exit-code.ts';
import { filesDir, loadNode } from '../load-node.ts';
import { sayDiagnostics } from '../say-diagnostics.ts';

export const where: Command = {
  name: 'where',
  summary: 'show the line of YAML that a part of the spec came from',
  operands: [
    { name: 'FILE', describe: 'the YAML; `-`, standard input' },
    { name: 'POINTER', describe: 'a JSON pointer into the spec, as the node’s messages give it' },
  ],
  options: { 'files-dir': filesDir },
  manual: `The machine speaks of the spec, by JSON pointers such as /storage/disks/0. This finds the place in the YAML.

  glowplug where node.yaml /storage/disks/0/partitions/1`,
  run: async (given, io) => {
    const [file = '-', pointer = ''] = given.operands;
    if (pointer !== '' && !pointer.startsWith('/'))
      throw new UsageError(
        `"${pointer}" is not a JSON pointer`,
        `It starts with a slash: "/${pointer.replaceAll('.', '/')}"`,
      );
    const loaded = await loadNode(file, given, io);
    const { node, shownText } = loaded;
    if (node === undefined) return sayDiagnostics(loaded, given, { ...io, to: 'out' }) || exitCodes.refused;
    if (valueAt(node.config, pointer) === undefined) throw notInSpec(pointer, node.config);
    const at = node.origin(pointer);
    if (given.flags.has('json')) io.print(`${JSON.stringify(at, null, 2)}\n`);
    else
      io.print(
        `${renderSnippet(at, new Lines(shownText()), { ...io.paintPrinted, mark: io.paintPrinted.help }).join('\n')}\n`,
      );
    return exitCodes.done;
  },
};

const notInSpec = (pointer: string, config: unknown): UsageError => {
  const parts = pointerParts(pointer);
  const ends = parts.map((_, index) =>
    pointer
      .split('/')
      .slice(0, index + 1)
      .join('/'),
  );
  const nearest = ends.filter((end) => valueAt(config, end) !== undefined).pop() ?? '';
  const there = valueAt(config, nearest);
  const keys = typeof there === 'object' && there !== null ? Object.keys(there) : [];
  return new UsageError(
    `The spec has nothing at "${pointer}"`,
    keys.length === 0
      ? `"${nearest}" is the last part of it that is there`
      : `At "${nearest}" there is: ${keys.join(', ')}`,
  );
};
