import type { Transpiled } from '../transpiler/transpile.ts';
import type { Given } from './command.ts';
import { type Input, readInput } from './input.ts';
import type { Io } from './io.ts';

export type Loaded = Transpiled & { readonly input: Input };

/** A node from a file: YAML, or a spec that was made of one. */
export const loadNode = async (path: string, given: Given, io: Io): Promise<Loaded> => {
  const input = readInput(path, io);
  if (input.text.trimStart().startsWith('{') && input.diagnostics.length === 0) {
    const { checkSpec, parseSpec } = await import('../transpiler/check-spec.ts');
    const spec = parseSpec(input.text);
    if (spec !== undefined) return { input, ...checkSpec(spec, input.text, input.name) };
  }
  return { input, ...(await transpileInput(input, given)) };
};

export const transpileInput = async (input: Input, given: Given): Promise<Transpiled> => {
  const { name, text, diagnostics } = input;
  if (diagnostics.length > 0) return { diagnostics, shownText: () => text };
  const { transpile } = await import('../transpiler/transpile.ts');
  const directory = given.values.get('files-dir');
  if (directory === undefined) return transpile(text, { name });
  const { localFilesBelow } = await import('./local-files.ts');
  return transpile(text, { name, local: localFilesBelow(directory) });
};

export const filesDir = {
  value: 'DIR',
  describe: 'where `local` paths of the YAML are; nothing outside it is read; absent, none is allowed',
} as const;
