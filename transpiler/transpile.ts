import type { Config, JsonObject } from '../schema/index.ts';
import { compile } from './compile.ts';
import { type Diagnostic, Lines, type Location, locate, toDiagnostics } from './diagnostic.ts';
import { hideSecrets } from './hide-secrets.ts';
import { type LocalFiles, noLocalFiles } from './local.ts';
import { recognize } from './other-formats.ts';
import { placeAt, spanAt } from './place.ts';
import type { Pointer } from './pointer.ts';
import { readYaml } from './yaml/read.ts';
import type { Finding } from './yaml/tree.ts';

export type Source = {
  /** What the file is called in diagnostics. */
  readonly name: string;
  readonly local?: LocalFiles;
};

export type Transpiled = {
  readonly diagnostics: readonly Diagnostic[];
  /** The text with stars for its secrets, to show pieces of. */
  readonly shownText: () => string;
  /** Absent if there is any error. */
  readonly node?: TranspiledNode;
};

export type TranspiledNode = {
  /** The spec as it is sent: what has a default and was not written is not in it. */
  readonly spec: JsonObject;
  /** The spec with every default filled in. */
  readonly config: Config;
  /** Where in the YAML a place of the spec came from. */
  readonly origin: (specPointer: Pointer) => Location;
};

/** A node’s YAML as a spec, with all that is wrong or doubtful about it. */
export const transpile = async (
  text: string,
  { name, local = noLocalFiles }: Source,
): Promise<Transpiled> => {
  const { root, findings } = await readYaml(text);
  const lines = new Lines(text);
  const say = (all: readonly Finding[]) => toDiagnostics(all, lines, name);
  if (root === undefined)
    return { diagnostics: say(findings.length > 0 ? findings : [emptyFile]), shownText: () => text };
  const shownText = () => hideSecrets(text, root, 'yaml');
  const other = recognize(root, text);
  if (other !== undefined) return { diagnostics: say([other]), shownText };
  const compiled = compile(root, text, local);
  const told = new Set(findings.filter(({ severity }) => severity === 'error').map(({ path }) => path));
  const diagnostics = say([...findings, ...compiled.findings.filter(({ path }) => !told.has(path))]);
  if (compiled.result === undefined || diagnostics.some(({ severity }) => severity === 'error'))
    return { diagnostics, shownText };
  const { spec, config, origins } = compiled.result;
  const origin = (pointer: Pointer) => {
    const path = origins.find(pointer, (candidate) => placeAt(root, candidate) !== undefined);
    return locate({ span: spanAt(root, path, 'value'), path }, lines, name);
  };
  return { diagnostics, shownText, node: { spec, config, origin } };
};

const emptyFile: Finding = {
  code: 'file-empty',
  severity: 'error',
  message: 'The file has no content',
  help: 'The smallest node has two lines: `variant: glowplug` and `version: 1.0.0`',
  span: { start: 0, end: 1 },
};
