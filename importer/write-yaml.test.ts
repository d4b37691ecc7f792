import { describe, expect, setDefaultTimeout, test } from 'bun:test';
import fc from 'fast-check';
import { readFull } from '../transpiler/yaml/full.ts';
import { checkText } from '../transpiler/yaml/text.ts';
import { treeOf, valueOf } from './tree.ts';
import { writeYaml } from './write-yaml.ts';

// A busy machine is no failure: these take a second on an idle one.
setDefaultTimeout(120_000);

const nowhere = { start: 0, end: 0 };

const written = (value: Record<string, unknown>): string => {
  const tree = treeOf(value, nowhere);
  if (tree.kind !== 'map') throw new Error('unreachable: an object is a mapping');
  return writeYaml(tree, '');
};

describe('writeYaml()', () => {
  test('is undone by reading', () => {
    const text = fc
      .oneof(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc
          .array(fc.constantFrom('a', '\n', ' ', '\t', '#', ': ', '- ', '"', "'", '\\', '0644', '{{', '\r'), {
            maxLength: 12,
          })
          .map((parts) => parts.join('')),
      )
      .filter((text) => checkText(text) === undefined);
    const value = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 3 },
        text,
        fc.boolean(),
        fc.integer(),
        fc.array(tie('node')),
        fc.dictionary(fc.stringMatching(/^[a-z_]{1,8}$/), tie('node')),
      ),
    })).node;
    fc.assert(
      fc.property(value, (content) => {
        const { root, findings } = readFull(written({ x: content }));
        expect([valueOf(root), findings]).toEqual([
          { variant: 'glowplug', version: '1.0.0', x: content },
          [],
        ]);
      }),
      { numRuns: 300 },
    );
  });

  test('writes modes in octal and texts as blocks', () => {
    const yaml = written({
      storage: { files: [{ path: '/etc/a', mode: 0o644, contents: { inline: 'a\n  b\n' } }] },
    });
    expect(yaml).toContain('mode: 0644\n');
    expect(yaml).toContain('inline: |\n          a\n            b\n');
  });

  test('carries each comment along once', () => {
    const source = '# all\n\na:\n  # above\n  b: 1 # behind\n';
    const { root } = readFull(source);
    if (root?.kind !== 'map') throw new Error('unreachable: the source is a mapping');
    expect(writeYaml(root, source)).toBe(
      '# all\nvariant: glowplug\nversion: 1.0.0\n\na:\n  # above\n  b: 1 # behind\n',
    );
  });
});
