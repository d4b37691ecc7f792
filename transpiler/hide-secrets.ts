import { secretPaths } from '../schema/emitted/paths.gen.ts';
import { ignitionPointer, yamlName } from '../schema/index.ts';
import { type Places, placesOf } from './places.ts';
import type { Span, YamlNode } from './yaml/tree.ts';

const whole = Object.entries(secretPaths).flatMap(([path, kind]) => (kind === 'all' ? [path] : []));

/** Secrets in sugar, which the spec has elsewhere; a config inside may have any. */
const inSugar = [
  '/glowplug/config/merge/*/inline',
  '/glowplug/config/replace/inline',
  '/kubernetes/control_plane/token',
  '/kubernetes/worker/token',
  '/kubernetes/join_control_plane/token',
  '/kubernetes/join_control_plane/certificate_key',
];

const places = {
  yaml: () => placesOf([...whole.map(yamlName), ...inSugar]),
  spec: () => placesOf(whole),
  ignition: () => placesOf(whole.map(ignitionPointer)),
} as const;

/** The text as it may be shown: where a secret stands there are stars, as many as it has characters. */
export const hideSecrets = (text: string, root: YamlNode, names: keyof typeof places): string => {
  let hidden = '';
  let from = 0;
  for (const { start, end } of secretSpans(root, places[names]()).sort((a, b) => a.start - b.start)) {
    if (start < from) continue;
    hidden += text.slice(from, start) + text.slice(start, end).replace(/\S/g, '*');
    from = end;
  }
  return hidden + text.slice(from);
};

const secretSpans = (node: YamlNode, rest: Places | undefined): Span[] => {
  if (rest === undefined) return [];
  if (rest.size === 0) return [node];
  if (node.kind === 'scalar') return [];
  if (node.kind === 'list') return node.items.flatMap((item) => secretSpans(item, rest.get('*')));
  return [...node.entries.values()].flatMap(({ key, value }) => secretSpans(value, rest.get(key)));
};
