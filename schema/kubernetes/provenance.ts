import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the emitted files were made of and what they were, so that a change of either shows without running Go. */
export type Provenance = { readonly inputs: string; readonly outputs: string };

export const provenanceOf = (dir: string, emitted: ReadonlyMap<string, string>): Provenance => ({
  inputs: hash(new Map(inputFiles(dir).map((name) => [name, readFileSync(join(dir, name), 'utf8')]))),
  outputs: hash(new Map([...emitted].filter(([name]) => name !== 'provenance.gen.json'))),
});

/** The emitted files in a folder, by their path below it. */
export const emittedFiles = (dir: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(dir, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.gen\.(json|yaml)$/.test(name))
      .map((name) => [name, readFileSync(join(dir, name), 'utf8')]),
  );

const inputFiles = (dir: string): string[] => [
  'fixtures/cases.json',
  ...readdirSync(join(dir, 'generator')).map((name) => join('generator', name)),
];

const hash = (files: ReadonlyMap<string, string>): string => {
  const sum = createHash('sha256');
  for (const name of [...files.keys()].sort()) sum.update(`${name}\0${files.get(name)}\0`);
  return sum.digest('hex');
};
