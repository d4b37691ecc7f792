import { checkRules, type JsonObject, parseConfig } from '../schema/index.ts';
import { isObject } from '../schema/json.ts';
import { type Diagnostic, Lines, locate, toDiagnostics } from './diagnostic.ts';
import { findingAt } from './finding-at.ts';
import { hideSecrets } from './hide-secrets.ts';
import { spanAt } from './place.ts';
import type { Transpiled } from './transpile.ts';
import { readFull } from './yaml/full.ts';
import type { YamlNode } from './yaml/tree.ts';

/** The JSON of a text if it is a spec, as `transpile` writes it, and not YAML that happens to be JSON. */
export const parseSpec = (text: string): JsonObject | undefined => {
  if (!/^\uFEFF?\s*\{/.test(text)) return undefined;
  try {
    const json: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return isObject(json) && json['variant'] === undefined && json['ignition'] === undefined
      ? json
      : undefined;
  } catch {
    return undefined;
  }
};

/** A spec that is there already, checked as `transpile` would check its own. */
export const checkSpec = (spec: JsonObject, text: string, name: string): Transpiled => {
  const parsed = parseConfig(spec);
  const problems = 'problems' in parsed ? parsed.problems : checkRules(parsed.config);
  const lines = new Lines(text);
  let root: YamlNode | undefined;
  /** JSON is YAML, so positions come from the same reader, once somebody asks for one. */
  const tree = (): YamlNode => (root ??= readFull(text).root ?? nothing);
  const shownText = () => hideSecrets(text, tree(), 'spec');
  const diagnostics = toDiagnostics(
    problems.map((problem) => findingAt(tree(), problem)),
    lines,
    name,
  );
  if (!('config' in parsed) || hasError(diagnostics)) return { diagnostics, shownText };
  const origin = (path: string) => locate({ span: spanAt(tree(), path, 'value'), path }, lines, name);
  return { diagnostics, shownText, node: { spec, config: parsed.config, origin } };
};

const nothing: YamlNode = { kind: 'scalar', value: null, style: 'plain', start: 0, end: 0 };

const hasError = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(({ severity }) => severity === 'error');
