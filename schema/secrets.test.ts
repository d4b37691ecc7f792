import { expect, test } from 'bun:test';
import { configSchema, kubernetesBundle, nodeSchema } from './documents.ts';
import { carryKubernetes } from './emit/carry-kubernetes.ts';
import { secretPaths } from './emitted/paths.gen.ts';
import { places } from './places.ts';
import { redact } from './redact.ts';
import type { Json, JsonObject } from './shape.ts';

const smell = /pass|token|secret|key|credential|auth|private|header|proxy|url|uri|source|endpoint|value/i;

/** Names that smell and hold no secret, each with the reason; a pattern of the place. */
const harmless: readonly (readonly [place: RegExp, reason: string])[] = [
  [/[pP]roxy\/\*$/, 'hosts that are reached without the proxy'],
  [/ssh_?[aA]uthorized_?[kK]eys(_local)?\/\*$/, 'public keys, or paths of files that hold them'],
  [/[tT]aints\/\*\/(key|value)$/, 'a taint is for everyone to read'],
  [/(configMapKeyRef|fileKeyRef|secretKeyRef)\/(key|name)$/, 'names where a value is, and is not the value'],
  [/resourceFieldRef\/resource$/, 'a name of a resource'],
  [/(KeyFile|\/keyFile)$/, 'a path on the node'],
  [/[eE]ndpoint(s\/\*)?$/, 'an address; clusters, runtimes and etcd take no credentials in it'],
  [/cache(Una|A)uthorizedTTL$/, 'a duration'],
  [/(Strategy|Policy)$/, 'one of a few words'],
  [/winkernel\//, 'names and addresses of Windows networking'],
  [/[eE]xtraArgs\/\*\/value$/, 'arguments of a process, which every user of the node can read'],
];

const schemas: readonly (readonly [name: string, schema: JsonObject])[] = [
  ['the spec', carryKubernetes(configSchema(), kubernetesBundle())],
  ['the YAML', nodeSchema()],
];

const holdsText = ({ type }: JsonObject): boolean => [type].flat().includes('string');

/** Places of text that may be a secret by its name and is neither marked, itself or above, nor known as harmless. */
const suspects = (schema: JsonObject): readonly string[] => {
  const all = places(schema);
  const marked = all.filter((place) => place.schema['x-secret'] !== undefined).map(({ path }) => path);
  return all
    .filter((place) => holdsText(place.schema) && smell.test(nameOf(place.path)))
    .map(({ path }) => path)
    .filter((path) => !marked.some((outer) => path === outer || path.startsWith(`${outer}/`)))
    .filter((path) => !harmless.some(([place]) => place.test(path)));
};

const nameOf = (path: string): string =>
  path
    .replace(/(\/\*)+$/, '')
    .split('/')
    .at(-1) ?? '';

test.each(schemas.map((row) => [...row]))(
  'every field of %s that smells of a secret is marked',
  (_, schema) => {
    expect(suspects(schema)).toEqual([]);
  },
);

test('every harmless name is still in use', () => {
  const paths = schemas.flatMap(([, schema]) => places(schema).map(({ path }) => path));
  const unused = harmless.filter(
    ([place]) => !paths.some((path) => smell.test(nameOf(path)) && place.test(path)),
  );
  expect(unused).toEqual([]);
});

/** A value with the text at a place, lists and mappings made on the way. */
const valueWith = (parts: readonly string[], text: string): Json => {
  const [part, ...rest] = parts;
  if (part === undefined) return text;
  return part === '*' ? [valueWith(rest, text)] : { [part]: valueWith(rest, text) };
};

test.each(Object.keys(secretPaths))('redact() hides %s', (path) => {
  const config = valueWith(path.split('/').slice(1), 'https://me:hunter2@example.net/a?token=hunter2');
  expect(JSON.stringify(config)).toContain('hunter2');
  expect(JSON.stringify(redact(config))).not.toContain('hunter2');
});
