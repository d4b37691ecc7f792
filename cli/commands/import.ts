import type { Imported, PlacedNote } from '../../importer/import.ts';
import type { SourceName } from '../../importer/sources/source.ts';
import { Lines, toDiagnostics } from '../../transpiler/diagnostic.ts';
import { limits } from '../../transpiler/limits.ts';
import { type Command, type Given, UsageError } from '../command.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import type { Input } from '../input.ts';
import type { Io } from '../io.ts';
import { sayDiagnostics, verdict } from '../say-diagnostics.ts';
import { table } from '../table.ts';

const names: readonly SourceName[] = ['butane', 'ignition', 'cloud-init'];

export const importCommand: Command = {
  name: 'import',
  summary: 'turn a config of Butane, Ignition or cloud-init into a node’s YAML',
  operands: [{ name: 'FILE', describe: 'the config; `-` or absent, standard input', isOptional: true }],
  options: {
    from: {
      value: 'NAME',
      choices: names,
      describe: `what the config is: ${names.join(', ')}; absent, what it looks like`,
    },
    output: { short: 'o', value: 'FILE', describe: 'write the YAML here; absent, print it' },
    'files-dir': {
      value: 'DIR',
      describe: 'where `local` paths of the config are; absent, they are taken to be there',
    },
    'keep-commands': { describe: 'put commands that have no equivalent into a unit that runs them once' },
    strict: { describe: 'let a loss be an error, and write nothing' },
  },
  manual: `Writes YAML that \`glowplug transpile --strict\` takes, and tells what it could not carry over: each loss with its
place in the config, and what to do instead. What is not needed here is told too, and is no loss.

  glowplug import config.bu -o node.yaml
  glowplug import --from cloud-init user-data > node.yaml

It takes Butane (fcos, flatcar), Ignition 2.x and 3.x, and cloud-init’s user-data, packed by gzip or base64 or not.
With --json the losses are a JSON array: on standard output, or on standard error if the YAML goes to standard output.`,
  run: async (given, io) => {
    const input = await readPacked(given.operands[0] ?? '-', io);
    if (input.diagnostics.length > 0)
      return sayDiagnostics({ ...input, shownText: () => input.text }, given, { ...io, to: 'error' });
    const imported = await importInput(input, given);
    const output = given.values.get('output');
    const isPrinted = output === undefined || output === '-';
    const code = say(imported, given, { ...io, to: isPrinted ? 'error' : 'out' });
    if (code !== exitCodes.done || imported.yaml === undefined) return code;
    if (isPrinted) {
      io.print(imported.yaml);
      return code;
    }
    const { writeAtomically } = await import('../write-atomically.ts');
    writeAtomically(output, imported.yaml);
    return code;
  },
};

/** The file as text, unpacked; its places are then those of what was in it. */
const readPacked = async (path: string, io: Io): Promise<Input> => {
  const { unpack } = await import('../../importer/unpack.ts');
  const { text, how, finding } = unpack(io.read(path, limits.textBytes));
  const file = path === '-' ? '<standard input>' : path;
  const name = how.length === 0 ? file : `${file} (unpacked: ${how.join(', ')})`;
  const findings = finding === undefined ? [] : [finding];
  return { name, text, diagnostics: toDiagnostics(findings, new Lines(text), name) };
};

const importInput = async (
  input: { readonly name: string; readonly text: string },
  given: Given,
): Promise<Imported> => {
  const { importText } = await import('../../importer/import.ts');
  const from = sourceName(given.values.get('from'));
  const directory = given.values.get('files-dir');
  const { localFilesBelow } = await import('../local-files.ts');
  return importText(input.text, {
    name: input.name,
    keepCommands: given.flags.has('keep-commands'),
    ...(from === undefined ? {} : { from }),
    ...(directory === undefined ? {} : { local: localFilesBelow(directory) }),
  });
};

const sourceName = (name: string | undefined): SourceName | undefined => {
  const found = names.find((each) => each === name);
  if (name === undefined || found !== undefined) return found;
  throw new UsageError(`Nothing is imported from "${name}"`, `It is one of: ${names.join(', ')}`);
};

/** Losses as warnings are told, then in a line each what is not needed. */
const say = (imported: Imported, given: Given, io: Io & { readonly to: 'out' | 'error' }): ExitCode => {
  const { notes, diagnostics } = imported;
  if (!given.flags.has('json')) {
    const code = sayDiagnostics(imported, given, io);
    if (notes.length > 0) io.complain(notesText(notes, diagnostics.length > 0));
    return code;
  }
  const write = io.to === 'out' ? io.print : io.complain;
  write(`${JSON.stringify([...diagnostics, ...notes.map(noteJson)], null, 2)}\n`);
  return verdict(diagnostics, given.flags.has('strict'));
};

const noteJson = ({ file, line, column, what, why }: PlacedNote) => ({
  code: 'not-needed',
  severity: 'note',
  message: `${what}: ${why}`,
  file,
  line,
  column,
});

const notesText = (notes: readonly PlacedNote[], isAfterLosses: boolean): string => {
  const lines = table(
    notes.map(({ file, line, column, what, why }) => [`${file}:${line}:${column}`, `${what}: ${why}`]),
  );
  return `${isAfterLosses ? '\n' : ''}Not needed, and no loss\n${lines.map((line) => `${line}\n`).join('')}`;
};
