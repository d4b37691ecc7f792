import { ignitionPointer, type JsonObject, type Problem, readSpec } from '../schema/index.ts';
import { isObject } from '../schema/json.ts';
import { Lines, locate, toDiagnostics } from './diagnostic.ts';
import { findingAt } from './finding-at.ts';
import { hideSecrets } from './hide-secrets.ts';
import { spanAt } from './place.ts';
import type { Transpiled } from './transpile.ts';
import { readFull } from './yaml/full.ts';
import type { YamlNode } from './yaml/tree.ts';

/** The JSON of a text if it is a spec or an Ignition config, and not YAML that happens to be JSON. */
export const parseSpec = (text: string): JsonObject | undefined => {
  if (!/^\uFEFF?\s*\{/.test(text)) return undefined;
  try {
    const json: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return isObject(json) && json['variant'] === undefined ? json : undefined;
  } catch {
    return undefined;
  }
};

/** A spec that is there already, or an Ignition config, checked as the machine would check it. */
export const checkSpec = (spec: JsonObject, text: string, name: string): Transpiled => {
  const { kind, config, spec: upgraded = spec, problems, refusals } = readSpec(spec);
  const lines = new Lines(text);
  let root: YamlNode | undefined;
  /** JSON is YAML, so positions come from the same reader, once somebody asks for one. */
  const tree = (): YamlNode => (root ??= readFull(text).root ?? nothing);
  const shownText = () => hideSecrets(text, tree(), kind);
  const diagnostics = toDiagnostics(
    [...problems, ...refusals.map(asWarning)].map((problem) => findingAt(tree(), problem)),
    lines,
    name,
  );
  if (config === undefined) return { diagnostics, shownText };
  const pointerOf = kind === 'ignition' ? ignitionPointer : (pointer: string) => pointer;
  const origin = (pointer: string) => {
    const path = pointerOf(pointer);
    return locate({ span: spanAt(tree(), path, 'value'), path }, lines, name);
  };
  return { diagnostics, shownText, node: { spec: upgraded, config, origin } };
};

/** Ignition takes it, so the config is valid, and no machine of ours would. */
const asWarning = (refusal: Problem): Problem => ({
  ...refusal,
  message: `A Glowplug machine refuses this: ${refusal.message}`,
  severity: 'warning',
});

const nothing: YamlNode = { kind: 'scalar', value: null, style: 'plain', start: 0, end: 0 };
