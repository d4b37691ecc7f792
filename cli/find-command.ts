import { mostSimilar } from '../schema/problems/similar.ts';
import { type Command, UsageError } from './command.ts';

export const findCommand = (name: string, commands: readonly Command[]): Command => {
  const found = commands.find((command) => command.name === name);
  if (found !== undefined) return found;
  const names = commands.map((command) => command.name);
  const similar = mostSimilar(name, names);
  throw new UsageError(
    `There is no command "${name}"`,
    similar === undefined ? `Commands: ${names.join(', ')}` : `Did you mean "${similar}"?`,
  );
};
