import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asVersion, cases, documents, minors } from './cases/index.ts';
import { merges } from './merges.ts';

/**
 * Asks Ignition itself what it says of every case, and writes that down: `bun test/ignition/record.ts`. The judge is Ignition's own
 * package (its version in judge/go.mod); where the system has ignition-validate, an older one, it must agree on what it knows.
 */
const here = import.meta.dir;
const folder = mkdtempSync(join(tmpdir(), 'judge-'));

const run = (argv: readonly string[], options: { readonly cwd?: string; readonly stdin?: string } = {}) => {
  const { stdin, ...more } = options;
  return Bun.spawnSync([...argv], { ...more, ...(stdin === undefined ? {} : { stdin: Buffer.from(stdin) }) });
};

const judge = (questions: readonly object[]): readonly string[] => {
  const built = run(['go', 'build', '-o', join(folder, 'judge'), '.'], { cwd: join(here, 'judge') });
  if (!built.success) throw new Error(built.stderr.toString());
  const stdin = questions.map((question) => JSON.stringify(question)).join('\n');
  return run([join(folder, 'judge')], { stdin: `${stdin}\n` })
    .stdout.toString()
    .trimEnd()
    .split('\n');
};

type Answer = { readonly verdict: string; readonly entries?: readonly object[]; readonly config?: unknown };

const answerOf = (line: string): Answer => JSON.parse(line);

const texts = [
  ...documents.map(([, document]) => JSON.stringify(document)),
  ...cases.flatMap(([, config]) => minors.map((minor) => JSON.stringify(asVersion(config, minor)))),
];
const answers = judge(texts.map((config) => ({ config }))).map(answerOf);

/** One letter for each version: valid, warnings, invalid. */
const letters = answers.map(({ verdict }) => verdict[0] ?? '?');
const verdicts = {
  documents: Object.fromEntries(documents.map(([claim], i) => [claim, letters[i]])),
  cases: Object.fromEntries(
    cases.map(([claim], i) => {
      const from = documents.length + i * minors.length;
      return [claim, letters.slice(from, from + minors.length).join('')];
    }),
  ),
};
writeFileSync(join(here, 'verdicts.gen.json'), `${JSON.stringify(verdicts, null, 1)}\n`);

const merged = judge(
  merges.map(([, parent, child]) => ({ parent: JSON.stringify(parent), child: JSON.stringify(child) })),
);
const results = merges.map(([claim], i) => [claim, answerOf(merged[i] ?? '{}').config] as const);
writeFileSync(join(here, 'merged.gen.json'), `${JSON.stringify(Object.fromEntries(results), null, 1)}\n`);
console.log(`${texts.length} configs judged, ${merges.length} merged`);

/** 2.14 knows versions to 3.3.0. */
const debian = '/usr/bin/ignition-validate';
const known = texts.flatMap((text, i) => (/"version":"3\.[0-3]\.0"/.test(text) ? [{ text, i }] : []));
if (existsSync(debian)) {
  const differing = known.filter(
    ({ text, i }) => run([debian, '-'], { stdin: text }).success !== (letters[i] !== 'i'),
  );
  for (const { text } of differing) console.log(`ignition-validate says otherwise: ${text}`);
  console.log(`${known.length} asked of ${debian}, ${differing.length} differ`);
}
