import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asVersion, cases, documents, minors } from './cases/index.ts';
import { askJudge } from './judge.ts';
import { merges } from './merges.ts';

/**
 * Asks Ignition itself what it says of every case, and writes that down: `bun test/ignition/record.ts`. Where the system has
 * ignition-validate, an older one, it must agree on what it knows.
 */
const texts = [
  ...documents.map(([, document]) => JSON.stringify(document)),
  ...cases.flatMap(([, config]) => minors.map((minor) => JSON.stringify(asVersion(config, minor)))),
];

const write = (name: string, found: object): void =>
  writeFileSync(join(import.meta.dir, name), `${JSON.stringify(found, null, 1)}\n`);

/** One letter for each version: valid, warnings, invalid. */
const letters = askJudge(texts.map((config) => ({ config }))).map(({ verdict }) => verdict[0] ?? '?');
const lettersOf = (i: number): string => {
  const from = documents.length + i * minors.length;
  return letters.slice(from, from + minors.length).join('');
};
write('verdicts.gen.json', {
  documents: Object.fromEntries(documents.map(([claim], i) => [claim, letters[i]])),
  cases: Object.fromEntries(cases.map(([claim], i) => [claim, lettersOf(i)])),
});

const pairs = merges.map(([, parent, child]) => ({
  parent: JSON.stringify(parent),
  child: JSON.stringify(child),
}));
const merged = askJudge(pairs);
write('merged.gen.json', Object.fromEntries(merges.map(([claim], i) => [claim, merged[i]?.config])));
console.log(`${texts.length} configs judged, ${merges.length} merged`);

/** 2.14 knows versions to 3.3.0. */
const debian = '/usr/bin/ignition-validate';
const known = texts.flatMap((text, i) => (/"version":"3\.[0-3]\.0"/.test(text) ? [{ text, i }] : []));
const isValid = (text: string): boolean => Bun.spawnSync([debian, '-'], { stdin: Buffer.from(text) }).success;
if (existsSync(debian)) {
  const differing = known.filter(({ text, i }) => isValid(text) !== (letters[i] !== 'i'));
  for (const { text } of differing) console.log(`ignition-validate says otherwise: ${text}`);
  console.log(`${known.length} asked of ${debian}, ${differing.length} differ`);
}
