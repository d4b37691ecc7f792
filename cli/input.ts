import { type Diagnostic, Lines, toDiagnostics } from '../transpiler/diagnostic.ts';
import { limits } from '../transpiler/limits.ts';
import { decodeText } from '../transpiler/yaml/text.ts';
import type { Io } from './io.ts';

/** A file as it was read, with what is wrong with its bytes. */
export type Input = {
  readonly name: string;
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
};

export const readInput = (path: string, io: Io): Input => {
  const name = path === '-' ? '<standard input>' : path;
  const { text, finding } = decodeText(io.read(path, limits.textBytes));
  const findings = finding === undefined ? [] : [finding];
  return { name, text, diagnostics: toDiagnostics(findings, new Lines(text), name) };
};
