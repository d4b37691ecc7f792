import { expect, setDefaultTimeout, test } from 'bun:test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { importText } from '../../importer/import.ts';
import { standIns } from '../../importer/local-stand-ins.ts';
import { unpack } from '../../importer/unpack.ts';
import { transpile } from '../../transpiler/transpile.ts';

// A busy machine is no failure: these take a second on an idle one.
setDefaultTimeout(240_000);

const texts = readdirSync(import.meta.dir, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => {
    const file = readdirSync(join(import.meta.dir, name)).find((each) => each.startsWith('in.'));
    return file === undefined ? [] : [unpack(readFileSync(join(import.meta.dir, name, file))).text];
  });

const signs = [
  '\n',
  '  ',
  '- ',
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  ': ',
  'null',
  'true',
  '0644',
  '644',
  '$(x)',
  '&& ',
  '|',
];
const words = [
  '<<EOF',
  'EOF\n',
  '#',
  '\t',
  '~',
  '*',
  '%41',
  'data:,',
  '\\',
  '/',
  '../',
  '\0',
  '-1',
  'kubeadm init ',
  'é',
];

type Edit = readonly [at: number, deleted: number, inserted: string];

const edit: fc.Arbitrary<Edit> = fc.tuple(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.nat(30),
  fc.oneof(fc.constantFrom(...signs, ...words), fc.string({ maxLength: 6 })),
);

const edited = (text: string, edits: readonly Edit[]): string =>
  edits.reduce((sofar, [at, deleted, inserted]) => {
    const place = Math.floor(at * sofar.length);
    return sofar.slice(0, place) + inserted + sofar.slice(place + deleted);
  }, text);

test('importText() of whatever text ends in errors with a place, or in YAML that passes --strict', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...texts),
      fc.array(edit, { minLength: 1, maxLength: 4 }),
      fc.boolean(),
      async (text, edits, keepCommands) => {
        const { yaml, diagnostics } = await importText(edited(text, edits), { name: 'in', keepCommands });
        expect(diagnostics.filter(({ line, column }) => line < 1 || column < 1)).toEqual([]);
        if (yaml === undefined) expect(diagnostics.length).toBeGreaterThan(0);
        else expect((await transpile(yaml, { name: 'out', local: standIns })).diagnostics).toEqual([]);
      },
    ),
    { numRuns: 500 },
  );
});
