import { parseArgs } from 'node:util';
import { mostSimilar } from '../schema/problems/similar.ts';
import { type Command, commonOptions, type Given, type Option, UsageError } from './command.ts';

/** The arguments of a command, or a usage error that says what was meant. */
export const readArguments = (args: readonly string[], command: Command): Given => {
  const options = { ...command.options, ...commonOptions };
  const tokens = tokenize(args, options);
  const flags = new Set<string>();
  const values = new Map<string, string>();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const { value } = checkOption(token, options, command);
    if (value === undefined) flags.add(token.name);
    else values.set(token.name, value);
  }
  if (!flags.has('help')) checkOperands(operands, command);
  return { operands, flags, values };
};

const tokenize = (args: readonly string[], options: Readonly<Record<string, Option>>) => {
  const described = Object.entries(options).map(([name, { short, value }]) => [
    name,
    { type: value === undefined ? ('boolean' as const) : ('string' as const), ...(short ? { short } : {}) },
  ]);
  return parseArgs({
    args: [...args],
    options: Object.fromEntries(described),
    allowPositionals: true,
    strict: false,
    tokens: true,
  }).tokens;
};

type OptionToken = { readonly name: string; readonly rawName: string; readonly value: string | undefined };

const checkOption = (
  { name, rawName, value }: OptionToken,
  options: Readonly<Record<string, Option>>,
  command: Command,
): { readonly value: string | undefined } => {
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (option === undefined) throw unknownOption(rawName, options, command);
  if (option.value === undefined && value !== undefined)
    throw new UsageError(`Option "${rawName}" takes no value, and was given "${value}"`);
  if (option.value !== undefined && (value === undefined || value === ''))
    throw new UsageError(`Option "${rawName}" needs a value: ${rawName} ${option.value}`);
  return { value };
};

const unknownOption = (rawName: string, options: Readonly<Record<string, Option>>, command: Command) => {
  const names = Object.keys(options).map((name) => `--${name}`);
  const similar = mostSimilar(rawName, names);
  return new UsageError(
    `"glowplug ${command.name}" has no option "${rawName}"`,
    similar === undefined ? `Options here: ${names.join(', ')}` : `Did you mean "${similar}"?`,
  );
};

const checkOperands = (operands: readonly string[], command: Command): void => {
  const missing = command.operands[operands.length];
  if (missing !== undefined && missing.isOptional !== true)
    throw new UsageError(
      `"glowplug ${command.name}" needs ${missing.name}: ${missing.describe}`,
      usageLine(command),
    );
  const tooMany = operands[command.operands.length];
  if (tooMany !== undefined)
    throw new UsageError(
      `"glowplug ${command.name}" does not know what to do with "${tooMany}"`,
      usageLine(command),
    );
  for (const [index, { choices, name }] of command.operands.entries())
    checkChoice(operands[index], choices, name);
};

const checkChoice = (
  given: string | undefined,
  choices: readonly string[] | undefined,
  name: string,
): void => {
  if (given === undefined || choices === undefined || choices.includes(given)) return;
  const similar = mostSimilar(given, choices);
  throw new UsageError(
    `${name} cannot be "${given}"`,
    similar === undefined ? `One of: ${choices.join(', ')}` : `Did you mean "${similar}"?`,
  );
};

/** `glowplug where FILE POINTER [options]` */
export const usageLine = ({ name, operands }: Command): string => {
  const words = operands.map((operand) => (operand.isOptional === true ? `[${operand.name}]` : operand.name));
  return ['glowplug', name, ...words, '[options]'].join(' ');
};
