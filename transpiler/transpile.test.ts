import { describe, expect, setDefaultTimeout, test } from 'bun:test';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { type Json, type JsonObject, octalPaths, yamlKey } from '../schema/index.ts';
import { isList, isObject } from '../schema/json.ts';
import { isVerbatim } from '../schema/names.ts';
import type { LocalFiles } from './local.ts';
import { type Places, placesOf } from './places.ts';
import { transpile } from './transpile.ts';

// A busy machine is no failure: these take a second on an idle one.
setDefaultTimeout(120_000);

const golden = join(import.meta.dir, '../test/golden');
const examples = join(import.meta.dir, '../examples');

const specs = readdirSync(golden)
  .map((name) => join(golden, name, 'out.json'))
  .filter((path) => existsSync(path))
  .map((path): [string, JsonObject] => [path, JSON.parse(readFileSync(path, 'utf8'))]);

/** Any path is a file with the same few bytes. */
const anyFiles: LocalFiles = {
  readFile: () => ({ found: { bytes: new TextEncoder().encode('bytes\n'), isExecutable: false } }),
  readTree: () => ({ found: [] }),
};

/** The YAML that an author without any sugar would write. */
const toYaml = (spec: JsonObject): JsonObject => {
  const rename = (value: Json, parts: readonly string[], modes: Places | undefined): Json => {
    if (isList(value)) return value.map((item, i) => rename(item, [...parts, `${i}`], modes?.get('*')));
    if (!isObject(value)) return modes?.size === 0 ? `0${Number(value).toString(8)}` : value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => {
        const name = isVerbatim(parts) ? key : yamlKey(key);
        return [name, rename(inner, [...parts, name], modes?.get(name))];
      }),
    );
  };
  const { glowplug, ...rest } = spec;
  const { version, ...contract } = isObject(glowplug) ? glowplug : {};
  const sections = rename({ glowplug: contract, ...rest }, [], placesOf(octalPaths));
  return { variant: 'glowplug', version: version ?? null, ...(isObject(sections) ? sections : {}) };
};

const leaves = (value: Json, at: string): string[] => {
  if (isList(value)) return value.flatMap((item, i) => leaves(item, `${at}/${i}`));
  if (!isObject(value)) return [at];
  return Object.entries(value).flatMap(([key, inner]) =>
    leaves(inner, `${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  );
};

describe('transpile()', () => {
  test('answers any text with a spec or with an error', async () => {
    const header = 'variant: glowplug\nversion: 1.0.0\n';
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ maxLength: 200 }).map((tail) => header + tail),
      fc
        .array(fc.constantFrom(...'{}[],:-&*!|>\'"%@`#?<~ \n\tabc01'.split('')), { maxLength: 60 })
        .map((all) => header + all.join('')),
    );
    await fc.assert(
      fc.asyncProperty(text, async (content) => {
        const { node, diagnostics } = await transpile(content, { name: 'node.yaml' });
        expect(node === undefined).toBe(diagnostics.some(({ severity }) => severity === 'error'));
      }),
      { numRuns: 500 },
    );
  });

  test('answers any data in any place with a spec or with an error', async () => {
    const sections = fc.constantFrom(
      'storage',
      'passwd',
      'host',
      'kubernetes',
      'persistence',
      'systemd',
      'network',
      'glowplug',
    );
    const keys = fc.constantFrom(
      ...'files trees disks folders users units contents inline local mode on path control_plane worker kubeadm init dropins'.split(
        ' ',
      ),
    );
    const { data } = fc.letrec((tie) => ({
      data: fc.oneof(
        { maxDepth: 5 },
        fc.constantFrom(null, '', 0, true, 'a', '/a', -1),
        fc.array(tie('data'), { maxLength: 3 }),
        fc.dictionary(keys, tie('data'), { maxKeys: 4 }),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(fc.dictionary(sections, data), async (content) => {
        const yaml = stringify({ variant: 'glowplug', version: '1.0.0', ...content });
        const { node, diagnostics } = await transpile(yaml, { name: 'node.yaml', local: anyFiles });
        expect(node === undefined).toBe(diagnostics.some(({ severity }) => severity === 'error'));
      }),
      { numRuns: 60 },
    );
  });

  test('makes of a spec written as YAML the same spec', async () => {
    expect(specs.length).toBeGreaterThan(5);
    for (const [path, spec] of specs) {
      const { node, diagnostics } = await transpile(stringify(toYaml(spec)), { name: path });
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(node?.spec).toEqual(spec);
    }
  });

  test('knows for every part of every example where it came from', async () => {
    for (const name of readdirSync(examples, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.yaml'),
    )) {
      const { node } = await transpile(readFileSync(join(examples, name), 'utf8'), { name, local: anyFiles });
      const lost = leaves(node?.spec ?? null, '').filter((pointer) => node?.origin(pointer).path === '');
      expect([name, lost]).toEqual([name, []]);
    }
  });

  test('accepts every example without a warning', async () => {
    for (const name of readdirSync(examples, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.yaml'),
    )) {
      const { diagnostics } = await transpile(readFileSync(join(examples, name), 'utf8'), {
        name,
        local: anyFiles,
      });
      expect([name, diagnostics]).toEqual([name, []]);
    }
  });

  test('tells the same of a text whichever reader reads it', async () => {
    const text =
      'variant: glowplug\nversion: 1.0.0\nhost:\n  hostnam: cp1\nstorage:\n  files:\n    - path: x\n      mode: 9\n';
    const quick = await transpile(text, { name: 'a' });
    const full = await transpile(`${text}x-a: &a 1\nx-b: *a\n`, { name: 'a' });
    expect(quick.diagnostics.length).toBe(3);
    expect(full.diagnostics).toEqual(quick.diagnostics);
  });
});
