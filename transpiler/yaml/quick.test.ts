import { describe, expect, setDefaultTimeout, test } from 'bun:test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { readFull } from './full.ts';
import { readQuick } from './quick.ts';
import type { YamlNode } from './tree.ts';

// A busy machine is no failure: these take a second on an idle one.
setDefaultTimeout(120_000);

/** A tree as it can be compared: what stands where; the ends of collections mean nothing. */
const plain = (node: YamlNode): unknown => {
  if (node.kind === 'scalar')
    return node.value === null ? null : { value: node.value, style: node.style, start: node.start };
  if (node.kind === 'list') return node.items.map(plain);
  return [...node.entries.values()].map(({ key, keySpan, value }) => ({ key, keySpan, value: plain(value) }));
};

/** What the quick reader says of a text, and what the `yaml` package says; the first may have no opinion. */
const bothReadings = (text: string) => {
  const quick = readQuick(text);
  const { root, findings } = readFull(text);
  return quick === undefined ? undefined : { quick: plain(quick), full: root && plain(root), findings };
};

const key = fc.stringMatching(/^[a-z_][a-zA-Z0-9_./-]{0,8}$/);
const word = fc.oneof(
  fc.stringMatching(/^[ -~]{0,12}$/),
  fc.constantFrom(
    'yes',
    '0644',
    '1e3',
    '0x1f',
    '0o17',
    '- a',
    'a: b',
    '# a',
    'a #b',
    "it's",
    '"',
    '|',
    '~',
    '',
  ),
  fc.constantFrom('two\nlines\n', 'a\n\n  b\n\n', '\n', ' leading\n', 'trailing \n', '\ttab\n'),
  fc.string({ maxLength: 6 }),
);
const value = fc.letrec((tie) => ({
  any: fc.oneof({ maxDepth: 3 }, tie('scalar'), tie('list'), tie('map')),
  scalar: fc.oneof(word, fc.integer(), fc.boolean(), fc.constant(null), fc.double({ noNaN: true })),
  list: fc.array(tie('any'), { maxLength: 4 }),
  map: fc.dictionary(key, tie('any'), { maxKeys: 4 }),
})).map;

/** What turns a line of YAML into something else. */
const signs =
  '- |a: |b:|\u0020|  |\n|\n  |\n- |#| # c|:|: |"|\'|>|?|,|[|]|{|}|[]|[a, b]|{a: 1}|*a|&a |<<: |!!str |%|@|---\n|...\n|\t|\r';
const words = 'null|0o7|99999999999999999999|.inf|é|\u2028|\uFEFF|\0|\\';
const snippet = fc.constantFrom('|', '|-\n', ...signs.split('|'), ...words.split('|'));

/** A text with something put in, and something taken out. */
const mutate = (text: string, [at, put, cut]: readonly [number, string, number]): string => {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + put + text.slice(start + cut);
};
const mutation = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), snippet, fc.constantFrom(0, 0, 1, 3));

const honest = `variant: glowplug
version: 1.0.0 # of the contract
host:
  hostname: "cp1"
  time_servers: [a, b]
storage:
  files:
    - path: /etc/motd
      mode: 0644
      contents:
        inline: |
          one

            two
    -   path: '/etc/b'
        append: []
  links:
  - a
  -
    target: b
empty:
`;

describe('readQuick()', () => {
  test('reads what yaml writes as yaml reads it', () => {
    fc.assert(
      fc.property(value, fc.constantFrom(0, 1, 2), (data, indentSeq) => {
        const both = bothReadings(stringify(data, { indentSeq: indentSeq > 0, lineWidth: 0 }));
        if (both === undefined) return;
        expect(both.quick).toEqual(both.full);
        expect(both.findings).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('has no opinion on what yaml refuses, and none of its own on the rest', () => {
    let read = 0;
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
        const both = bothReadings(mutations.reduce(mutate, honest));
        if (both === undefined) return;
        read += 1;
        expect(both.quick).toEqual(both.full);
        expect(both.findings).toEqual([]);
      }),
      { numRuns: 800 },
    );
    expect(read).toBeGreaterThan(20);
  });

  test('reads an ordinary config', () => {
    expect(bothReadings(honest)?.quick).toBeDefined();
  });

  test('reads the examples as yaml does', () => {
    const folder = join(import.meta.dir, '../../examples');
    const read = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.yaml'))
      .flatMap((name) => bothReadings(readFileSync(join(folder, name), 'utf8')) ?? []);
    expect(read.length).toBeGreaterThan(0);
    for (const { quick, full } of read) expect(quick).toEqual(full);
  });
});
